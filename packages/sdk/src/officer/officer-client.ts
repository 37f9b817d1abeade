/** The officers' side of the LAPOR API: the queue of an agency, and what its officers do with a report. */
import type { ArchiveBody, AskBody, Attachment, CloseBody, FollowUpBody, Report, ReportPage, RespondBody, ReturnBody, TimelineEntry } from '../contract/index.ts'
import { officerRoutes } from '../contract/officer-routes.ts'
import { createCall, type CallOptions, type HttpOptions } from '../call.ts'
import { kySender } from '../http.ts'
import { newId } from '../random.ts'
import type { WriteOptions } from '../call-kinds.ts'

export interface OfficerClientOptions extends HttpOptions {
  /** The officer's token, as the relay printed it once. A browser of a citizen never holds it. */
  readonly token: string
}

export interface QueueQuery extends CallOptions {
  readonly status?: string
  /** From `nextCursor` of the page before. */
  readonly cursor?: string
  /** Reports per page, 1–100. */
  readonly limit?: number
}

export type Command<Body> = (trackingId: string, body: Body, options?: WriteOptions) => Promise<TimelineEntry>

export interface OfficerClient {
  readonly reports: {
    /** One page of the agency's queue, what is due first. */
    list(query?: QueueQuery): Promise<ReportPage>
    retrieve(trackingId: string, options?: CallOptions): Promise<Report>
    timeline(trackingId: string, options?: CallOptions): Promise<TimelineEntry[]>
    /** Accepts the report for handling; from then on it may be public. @throws {RejectedError} transition-not-allowed */
    verify(trackingId: string, options?: WriteOptions): Promise<TimelineEntry>
    /** Sends it back for completion. */
    return: Command<ReturnBody>
    /** Asks the reporter. */
    ask: Command<AskBody>
    /** Tells of work in progress. */
    followUp: Command<FollowUpBody>
    /** Answers the reporter. */
    respond: Command<RespondBody>
    /** Closes it; `resolved` owes evidence. @throws {RejectedError} validation-failed with evidence-owed */
    close: Command<CloseBody>
    /** Archives it with a reason the reporter sees. */
    archive: Command<ArchiveBody>
  }
  readonly attachments: {
    /** Attaches a photo of the work; name its id in `followUp`, `respond` or `close`. */
    create(trackingId: string, photo: Blob, options?: WriteOptions): Promise<Attachment>
    retrieve(trackingId: string, attachmentId: string, options?: CallOptions): Promise<Blob>
  }
}

const queryOf = (query: Readonly<Record<string, string | undefined>>): URLSearchParams =>
  new URLSearchParams(Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined))

type CommandRoute = 'return' | 'ask' | 'followUp' | 'respond' | 'close' | 'archive'

/** Makes a client for one officer. @throws TypeError when an option is wrong */
export const createOfficerClient = ({ token, ...http }: OfficerClientOptions): OfficerClient => {
  if (!token) throw new TypeError('token must be the officer token that the relay printed')
  const call = createCall(kySender, http, officerRoutes)
  const command =
    <Body>(name: CommandRoute): Command<Body> =>
    (trackingId, body, { idempotencyKey = newId(), ...options } = {}) =>
      call(`officer.reports.${name}`, { params: { trackingId }, body: body as never, token, idempotencyKey, ...options })

  return {
    reports: {
      list: ({ status, cursor, limit, ...options } = {}) => call('officer.reports.list', { query: queryOf({ status, cursor, limit: limit?.toString() }), token, ...options }),
      retrieve: (trackingId, options) => call('officer.reports.retrieve', { params: { trackingId }, token, ...options }),
      timeline: async (trackingId, options) => (await call('officer.reports.timeline', { params: { trackingId }, token, ...options })).items,
      verify: (trackingId, { idempotencyKey = newId(), ...options } = {}) => call('officer.reports.verify', { params: { trackingId }, body: {}, token, idempotencyKey, ...options }),
      return: command<ReturnBody>('return'),
      ask: command<AskBody>('ask'),
      followUp: command<FollowUpBody>('followUp'),
      respond: command<RespondBody>('respond'),
      close: command<CloseBody>('close'),
      archive: command<ArchiveBody>('archive'),
    },
    attachments: {
      create: (trackingId, photo, { idempotencyKey = newId(), ...options } = {}) => call('officer.attachments.create', { params: { trackingId }, body: photo, token, idempotencyKey, ...options }),
      retrieve: (trackingId, attachmentId, options) => call('officer.attachments.retrieve', { params: { trackingId, attachmentId }, token, ...options }),
    },
  }
}
