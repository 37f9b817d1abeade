/** Photos of a report as pictures for the page: fetched one after the other, given back when nobody looks any more. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { FollowingClient } from '@lapor/sdk'

/** An object URL, or why there is none. */
export type PhotoState = 'coming' | 'missing' | `blob:${string}`

export interface PhotoSource {
  readonly client: FollowingClient
  readonly trackingId: string
  readonly secret: string | undefined
}

export class PhotosController implements ReactiveController {
  /** The tracker, which lends what it knows to the parts that come later. */
  readonly host: ReactiveControllerHost
  #states = new Map<string, PhotoState>()
  #waiting: Promise<void> = Promise.resolve()
  /** Changes when everything is given back, so that a late answer is dropped. */
  #round = 0

  constructor(host: ReactiveControllerHost) {
    this.host = host
    host.addController(this)
  }

  stateOf(attachmentId: string): PhotoState {
    return this.#states.get(attachmentId) ?? 'coming'
  }

  /** Fetches what is not there yet. One at a time: a weak signal carries one photo better than five. */
  want(source: PhotoSource, attachmentIds: readonly string[]): void {
    for (const id of attachmentIds) {
      if (this.#states.has(id)) continue
      this.#states.set(id, 'coming')
      const round = this.#round
      this.#waiting = this.#waiting.then(() => this.#fetch(source, id, round))
    }
  }

  /** What was missing may be asked for again. */
  forgive(): void {
    for (const [id, state] of this.#states) if (state === 'missing') this.#states.delete(id)
  }

  /** Gives back the memory of all pictures. */
  release(): void {
    this.#round++
    for (const state of this.#states.values()) if (state.startsWith('blob:')) URL.revokeObjectURL(state)
    this.#states.clear()
  }

  hostConnected(): void {
    this.host.requestUpdate()
  }

  hostDisconnected(): void {
    this.release()
  }

  async #fetch({ client, trackingId, secret }: PhotoSource, id: string, round: number): Promise<void> {
    if (round !== this.#round) return
    const blob = await client.attachments.retrieve(trackingId, id, { trackingSecret: secret, retries: 1 }).catch(() => undefined)
    if (round !== this.#round) return
    this.#states.set(id, blob ? (URL.createObjectURL(blob) as `blob:${string}`) : 'missing')
    this.host.requestUpdate()
  }
}
