/** The door of @lapor/sdk/draft. */
export { createDraftStore, type DraftStore, type DraftStoreOptions } from './draft-store.ts'
export { draftOf } from './draft-of.ts'
export { isBegun } from './is-begun.ts'
export { emptyDraft, type DraftPhoto, type IdentityChoice, type ReportDraft } from './report-draft.ts'
export { submissionOf, type Submittable, type SubmissionMoment } from './submission-of.ts'
