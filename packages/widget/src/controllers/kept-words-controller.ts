/** Keeps what is being written under one key until it was sent, through a reload or an empty battery. */
import type { ReactiveControllerHost } from 'lit'
import type { Storage } from '@lapor/sdk/storage'

interface Kept<Words> {
  /** Shape of the value, for later readers. */
  readonly v: 1
  readonly words: Words
}

export class KeptWordsController<Words extends object> {
  words: Words | undefined

  #host: ReactiveControllerHost
  #storage: Storage | undefined
  #key = ''
  #writing: Promise<unknown> = Promise.resolve()

  constructor(host: ReactiveControllerHost) {
    this.#host = host
  }

  /** Takes up what was written on an earlier visit, unless somebody has begun to write meanwhile. */
  async begin(storage: Storage, key: string): Promise<void> {
    if (key === this.#key) return
    this.#storage = storage
    this.#key = key
    this.words = undefined
    const kept = await storage.get<Kept<Words>>(key).catch(() => undefined)
    if (this.#key !== key || this.words !== undefined || kept?.v !== 1) return
    this.words = kept.words
    this.#host.requestUpdate()
  }

  edit(words: Words): void {
    this.words = words
    // Storage that refuses does not stop anybody: it stays on the screen.
    const [storage, key] = [this.#storage, this.#key]
    this.#writing = this.#writing.then(() => storage?.put(key, { v: 1, words } satisfies Kept<Words>)).catch(() => undefined)
    this.#host.requestUpdate()
  }

  clear(): void {
    this.words = undefined
    const [storage, key] = [this.#storage, this.#key]
    this.#writing = this.#writing.then(() => storage?.delete(key)).catch(() => undefined)
    this.#host.requestUpdate()
  }
}
