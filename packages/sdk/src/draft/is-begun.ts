/** Tells a draft in which somebody has begun from one in which nothing is lost. */
import type { ReportDraft } from './report-draft.ts'

/**
 * Something is in it that a person would have to write or choose again: words, a landmark, a name, a date, a photo. Kelurahan, kind
 * and the choice about the name do not count alone: a form fills them in by itself.
 * @example
 * const kept = await drafts.load()
 * const draft = kept && isBegun(kept) ? kept : emptyDraft()
 */
export const isBegun = (draft: Omit<ReportDraft, 'photos'> & { readonly photos: readonly unknown[] }): boolean =>
  // Set by the form too, from what its site asks and offers.
  Object.values({ ...draft, id: 0, classification: 0, regionCode: 0, identity: 0, photos: draft.photos.length }).some(Boolean)
