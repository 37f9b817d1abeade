/** The part of the citizen's client that shows what is public. */
import type { WriteOptions } from './call-kinds.ts'
import type { CallOptions } from './call.ts'
import type { Agency, Classification, Report, SimilarQuestion, SimilarReport, Statistics, Status, Supports } from './contract/index.ts'
import type { PageOptions, Pages } from './pages.ts'

export interface ReportFilter extends PageOptions, CallOptions {
  /** Only those in this status. */
  readonly status?: Status | undefined
  /** Only complaints, aspirations or requests for information. */
  readonly classification?: Classification | undefined
  /** Kemendagri code of a kelurahan. */
  readonly regionCode?: string | undefined
  /** Id of one of the site's tiles. */
  readonly category?: string | undefined
}

export interface StatisticsOptions extends CallOptions {
  /** The site's own agency, which is the default, or all agencies of the relay. */
  readonly scope?: 'agency' | 'all' | undefined
  /** First and last month, YYYY-MM, both included; the twelve months up to now where absent. */
  readonly from?: string | undefined
  /** The last month; see `from`. */
  readonly to?: string | undefined
}

/** The part of the client that reads what is public. */
export interface PublicClient {
  /** Reports that are public. */
  readonly reports: {
    /**
     * Public reports of the site's agency, newest first.
     * @example
     * for await (const report of lapor.reports.list({ status: 'closed' })) console.log(report.trackingId, report.title)
     */
    list(filter?: ReportFilter): Pages<Report>
    /**
     * Public reports that may be about the same matter, to join one of them instead of filing it twice. The words travel in the body, never in a URL.
     * @example
     * const [nearest] = await lapor.reports.similar({ text: 'Lampu jalan mati', regionCode: '36.74.07.1004' })
     */
    similar(question: SimilarQuestion, options?: CallOptions): Promise<SimilarReport[]>
    /**
     * Says "saya juga mengalami". Keep one idempotency key per phone and report, so that a second tap does not count.
     * @throws {NotFoundError} report-not-found @throws {RateLimitedError}
     * @example
     * const { supports } = await lapor.reports.support('7K3M-Q9XT-4BW9', { idempotencyKey: newId() })
     */
    support(trackingId: string, options?: WriteOptions): Promise<Supports>
  }
  /** Agencies that the relay serves. */
  readonly agencies: {
    /**
     * Agencies that the relay serves, by name.
     * @example
     * for await (const agency of lapor.agencies.list()) console.log(agency.acronym)
     */
    list(options?: PageOptions & CallOptions): Pages<Agency>
  }
  /** Follow-up figures. */
  readonly statistics: {
    /**
     * Follow-up figures that anyone can check.
     * @example
     * const { figures } = await lapor.statistics.retrieve({ from: '2026-01', to: '2026-12' })
     * console.log(figures.received, figures.followedUp)
     */
    retrieve(options?: StatisticsOptions): Promise<Statistics>
  }
}
