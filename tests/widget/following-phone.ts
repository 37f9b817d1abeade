/** A phone that follows reports: a tracker before one relay, with what the phone keeps. */
import { createFilingClient } from '@lapor/sdk/light'
import type { Report, TimelineEntry } from '@lapor/sdk/contract'
import { createOutbox, type Outbox } from '@lapor/sdk/outbox'
import { memoryStorage, type Storage } from '@lapor/sdk/storage'
import '../../packages/widget/src/components/lapor-tracker/lapor-tracker.define.ts'
import type { LaporTracker } from '../../packages/widget/src/components/lapor-tracker/lapor-tracker.ts'
import { followTexts } from '../../packages/widget/src/locales/id/follow.ts'
import { formTexts } from '../../packages/widget/src/locales/id/form.ts'
import { trackTexts as texts } from '../../packages/widget/src/locales/id/track.ts'
import { json, PretendRelay } from './pretend-relay.ts'
import { aReceipt, secret, site, trackingId } from './samples.ts'
import { aSite } from './site-samples.ts'
import { show, type Screen } from './screen.ts'
import { until } from './until.ts'

export const reportPath = new RegExp(`^reports/${trackingId}$`)
export const timelinePath = /timeline$/
export const replyPath = /replies$/
export const attachmentPath = /attachments$/
export const bytesPath = /attachments\/./

/** One phone in front of one relay. */
export class Phone {
  readonly relay = new PretendRelay()
  readonly storage: Storage = memoryStorage()
  screen!: Screen
  /** Whether the relay takes nothing more from this version. */
  isOutdated = false
  /** Of the tracker that was opened last. */
  outbox!: Outbox

  /** What the relay knows of the report. */
  knows(report: Report, timeline: readonly TimelineEntry[]): this {
    this.relay.on('GET', reportPath, () => json(report)).on('GET', timelinePath, () => json({ items: timeline }))
    return this
  }

  /** The report was sent from this phone. */
  async keeps(receipt = aReceipt()): Promise<this> {
    await this.storage.put(`receipt:${receipt.trackingId}`, receipt)
    return this
  }

  async opens(change: Partial<LaporTracker> = {}): Promise<Screen> {
    const clientOptions = { baseUrl: 'https://relay.example', site, fetch: this.relay.fetch }
    const client = createFilingClient(clientOptions)
    this.outbox = createOutbox({ storage: this.storage, site, send: { report: () => Promise.reject(new Error('not here')), photo: () => Promise.reject(new Error('not here')) } })
    this.screen = await show<LaporTracker>('lapor-tracker', { services: { site, client, clientOptions, outbox: this.outbox, storage: this.storage, isOutdated: () => this.isOutdated }, texts, followTexts, formTexts, site: aSite(), ...change })
    return this.screen
  }

  /** Opens the report with its secret. */
  async follows(change: Partial<LaporTracker> = {}): Promise<Screen> {
    const screen = await this.opens({ target: { trackingId, trackingSecret: secret }, ...change })
    await until('the report', () => screen.find('article'))
    await until('the field for a reply', () => !screen.text().includes(texts.replyLoading))
    return screen
  }

  async looksUp(code: string, secretCode = ''): Promise<void> {
    await this.screen.fill('Kode pelacakan', code)
    await this.screen.fill('Kode rahasia', secretCode)
    await this.screen.press('Lihat laporan')
  }

  /** What was sent to one of the reporter's routes. */
  acts(path: RegExp): { key: string | undefined; secret: string | undefined; body: unknown }[] {
    return this.relay.sent('POST', path).map(({ headers, body }) => ({ key: headers['idempotency-key'], secret: headers['lapor-secret'], body: JSON.parse(body) as unknown }))
  }

  replies(): { key: string | undefined; body: unknown }[] {
    return this.relay.sent('POST', replyPath).map(({ headers, body }) => ({ key: headers['idempotency-key'], body: JSON.parse(body) as unknown }))
  }
}
