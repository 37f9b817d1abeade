/** Knows whether the browser says that there is a signal, and asks for a new rendering when that changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'

export class OnlineController implements ReactiveController {
  #host: ReactiveControllerHost
  #events: AbortController | undefined

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  /** "true" promises nothing (a captive portal, a dead cell); "false" is certain. */
  get online(): boolean {
    return navigator.onLine
  }

  hostConnected(): void {
    this.#events = new AbortController()
    const { signal } = this.#events
    const changed = (): void => this.#host.requestUpdate()
    window.addEventListener('online', changed, { signal })
    window.addEventListener('offline', changed, { signal })
  }

  hostDisconnected(): void {
    this.#events?.abort()
  }
}
