/** Statuses, entries and times as an officer reads them at the terminal. */
import type { AuditEntry, Clock, OfficerEntry, OfficerReport, Report, TimelineEntry, Upstream } from '@lapor/sdk/contract'
import { dayInWords } from '../domain/day-in-words.ts'
import { onOneLine } from './say.ts'

const statusWords: Readonly<Record<string, string>> = {
  filed: 'menunggu verifikasi',
  returned: 'dikembalikan',
  verified: 'terverifikasi',
  waiting: 'menunggu pelapor',
  'in-progress': 'ditindaklanjuti',
  answered: 'ditanggapi',
  closed: 'selesai',
  archived: 'diarsipkan',
  withdrawn: 'dicabut pelapor',
}

/** Steps that are not seen by the status they lead to. */
const stepWords: Readonly<Record<string, string>> = {
  assigned: 'ditugaskan',
  transferred: 'diteruskan ke instansi lain',
  corrected: 'diperbaiki pelapor',
  extended: 'batas waktu diperpanjang',
  reopened: 'dibuka kembali oleh pelapor',
  rated: 'dinilai pelapor',
  warned: 'pelapor diperingatkan: tanpa kabar, laporan berakhir',
  alerted: 'tenggat terlewat',
  escalated: 'tenggat terlewat, pelapor diberi tahu tempat mengadu',
}

export const statusInWords = (status: string): string => statusWords[status] ?? status

