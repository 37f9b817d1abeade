/** What is held about the reporter of a report, and the requests about it. */
import type { HeldData, PrivacyCase, PrivacyRequest, SettleBody } from '../contract/index.ts'
import type { KeptReport, Memory, Officer } from './memory.ts'
import { note } from './note.ts'
import { Refusal } from './refusal.ts'
import { viewEntry, viewReport } from './views.ts'

/** Owed within 3 × 24 hours (UU 27/2022 art. 30, 43); what concerns the identity a test relay does at once. */
const owedWithinMs = 3 * 24 * 60 * 60 * 1000

export const heldData = (kept: KeptReport): HeldData => {
  const { report, site, noticeVersion, privacyRequests, masks, earlier, timeline } = kept
  return {
    identity: report.reporter,
    notice: { version: noticeVersion, shownAt: report.createdAtDevice ?? report.receivedAt },
    receivedAt: report.receivedAt,
    operator: site.operator,
    photos: report.attachments.filter(({ by }) => by === 'reporter').length,
    requests: privacyRequests,
    report: viewReport(kept, 'reporter'),
    timeline: timeline.map((entry) => viewEntry(kept, 'reporter', entry)),
    earlier: [...earlier],
    masks: [...masks],
    flags: [],
  }
}

export const noteRequest = ({ now }: Memory, { report, privacyRequests }: KeptReport, kind: 'correction' | 'erasure' | 'masking'): PrivacyRequest => {
  const requestedAt = now()
  const request: PrivacyRequest = { kind, status: kind === 'masking' ? 'open' : 'done', requestedAt, dueAt: new Date(Date.parse(requestedAt) + owedWithinMs).toISOString() }
  privacyRequests.push(request)
  report.version++
  return request
}

/** What is open already is not opened twice. */
export const askForMasking = (memory: Memory, kept: KeptReport): void => {
  if (!kept.privacyRequests.some(({ status }) => status === 'open')) noteRequest(memory, kept, 'masking')
}

export const caseOf = ({ report }: KeptReport, request: PrivacyRequest): PrivacyCase => ({ ...request, trackingId: report.trackingId, agency: report.agency.slug })

/** @throws Refusal transition-not-allowed where none is open, validation-failed where a refusal names no law */
export const settle = ({ now }: Memory, kept: KeptReport, officer: Officer, { outcome, text, law }: SettleBody): PrivacyCase => {
  const open = kept.privacyRequests.find(({ status }) => status === 'open')
  if (!open) throw new Refusal('transition-not-allowed')
  if (outcome === 'refused' && !/pasal\s+\d/i.test(law ?? '')) throw new Refusal('validation-failed', [{ path: '/law', code: law === undefined ? 'required' : 'invalid' }])
  Object.assign(open, { status: outcome, text: outcome === 'refused' ? `${text} (${law ?? ''})` : text })
  note(kept, officer, 'settle', kept.report.trackingId, now())
  return caseOf(kept, open)
}
