/** The page's side of the hidden frame: reports live in the memory of the page, and the relay's origin gets a copy that it never gives back. */
import { StorageError } from '@lapor/sdk'
import { memoryStorage, type Storage } from '@lapor/sdk/storage'
import { greeting, type Asked, type MirrorNews, type Told } from './mirror-call.ts'

/** The frame is fetched while somebody begins to write, and beside all else that is; longer than this is no line to send on. Also between two attempts. */
const patienceMs = 30_000
/** A frame that is at work says so more often; one that says nothing for this time was killed, or is a browser's page about a refusal. */
const silenceMs = 6_000

/** What is used of an iframe. */
export interface MirrorFrame {
  src: string
  onload: ((this: never, event: never) => unknown) | null
  readonly isConnected: boolean
  readonly contentWindow: { postMessage(greeting: string, origin: string, ports: Transferable[]): void } | null
}

export interface Mirror {
  /** Memory; `persistent` while the frame has the newest of all that is in it. */
  readonly storage: Storage
  /** The frame is not there. */
  readonly isAway: boolean
  /** The browser has said so itself: asking again is of no use. */
  readonly isRefused: boolean
  /** There may be something to say of this page: the part that says it is wanted. */
  isLacking: boolean
  news: MirrorNews
  /** Called after a change. */
  moved: () => void
  /** Whether another visit left a report with this id, or sent one. False also where nobody can be asked. */
  knows(id: string): Promise<boolean>
  /** The frame has come, or it is known that it does not. */
  readonly opened: Promise<void>
}

/** An entry or a receipt. */
interface Kept {
  readonly photos?: readonly { readonly id: string; readonly bytes: ArrayBuffer }[]
  readonly submission?: { readonly trackingSecret: string }
  readonly trackingSecret?: string
}

/** @param base address of the relay */
export const openMirror = (frame: MirrorFrame, base: string, site: string): Mirror => {
  const memory = memoryStorage()
  /** Keys whose newest value the frame has not taken. */
  const behind = new Set<string>()
  /** Keys of which the frame has taken some value. */
  const taken = new Set<string>()
  /** What the frame has yet to drop, with the secrets. */
  const dropped = new Map<string, string>()
  /** Photos whose bytes this frame has. */
  const carried = new Set<string>()
  /** Who waits for an answer: they come in order. */
  const waiting: ((yes: boolean) => void)[] = []
  /** Of a frame that has said that it keeps things. */
  let port: MessagePort | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let triedAt = 0
  let open: () => void

  const after = (ms: number, work: () => void): void => {
    clearTimeout(timer)
    timer = setTimeout(work, ms)
  }

  const load = (): void => {
    triedAt = Date.now()
    frame.src = `${base.replace(/\/$/, '')}/simpan/${site}`
    after(patienceMs, leave)
  }

  const leave = (): void => {
    const wait = port ? 0 : patienceMs
    port = undefined
    for (const answered of waiting.splice(0)) answered(false)
    mirror.isAway = mirror.isLacking = true
    // A host that has left holds nothing back: put in again, its frame comes again.
    if (frame.isConnected && !mirror.isRefused) {
      after(wait, () => {
        if (behind.size + dropped.size) load()
      })
    }
    open()
    mirror.moved()
  }

  const ask = (...asked: Asked): Promise<boolean> =>
    new Promise((resolve) => {
      if (!port) return resolve(false)
      port.postMessage(asked)
      if (waiting.push(resolve) === 1) after(silenceMs, leave)
    })

  /** Says the newest value of the key. */
  const tell = async (key: string): Promise<void> => {
    const value = await memory.get<Kept>(key)
    if (!value) return
    const photos = value.photos?.map((photo) => (carried.has(photo.id) ? { ...photo, bytes: undefined } : photo)) ?? []
    const isTaken = await ask('keep', key, value.photos ? { ...value, photos } : value)
    for (const { id } of photos) carried[isTaken ? 'add' : 'delete'](id)
    if (isTaken) {
      taken.add(key)
      behind.delete(key)
    } else {
      behind.add(key)
      // It may lack a photo that it had.
      if (port && photos.some(({ bytes }) => !bytes)) await tell(key)
    }
  }

  const drop = async (key: string, secret: string): Promise<boolean> => {
    dropped.set(key, secret)
    const isDropped = await ask('drop', key, secret)
    behind.delete(key)
    if (!isDropped) return !taken.has(key)
    taken.delete(key)
    dropped.delete(key)
    // Space may have become free.
    for (const late of behind) void tell(late)
    return true
  }

  /** Another frame than before may have lost what that one had: it is told everything, each as it is when its turn comes. */
  const come = async (from: MessagePort): Promise<void> => {
    port = from
    mirror.isAway = false
    carried.clear()
    for (const late of dropped) void drop(...late)
    await Promise.all((await memory.entries('')).map(([key]) => tell(key)))
    await ask('look')
    open()
    mirror.moved()
  }

  const hear = (from: MessagePort, told: Told): void => {
    clearTimeout(timer)
    if (typeof told === 'object') {
      mirror.news = told
      mirror.isLacking = true
      mirror.moved()
    } else if (typeof told === 'boolean') {
      if (port === from) waiting.shift()?.(told)
      else if (told) void come(from)
      else {
        mirror.isRefused = true
        leave()
      }
    }
    if (waiting.length) after(silenceMs, leave)
  }

  const mirror: { -readonly [Key in keyof Mirror]: Mirror[Key] } = {
    storage: {
      ...memory,
      get persistent() {
        return !behind.size
      },
      put: async (key, value) => {
        await memory.put(key, value)
        dropped.delete(key)
        // Whatever is done next tries the frame again, and waits for nothing.
        if (mirror.isAway && !mirror.isRefused && Date.now() - triedAt > patienceMs) load()
        await tell(key)
        return true
      },
      delete: async (key) => {
        const value = await memory.get<Kept>(key)
        await memory.delete(key)
        const isGone = !value || (await drop(key, (value.submission ?? value).trackingSecret as string))
        // What was sent is forgotten by a person's wish; what goes out of hand is sent once more at most, with its key.
        if (!isGone && !value.submission) throw new StorageError(key)
      },
    },
    isAway: false,
    isRefused: false,
    isLacking: false,
    news: { waiting: 0, arrived: 0, refused: 0 },
    moved: () => undefined,
    knows: (id) => ask('knows', id),
    opened: new Promise((resolve) => (open = resolve)),
  }

  frame.onload = () => {
    const { port1, port2 } = new MessageChannel()
    port = undefined
    // What this frame was asked before it was loaded anew has no answer any more.
    for (const answered of waiting.splice(0)) answered(false)
    port1.onmessage = ({ data }: MessageEvent<Told>) => hear(port1, data)
    // Handed to the relay by name: a page in its place gets nothing.
    frame.contentWindow?.postMessage(greeting, new URL(base).origin, [port2])
    after(silenceMs, leave)
  }
  load()
  return mirror
}
