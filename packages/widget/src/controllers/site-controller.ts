/** Gets the settings of the site and the list of kelurahan, and keeps asking while there is no signal. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { FilingClient } from '@lapor/sdk'
import type { Region, Site } from '@lapor/sdk/contract'
import type { Storage } from '@lapor/sdk/storage'

/** Refusals that asking again does not change. */
const refusals = ['site-unknown', 'origin-not-allowed'] as const

export type SiteRefusal = (typeof refusals)[number]

interface KeptSite {
  readonly v: 1
  readonly site: Site
  readonly regions: readonly Region[]
}

const firstPauseMs = 4000
const longestPauseMs = 60_000

export class SiteController implements ReactiveController {
  site: Site | undefined
  regions: readonly Region[] | undefined
  refusal: SiteRefusal | undefined

  #host: ReactiveControllerHost
  #ready: (site: Site) => void
  #ask: (() => Promise<void>) | undefined
  #events: AbortController | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param ready called when the settings came, before they are shown */
  constructor(host: ReactiveControllerHost, ready: (site: Site) => void) {
    this.#host = host
    this.#ready = ready
    host.addController(this)
  }

  hostConnected(): void {
    this.#events = new AbortController()
    window.addEventListener('online', () => void this.ask(), { signal: this.#events.signal })
    void this.ask()
  }

  hostDisconnected(): void {
    this.#events?.abort()
    clearTimeout(this.#timer)
  }

  /** Takes the settings of the last visit at once, then asks the relay. */
  async open(client: FilingClient, storage: Storage, key: string): Promise<void> {
    let pause = firstPauseMs
    let fresh = false
    const kept = await storage.get<KeptSite>(`site:${key}`).catch(() => undefined)
    // A promise of an earlier day would be a wrong one; everything else holds until the relay says otherwise.
    if (kept?.v === 1) this.#take({ ...kept.site, promises: {} }, kept.regions)
    this.#ask = async () => {
      if (fresh || this.refusal) return
      clearTimeout(this.#timer)
      try {
        const [site, regions] = await Promise.all([client.site.retrieve(), client.regions.list()])
        fresh = true
        this.#take(site, regions)
        await storage.put(`site:${key}`, { v: 1, site, regions } satisfies KeptSite).catch(() => undefined)
      } catch (error) {
        // Codes are compared, not classes: no value of the SDK belongs into the first chunk.
        const { code } = error as { code?: unknown }
        this.refusal = refusals.find((refusal) => refusal === code)
        this.#host.requestUpdate()
        if (this.refusal || this.#events?.signal.aborted) return
        this.#timer = setTimeout(() => void this.ask(), pause)
        pause = Math.min(pause * 2, longestPauseMs)
      }
    }
    await this.#ask()
  }

  /** Asks again at once, if the relay has not answered yet. */
  async ask(): Promise<void> {
    await this.#ask?.()
  }

  #take(site: Site, regions: readonly Region[]): void {
    this.site = site
    this.regions = regions
    this.#ready(site)
    this.#host.requestUpdate()
  }
}
