/** Puts what its reporter says better in the place of what the report said. */
import { type CorrectBody, type CorrectIdentityBody, deriveTitle, type Issue, type ReportSubmission } from '../contract/index.ts'
import { dayTaken, identityOf, issuesWith, placeOf, refuseIssues } from './file-report.ts'
import type { KeptReport, Memory } from './memory.ts'

/** What is absent stays as it was. @throws Refusal validation-failed */
export const mendReport = (memory: Memory, kept: KeptReport, { text, place, occurredOn }: CorrectBody): void => {
  const { report, site } = kept
  const change = { text, ...(place && { place }), ...(occurredOn === undefined ? {} : { occurredOn }) }
  refuseIssues(issuesWith(memory, site, { ...submissionOf(kept), ...change }).filter(isAbout(change)))
  kept.earlier.push(report.text ?? '')
  Object.assign(report, { text, title: deriveTitle(text), occurredOn: dayTaken(memory, site, { occurredOn }) ?? report.occurredOn })
  if (place) report.place = placeOf(memory, place)
}

/** @throws Refusal validation-failed where the site asks for more, or does not ask for this at all */
export const mendIdentity = (memory: Memory, kept: KeptReport, { reporter }: CorrectIdentityBody): void => {
  refuseIssues(issuesWith(memory, kept.site, { ...submissionOf(kept), reporter }).filter(isAbout({ reporter })))
  kept.report.reporter = identityOf(reporter)
}

/** A rule that changed since, or an identity that was erased, is no mistake of this change. */
const isAbout =
  (change: object) =>
  ({ path }: Issue): boolean =>
    Object.hasOwn(change, path.split('/')[1] ?? '')

const submissionOf = ({ report, trackingSecret, noticeVersion, formal }: KeptReport): ReportSubmission => ({
  classification: report.classification as ReportSubmission['classification'],
  text: report.text ?? '',
  place: { regionCode: report.place.regionCode },
  anonymous: report.anonymous,
  ...(formal && { formal }),
  confidential: report.confidential,
  trackingSecret,
  photos: report.photos,
  noticeVersion,
  createdAtDevice: report.createdAtDevice ?? report.receivedAt,
})
