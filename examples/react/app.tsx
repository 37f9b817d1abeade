/** A page with the form as a React component, and a feed as a plain tag, which React 19 takes too. */
import { LaporWidget } from '@lapor/widget/react'
import type {} from '@lapor/widget/jsx'
import { useState } from 'react'

export interface AppProps {
  readonly base: string
  readonly site: string
}

export const App = ({ base, site }: AppProps) => {
  const [trackingId, setTrackingId] = useState('')
  return (
    <main>
      <h1>Kelurahan dengan React</h1>
      <LaporWidget base={base} site={site} onLaporSubmitted={(event) => setTrackingId(event.detail.trackingId)}>
        <a href={`${base}/lapor/${site}`}>Tulis laporan</a>
      </LaporWidget>
      <p role="status">{trackingId === '' ? 'Belum ada laporan.' : `Terkirim: ${trackingId}`}</p>
      <lapor-feed base={base} site={site} theme="auto" />
    </main>
  )
}
