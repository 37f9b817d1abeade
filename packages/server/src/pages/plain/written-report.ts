/** Turns the fields of a form without JavaScript into a submission, or says field by field what is missing. */
import { checkSiteRules, type Issue, issuesOf, occurredDay, ReportSubmission } from '@lapor/sdk/contract'
import { fieldsFor } from '../../domain/formal-request.ts'
import type { SiteRecord } from '../../domain/site-record.ts'
import { identityWords } from './words.ts'

/** What one form holds besides a citizen's words: made with the form, so that sending it twice is one intention. */
export interface FormKeys {
  /** The idempotency key. */
  readonly id: string
  readonly trackingSecret: string
}

export type Fields = Readonly<Record<string, string>>

export interface Moment {
  /** RFC 3339, by the relay's clock: without a script nobody knows the phone's. */
  readonly now: string
  /** The agency's local date. */
  readonly today: string
}

export type Written = { readonly submission: ReportSubmission } | { readonly issues: readonly Issue[] }

export const writtenReport = (fields: Fields, photos: number, site: SiteRecord, keys: FormKeys, { now, today }: Moment): Written => {
  const typed = given(fields, ['name', 'address', 'phone', 'email'])
  const isFormal = fields['formal'] === 'ya'
  const asksIdentity = ['name', 'address', 'contact'].some((field) => site.settings.fields[field] !== 'hidden')
  // A form that asks nobody who is there has no choice of identity, and a formal request names itself.
  const identity = asksIdentity ? (fields['identity'] ?? '') : isFormal ? 'named' : 'none'
  const reporter = identity === 'none' ? {} : typed
  const occurredOn = dayOf(fields['occurredOn'] ?? '')
  const candidate = {
    classification: fields['classification'],
    text: (fields['text'] ?? '').trim(),
    ...(occurredOn === '' ? {} : { occurredOn }),
    place: given(fields, ['regionCode', 'rw', 'rt', 'landmark']),
    ...given(fields, ['category']),
    anonymous: identity !== 'named',
    confidential: fields['confidential'] === 'ya',
    ...(fields['aboutStaff'] === 'ya' ? { aboutStaff: true } : {}),
    ...(fields['onBehalf'] === 'ya' ? { onBehalf: true } : {}),
    ...(isFormal ? { formal: given(fields, ['purpose', 'delivery']) } : {}),
    ...(Object.keys(reporter).length > 0 ? { reporter } : {}),
    trackingSecret: keys.trackingSecret,
    photos,
    noticeVersion: fields['noticeVersion'] || site.settings.privacyNotice.version,
    createdAtDevice: now,
  }
  const result = ReportSubmission.safeParse(candidate)
  const wrong = result.success ? [] : issuesOf(result.error, candidate)
  // What the site asks is said at the same time: a citizen mends everything in one go.
  const asked = checkSiteRules({ ...(candidate as ReportSubmission), ...(occurredOn === '' ? {} : { occurredOn: occurredDay(occurredOn, today) }) }, { ...site.settings, fields: fieldsFor(isFormal, site.settings) }, today)
  const issues = [...wrong, ...asked.filter((issue) => !wrong.some((other) => other.path === issue.path)), ...identityIssues(identity, typed), ...formalIssues(fields, isFormal, identity)]
  return result.success && issues.length === 0 ? { submission: result.data } : { issues }
}

/** Whoever wrote a name beside "without identity" may have meant either: dropping it, or sending it, would be a guess. */
const identityIssues = (identity: string, typed: object): Issue[] => {
  if (!Object.hasOwn(identityWords, identity)) return [{ path: '/identity', code: 'required' }]
  return identity === 'none' && Object.keys(typed).length > 0 ? [{ path: '/identity', code: 'invalid' }] : []
}

/** Whoever said what it is for wants a formal request; without the tick that would be lost unseen. */
const formalIssues = (fields: Fields, isFormal: boolean, identity: string): Issue[] => {
  if (!isFormal) return Object.keys(given(fields, ['purpose', 'delivery'])).length > 0 ? [{ path: '/formal', code: 'required' }] : []
  return identity === 'hidden' || identity === 'none' ? [{ path: '/identity', code: 'not-offered' }] : []
}

const given = <Name extends string>(fields: Fields, names: readonly Name[]): Partial<Record<Name, string>> =>
  Object.fromEntries(names.map((name) => [name, (fields[name] ?? '').trim()] as const).filter(([, value]) => value !== '')) as Partial<Record<Name, string>>

/** A browser without a date field shows a line of text: a day may be written as one writes it here, 24-11-2026 or 24/11/2026. */
const dayOf = (typed: string): string => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed.trim()) ?? []
  return year === '' ? typed.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
