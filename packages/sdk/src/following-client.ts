/** The half of the citizen's client that follows a report and answers the officer. */
import type { ReadOptions, WriteOptions } from './call-kinds.ts'
import { siteKeyOf, type ClientOptions } from './client-options.ts'
import { followingRoutes } from './contract/following-routes.ts'
import type { ReplyBody, Report, TimelineEntry } from './contract/index.ts'
import { createCall } from './call.ts'
import { newId } from './random.ts'
import type { Sender } from './sender.ts'

export interface FollowingClient {
  readonly reports: {
    /** Reads a report as the public sees it or, with the secret, as its reporter does. @throws {NotFoundError} @throws {UnauthorizedError} secret-wrong */
    retrieve(trackingId: string, options?: ReadOptions): Promise<Report>
    /** What happened, oldest first. */
    timeline(trackingId: string, options?: ReadOptions): Promise<TimelineEntry[]>
    /** Answers the officer, or adds to the report while it is open. @throws {RejectedError} transition-not-allowed */
    reply(trackingId: string, body: ReplyBody, options: WriteOptions & { readonly trackingSecret: string }): Promise<TimelineEntry>
  }
  readonly attachments: {
    /** The bytes of an attachment. */
    retrieve(trackingId: string, attachmentId: string, options?: ReadOptions): Promise<Blob>
  }
}

/** The client over a way to send. */
export const followingClient = (send: Sender, options: ClientOptions): FollowingClient => {
  const site = siteKeyOf(options)
  const call = createCall(send, options, followingRoutes)
  return {
    reports: {
      retrieve: (trackingId, { trackingSecret: secret, ...callOptions } = {}) => call('reports.retrieve', { params: { site, trackingId }, secret, ...callOptions }),
      timeline: async (trackingId, { trackingSecret: secret, ...callOptions } = {}) => (await call('reports.timeline', { params: { site, trackingId }, secret, ...callOptions })).items,
      reply: (trackingId, body, { trackingSecret: secret, idempotencyKey = newId(), ...callOptions }) =>
        call('reports.reply', { params: { site, trackingId }, body, secret, idempotencyKey, ...callOptions }),
    },
    attachments: {
      retrieve: (trackingId, attachmentId, { trackingSecret: secret, ...callOptions } = {}) => call('attachments.retrieve', { params: { site, trackingId, attachmentId }, secret, ...callOptions }),
    },
  }
}
