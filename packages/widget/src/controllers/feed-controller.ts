/** Public reports page by page, narrowed by filters, and who on this phone said "saya juga mengalami". */
import type { ReactiveControllerHost } from 'lit'
import { newId } from '@lapor/sdk'
import type { Region, Report, Site } from '@lapor/sdk/contract'
import { createFilingClient, createPublicClient } from '@lapor/sdk/light'
import { openStorage, type Storage } from '@lapor/sdk/storage'
import { ReadController } from './read-controller.ts'
import type { SiteAddress } from './statistics-controller.ts'
import type { StoredSupport } from './stored-support.ts'

/** The others never occur in a feed. */
export { publicStatuses } from '@lapor/sdk/contract'

export interface FeedFilter {
  readonly status?: string
  readonly classification?: string
  readonly regionCode?: string
  readonly category?: string
}

export interface Feed {
  readonly reports: readonly Report[]
  /** Where the next page begins; null at the end. */
  readonly next: string | null
  readonly filter: FeedFilter
  readonly site: Site
  readonly regions: readonly Region[]
}

/** What this phone said about a report: it is being sent, it is counted, or it did not arrive. */
export type SupportState = 'sending' | 'counted' | 'failed'

const pageSize = 10

export class FeedController extends ReadController<Feed> {
  readonly #supports = new Map<string, SupportState>()
  readonly #element: ReactiveControllerHost
  #address: SiteAddress | undefined
  #storage: Promise<Storage> | undefined

  constructor(host: ReactiveControllerHost) {
    super(host)
    this.#element = host
  }

  /** Reads from the beginning. The site's settings are asked once: filters change more often. */
  async open(address: SiteAddress, filter: FeedFilter): Promise<boolean> {
    this.#address = address
    const { base: baseUrl, site } = address
    return this.read(async () => {
      const filing = createFilingClient({ baseUrl, site })
      const known = this.value?.site.key === site ? this.value : undefined
      const [page, settings, regions] = await Promise.all([
        createPublicClient({ baseUrl, site }).reports.list({ ...filter, limit: pageSize, retries: 1 }),
        known?.site ?? filing.site.retrieve({ retries: 1 }),
        known?.regions ?? filing.regions.list({ retries: 1 }),
      ])
      await this.#remember(site, page.items)
      return { reports: page.items, next: page.nextCursor, filter, site: settings, regions }
    })
  }

  /** Adds the next page to what is shown. */
  async more(): Promise<boolean> {
    const { value: feed, busy } = this
    const address = this.#address
    if (!feed?.next || busy || !address) return false
    const cursor = feed.next
    return this.read(async () => {
      const page = await createPublicClient({ baseUrl: address.base, site: address.site }).reports.list({ ...feed.filter, limit: pageSize, cursor, retries: 1 })
      await this.#remember(address.site, page.items)
      // A report that came in meanwhile does not push another one onto two pages: the cursor names a report. Changed ones may come twice.
      const fresh = page.items.filter(({ trackingId }) => !feed.reports.some((shown) => shown.trackingId === trackingId))
      return { ...feed, reports: [...feed.reports, ...fresh], next: page.nextCursor }
    })
  }

  supportOf(trackingId: string): SupportState | undefined {
    return this.#supports.get(trackingId)
  }

  /** @returns how many others live with it now; undefined where it did not arrive */
  async support(trackingId: string): Promise<number | undefined> {
    const address = this.#address
    const state = this.#supports.get(trackingId)
    if (!address || state === 'sending' || state === 'counted') return undefined
    this.#show(trackingId, 'sending')
    const storage = await this.#stored()
    const place = placeOf(address.site, trackingId)
    const key = (await storage.get<StoredSupport>(place).catch(() => undefined))?.key ?? newId()
    await storage.put(place, { v: 1, key, counted: false } satisfies StoredSupport).catch(() => undefined)
    try {
      const { supports } = await createPublicClient({ baseUrl: address.base, site: address.site }).reports.support(trackingId, { idempotencyKey: key, retries: 1 })
      await storage.put(place, { v: 1, key, counted: true } satisfies StoredSupport).catch(() => undefined)
      if (this.value) this.value = { ...this.value, reports: this.value.reports.map((report) => (report.trackingId === trackingId ? { ...report, supports } : report)) }
      this.#show(trackingId, 'counted')
      return supports
    } catch {
      this.#show(trackingId, 'failed')
      return undefined
    }
  }

  async #remember(site: string, reports: readonly Report[]): Promise<void> {
    const storage = await this.#stored()
    const kept = await storage.entries<StoredSupport>(placeOf(site, '')).catch(() => [])
    const counted = new Set(kept.filter(([, support]) => support.v === 1 && support.counted).map(([place]) => place))
    for (const { trackingId } of reports) if (counted.has(placeOf(site, trackingId))) this.#supports.set(trackingId, 'counted')
  }

  #show(trackingId: string, state: SupportState): void {
    this.#supports.set(trackingId, state)
    this.#element.requestUpdate()
  }

  async #stored(): Promise<Storage> {
    return (this.#storage ??= openStorage())
  }
}

const placeOf = (site: string, trackingId: string): string => `support:${site}:${trackingId}`
