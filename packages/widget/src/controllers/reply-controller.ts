/** A reply to the officer: kept until it is answered, and sent once however often it is tried. */
import type { ReactiveControllerHost } from 'lit'
import { isApiError, isLaporError, isRejectedError, newId, type FollowingClient } from '@lapor/sdk'
import { emptyDraft, type ReportDraft } from '@lapor/sdk/draft'
import { shrinkPhoto } from '../photo/shrink-photo.ts'
import type { StoredReply } from './stored-reply.ts'
import type { TrackerServices } from './tracker-controller.ts'

export type ReplyPhase = 'writing' | 'sending' | 'failed' | 'sent'

const shortest = 3
const longest = 5000

export class ReplyController {
  /** Text and photos, in the shape that the photo field edits. */
  draft: ReportDraft = emptyDraft()
  phase: ReplyPhase = 'writing'
  /** Why the last attempt failed: 'too-short', 'too-long' or an error's code. */
  code: string | undefined
  /** Photos that the relay refused for good and that were therefore left out. */
  leftOut = 0

  #host: ReactiveControllerHost
  #services: TrackerServices | undefined
  #trackingId: string | undefined
  #key: string | undefined
  #refused = new Set<string>()
  #refusedClearly = false
  #writing: Promise<unknown> = Promise.resolve()

  constructor(host: ReactiveControllerHost) {
    this.#host = host
  }

  /** Takes up the reply of one report, also one that was not sent on an earlier visit. */
  async begin(services: TrackerServices, trackingId: string): Promise<void> {
    if (this.#services === services && this.#trackingId === trackingId) return
    this.#services = services
    this.#trackingId = trackingId
    this.#reset()
    this.phase = 'writing'
    this.#host.requestUpdate()
    const stored = await services.storage.get<StoredReply>(`reply:${services.site}:${trackingId}`).catch(() => undefined)
    // Meanwhile another report was opened, or somebody began to type.
    if (stored?.v !== 1 || this.#trackingId !== trackingId || this.draft.text !== '' || this.draft.photos.length > 0) return
    this.draft = { ...emptyDraft(), text: stored.text, photos: stored.photos.map(({ id, type, bytes }) => ({ id, blob: new Blob([bytes], { type }) })) }
    this.#key = stored.key
    // A key means that it was tried: the answer was lost, or the page was closed.
    if (stored.key) this.phase = 'failed'
    this.#host.requestUpdate()
  }

  /** The last attempt had no clear answer: the officer may have the reply, so it can be repeated but not changed. */
  get unsettled(): boolean {
    return this.phase === 'failed' && this.#key !== undefined && !this.#refusedClearly
  }

  /** Any change makes it another reply, so the next attempt has another key. */
  edit(patch: Partial<Pick<ReportDraft, 'text' | 'photos'>>): void {
    if (this.phase === 'sending' || this.unsettled) return
    this.draft = { ...this.draft, ...patch }
    this.#key = undefined
    this.phase = 'writing'
    this.code = undefined
    void this.#keep()
    this.#host.requestUpdate()
  }

  async shrink(file: Blob): Promise<Blob> {
    return (await shrinkPhoto(file)).blob
  }

  /** Sends the reply; a tap while it is under way does nothing. @returns whether it arrived */
  async send(client: FollowingClient, secret: string): Promise<boolean> {
    const services = this.#services
    const trackingId = this.#trackingId
    if (!services || !trackingId || this.phase === 'sending') return false
    const text = this.draft.text.trim()
    if (text.length < shortest || text.length > longest) return this.#failed(text.length < shortest ? 'too-short' : 'too-long')

    this.#key ??= newId()
    this.#refusedClearly = false
    const idempotencyKey = this.#key
    this.phase = 'sending'
    this.code = undefined
    this.#host.requestUpdate()
    try {
      // Stored with its key before anything is sent: after a crash the same key is used again.
      await this.#keep()
      const attachments = await this.#sendPhotos(services, trackingId, secret)
      await client.reports.reply(trackingId, { text, ...(attachments.length > 0 ? { attachments } : {}) }, { trackingSecret: secret, idempotencyKey, retries: 1 })
    } catch (error) {
      this.#refusedClearly = isApiError(error) && !error.retryable && error.problem !== undefined
      return this.#trackingId === trackingId && this.#failed(isLaporError(error) ? error.code : 'unexplained')
    }
    await services.storage.delete(`reply:${services.site}:${trackingId}`).catch(() => undefined)
    if (this.#trackingId !== trackingId) return true
    this.leftOut = this.#refused.size
    this.#reset()
    this.phase = 'sent'
    this.#host.requestUpdate()
    return true
  }

  /** Photos go first, because the reply names them; each with its own id as key. One that is refused for good is left out. */
  async #sendPhotos(services: TrackerServices, trackingId: string, secret: string): Promise<string[]> {
    const attached: string[] = []
    for (const { id, blob } of this.draft.photos) {
      if (this.#refused.has(id)) continue
      try {
        attached.push((await services.client.attachments.create(trackingId, blob, { trackingSecret: secret, idempotencyKey: id, retries: 1 })).id)
      } catch (error) {
        if (!isRejectedError(error) || error.code === 'transition-not-allowed') throw error
        this.#refused.add(id)
      }
    }
    return attached
  }

  #failed(code: string): false {
    this.phase = 'failed'
    this.code = code
    this.#host.requestUpdate()
    return false
  }

  #reset(): void {
    this.draft = emptyDraft()
    this.#key = undefined
    this.#refused.clear()
    this.code = undefined
  }

  /** One write after the other. Storage that refuses does not stop the reply: it stays on the screen. */
  #keep(): Promise<unknown> {
    const services = this.#services
    const trackingId = this.#trackingId
    const { text, photos } = this.draft
    const key = this.#key
    if (!services || !trackingId) return Promise.resolve()
    this.#writing = this.#writing
      .then(async () => {
        const bytes = await Promise.all(photos.map(async ({ id, blob }) => ({ id, type: blob.type, bytes: await blob.arrayBuffer() })))
        await services.storage.put(`reply:${services.site}:${trackingId}`, { v: 1, text, photos: bytes, key } satisfies StoredReply)
      })
      .catch(() => undefined)
    return this.#writing
  }
}
