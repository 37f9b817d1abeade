/** What the tracker knows: the reports of this phone, and the one that is open, fresh or as it was last seen. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { isLaporError } from '@lapor/sdk'
import { parseTrackingId, parseTrackingSecret, type Report, takesReply, type TimelineEntry } from '@lapor/sdk/contract'
import { createFollowingClient, type ClientOptions, type FilingClient, type FollowingClient } from '@lapor/sdk/light'
import type { Outbox, StoredReceipt } from '@lapor/sdk/outbox'
import type { Storage } from '@lapor/sdk/storage'
import { loadFollowingPart } from '../following-parts.ts'
import { typedCodes } from './typed-codes.ts'

/** What of the send part the tracker works with. */
export interface TrackerServices {
  readonly site: string
  readonly client: Pick<FilingClient, 'attachments' | 'regions'>
  readonly clientOptions: ClientOptions
  readonly outbox: Outbox
  readonly storage: Storage
  /** Whether the relay takes nothing more of what this version sends. */
  isOutdated(oldestClient: string): boolean
}

/** A report as it was seen at one moment. */
export interface SeenReport {
  readonly report: Report
  readonly timeline: readonly TimelineEntry[]
  /** Milliseconds since 1970. */
  readonly seenAt: number
}

/** What is wrong with what was typed, as a key of the tracker's texts. */
export type LookupSlip = 'trackingIdMissing' | 'trackingIdSlip' | 'secretSlip'

export interface ReportView {
  readonly kind: 'report'
  readonly seen: SeenReport
  readonly secret: string | undefined
  /** The steps that this phone had seen before; undefined where it sees the report for the first time. */
  readonly known: readonly TimelineEntry[] | undefined
  /** It is being read again. */
  readonly busy: boolean
  /** Why the last reading failed; what is shown is older. */
  readonly failure?: string
  readonly slip?: LookupSlip
}

export type TrackerView =
  | { readonly kind: 'list'; readonly slip?: LookupSlip; readonly failure?: string }
  | { readonly kind: 'loading'; readonly trackingId: string }
  | ReportView

/** Coming back to the page within this time does not ask the relay again. */
const freshMs = 30_000

export class TrackerController implements ReactiveController {
  receipts: readonly StoredReceipt[] = []
  view: TrackerView = { kind: 'list' }
  /** Something of it may still be there: it stays in the list, to be forgotten once more. */
  stuck: StoredReceipt | undefined

  #host: ReactiveControllerHost
  #services: TrackerServices | undefined
  #client: FollowingClient | undefined
  #leave: (() => void) | undefined
  #events: AbortController | undefined
  /** Tracking ID of the report that was opened last. */
  #opened = ''
  /** Only the newest question may answer. */
  #turn = 0

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  /** The reporter may answer while the table of transitions allows it. */
  get canReply(): boolean {
    const { view } = this
    return this.isReporter && view.kind === 'report' && takesReply(view.seen.report.status)
  }

  /** The open report is that of whoever looks. */
  get isReporter(): boolean {
    const { view } = this
    return view.kind === 'report' && view.secret !== undefined && view.seen.report.viewer === 'reporter'
  }

  /** Reads reports; replies go through it too. */
  get client(): FollowingClient | undefined {
    return this.#client
  }

  get services(): TrackerServices | undefined {
    return this.#services
  }

