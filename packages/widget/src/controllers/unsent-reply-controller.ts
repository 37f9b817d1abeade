/** Finds the reply that a reporter wrote and that never left, once its report takes no reply any more: the words are not lost. */
import type { ReactiveControllerHost } from 'lit'
import type { StoredReply } from './stored-reply.ts'
import type { TrackerServices } from './tracker-controller.ts'

export interface UnsentReply {
  readonly text: string
  /** How many photos wait beside the words. */
  readonly photos: number
  /** An attempt had no clear answer: the officer may have it. */
  readonly maybeSent: boolean
}

export class UnsentReplyController {
  unsent: UnsentReply | undefined

  #host: ReactiveControllerHost
  #services: TrackerServices | undefined
  #key = ''

  constructor(host: ReactiveControllerHost) {
    this.#host = host
  }

  async begin(services: TrackerServices, trackingId: string): Promise<void> {
    const key = `reply:${services.site}:${trackingId}`
    this.#services = services
    this.#key = key
    this.unsent = undefined
    const stored = await services.storage.get<StoredReply>(key).catch(() => undefined)
    if (this.#key !== key || stored?.v !== 1 || (stored.text.trim() === '' && stored.photos.length === 0)) return
    this.unsent = { text: stored.text, photos: stored.photos.length, maybeSent: stored.key !== undefined }
    this.#host.requestUpdate()
  }

  /** Once the words are elsewhere, or not wanted any more. */
  discard(): void {
    this.unsent = undefined
    void this.#services?.storage.delete(this.#key).catch(() => undefined)
    this.#host.requestUpdate()
  }
}
