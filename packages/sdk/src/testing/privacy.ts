/** What is held about the reporter of a report, and the requests about it. */
import type { HeldData, PrivacyRequest } from '../contract/index.ts'
import type { KeptReport, Memory } from './memory.ts'

/** Owed within 3 × 24 hours (UU 27/2022 art. 30, 43); a test relay does it at once. */
const owedWithinMs = 3 * 24 * 60 * 60 * 1000

export const heldData = ({ report, site, noticeVersion, privacyRequests }: KeptReport): HeldData => ({
  identity: report.reporter,
  notice: { version: noticeVersion, shownAt: report.createdAtDevice ?? report.receivedAt },
  receivedAt: report.receivedAt,
  operator: site.operator,
  photos: report.attachments.filter(({ by }) => by === 'reporter').length,
  requests: privacyRequests,
})

export const noteRequest = ({ now }: Memory, { report, privacyRequests }: KeptReport, kind: 'correction' | 'erasure'): PrivacyRequest => {
  const requestedAt = now()
  const request: PrivacyRequest = { kind, status: 'done', requestedAt, dueAt: new Date(Date.parse(requestedAt) + owedWithinMs).toISOString() }
  privacyRequests.push(request)
  report.version++
  return request
}
