/** Formal requests for public information (UU 14/2008): what one owes when it is filed, and when its limit may be extended. */
import type { Issue, ReportSubmission } from '@lapor/sdk/contract'
import type { Refusal } from './refusal.ts'
import type { EntryRecord, FormalRecord, ReportRecord } from './report-record.ts'
import type { SiteSettings } from './site-record.ts'

/** The law wants name, address and a way to reach who asks (art. 22(2)), also where the site asks no report for them. */
const owed = { name: 'required', address: 'required', contact: 'required' } as const

/** The site's fields as they hold for a report. */
export const fieldsFor = (isFormal: boolean, { fields }: Pick<SiteSettings, 'fields'>): SiteSettings['fields'] => (isFormal ? { ...fields, ...owed } : fields)

export const formalIssues = ({ formal, classification, anonymous, aboutStaff }: ReportSubmission, { formalRequests }: Pick<SiteSettings, 'formalRequests'>): Issue[] => {
  if (formal === undefined) return []
  // Who reports the staff of an agency asks it for nothing; the two would go to different agencies.
  if (formalRequests === undefined || classification !== 'information-request' || aboutStaff === true) return [{ path: '/formal', code: 'not-offered' }]
  return anonymous ? [{ path: '/anonymous', code: 'not-offered' }] : []
}

/** As the site has it now: a rule that changes later changes nothing about it. */
export const formalRecordOf = ({ formal }: Pick<ReportSubmission, 'formal'>, { formalRequests }: Pick<SiteSettings, 'formalRequests'>): FormalRecord | null =>
  formal === undefined || formalRequests === undefined ? null : { ...formal, extension: formalRequests.extension }

/** @returns undefined where an officer may extend the limit now */
export const refuseExtension = ({ formal, clock }: Pick<ReportRecord, 'formal' | 'clock'>, entries: readonly Pick<EntryRecord, 'type'>[], now: string): Refusal | undefined => {
  const refuse = (detail: string): Refusal => ({ refused: 'transition-not-allowed', detail })
  if (formal === null) return refuse('Only a formal request for information has a limit that may be extended.')
  if (entries.some(({ type }) => type === 'extended')) return refuse('The limit was extended before, and the law allows it once.')
  const limit = clock.deadlines.findLast(({ kind }) => kind === 'resolution')
  if (limit?.metAt !== null || limit.liftedAt !== null) return refuse('The limit is met already: there is nothing to extend.')
  return now > limit.dueAt ? refuse('The limit has gone by: an extension has to come before its end.') : undefined
}
