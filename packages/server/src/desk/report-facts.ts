/** Draws what is known of a report besides its text: place, reporter, promises, photos, and where it was handed on to. */
import type { Attachment, OfficerReport } from '@lapor/sdk/contract'
import { html, nothing, type TemplateResult } from 'lit'
import { calendarDayInWords, classificationWords, dayInWords, deadlineStateWords, deadlineWords, deliveryWords, flagsInWords, momentInWords } from './words.ts'

export const reportFacts = (report: OfficerReport): TemplateResult => {
  const { regionName, rw, rt, landmark, point } = report.place
  return html`
    <dl class="facts">
      ${report.clock.deadlines.map(({ kind, dueAt, state }) => html`<dt>${deadlineWords[kind] ?? kind}</dt><dd class=${state === 'missed' || state === 'late' ? 'late' : ''}>${dayInWords(dueAt, report.timeZone)}${deadlineStateWords[state] ? ` (${deadlineStateWords[state] ?? ''})` : ''}</dd>`)}
      <dt>Klasifikasi</dt><dd>${classificationWords[report.classification] ?? report.classification}</dd>
      ${report.formal === undefined ? nothing : html`<dt>Permohonan resmi</dt><dd>UU 14/2008. Tujuan: ${report.formal.purpose}. ${deliveryWords[report.formal.delivery] ?? report.formal.delivery}</dd>`}
      <dt>Instansi</dt><dd>${report.agency.name}</dd>
      <dt>Tempat</dt><dd>${[regionName, rw && `RW ${rw}`, rt && `RT ${rt}`, landmark].filter(Boolean).join(', ')}</dd>
      ${pointRow(point)}
      <dt>Diterima</dt><dd>${momentInWords(report.receivedAt, report.timeZone)}</dd>
      ${report.occurredOn === null ? nothing : html`<dt>Kejadian</dt><dd>${calendarDayInWords(report.occurredOn)}</dd>`}
      <dt>Pelapor</dt><dd>${reporterInWords(report)}</dd>
      ${report.assignee === null ? nothing : html`<dt>Petugas</dt><dd>${report.assignee.name}</dd>`}
      ${report.confidential ? html`<dt>Rahasia</dt><dd class="late">Tidak ditampilkan kepada publik</dd>` : nothing}
      ${report.flags.length === 0 ? nothing : html`<dt>Periksa</dt><dd class="late">${flagsInWords(report.flags)}</dd>`}
      ${report.supports === 0 ? nothing : html`<dt>Dukungan</dt><dd>${report.supports} orang juga mengalami</dd>`}
      ${report.rating === null ? nothing : html`<dt>Nilai</dt><dd>${report.rating} dari 5</dd>`}
    </dl>
    ${photoList(report.attachments.filter(({ by }) => by === 'reporter'), 'Lampiran dari pelapor')}
    ${report.photos > report.attachments.filter(({ by }) => by === 'reporter').length ? html`<p class="quiet">Sebagian lampiran pelapor masih dalam perjalanan.</p>` : nothing}
  `
}

/** Opened by the map that the officer's own device has: the desk asks no map of anybody else. */
const pointRow = (point: string | null | undefined): TemplateResult | typeof nothing => {
  const [, latitude, longitude, metres] = /^geo:(-?[\d.]+),(-?[\d.]+)(?:;u=(\d+))?$/.exec(point ?? '') ?? []
  if (!latitude || !longitude) return nothing
  return html`<dt>Titik lokasi</dt><dd><a href="geo:${latitude},${longitude}">${latitude}, ${longitude}</a>${metres === undefined ? '' : `, ketelitian sekitar ${metres} meter`}</dd>`
}

const reporterInWords = ({ reporter, anonymous }: OfficerReport): string => {
  if (reporter === null) return anonymous ? 'Dirahasiakan (anonim)' : 'Tanpa identitas'
  return [reporter.name, reporter.phone, reporter.email, reporter.address].filter(Boolean).join(', ')
}

/** Saved, not opened: what a citizen sent as a PDF or a video is not made anew by the relay, as photos are. */
const fileWords: Readonly<Record<string, string>> = { 'video/mp4': 'Video', 'application/pdf': 'PDF' }

/** Never 0: what is small is still something. */
const sizeInWords = (bytes: number): string => `${Math.max(0.1, bytes / 1_000_000).toLocaleString('id-ID', { maximumFractionDigits: 1 })} MB`

/** @param what each photo shows, for those who do not see it */
export const photoList = (photos: readonly Attachment[], what: string): TemplateResult | typeof nothing =>
  photos.length === 0 ? nothing : html`<div class="photos">${photos.map(({ url, mediaType, size }, at) => (mediaType.startsWith('image/')
    ? html`<a href=${url ?? ''} target="_blank" rel="noopener"><img src=${url ?? ''} alt=${`${what} ${at + 1}, buka ukuran penuh`} loading="lazy" /></a>`
    : html`<a class="file" href=${url ?? ''} download>${fileWords[mediaType] ?? 'Berkas'} ${at + 1}: simpan (${sizeInWords(size)})</a>`))}</div>`
