/** Takes a report from a form without JavaScript: a receipt, or the same form with every word and what is wrong. */
import { parseTrackingSecret, type ReportReceipt } from '@lapor/sdk/contract'
import { localDate } from '../../domain/deadline.ts'
import { isRefusal, type OrRefusal, type Refusal } from '../../domain/refusal.ts'
import type { Done, Once } from '../../actions/once.ts'
import { fingerprintOfJson } from '../../http/fingerprint.ts'
import { describeFailure } from '../../http/request-log.ts'
import { statusOf } from '../../http/problem.ts'
import { isFromElsewhere } from './is-from-elsewhere.ts'
import { attachPhotos } from './attach-photos.ts'
import { newKeys, type PlainCall } from './plain-call.ts'
import { framed, plainPage } from './plain-page.ts'
import { readSentForm, type SentForm } from './read-sent-form.ts'
import { receiptContent } from './receipt.ts'
import { reportForm, trapField } from './report-form.ts'
import { issueWords, refusalWords } from './words.ts'
import { type Fields, type FormKeys, writtenReport } from './written-report.ts'

/** All words of a report and of a form around them fit many times. */
const wordsLimit = 256 * 1024

/** As much of a request as main.ts passes over, so that whoever sends more still reads the answer. */
const formLimit = 32 * 1024 * 1024

const idPattern = /^[A-Za-z0-9._-]{8,64}$/

export const answerSentForm = async (call: PlainCall): Promise<Response> => {
  const { door, site, request, requestId } = call
  const { limits } = site.settings
  const form = await readSentForm(request, Math.min(formLimit, wordsLimit + limits.attachments * limits.attachmentMaxBytes))
  if (form === undefined) return again(call, { fields: {}, files: [], isCutOff: false }, newKeys(door), { refused: 'media-type-unsupported' })
  const given = keysOf(form.fields)
  // Without its keys it is not this form as it was handed out: with new ones it can be sent at least once more.
  const keys = given ?? newKeys(door)
  if (given === undefined || isFromElsewhere(request, door.baseUrl)) return again(call, form, keys, { refused: 'origin-not-allowed' })

  const once: Once = { scope: `form.create ${site.key}`, key: keys.id, fingerprint: fingerprintOfJson(wordsOf(form.fields, keys)) }
  try {
    const known = await door.actions.knownAnswer(once)
    const outcome = known === undefined ? await file(call, form, keys, once) : (known as OrRefusal<Done<ReportReceipt>>)
    if (isRefusal(outcome)) return await again(call, form, outcome.refused === 'idempotency-key-reused' ? newKeys(door) : keys, outcome)
    const receipt = outcome.answer
    const photos = await attachPhotos(call, { trackingId: receipt.trackingId, secret: keys.trackingSecret }, form.files, keys.id)
    const shown = door.actions.readSite(site)
    return plainPage({ title: 'Laporan sudah diterima', body: framed(shown, 'write', receiptContent(shown, receipt, { trackingId: receipt.trackingId, secret: keys.trackingSecret }, photos, door.newId())) })
  } catch (error) {
    // With its keys: what was written after all is answered with its receipt when it is sent again.
    const isBusy = door.isBusy(error)
    if (!isBusy) door.log.failure({ ...describeFailure(error), requestId })
    return await again(call, form, keys, { refused: isBusy ? 'storage-busy' : 'internal-error' })
  }
}

const file = async ({ door, site, network }: PlainCall, form: SentForm, keys: FormKeys, once: Once): Promise<OrRefusal<Done<ReportReceipt>>> => {
  if (form.isCutOff) return { refused: 'body-too-large' }
  const now = door.now()
  const written = writtenReport(form.fields, form.files.length, site, keys, { now, today: localDate(now, site.settings.timeZone) })
  if ('issues' in written) return { refused: 'validation-failed', issues: written.issues }
  return door.actions.fileReport(site, written.submission, once, { network, isTrapped: (form.fields[trapField] ?? '') !== '', isByForm: true })
}

const keysOf = ({ id = '', trackingSecret = '' }: Fields): FormKeys | undefined => {
  const secret = parseTrackingSecret(trackingSecret)
  return idPattern.test(id) && secret !== undefined ? { id, trackingSecret: secret } : undefined
}

/** What makes two forms the same: photos may have been chosen again, words not. */
const wordsOf = (fields: Fields, { trackingSecret }: FormKeys): object => ({ ...fields, trackingSecret, id: '', [trapField]: '' })

/** The same form with every word that was written. */
const again = async ({ door, site }: PlainCall, { fields, files }: SentForm, keys: FormKeys, refusal: Refusal): Promise<Response> => {
  const issues = refusal.issues ?? []
  const shown = door.actions.readSite(site)
  const problem = issues.length > 0 ? undefined : refusalWords(refusal)
  const content = reportForm({ site: shown, regions: await door.actions.readRegions(), keys, fields, issues, problem, hadPhotos: files.length > 0 })
  return plainPage({
    title: `Perlu diperbaiki: ${problem ?? issues.map(issueWords)[0] ?? ''}`,
    status: statusOf(refusal.refused),
    headers: refusal.retryAfterSeconds === undefined ? {} : { 'retry-after': String(refusal.retryAfterSeconds) },
    body: framed(shown, 'write', content),
  })
}
