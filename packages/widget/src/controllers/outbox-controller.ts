/** Shows an outbox to a component: what waits and what was sent, always as it is stored. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Outbox, OutboxEntry, StoredReceipt } from '@lapor/sdk/outbox'
import type { SendPart } from '../send-part.ts'

export class OutboxController implements ReactiveController {
  /** What waits, oldest first. */
  entries: readonly OutboxEntry[] = []
  /** What was sent from this phone, newest first. */
  receipts: readonly StoredReceipt[] = []

  #host: ReactiveControllerHost
  #outbox: Outbox
  #mirror: SendPart['mirror']
  readonly #moved = (): void => this.#host.requestUpdate()
  #leave: (() => void)[] = []
  #reading: Promise<void> = Promise.resolve()

  constructor(host: ReactiveControllerHost, { outbox, onTheWay, mirror }: Pick<SendPart, 'outbox' | 'onTheWay' | 'mirror'>) {
    this.#host = host
    this.#outbox = outbox
    this.#mirror = mirror
    onTheWay.moved = this.#moved
    host.addController(this)
  }

  get persistent(): boolean {
    return this.#outbox.persistent
  }

  /** Sending goes on while the component stands on a page. */
  hostConnected(): void {
    const unwatch = this.#mirror?.watch(this.#moved)
    this.#leave = [this.#outbox.subscribe(() => void this.read()), this.#outbox.start(), () => unwatch?.()]
    void this.read()
  }

  hostDisconnected(): void {
    for (const leave of this.#leave) leave()
    this.#leave = []
  }

  /** Reads again what is stored; resolves when the newest state is on its way to the screen. */
  read(): Promise<void> {
    // One after the other: an older answer must not cover a newer one.
    this.#reading = this.#reading.then(async () => {
      const [entries, receipts] = await Promise.all([this.#outbox.entries(), this.#outbox.receipts()])
      this.entries = entries
      this.receipts = receipts
      this.#host.requestUpdate()
    }).catch(() => undefined)
    return this.#reading
  }
}
