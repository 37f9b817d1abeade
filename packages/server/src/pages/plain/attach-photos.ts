/** Adds the photos of a sent form to a report, one by one: one that cannot be read holds up neither the report nor the others. */
import type { Attachment } from '@lapor/sdk/contract'
import { isRefusal, type OrRefusal } from '../../domain/refusal.ts'
import { fingerprintOfBytes, fingerprintUnder } from '../../http/fingerprint.ts'
import type { PlainCall } from './plain-call.ts'
import type { SentFile } from './read-sent-form.ts'
import type { Keys, PhotoOutcome } from './receipt.ts'
import { refusalWords } from './words.ts'

/** @param formId of the form: the same photo of a form that is sent twice is attached once */
export const attachPhotos = async ({ door, site }: Pick<PlainCall, 'door' | 'site'>, { trackingId, secret }: Keys, files: readonly SentFile[], formId: string): Promise<PhotoOutcome[]> => {
  const outcomes: PhotoOutcome[] = []
  for (const [at, { name, bytes }] of files.entries()) {
    const shownName = name.slice(0, 80) || `Foto ${at + 1}`
    if (bytes.byteLength > site.settings.limits.attachmentMaxBytes) {
      outcomes.push({ name: shownName, fault: refusalWords({ refused: 'body-too-large' }) })
      continue
    }
    const fingerprint = fingerprintOfBytes(bytes)
    const once = { scope: `form.photo ${site.key} ${trackingId}`, key: `${formId}.${fingerprint.slice(0, 16)}`, fingerprint: fingerprintUnder(secret, fingerprint) }
    try {
      const known = (await door.actions.knownAnswer(once)) as OrRefusal<{ readonly answer: Attachment }> | undefined
      const outcome = known ?? (await door.actions.attachAsReporter({ siteKey: site.key, trackingId, secret }, bytes, once))
      outcomes.push(isRefusal(outcome) ? { name: shownName, fault: refusalWords(outcome) } : { name: shownName, id: outcome.answer.id })
    } catch (error) {
      if (!door.isBusy(error)) throw error
      outcomes.push({ name: shownName, fault: refusalWords({ refused: 'storage-busy' }) })
    }
  }
  return outcomes
}
