/** Statuses, entries and times as an officer reads them at the terminal. */
import type { Report, TimelineEntry } from '@lapor/sdk/contract'

const statusWords: Readonly<Record<string, string>> = {
  filed: 'menunggu verifikasi',
  returned: 'dikembalikan',
  verified: 'terverifikasi',
  waiting: 'menunggu pelapor',
  'in-progress': 'ditindaklanjuti',
  answered: 'ditanggapi',
  closed: 'selesai',
  archived: 'diarsipkan',
}

export const statusInWords = (status: string): string => statusWords[status] ?? status

export const timeInWords = (instant: string): string => new Date(instant).toLocaleString('id-ID', { dateStyle: 'medium', timeStyle: 'short' })

export const reportLine = (report: Report): string => `${report.trackingId}  ${statusInWords(report.status).padEnd(20)}  ${report.agency.acronym.padEnd(22)}  ${report.title ?? ''}`

export const reportInWords = (report: Report, entries: readonly TimelineEntry[]): string => {
  const { rt, rw, landmark, regionName } = report.place
  const place = [regionName, rw && `RW ${rw}`, rt && `RT ${rt}`, landmark].filter(Boolean).join(', ')
  const reporter = report.reporter === null ? (report.anonymous ? 'dirahasiakan (anonim)' : 'tanpa identitas') : Object.values(report.reporter).join(', ')
  return [
    `${report.trackingId}  ${statusInWords(report.status)}${report.confidential ? '  RAHASIA' : ''}`,
    `Instansi  ${report.agency.name}`,
    `Diterima  ${timeInWords(report.receivedAt)}`,
    `Tempat    ${place}`,
    `Pelapor   ${reporter}`,
    ...report.promise.map((deadline) => `Tenggat   ${timeInWords(deadline.dueAt)} (${deadline.kind === 'communication' ? 'kabar pertama' : 'penyelesaian'})`),
    `Foto      ${report.attachments.length} tersimpan, ${report.photos} dijanjikan pelapor`,
    '',
    report.text ?? '',
    '',
    ...entries.map((entry) => `${timeInWords(entry.at)}  ${statusInWords(entry.status)}${entry.reason === null ? '' : ` (${entry.reason})`}${entry.text === null ? '' : `\n    ${entry.text}`}`),
  ].join('\n')
}