/** With the name of the zone: an officer's machine may be set to another one than the office. */
export const timeInWords = (instant: string, timeZone: string): string =>
  new Date(instant).toLocaleString('id-ID', { timeZone, day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' })

export const reportLine = (report: Report): string => `${report.trackingId}  ${statusInWords(report.status).padEnd(20)}  ${report.agency.acronym.padEnd(22)}  ${onOneLine(report.title ?? '')}`

/** Commands are named as they are typed; the beginning of a hash is enough to compare two lists by eye. */
export const auditLine = ({ seq, at, officer, act, subject, hash }: AuditEntry, timeZone: string): string => `${String(seq).padStart(3)}  ${timeInWords(at, timeZone)}  ${act.padEnd(9)}  ${officer}  ${subject}  ${hash.slice(0, 12)}`

export const reportInWords = (report: OfficerReport, entries: readonly OfficerEntry[], timeZone: string): string => {
  const { rt, rw, landmark, point, regionName } = report.place
  const place = [regionName, rw && `RW ${rw}`, rt && `RT ${rt}`, landmark, point].filter(Boolean).join(', ')
  const reporter = report.reporter === null ? (report.anonymous ? 'dirahasiakan (anonim)' : 'tanpa identitas') : Object.values(report.reporter).join(', ')
  return [
    `${report.trackingId}  ${statusInWords(report.status)}${report.confidential ? '  RAHASIA' : ''}`,
    `Instansi  ${report.agency.name}`,
    ...(report.assignee === null ? [] : [`Petugas   ${onOneLine(report.assignee.name)} (${report.assignee.id})`]),
    `Diterima  ${timeInWords(report.receivedAt, timeZone)}`,
    `Tempat    ${onOneLine(place)}`,
    `Pelapor   ${onOneLine(reporter)}${report.onBehalf ? ' (mewakili warga)' : ''}`,
    ...(report.formal === undefined ? [] : [`Resmi     permohonan informasi (UU 14/2008); tujuan: ${onOneLine(report.formal.purpose)}; jawaban: ${deliveryWords[report.formal.delivery] ?? report.formal.delivery}`]),
    ...clockInWords(report.clock, timeZone),
    `Lampiran  ${report.attachments.length} tersimpan, ${report.photos} dijanjikan pelapor`,
    ...(report.upstream === null ? [] : [upstreamInWords(report.upstream)]),
    ...(report.handovers ?? []).filter(({ state }) => Object.hasOwn(handoverWords, state)).map(handoverInWords),
    ...(report.supports === 0 ? [] : [`Dukungan  ${report.supports} orang`]),
    ...(report.reopened === 0 ? [] : [`Dibuka    ${report.reopened} kali dibuka kembali`]),
    ...(report.rating === null ? [] : [`Nilai     ${report.rating} dari 5`]),
    '',
    indented(report.text ?? ''),
    '',
    ...entries.map((entry) => `${timeInWords(entry.at, timeZone)}  ${stepWords[entry.type] ?? statusInWords(entry.status)}${entry.reason === null ? '' : ` (${entry.reason})`}${withAudience(entry, textInWords(entry))}`),
  ].join('\n')
}

/** Their number as they wrote it: people quote it there. */
const upstreamInWords = ({ system, trackingId, status }: Upstream): string => `Di luar   ${onOneLine(system)}, nomor ${onOneLine(trackingId)}${status === null ? '' : ` (${onOneLine(status)})`}`

/** Of what has no number there. */
const handoverWords: Readonly<Record<string, string>> = { refused: 'ditolak di sana', unclear: 'tidak jelas, mungkin sudah masuk: periksa di sana', kept: 'tidak diteruskan' }

const keptWords: Readonly<Record<string, string>> = {
  'without-contact': 'pelapor anonim atau tanpa kontak',
  'no-account': 'pelapor anonim atau tanpa kontak, dan setelan kanal tanpa account',
  confidential: 'laporan rahasia, dan sistem itu dapat menampilkannya kepada umum',
  guarded: 'laporan tentang petugas, sampai dilepas dengan "report release"',
}

const handoverInWords = ({ system, state, said }: NonNullable<OfficerReport['handovers']>[number]): string =>
  `Di luar   ${onOneLine(system)}, ${handoverWords[state] ?? state}${said === null ? '' : ` (${keptWords[said] ?? onOneLine(said)})`}`

const deliveryWords: Readonly<Record<string, string>> = { email: 'email', address: 'pos', agency: 'dilihat atau diambil di kantor' }

const audienceWords: Readonly<Record<string, string>> = { public: 'dibaca publik', reporter: 'dibaca pelapor', officer: 'hanya petugas' }

/** Said of every entry, at the end of its line: who writes an answer sees from those before who will read it. */
const withAudience = ({ audience }: OfficerEntry, said: string): string => {
  const readers = audience === undefined ? '' : ` [${audienceWords[audience] ?? audience}]`
  return said.startsWith('\n') ? readers + said : said + readers
}

const deadlineKinds: Readonly<Record<string, string>> = { communication: 'kabar pertama', resolution: 'penyelesaian' }

const clockInWords = ({ since, deadlines }: Clock, timeZone: string): string[] => [
  ...deadlines.map(({ kind, dueAt, metAt, state, holidaysKnown }) => {
    const day = dayInWords(dueAt, timeZone)
    const states: Readonly<Record<string, string>> = {
      paused: ', berhenti selama menunggu pelapor',
      missed: ', TERLEWAT',
      kept: metAt === null ? '' : `, dipenuhi ${dayInWords(metAt, timeZone)}`,
      late: metAt === null ? '' : `, TERLAMBAT dipenuhi ${dayInWords(metAt, timeZone)}`,
      lifted: ', tidak berlaku lagi',
    }
    return `Tenggat   ${day} (${deadlineKinds[kind] ?? kind})${states[state] ?? ''}${holidaysKnown ? '' : ', hari libur belum diketahui'}`
  }),
  ...(since === null ? [] : [`Jeda      menunggu pelapor sejak ${dayInWords(since, timeZone)}`]),
]

/** A day that the relay itself wrote is said as a day; what people wrote stands apart. */
const textInWords = ({ by, text }: TimelineEntry): string => {
  if (text === null) return ''
  return by === 'system' && /^\d{4}-\d\d-\d\d$/.test(text) ? `, ${dayInWords(`${text}T00:00:00Z`, 'UTC')}` : `\n${indented(text)}`
}

/** What people wrote stands apart from what the relay says, whatever it pretends to be. */
const indented = (text: string): string => text.replace(/^/gm, '    ')
