/** What a site asks beyond the schema: the same check runs on the phone before sending and on the relay. */
import type { Issue } from './issues.ts'
import type { ReportSubmission } from './report-submission.ts'
import type { Site } from './site.ts'

/**
 * Checks a well-formed submission against the site's fields, classifications and limits.
 * @param today the local date at the agency, YYYY-MM-DD: nothing happens tomorrow
 * @example
 * const issues = contract.checkSiteRules(submission, site, '2026-11-24')
 */
export const checkSiteRules = (submission: ReportSubmission, site: Pick<Site, 'fields' | 'classifications' | 'categories' | 'limits'>, today: string): Issue[] => {
  const issues: Issue[] = []
  const { reporter } = submission
  const given = {
    name: reporter?.name !== undefined,
    address: reporter?.address !== undefined,
    contact: reporter?.phone !== undefined || reporter?.email !== undefined,
    photo: submission.photos > 0,
  }
  const path = { name: '/reporter/name', address: '/reporter/address', contact: '/reporter/phone', photo: '/photos' }

  for (const field of ['name', 'address', 'contact', 'photo'] as const) {
    if (site.fields[field] === 'required' && !given[field]) issues.push({ path: path[field], code: 'required' })
    if (site.fields[field] === 'hidden' && given[field]) issues.push({ path: path[field], code: 'not-offered' })
  }
  if (!site.classifications.includes(submission.classification)) issues.push({ path: '/classification', code: 'not-offered' })
  if (submission.category !== undefined && !site.categories.some(({ id }) => id === submission.category)) issues.push({ path: '/category', code: 'not-offered' })
  if (submission.text.length > site.limits.textMaxLength) issues.push({ path: '/text', code: 'too-long' })
  if (submission.photos > site.limits.attachments) issues.push({ path: '/photos', code: 'too-long' })
  if (submission.occurredOn !== undefined && submission.occurredOn > today) issues.push({ path: '/occurredOn', code: 'in-the-future' })
  return issues
}
