'use client'
/**
 * The form, which listens; its code is loaded in the browser only. The component, and not the plain tag, because React attaches no
 * listener to a custom element that a server has rendered.
 */
import { LaporWidget } from '@lapor/widget/react'
import { useEffect, useState } from 'react'

export function ReportForm({ base, site }: { readonly base: string; readonly site: string }) {
  const [trackingId, setTrackingId] = useState('')
  useEffect(() => {
    void import('@lapor/widget/define')
    void import('@lapor/widget/define-public')
  }, [])
  return (
    <>
      <LaporWidget base={base} site={site} onLaporSubmitted={(event) => setTrackingId(event.detail.trackingId)}>
        <a href={`${base}/lapor/${site}`}>Tulis laporan</a>
      </LaporWidget>
      <p role="status">{trackingId === '' ? 'Belum ada laporan.' : `Terkirim: ${trackingId}`}</p>
    </>
  )
}