  set services(services: TrackerServices | undefined) {
    if (services === this.#services) return
    this.#leave?.()
    this.#services = services
    this.#client = services && createFollowingClient(services.clientOptions)
    if (this.#events) this.#listen()
  }

  hostConnected(): void {
    this.#events = new AbortController()
    const { signal } = this.#events
    // People leave for WhatsApp and come back; the answer may have come meanwhile.
    const back = (): void => void this.refresh(true)
    document.addEventListener('visibilitychange', () => document.hidden || back(), { signal })
    window.addEventListener('online', back, { signal })
    this.#listen()
  }

  hostDisconnected(): void {
    this.#events?.abort()
    this.#events = undefined
    this.#leave?.()
    this.#turn++
  }

  /** Looks a report up as typed: a code in any writing, or a link with `#lapor=CODE.SECRET`. */
  async lookUp(typedId: string, typedSecret: string): Promise<void> {
    const { id, secret: linked } = typedCodes(typedId)
    const secretText = typedSecret.trim() || linked
    const trackingId = parseTrackingId(id)
    const secret = parseTrackingSecret(secretText)
    if (!trackingId) this.#showSlip(id.trim() === '' ? 'trackingIdMissing' : 'trackingIdSlip')
    else if (secretText !== '' && !secret) this.#showSlip('secretSlip')
    else await this.open(trackingId, secret)
  }

  /** Opens a report; with the secret of this phone where there is one. */
  async open(trackingId: string, secret?: string): Promise<void> {
    const services = this.#services
    const client = this.#client
    if (!services || !client) return
    const turn = ++this.#turn
    this.#opened = trackingId
    await this.#readReceipts()
    if (turn !== this.#turn) return
    const own = this.#receiptOf(trackingId)
    const knownSecret = secret ?? own?.trackingSecret
    const before = this.view
    const same = before.kind === 'report' && before.seen.report.trackingId === trackingId
    this.#show(same ? { ...before, busy: true } : { kind: 'loading', trackingId })
    const place = `seen:${services.site}:${trackingId}`
    const last = own && !same ? await services.storage.get<StoredSeen>(place).catch(() => undefined) : undefined
    const kept = last?.v === 2 ? last : undefined
    const earlier = same ? before.seen : kept
    const known = (same ? before.known : undefined) ?? earlier?.timeline
    try {
      const options = { trackingSecret: knownSecret, retries: 1 }
      const [report, timeline] = await Promise.all([client.reports.retrieve(trackingId, options), client.reports.timeline(trackingId, options)])
      if (turn !== this.#turn) return
      const seen = { report, timeline, seenAt: Date.now() }
      // Kept for times without signal, but only of reports this phone knows anyway, and without who the reporter is.
      if (this.#receiptOf(trackingId)) void services.storage.put(place, { v: 2, ...seen, report: { ...report, reporter: null } } satisfies StoredSeen).catch(() => undefined)
      this.#show({ kind: 'report', seen, secret: knownSecret, known, busy: false })
    } catch (error) {
      const failure = isLaporError(error) ? error.code : 'unexplained'
      // The answer to a new secret was lost, and the page with it: the relay knows the new one.
      const next = failure === 'secret-wrong' && own && (await loadFollowingPart.own().then(({ settleSecret }) => settleSecret(services, own)).catch(() => undefined))
      if (turn !== this.#turn) return
      if (next) return this.open(trackingId, next)
      // What can be read stays: as it was, also after a wrong secret for a report that is open in public, or as it was last seen.
      if (same) this.#show({ ...before, busy: false, failure })
      else this.#show(kept && isLaporError(error) && error.retryable ? { kind: 'report', seen: kept, secret: knownSecret, known, busy: false, failure } : { kind: 'list', failure })
    }
  }

  /** Reads the open report again; keeps what is on the screen while that lasts and where it fails. @param onlyIfStale not what was read a moment ago */
  async refresh(onlyIfStale?: boolean): Promise<void> {
    // It may have been forgotten in another tab.
    await this.#readReceipts()
    const { view } = this
    if (view.kind !== 'report' || view.busy) return
    if (onlyIfStale && !view.failure && Date.now() - view.seen.seenAt < freshMs) return
    await this.open(view.seen.report.trackingId, view.secret)
  }

  close(): void {
    this.#turn++
    this.#show({ kind: 'list' })
  }

  /** Forgets one report on this phone: its codes, what was last seen of it, an unsent reply. @returns whether nothing of it is left */
  async forget(receipt: StoredReceipt): Promise<boolean> {
    if (this.stuck) this.#host.requestUpdate()
    this.stuck = undefined
    await this.#services?.outbox.forget(receipt.trackingId).catch(() => (this.stuck = receipt))
    await this.#readReceipts()
    return !this.stuck
  }

  #showSlip(slip: LookupSlip): void {
    const { view } = this
    this.#show(view.kind === 'report' ? { ...view, slip } : { kind: 'list', slip })
  }

  #show(view: TrackerView): void {
    this.view = view
    this.#host.requestUpdate()
  }

  #listen(): void {
    if (!this.#services) return
    this.#leave = this.#services.outbox.subscribe(() => void this.#readReceipts())
    void this.#readReceipts()
  }

  #receiptOf(trackingId: string): StoredReceipt | undefined {
    return this.receipts.find((receipt) => receipt.trackingId === trackingId)
  }

  /** A report that is forgotten while it is open here closes, and what its last reading may just have put back goes too. */
  async #readReceipts(): Promise<void> {
    const outbox = this.#services?.outbox
    const was = this.#receiptOf(this.#opened)
    this.receipts = (await outbox?.receipts().catch(() => undefined)) ?? this.receipts
    const { stuck } = this
    if (stuck && !this.#receiptOf(stuck.trackingId)) this.receipts = [stuck, ...this.receipts]
    this.#host.requestUpdate()
    if (!was || this.#receiptOf(this.#opened)) return
    this.close()
    await outbox?.forget(this.#opened).catch(() => undefined)
  }
}

interface StoredSeen extends SeenReport {
  /** Shape of the value, for later readers. */
  readonly v: 2
}
