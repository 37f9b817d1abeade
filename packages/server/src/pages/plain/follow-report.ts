/** Follows a report by forms alone: both codes travel in bodies, so that no address, history or log ever holds the secret. */
import { type KnownProblemCode, parseTrackingId, parseTrackingSecret, ConfirmBody, ReopenBody, ReplyBody } from '@lapor/sdk/contract'
import type { Claim } from '../../actions/prove-reporter.ts'
import { isRefusal, type OrRefusal, type Refusal } from '../../domain/refusal.ts'
import { fingerprintOfJson, fingerprintUnder } from '../../http/fingerprint.ts'
import { statusOf } from '../../http/problem.ts'
import { attachPhotos } from './attach-photos.ts'
import { isFromElsewhere } from './is-from-elsewhere.ts'
import type { PlainCall } from './plain-call.ts'
import { framed, plainPage } from './plain-page.ts'
import { readSentForm, type SentForm } from './read-sent-form.ts'
import type { Keys } from './receipt.ts'
import { lookUpForm, reportContent, type Shown } from './tracking.ts'
import { groupedCode, refusalWords } from './words.ts'

const wordsLimit = 256 * 1024
const photosLimit = 32 * 1024 * 1024

export const lookUp = async (call: PlainCall): Promise<Response> => {
  const form = await readSentForm(call.request, wordsLimit)
  return show(call, form, {})
}

/** What a reporter can say here, and what is said afterwards. */
const acts = {
  reply: { body: ReplyBody, done: 'Balasan Anda sudah diterima.' },
  confirm: { body: ConfirmBody, done: 'Terima kasih. Laporan ini ditutup sebagai selesai.' },
  reopen: { body: ReopenBody, done: 'Laporan dibuka kembali. Instansi harus menindaklanjutinya lagi.' },
} as const

export const actOnReport = async (call: PlainCall): Promise<Response> => {
  const { door, site } = call
  const form = await readSentForm(call.request, wordsLimit)
  const { id = '', act: name = '' } = form?.fields ?? {}
  const act = Object.hasOwn(acts, name) ? (name as keyof typeof acts) : undefined
  if (form === undefined || act === undefined || isFromElsewhere(call.request, door.baseUrl)) return show(call, form, { refusal: { refused: 'origin-not-allowed' } })
  const claim = claimOf(call, form)
  const typed = (form.fields[`text-${act}`] ?? '').trim()
  const unsent = { [act]: form.fields[`text-${act}`] ?? '' }
  // Half a reason is not what was meant, and an act cannot be taken back.
  if (form.isCutOff) return show(call, form, { note: { kind: 'danger', text: 'Kiriman Anda terputus di jalan atau terlalu besar, jadi belum diterima. Periksa tulisan Anda, lalu kirim lagi.' }, unsent, status: 413 })
  const body = acts[act].body.safeParse(typed === '' ? {} : { text: typed })
  if (!body.success) return show(call, form, { note: { kind: 'danger', text: typed === '' ? 'Tulis dulu pesan Anda.' : 'Periksa lagi tulisan Anda: terlalu panjang, atau berisi tanda yang tidak dapat dibaca.' }, unsent, status: 422 })
  const refused = await actAsReporter(call, claim, async () => {
    const once = { scope: `form.${act} ${site.key} ${claim.trackingId ?? ''}`, key: id, fingerprint: fingerprintUnder(claim.secret ?? '', fingerprintOfJson(body.data)) }
    const known = await door.actions.knownAnswer(once)
    if (known !== undefined) return known
    return (await door.actions.takeReceiptWrite(site, claim.trackingId ?? '')) ?? door.actions.giveCommandAsReporter(claim, act, body.data, once)
  })
  return show(call, form, refused ? { refusal: refused, unsent } : { note: { kind: 'success', text: acts[act].done } })
}

export const addPhotos = async (call: PlainCall): Promise<Response> => {
  const form = await readSentForm(call.request, photosLimit)
  if (form === undefined || isFromElsewhere(call.request, call.door.baseUrl)) return show(call, form, { refusal: { refused: 'origin-not-allowed' } })
  if (form.isCutOff) return show(call, form, { refusal: { refused: 'body-too-large' } })
  if (form.files.length === 0) return show(call, form, { note: { kind: 'danger', text: 'Pilih dulu fotonya.' }, status: 422 })
  const claim = claimOf(call, form)
  const refused = await actAsReporter(call, claim, async () => (await call.door.actions.takeReceiptWrite(call.site, claim.trackingId ?? '')) ?? {})
  if (refused) return show(call, form, { refusal: refused })
  const formId = form.fields['id'] ?? ''
  const photos = await attachPhotos(call, { trackingId: claim.trackingId ?? '', secret: claim.secret ?? '' }, form.files, formId)
  const told = await tellOfPhotos(call, claim, photos.flatMap(({ id }) => id ?? []), formId)
  if (isRefusal(told)) return show(call, form, { photos, refusal: told })
  const isWhole = photos.every(({ fault }) => fault === undefined)
  return show(call, form, { photos, note: { kind: isWhole ? 'success' : 'danger', text: isWhole ? (told ? 'Foto sudah diterima, dan dikirim kepada petugas sebagai balasan Anda.' : 'Foto sudah diterima.') : 'Ada foto yang belum diterima.' }, status: isWhole ? 200 : 422 })
}

/** In these the report ends if its reporter says nothing, although a photo may be all that was asked for. */
const awaited: ReadonlySet<string> = new Set(['returned', 'waiting'])

