/** Keeps the reply to one report until the relay has it, and writes nothing of a report that was forgotten on this phone meanwhile. */
import type { DraftPhoto } from '@lapor/sdk/draft'
import type { StoredReply } from './stored-reply.ts'
import type { TrackerServices } from './tracker-controller.ts'

export type KeptReply = Omit<StoredReply, 'v' | 'rev' | 'photos'> & { readonly photos: readonly DraftPhoto[] }

export class ReplyStore {
  #services: TrackerServices
  #trackingId: string
  /** The report was among those of this phone. */
  #wasOurs = false
  /** What of the reply lies there, as far as this page knows. */
  #last: { readonly rev?: number | undefined } | undefined
  /** One write after the other. */
  #writing: Promise<unknown>

  constructor(services: TrackerServices, trackingId: string) {
    this.#services = services
    this.#trackingId = trackingId
    this.#writing = this.#isOurs().then((isOurs) => (this.#wasOurs = isOurs))
  }

  /** @returns what an earlier visit left, also where storage refuses: then nothing */
  async read(): Promise<StoredReply | undefined> {
    const stored = await this.#services.storage.get<StoredReply>(this.#key).catch(() => undefined)
    if (stored?.v !== 1) return undefined
    this.#last = { rev: stored.rev }
    return stored
  }

  /**
   * Storage that refuses does not stop the reply: it stays on the screen.
   * @param isAnew somebody writes right now; false: it is only noted how sending goes
   */
  keep(reply: KeptReply, isAnew: boolean): Promise<unknown> {
    return this.#next(async () => {
      const { storage } = this.#services
      const photos = await Promise.all(reply.photos.map(async ({ id, blob }) => ({ id, type: blob.type, bytes: await blob.arrayBuffer() })))
      const there = await storage.get<StoredReply>(this.#key).catch(() => this.#last)
      // What was kept and is gone was forgotten, or has been sent by another tab.
      if (this.#last && !there && !isAnew) return
      if (this.#wasOurs && !(await this.#isOurs())) return
      // In one step: it may be forgotten right now.
      const stored = { v: 1, rev: (there?.rev ?? 0) + 1, ...reply, photos } satisfies StoredReply
      if (await storage.swap(this.#key, there?.rev, stored)) this.#last = { rev: stored.rev }
    })
  }

  /** Nothing is left of it. */
  clear(): Promise<unknown> {
    return this.#next(async () => {
      this.#last = undefined
      await this.#services.storage.delete(this.#key)
    })
  }

  get #key(): string {
    return `reply:${this.#services.site}:${this.#trackingId}`
  }

  async #isOurs(): Promise<boolean> {
    const receipts = await this.#services.outbox.receipts().catch(() => [])
    return receipts.some(({ trackingId }) => trackingId === this.#trackingId)
  }

  #next(work: () => Promise<unknown>): Promise<unknown> {
    this.#writing = this.#writing.then(work).catch(() => undefined)
    return this.#writing
  }
}
