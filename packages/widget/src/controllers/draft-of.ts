/** A submission as a draft again, to be mended: another report now, with an id of its own. */
import { newId } from '@lapor/sdk'
import type { ReportSubmission } from '@lapor/sdk/contract'
import type { DraftPhoto, ReportDraft } from '@lapor/sdk/draft'

export const draftOf = (submission: ReportSubmission, photos: readonly DraftPhoto[]): ReportDraft => {
  const { classification, text, occurredOn = '', place, anonymous, confidential, reporter } = submission
  const { name = '', address = '', phone = '', email = '' } = reporter ?? {}
  const { regionCode, rw = '', rt = '', landmark = '' } = place
  const identity = !anonymous ? 'named' : reporter ? 'hidden' : 'none'
  return { id: newId(), classification, text, occurredOn, regionCode, rw, rt, landmark, identity, confidential, name, address, phone, email, photos }
}
