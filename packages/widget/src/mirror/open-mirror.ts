/** The page's side of the hidden frame: reports live in the memory of the page, and the relay's origin gets a copy that it never gives back. */
import { StorageError } from '@lapor/sdk'
import { memoryStorage, type Storage } from '@lapor/sdk/storage'
import { greeting, type Asked, type MirrorNews, type Told } from './mirror-call.ts'

/** The frame is fetched while somebody begins to write, and beside all else that is; longer than this is no line to send on. Also between two attempts. */
const patienceMs = 30_000
/** A frame that is at work says so more often; one that says nothing for this time was killed, or is a browser's page about a refusal. */
const silenceMs = 6_000

const noNews: MirrorNews = { waiting: 0, arrived: 0, refused: 0 }

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
  /** Calls `move` after each change, for as long as its form stands on the page. @returns what ends that; without any form nothing is awaited of the frame */
  watch(move: () => void): () => void
  /** Whether another visit left a report with this id, or sent one. False also where nobody can be asked. */
  knows(id: string): Promise<boolean>
  /** Forgets here each receipt that the frame has, of a report that is all sent: from now on another page may change it, or forget it too. */
  letGo(): Promise<void>
  /** The frame has come, or it is known that it does not. */
  readonly opened: Promise<void>
}

/** An entry or a receipt. */
interface Kept {
  readonly photos?: readonly { readonly id: string; readonly bytes: ArrayBuffer }[]
  readonly submission?: { readonly trackingSecret: string }
  readonly state?: string
  readonly receipt?: { readonly trackingId: string }
  readonly trackingId?: string
  readonly trackingSecret?: string
}

/**
 * @param base address of the relay
 * @param stand puts a frame that has gone with its host where another one is
 */
export const openMirror = (frame: MirrorFrame, base: string, site: string, stand: () => void = () => undefined): Mirror => {
  const memory = memoryStorage()
  /** Keys whose newest value the frame has not taken. */
  const behind = new Set<string>()
  /** Keys of which the frame may have some value; true: it has said so. */
  const taken = new Map<string, boolean>()
  /** What the frame has yet to drop, with the secrets. */
  const dropped = new Map<string, string>()
  /** Photos whose bytes this frame has. */
  const carried = new Set<string>()
  /** Who waits for an answer: they come in order. */
  const waiting: ((yes: boolean) => void)[] = []
  /** Of a frame that has said that it keeps things. */
  let port: MessagePort | undefined
  /** Of the frame that was loaded last. */
  let newest: MessagePort | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let triedAt = 0
  /** When it was time to try again there was nothing to say. */
  let isResting = false
  let open: () => void

  const after = (ms: number, work: () => void): void => {
    clearTimeout(timer)
    timer = setTimeout(work, ms)
  }

  const moves = new Set<() => void>()
  const moved = (): void => moves.forEach((move) => move())

  /** What that frame was asked has no answer any more. */
  const giveUp = (): void => {
    port = newest = undefined
    for (const answered of waiting.splice(0)) answered(false)
  }

  const load = (): void => {
    stand()
    giveUp()
    triedAt = Date.now()
    frame.src = `${base.replace(/\/$/, '')}/simpan/${site}`
    after(patienceMs, leave)
  }

  const leave = (): void => {
    const wait = port ? 0 : patienceMs
    giveUp()
    mirror.isAway = mirror.isLacking = true
    // What it was sending is sent no more.
    mirror.news = noNews
    stand()
    isResting = false
    // Where no host is left, nothing is held back: put in again, its frame comes again.
    if (!mirror.isRefused) {
      after(wait, () => {
        isResting = !(frame.isConnected && behind.size + dropped.size)
        if (!isResting) load()
      })
    }
    open()
    moved()
  }

  const ask = (...asked: Asked): Promise<boolean> =>
    new Promise((resolve) => {
      if (port && !frame.isConnected) leave()
      if (!port) return resolve(false)
      port.postMessage(asked)
      if (waiting.push(resolve) === 1) after(silenceMs, leave)
    })

  /** Says the newest value of the key. */
  const tell = async (key: string): Promise<void> => {
    const value = await memory.get<Kept>(key)
    if (!value) return
    const photos = value.photos?.map((photo) => (carried.has(photo.id) ? { ...photo, bytes: undefined } : photo)) ?? []
    if (port && !taken.has(key)) taken.set(key, false)
    const isTaken = await ask('keep', key, value.photos ? { ...value, photos } : value)
    for (const { id } of photos) carried[isTaken ? 'add' : 'delete'](id)
    if (isTaken) {
      taken.set(key, true)
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
    await Promise.all((await memory.entries('')).map(([key]) => tell(key)))
    // Last: an entry that is dropped has its receipt there by now.
    await Promise.all([...dropped].map((late) => drop(...late)))
    await ask('look')
    open()
    moved()
  }

  const hear = (from: MessagePort, told: Told): void => {
    // One that was given up is asked nothing more.
    if (from !== newest) return
    clearTimeout(timer)
    if (typeof told === 'object') {
      mirror.news = told
      mirror.isLacking = true
      moved()
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
        const late = Date.now() - triedAt
        if (!mirror.isRefused && (!frame.isConnected || (mirror.isAway && late > patienceMs))) load()
        else if (isResting) {
          isResting = false
          after(patienceMs - late, load)
        }
        await tell(key)
        // Not safe where the frame is there and has not taken it; where it is away this page is all there is.
        return !(port && behind.has(key))
      },
      delete: async (key) => {
        const value = await memory.get<Kept>(key)
        await memory.delete(key)
        const isGone = !value || (await drop(key, (value.submission ?? value).trackingSecret as string))
        // What was sent goes out of hand, and is sent once more at most, with its key. What a person throws away or forgets would come back.
        if (isGone || value.state === 'delivered') return
        if (value.submission) {
          dropped.delete(key)
          await memory.put(key, value)
        }
        throw new StorageError(key)
      },
    },
    isAway: false,
    isRefused: false,
    isLacking: false,
    news: noNews,
    watch: (move) => {
      moves.add(move)
      return () => {
        moves.delete(move)
        if (moves.size > 0) return
        giveUp()
        clearTimeout(timer)
        isResting = true
      }
    },
    knows: (id) => ask('knows', id),
    letGo: async () => {
      const all = await memory.entries<Kept>('')
      for (const [key, { submission, trackingId }] of all) {
        const isOnItsWay = all.some(([, { receipt }]) => receipt?.trackingId === trackingId)
        if (!submission && taken.get(key) && !behind.has(key) && !isOnItsWay) await memory.delete(key)
      }
    },
    opened: new Promise((resolve) => (open = resolve)),
  }

  frame.onload = () => {
    const { port1, port2 } = new MessageChannel()
    // It may have been loaded anew by itself.
    giveUp()
    isResting = false
    newest = port1
    port1.onmessage = ({ data }: MessageEvent<Told>) => hear(port1, data)
    // Handed to the relay by name: a page in its place gets nothing.
    frame.contentWindow?.postMessage(greeting, new URL(base).origin, [port2])
    after(silenceMs, leave)
  }
  load()
  return mirror
}