/** A photo that is waited for is the reporter's answer, also without a word: officers are told, and the silence is over. @returns whether it was one */
const tellOfPhotos = async ({ door, site }: PlainCall, claim: Claim, attachments: readonly string[], formId: string): Promise<OrRefusal<boolean>> => {
  const report = attachments.length === 0 ? undefined : await door.actions.readReport(claim)
  if (report === undefined || isRefusal(report) || !awaited.has(report.status)) return false
  // One form is one answer: sent twice at once, it finds the same photos and says nothing more.
  const given = await door.actions.giveCommandAsReporter(claim, 'reply', { attachments }, { scope: `form.photos-told ${site.key} ${claim.trackingId ?? ''}`, key: formId, fingerprint: '' })
  return isRefusal(given) ? given : true
}

/** The codes as a file on the phone: it says what they are for, and nothing of the report. */
export const saveCodes = async (call: PlainCall): Promise<Response> => {
  const form = await readSentForm(call.request, wordsLimit)
  const { trackingId, secret } = claimOf(call, form)
  if (trackingId === undefined || secret === undefined) return show(call, form, {})
  const text = [`Laporan ke ${call.site.name}`, '', `Kode pelacakan: ${trackingId}`, `Kode rahasia: ${groupedCode(secret)}`, '', 'Simpan baik-baik. Siapa pun yang punya kedua kode ini dapat membaca dan membalas atas nama Anda.', ''].join('\r\n')
  return new Response(text, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'content-disposition': `attachment; filename="laporan-${trackingId}.txt"`, 'cache-control': 'no-store', 'referrer-policy': 'same-origin' },
  })
}

const claimOf = ({ site }: PlainCall, form: SentForm | undefined): Claim => {
  const { trackingId = '', secret = '' } = form?.fields ?? {}
  return { siteKey: site.key, trackingId: parseTrackingId(trackingId), secret: secret.trim() === '' ? undefined : (parseTrackingSecret(secret) ?? secret) }
}

/** Whoever shows no secret is the public, and the public changes nothing. */
const actAsReporter = async (call: PlainCall, claim: Claim, work: () => Promise<OrRefusal<unknown>>): Promise<Refusal | undefined> => (claim.secret === undefined ? { refused: 'secret-missing' } : proveOrRefuse(call, claim, work))

/** Runs the work behind the limits on trying a secret, where one is shown. @returns what was refused */
const proveOrRefuse = async ({ door, network }: PlainCall, claim: Claim, work: () => Promise<OrRefusal<unknown>>): Promise<Refusal | undefined> => {
  const lock = claim.trackingId === undefined || claim.secret === undefined ? undefined : { trackingId: claim.trackingId }
  const barred = lock && (await door.actions.refuseTry(lock, network))
  if (barred) return barred
  const proved = claim.secret === undefined ? undefined : await door.actions.proveReporter(claim)
  if (isRefusal(proved)) return (lock && proved.refused === 'secret-wrong' ? await door.actions.countWrongTry(lock, network) : undefined) ?? proved
  const outcome = await work()
  return isRefusal(outcome) ? outcome : undefined
}

interface Outcome extends Pick<Shown, 'note' | 'photos' | 'unsent'> {
  readonly refusal?: Refusal | undefined
  readonly status?: number
}

/** The report as it stands now, or the form that asks for its codes again. */
const show = async (call: PlainCall, form: SentForm | undefined, { refusal, note, photos, unsent, status = 200 }: Outcome): Promise<Response> => {
  const { door, site } = call
  const shownSite = door.actions.readSite(site)
  const claim = claimOf(call, form)
  const askAgain = (problem: Pick<Refusal, 'refused' | 'retryAfterSeconds'>, words = refusalWords(problem)): Response => {
    const { trackingId = '', secret = '' } = form?.fields ?? {}
    return plainPage({ title: `Lacak laporan · ${site.name}`, status: statusOf(problem.refused), body: framed(shownSite, 'follow', lookUpForm(shownSite, { trackingId, secret, problem: words, unsent })) })
  }
  if (claim.trackingId === undefined) return askAgain({ refused: 'report-not-found' }, (form?.fields['trackingId'] ?? '').trim() === '' ? 'Isi kode pelacakan.' : 'Kode pelacakan ini salah ketik. Cocokkan lagi satu per satu.')
  let found: Awaited<ReturnType<typeof read>> | undefined
  const refused = await proveOrRefuse(call, claim, async () => (found = await read(call, claim)))
  if (refused || found === undefined || isRefusal(found)) return askAgain(refused ?? { refused: 'report-not-found' })
  const keys: Keys | undefined = claim.secret === undefined ? undefined : { trackingId: claim.trackingId, secret: claim.secret }
  const content = reportContent({ site: shownSite, ...found, keys, newId: door.newId, photos, unsent: unsent ?? {}, note: refusal ? { kind: 'danger', text: refusalWords(refusal) } : note })
  return plainPage({ title: `Laporan ${claim.trackingId}`, status: refusal ? statusOf(refusal.refused satisfies KnownProblemCode) : status, body: framed(shownSite, 'follow', content) })
}

const read = async ({ door }: PlainCall, claim: Claim): Promise<OrRefusal<Pick<Shown, 'report' | 'entries'>>> => {
  const report = await door.actions.readReport(claim)
  if (isRefusal(report)) return report
  const entries = await door.actions.readTimeline(claim)
  if (isRefusal(entries)) return entries
  const ids = [...report.attachments, ...entries.flatMap(({ attachments }) => attachments)].map(({ id }) => id)
  const urls = await door.actions.linkAttachments(report.viewer, ids)
  const linked = <One extends { readonly id: string }>(attachments: readonly One[]) => attachments.map((one) => ({ ...one, url: urls.get(one.id) }))
  return { report: { ...report, attachments: linked(report.attachments) }, entries: entries.map((entry) => ({ ...entry, attachments: linked(entry.attachments) })) }
}
