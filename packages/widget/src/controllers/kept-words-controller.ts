/** Keeps what is being written under one key until it was sent, through a reload or an empty battery. */
import type { ReactiveControllerHost } from 'lit'
import type { Storage } from '@lapor/sdk/storage'
import type { FailedAct } from './act-controller.ts'

interface Kept<Words> {
  /** Shape of the value, for later readers. */
  readonly v: 1
  readonly words: Words
  readonly maybeSent?: boolean
}

export class KeptWordsController<Words extends object> {
  words: Words | undefined
  /** They were sent as they stand here, and no clear answer came: the officer may have them. */
  maybeSent = false

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
    this.maybeSent = false
    const kept = await storage.get<Kept<Words>>(key).catch(() => undefined)
    if (this.#key !== key || this.words !== undefined || kept?.v !== 1) return
    this.words = kept.words
    this.maybeSent = kept.maybeSent === true
    this.#host.requestUpdate()
  }

  edit(words: Words): void {
    this.#keep(words, false)
  }

  /** Keeps them until they have arrived. What is written while they are under way is something else, and stays. @param send tells how it failed */
  async deliver(words: Words, send: () => Promise<FailedAct | undefined>): Promise<void> {
    const before = this.maybeSent
    this.#keep(words, true)
    const failed = await send()
    if (!this.maybeSent) return
    if (!failed) this.clear()
    else if (failed !== 'unsure') {
      this.maybeSent = before
      // Unless the report was forgotten on this phone meanwhile.
      const kept = this.#kept(words)
      this.#write(async (storage, key) => (await storage.get(key)) && storage.put(key, kept))
    }
  }

  clear(): void {
    this.words = undefined
    this.maybeSent = false
    this.#write((storage, key) => storage.delete(key))
  }

  #keep(words: Words, maybeSent: boolean): void {
    this.words = words
    this.maybeSent = maybeSent
    const kept = this.#kept(words)
    this.#write((storage, key) => storage.put(key, kept))
  }

  #kept(words: Words): Kept<Words> {
    return { v: 1, words, maybeSent: this.maybeSent }
  }

  /** Storage that refuses does not stop anybody: it stays on the screen. */
  #write(work: (storage: Storage, key: string) => Promise<unknown>): void {
    const [storage, key] = [this.#storage, this.#key]
    this.#writing = this.#writing.then(() => storage && work(storage, key)).catch(() => undefined)
    this.#host.requestUpdate()
  }
}
