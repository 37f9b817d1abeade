/** The half of the citizen's client that follows a report and answers the officer. */
import type { ReadOptions, ReporterOptions } from './call-kinds.ts'
import type { ReplyBody, Report, TimelineEntry } from './contract/index.ts'

/** The part of the client that reads a report and answers the officer. */
export interface FollowingClient {
  /** Reads a report, and answers its officer. */
  readonly reports: {
    /**
     * Reads a report as the public sees it or, with the secret, as its reporter does.
     * @throws {NotFoundError}
     * @throws {UnauthorizedError} secret-wrong
     * @example
     * const { status, text } = await lapor.reports.retrieve('7K3M-Q9XT-4BW9', { trackingSecret })
     */
    retrieve(trackingId: string, options?: ReadOptions): Promise<Report>
    /**
     * What happened, oldest first.
     * @example
     * for (const { at, type, text } of await lapor.reports.timeline('7K3M-Q9XT-4BW9', { trackingSecret })) console.log(at, type, text)
     */
    timeline(trackingId: string, options?: ReadOptions): Promise<TimelineEntry[]>
    /**
     * Answers the officer, or adds to the report while it is open.
     * @throws {RejectedError} transition-not-allowed @throws {NotFoundError} attachment-not-found
     * @example
     * await lapor.reports.reply('7K3M-Q9XT-4BW9', { text: 'Tiang ketiga dari masjid.' }, { trackingSecret })
     */
    reply(trackingId: string, body: ReplyBody, options: ReporterOptions): Promise<TimelineEntry>
  }
  /** Fetches photos of a report. */
  readonly attachments: {
    /**
     * The bytes of an attachment.
     * @example
     * const bytes = await lapor.attachments.retrieve('7K3M-Q9XT-4BW9', 'b7d1', { trackingSecret })
     */
    retrieve(trackingId: string, attachmentId: string, options?: ReadOptions): Promise<Blob>
  }
}
