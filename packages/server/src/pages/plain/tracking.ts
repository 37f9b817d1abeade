/** Following a report as HTML: looking it up by both codes, reading it, answering. */
import { clockOf, nextStatus, takesReply, type KnownStatus, type Report, type ReporterCommand, type Site, type TimelineEntry } from '@lapor/sdk/contract'
import { dayInWords } from '../../domain/day-in-words.ts'
import { textArea, textField } from './field.ts'
import { type Markup, markup } from './markup.ts'
import { formalFacts, objectionWords } from './formal-request.ts'
import { keyFields, type Keys, type PhotoOutcome, photoForm, photoOutcomes } from './receipt.ts'
import { entryWords, fileWords, momentWords, reasonWords, roleWords, sizeWords, statusWords } from './words.ts'

export interface LookUp {
  readonly trackingId: string
  readonly secret: string
  readonly problem?: string | undefined
  /** What was written and not taken. */
  readonly unsent?: Unsent | undefined
}

/** By act; there is at most one. */
type Unsent = Readonly<Record<string, string>>

export const lookUpForm = (site: Site, { trackingId, secret, problem, unsent = {} }: LookUp): Markup => markup`<h1>Lacak laporan</h1>
${problem !== undefined && markup`<div class="note danger" role="alert"><p class="title">${problem}</p></div>`}${wordsToCopy(unsent, () => true)}
<form method="post" action="/lapor/${site.key}/lacak">
${textField({ name: 'trackingId', label: 'Kode pelacakan', value: trackingId, isRequired: true, hint: 'Contoh: 7K3M-Q9XT-4BW9.' }, markup` autocomplete="off" autocapitalize="characters" spellcheck="false"`)}
${textField({ name: 'secret', label: 'Kode rahasia', value: secret, hint: 'Untuk melihat semuanya dan membalas.' }, markup` autocomplete="off" autocapitalize="characters" spellcheck="false"`)}
<button class="button primary" type="submit">Lihat laporan</button>
</form>`

export interface Shown {
  readonly site: Site
  readonly report: Report
  readonly entries: readonly TimelineEntry[]
  /** Absent: the public's view. */
  readonly keys: Keys | undefined
  /** One for each form on the page: sending one twice is one intention. */
  readonly newId: () => string
  /** What just happened, or why it did not. */
  readonly note?: { readonly kind: 'success' | 'danger'; readonly text: string } | undefined
  readonly photos?: readonly PhotoOutcome[] | undefined
  /** Words that could not be taken. */
  readonly unsent?: Unsent
}

export const reportContent = (shown: Shown): Markup => {
  const { site, report, keys, note, photos } = shown
  const [status, meaning] = statusWords[report.status as KnownStatus] ?? [report.status, `Ini tahap yang dipakai ${report.agency.name}.`]
  return markup`${note && markup`<div class="note ${note.kind}" role="status"><p class="title">${note.text}</p></div>`}${photos && photos.length > 0 && photoOutcomes(photos)}${wordsToCopy(shown.unsent ?? {}, (act) => keys === undefined || !isOffered(act, report))}
<h1>Laporan ${report.trackingId}</h1>
<div class="note"><p class="title">${status}</p><p>${meaning} ${clockOf(report.status) === 'ended' ? '' : `Sekarang di tangan ${clockOf(report.status) === 'paused' ? 'pelapor' : report.agency.name}.`}</p></div>
${keys === undefined && markup`<p>Anda melihat tampilan publik. Demi melindungi pelapor, identitas, alamat tepat, foto, dan percakapannya disembunyikan. <a href="/lapor/${site.key}/lacak">Punya kode rahasia?</a></p>`}
${deadlines(report, site, shown.entries)}
${acts(shown)}
<h2>Isi laporan</h2>
${report.text === null ? markup`<p>Isi laporan tidak tampak untuk publik.</p>` : markup`<p class="words">${report.text}</p>`}
<dl>${facts(report, site).map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
${attachmentsOf(report.attachments.filter(({ by }) => by === 'reporter'))}
<h2>Perjalanan laporan</h2>
<ol class="timeline">${[...shown.entries].reverse().map((entry) => entryItem(entry, site, report))}</ol>
${keys !== undefined && markup`<form method="post" action="/lapor/${site.key}/lacak">${keyFields(keys)}<button class="button" type="submit">Perbarui</button></form>`}`
}

/** Written for a form that the page does not have: whoever wrote it takes it along. */
const wordsToCopy = (unsent: Unsent, isWithoutForm: (act: string) => boolean): readonly Markup[] =>
  Object.entries(unsent).flatMap(([act, text]) => (text.trim() !== '' && isWithoutForm(act) ? [markup`<div class="note"><p class="title">Tulisan Anda belum terkirim. Salin kalau masih diperlukan:</p><p class="words">${text}</p></div>`] : []))

const facts = (report: Report, { timeZone, categories }: Site): (readonly [string, string])[] => {
  const { regionName, rw, rt, landmark } = report.place
  const place = [regionName, rt && `RT ${rt}`, rw && `RW ${rw}`, landmark].filter(Boolean).join(', ')
  const category = categories.find(({ id }) => id === report.category)?.label
  return [
    ['Lokasi', place],
    ['Bidang', category ?? ''],
    ['Tanggal kejadian', report.occurredOn === null ? '' : dayInWords(`${report.occurredOn}T12:00:00Z`, 'UTC')],
    ['Diterima', momentWords(report.receivedAt, timeZone)],
    ['Lampiran', report.photos > report.attachments.length && report.viewer === 'reporter' ? `${report.attachments.length} dari ${report.photos} sudah diterima` : ''],
    ['Kerahasiaan', report.confidential ? 'Dirahasiakan dari publik' : ''],
    ...formalFacts(report),
  ].filter((fact): fact is [string, string] => fact[1] !== '')
}

