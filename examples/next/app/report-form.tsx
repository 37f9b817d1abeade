'use client'
/** The form, which listens; its code is loaded in the browser only. */
import type {} from '@lapor/widget/jsx'
import { useEffect, useState } from 'react'

export function ReportForm({ base, site }: { readonly base: string; readonly site: string }) {
  const [trackingId, setTrackingId] = useState('')
  useEffect(() => {
    void import('@lapor/widget/define')
    void import('@lapor/widget/define-public')
  }, [])
  return (
    <>
      <lapor-widget base={base} site={site} onlapor-submitted={(event) => setTrackingId(event.detail.trackingId)}>
        <a href={`${base}/lapor/${site}`}>Tulis laporan</a>
      </lapor-widget>
      <p role="status">{trackingId === '' ? 'Belum ada laporan.' : `Terkirim: ${trackingId}`}</p>
    </>
  )
}
