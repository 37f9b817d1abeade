/** Fetches a later part once it is wanted, and again after a failure when a person or a signal gives a reason. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'

export class LaterController<Part> implements ReactiveController {
  part: Part | undefined
  /** The last attempt failed. */
  failed = false

  #host: ReactiveControllerHost
  #load: () => Promise<Part>
  #loading: Promise<Part> | undefined
  #events: AbortController | undefined

  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host
    this.#load = load
    host.addController(this)
  }

  hostConnected(): void {
    this.#events = new AbortController()
    // Where a line breaks now and then, the browser is online all the time: what a person does next is a reason too.
    for (const reason of ['online', 'pointerdown', 'focusin']) window.addEventListener(reason, () => this.failed && this.begin(), { signal: this.#events.signal })
  }

  hostDisconnected(): void {
    this.#events?.abort()
  }

  /**
   * Once there is nothing else to do, so that it does not compete with the form. Safari has no requestIdleCallback: there it begins with the
   * frame that draws the form. In a hidden tab no frame comes, and Chromium is idle every ten seconds only: a timer takes over.
   */
  whenIdle(): void {
    const begin = (): void => this.begin()
    window['requestIdleCallback' in window ? 'requestIdleCallback' : 'requestAnimationFrame'](begin)
    setTimeout(begin, 1000)
  }

  /** For callers who do not wait. */
  begin(): void {
    this.get().catch(() => undefined)
  }

  get(): Promise<Part> {
    this.#loading ??= this.#load().then(
      (part) => {
        this.part = part
        this.failed = false
        this.#host.requestUpdate()
        return part
      },
      (error: unknown) => {
        this.#loading = undefined
        this.failed = true
        this.#host.requestUpdate()
        throw error
      },
    )
    return this.#loading
  }
}
