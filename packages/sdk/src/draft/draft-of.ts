/** A submission as a draft again, to be mended: another report now, with an id of its own. */
import type { ReportSubmission } from '../contract/index.ts'
import { newId } from '../random.ts'
import type { DraftPhoto, ReportDraft } from './report-draft.ts'

/**
 * The way back of `submissionOf`, for a report that the relay refused: every word, and every choice about who may know, stands in it again;
 * not `formal`, which no draft holds.
 * The type wants each field, so that a new one cannot be forgotten here, but for the one that only says where the kelurahan comes from.
 * @example
 * await outbox.take(entryId, async ({ submission, photos }) => drafts.save(draftOf(submission, photos)))
 */
export const draftOf = (submission: ReportSubmission, photos: readonly DraftPhoto[]): Required<Omit<ReportDraft, 'elsewhere'>> => {
  const { classification, text, occurredOn = '', place, category = '', anonymous, confidential, aboutStaff = false, onBehalf = false, reporter } = submission
  const { name = '', address = '', phone = '', email = '' } = reporter ?? {}
  const { regionCode, rw = '', rt = '', landmark = '', point = '' } = place
  const identity = !anonymous ? 'named' : reporter ? 'hidden' : 'none'
  return { id: newId(), classification, text, occurredOn, regionCode, rw, rt, landmark, point, category, identity, confidential, aboutStaff, onBehalf, name, address, phone, email, photos }
}
