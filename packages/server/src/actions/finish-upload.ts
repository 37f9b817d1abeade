/** Use case: an upload that has arrived whole becomes an attachment, exactly once. */
import type { Attachment } from '@lapor/sdk/contract'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import { attachCleanAsReporter, refuseReportersAttachment } from './attach.ts'
import { cleanAttachment } from './clean-attachment.ts'
import type { Context } from './context.ts'
import { type Done, doOnce, knownAnswer, type Once } from './once.ts'
import { type Claim, proveReporter } from './prove-reporter.ts'
import { siteOf } from './site-of.ts'

/** Where uploads lie until they are finished. */
export interface ArrivedUploads {
  /** All bytes; `upload-not-found` or `upload-incomplete`. */
  readonly read: (reportId: string, uploadId: string) => Promise<OrRefusal<Uint8Array>>
  readonly remove: (reportId: string, uploadId: string) => Promise<void>
}

export const finishUpload = async (context: Context, uploads: ArrivedUploads, claim: Claim, uploadId: string, once: Once): Promise<OrRefusal<Done<Attachment>>> => {
  const proved = await proveReporter(context.db, claim)
  if (isRefusal(proved)) return proved
  const reportId = proved.found.report.id
  // Whichever key comes first finishes the upload; a second key finds what the first one made.
  const ofUpload: Once = { scope: `upload ${reportId}`, key: uploadId, fingerprint: '' }
  const bytes = await uploads.read(reportId, uploadId)
  const known = (await knownAnswer<Attachment>(context.db, once)) ?? (await knownAnswer<Attachment>(context.db, ofUpload))
  if (isRefusal(bytes)) return known ?? bytes
  const early = await refuseReportersAttachment(context, claim)
  if (early) return known ?? early

  const clean = await cleanAttachment(bytes, (await siteOf(context.db, proved.found.report)).settings)
  const done = isRefusal(clean)
    ? clean
    : await doOnce(context, once, async (db) => {
        const attached = await attachCleanAsReporter({ ...context, db }, claim, clean, ofUpload)
        return isRefusal(attached) ? attached : { answer: attached.answer, reportId }
      })
  // A crash before this leaves a file that nobody asks for any more; it is collected after a day.
  if (isRefusal(clean) || !isRefusal(done)) await uploads.remove(reportId, uploadId)
  return done
}
