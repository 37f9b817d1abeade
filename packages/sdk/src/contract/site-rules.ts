/** What a site asks beyond the schema: the same check runs on the phone before sending and on the relay. */
import type { Issue } from './issues.ts'
import type { IssueCode } from './problem.ts'
import type { ReportSubmission } from './report-submission.ts'
import type { Site } from './site.ts'

/**
 * Checks a well-formed submission against the site's fields, classifications and limits.
 * @param today the local date at the agency, YYYY-MM-DD: nothing happens tomorrow
 * @example
 * const issues = contract.checkSiteRules(submission, site, '2026-11-24')
 */
export const checkSiteRules = (
  { reporter = {}, classification, category, text, photos, occurredOn }: ReportSubmission,
  { fields, classifications, categories, limits }: Pick<Site, 'fields' | 'classifications' | 'categories' | 'limits'>,
  today: string,
): Issue[] => {
  const rules: readonly (readonly [path: string, IssueCode | false])[] = [
    ['/reporter/name', against(fields.name, reporter.name)],
    ['/reporter/address', against(fields.address, reporter.address)],
    ['/reporter/phone', against(fields.contact, reporter.phone ?? reporter.email)],
    ['/photos', against(fields.photo, photos || undefined)],
    ['/classification', !classifications.includes(classification) && 'not-offered'],
    ['/category', category !== undefined && !categories.some(({ id }) => id === category) && 'not-offered'],
    ['/text', text.length > limits.textMaxLength && 'too-long'],
    ['/photos', photos > limits.attachments && 'too-long'],
    ['/occurredOn', occurredOn !== undefined && occurredOn > today && 'in-the-future'],
  ]
  return rules.flatMap(([path, code]) => (code ? [{ path, code }] : []))
}

/** What a field's rule says to what was given. */
const against = (rule: string, given: unknown): IssueCode | false => (given === undefined ? rule === 'required' && rule : rule === 'hidden' && 'not-offered')
