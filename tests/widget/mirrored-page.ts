/** A page with its outbox and the relay's hidden frame beside it, over a real channel: what was said, what lies there, and what dies. */
import { afterEach } from 'node:test'
import { serveMirror, type ServedMirror } from '../../packages/widget/src/mirror/serve-mirror.ts'
import type { MirrorFrame } from '../../packages/widget/src/mirror/frame-line.ts'
import { openMirror, type Mirror } from '../../packages/widget/src/mirror/open-mirror.ts'
import type { Told } from '../../packages/widget/src/mirror/mirror-call.ts'
import type { Locks } from '../../packages/sdk/src/outbox/index.ts'
import { memoryStorage, type Storage } from '../../packages/sdk/src/storage/index.ts'

export const site = 'kel-kademangan'
export const relay = 'https://relay.example'
const host = 'https://desa.example'

/** A disk: it outlives pages and frames. */
export const disk = (): Storage => ({ ...memoryStorage(), persistent: true })

export const keysOn = async (lasting: Storage): Promise<string[]> => (await lasting.entries('')).map(([key]) => key)

/** Turns of the event loop, in which messages and answers come. */
export const turns = async (count = 40): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** The locks of the relay's origin. */
export class OriginLocks implements Locks {
  readonly held = new Map<string, object>()

  async request<T>(name: string, _: { readonly ifAvailable: true }, work: (lock: unknown) => Promise<T>): Promise<T> {
    if (this.held.has(name)) return work(null)
    this.held.set(name, {})
    try {
      return await work({})
    } finally {
      this.held.delete(name)
    }
  }
}

/** One visit: a page, and the frame in it. */
export class Visit {
  readonly asked: (readonly unknown[])[] = []
  readonly told: Told[] = []
  loads = 0
  /** What answers nothing any more. */
  isDead = false
  #lastWords: RegExp | undefined
  readonly mirror: Mirror
  readonly #ports: MessagePort[] = []
  readonly #locks: OriginLocks | undefined
  readonly #mine = new Set<string>()
  #isClosed = false

  /** @param isThere whether the relay's page can be had right now */
  constructor(storage: () => Promise<Storage>, locks: OriginLocks | undefined, isThere: () => boolean = () => true, change: Partial<ServedMirror> = {}) {
    this.#locks = locks
    const parent = {}
    const isClosed = (): boolean => this.#isClosed
    const load = (): void => {
      this.loads++
      this.#letGo()
      if (!isThere() || isClosed()) return
      this.isDead = false
      const served = serveMirror({
        site,
        origins: [host],
        openStorage: storage,
        sendLeftover: () => Promise.resolve(),
        hold: locks && ((id) => this.#hold(id)),
        release: (id) => void (this.#mine.delete(id) && locks?.held.delete(`lapor-outbox-${id}`)),
        now: Date.now,
        parent,
        ...change,
      })
      const frame = { postMessage: (data: string, origin: string, [port]: Transferable[]) => served.greeted({ source: parent as Window, origin: origin === relay ? host : 'nobody', data, ports: [this.#heard(port as MessagePort)] }) }
      setImmediate(() => {
        Object.assign(element, { contentWindow: frame })
        ;(element.onload as () => void)()
      })
    }
    const element: MirrorFrame = {
      set src(_: string) {
        load()
      },
      get src() {
        return ''
      },
      onload: null,
      get isConnected() {
        return !isClosed()
      },
      contentWindow: null,
    }
    this.mirror = openMirror(element, relay, site)
  }

  #hold(id: string): Promise<boolean> {
    const name = `lapor-outbox-${id}`
    if (this.#mine.has(id)) return Promise.resolve(true)
    if (this.#locks?.held.has(name)) return Promise.resolve(false)
    this.#locks?.held.set(name, {})
    this.#mine.add(id)
    return Promise.resolve(true)
  }

  /** The frame's end of the channel. */
  #heard(port: MessagePort): MessagePort {
    this.#ports.push(port)
    const { asked, told } = this
    const isDead = (): boolean => this.isDead
    const isLast = ([call, key]: readonly unknown[]): boolean => call === 'keep' && this.#lastWords?.test(String(key)) === true
    const die = (): void => void (this.isDead = true)
    return {
      postMessage: (say: Told) => {
        if (isDead()) return
        told.push(say)
        port.postMessage(say)
      },
      set onmessage(hear: (event: MessageEvent) => void) {
        port.onmessage = (event) => {
          asked.push(event.data as readonly unknown[])
          if (isDead()) return
          hear(event)
          if (isLast(event.data as readonly unknown[])) die()
        }
      },
    } as unknown as MessagePort
  }

  #letGo(): void {
    for (const id of this.#mine) this.#locks?.held.delete(`lapor-outbox-${id}`)
    this.#mine.clear()
  }

  /** The frame does what it is asked about such a key, and dies before it says so. */
  mutesAfter(key: RegExp): void {
    this.#lastWords = key
  }

  /** The frame's process is gone: what it holds it holds no more. */
  kill(): void {
    this.isDead = true
    this.#letGo()
  }

  /** The page is closed, and its frame with it. */
  close(): void {
    this.#isClosed = true
    this.kill()
    for (const port of this.#ports) port.close()
  }
}

/** @returns what begins a visit; each ends with its test */
export const visits = (): ((...how: ConstructorParameters<typeof Visit>) => Visit) => {
  let all: Visit[] = []
  afterEach(() => {
    for (const one of all) one.close()
    all = []
  })
  return (...how) => {
    const one = new Visit(...how)
    all.push(one)
    return one
  }
}
