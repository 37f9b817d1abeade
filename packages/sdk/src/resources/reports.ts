/** File a report, follow it, and answer the officer. */
import type { CitizenRouteName } from '../contract/citizen-routes.ts'
import type { ReplyBody, Report, ReportReceipt, ReportSubmission, TimelineEntry } from '../contract/index.ts'
import type { Call, CallOptions } from '../http.ts'
import { newId } from '../random.ts'

export interface WriteOptions extends CallOptions {
  /** The same key with the same body gives the same answer and acts once. One is made for you if you give none; keep your own to repeat after a crash. */
  readonly idempotencyKey?: string | undefined
}

export interface ReadOptions extends CallOptions {
  /** Shows what only the reporter may see. */
  readonly trackingSecret?: string | undefined
}

export interface ReportsResource {
  /**
   * Files a report. Make `trackingSecret` with `newTrackingSecret` and keep it before calling: the relay stores a hash only.
   * @throws {ValidationError} before any request @throws {RejectedError} validation-failed, idempotency-key-reused
   */
  create(submission: ReportSubmission, options?: WriteOptions): Promise<ReportReceipt>
  /** Reads a report as the public sees it or, with the secret, as its reporter does. @throws {NotFoundError} @throws {UnauthorizedError} secret-wrong */
  retrieve(trackingId: string, options?: ReadOptions): Promise<Report>
  /** What happened, oldest first. */
  timeline(trackingId: string, options?: ReadOptions): Promise<TimelineEntry[]>
  /** Answers the officer, or adds to the report while it is open. @throws {RejectedError} transition-not-allowed */
  reply(trackingId: string, body: ReplyBody, options: WriteOptions & { readonly trackingSecret: string }): Promise<TimelineEntry>
}

export const reportsResource = (call: Call<CitizenRouteName>, site: string): ReportsResource => ({
  create: (submission, { idempotencyKey = newId(), ...options } = {}) => call('reports.create', { params: { site }, body: submission, idempotencyKey, ...options }),
  retrieve: (trackingId, { trackingSecret: secret, ...options } = {}) => call('reports.retrieve', { params: { site, trackingId }, secret, ...options }),
  timeline: async (trackingId, { trackingSecret: secret, ...options } = {}) => (await call('reports.timeline', { params: { site, trackingId }, secret, ...options })).items,
  reply: (trackingId, body, { trackingSecret: secret, idempotencyKey = newId(), ...options }) => call('reports.reply', { params: { site, trackingId }, body, secret, idempotencyKey, ...options }),
})