const deadlines = (report: Report, { timeZone, escalation }: Site, entries: Shown['entries']): Markup => {
  const { clock } = report
  const missed = clock.state !== 'ended' && clock.deadlines.some(({ state }) => state === 'missed')
  const isEscalated = missed && entries.some(({ type }) => type === 'escalated')
  return markup`<h2>Batas waktu</h2><ul>${clock.deadlines.map(({ kind, dueAt, metAt, state }) => {
    const what = kind === 'communication' ? 'Kabar' : 'Penyelesaian'
    const due = dayInWords(dueAt, timeZone)
    const met = metAt === null ? '' : dayInWords(metAt, timeZone)
    if (state === 'missed') return markup`<li><strong class="error">Terlambat:</strong> ${what} seharusnya paling lambat ${due}.</li>`
    if (state === 'kept') return markup`<li>${what}: ${met}, dalam batas waktu.</li>`
    if (state === 'late') return markup`<li>${what}: ${met}, melewati batas ${due}.</li>`
    return markup`<li>${what} paling lambat <strong>${due}</strong>${state === 'paused' && ', mundur selama menunggu jawaban pelapor'}.</li>`
  })}</ul>${missed && markup`<p>Anda berhak menagih; keterlambatan ini tercatat.</p>`}${objectionWords(report) && markup`<p>${objectionWords(report)}</p>`}${isEscalated && escalation.length > 0 && markup`<p>Anda juga dapat mengadu ke:</p><p>${escalation.map(({ name, url }) => markup`<a class="button" href="${url}">${name}</a> `)}</p>`}`
}

/** By the contract's table. */
const isOffered = (act: string, { status }: Report): boolean => (act === 'reply' ? takesReply(status) : nextStatus(act as ReporterCommand, status) !== undefined)

/** What its reporter can do now. */
const acts = ({ site, report, keys, newId, unsent = {} }: Shown): Markup | false => {
  if (keys === undefined) return false
  const form = (act: string, title: string, button: string, isOwed: boolean, hint?: string): Markup => markup`<form method="post" action="/lapor/${site.key}/balas" class="card"><h2>${title}</h2>${keyFields(keys)}<input type="hidden" name="id" value="${newId()}"><input type="hidden" name="act" value="${act}">
${textArea({ name: `text-${act}`, label: 'Tulisan Anda', hint, value: unsent[act] ?? '', isRequired: isOwed }, markup` maxlength="5000"`)}<button class="button" type="submit">${button}</button></form>`
  return markup`${isOffered('reply', report) && form('reply', 'Balas', 'Kirim balasan', true)}
${isOffered('confirm', report) && form('confirm', 'Sudah selesai?', 'Ya, sudah selesai', false)}
${isOffered('reopen', report) && form('reopen', 'Belum selesai?', 'Belum selesai, buka lagi', true, 'Tulis apa yang masih salah. Ini dihitung dalam catatan instansi.')}
${clockOf(report.status) !== 'ended' && site.fields.photo !== 'hidden' && markup`<div class="card">${photoForm(site, keys, newId())}</div>`}`
}

const entryItem = (entry: TimelineEntry, { timeZone }: Site, { agency }: Report): Markup => {
  const by = entry.agency === null ? (roleWords[entry.by] ?? entry.by) : (entry.agencyName ?? (entry.agency === agency.slug ? agency.name : entry.agency))
  return markup`<li><p><strong>${entryWords[entry.type] ?? entry.type}</strong><br><span class="hint">${momentWords(entry.at, timeZone)}, ${by}</span></p>${entry.reason !== null && markup`<p>Alasan: ${reasonWords[entry.reason] ?? entry.reason}</p>`}${entry.text !== null && markup`<p class="words">${saidIn(entry.type, entry.text)}</p>`}${attachmentsOf(entry.attachments)}</li>
`
}

/** The clock leaves a day, which is not a sentence yet. */
const saidIn = (type: string, text: string): string => {
  if (type !== 'warned' && type !== 'escalated') return text
  const day = dayInWords(`${text}T12:00:00Z`, 'UTC')
  return type === 'warned' ? `Tanpa kabar dari Anda, laporan berakhir setelah ${day}. Belum selesai? Cukup tulis balasan.` : `Seharusnya paling lambat ${day}.`
}

const attachmentsOf = (attachments: Report['attachments']): Markup | false =>
  attachments.length > 0 && markup`<p class="photos">${attachments.map((one, at) => one.url !== undefined && attachmentLink(one, one.url, `${at + 1} dari ${attachments.length}, dari ${(roleWords[one.by] ?? one.by).toLowerCase()}`))}</p>`

/** Saved, not opened: the relay makes no video or PDF anew, as it does photos. */
const attachmentLink = ({ mediaType, size, width, height }: Report['attachments'][number], url: string, which: string): Markup =>
  mediaType.startsWith('image/')
    ? markup`<a href="${url}"><img src="${url}" width="${width}" height="${height}" alt="Foto ${which}" loading="lazy"></a> `
    : markup`<a class="file" href="${url}" download>Simpan ${fileWords[mediaType] ?? 'berkas'} ${which} (${sizeWords(size)})</a> `
