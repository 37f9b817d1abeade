/** Reads something of the relay, keeps what was read last, and tries again when a signal comes back. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { isLaporError } from '@lapor/sdk'

export class ReadController<Value> implements ReactiveController {
  value: Value | undefined
  /** When `value` came, in milliseconds since 1970. */
  readAt = 0
  /** Why the last reading failed: a code of the SDK. What is shown is older then. */
  failure: string | undefined
  busy = false

  #host: ReactiveControllerHost
  #ask: (() => Promise<Value>) | undefined
  #events: AbortController | undefined
  /** Only the newest question may answer. */
  #turn = 0

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#events = new AbortController()
    window.addEventListener('online', () => this.failure && void this.again(), { signal: this.#events.signal })
  }

  hostDisconnected(): void {
    this.#events?.abort()
    this.#turn++
    this.busy = false
  }

  /** @returns whether the answer came and is the one that counts */
  async read(ask: () => Promise<Value>): Promise<boolean> {
    this.#ask = ask
    const turn = ++this.#turn
    this.busy = true
    this.#host.requestUpdate()
    try {
      const value = await ask()
      if (turn !== this.#turn) return false
      Object.assign(this, { value, readAt: Date.now(), failure: undefined })
      return true
    } catch (error) {
      if (turn === this.#turn) this.failure = isLaporError(error) ? error.code : 'unexplained'
      return false
    } finally {
      if (turn === this.#turn) {
        this.busy = false
        this.#host.requestUpdate()
      }
    }
  }

  /** Asks once more what was asked last. */
  async again(): Promise<boolean> {
    return this.#ask !== undefined && (await this.read(this.#ask))
  }

  /** Forgets what was read: it belongs to another site. */
  clear(): void {
    Object.assign(this, { value: undefined, failure: undefined })
  }
}
