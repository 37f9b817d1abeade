/** The page's side of the hidden frame: reports live in the memory of the page, and the relay's origin gets a copy that it never gives back. */
import { StorageError } from '@lapor/sdk'
import { memoryStorage, type Storage } from '@lapor/sdk/storage'
import { frameLine, type MirrorFrame } from './frame-line.ts'
import type { MirrorNews } from './mirror-call.ts'

const noNews: MirrorNews = { waiting: 0, arrived: 0, refused: 0 }

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
  readonly photos?: readonly { readonly id: string; readonly bytes: ArrayBuffer; readonly state?: string }[]
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
  let open: () => void
  const moves = new Set<() => void>()
  const moved = (): void => moves.forEach((move) => move())

  /** Says the newest value of the key. */
  const tell = async (key: string): Promise<void> => {
    const value = await memory.get<Kept>(key)
    if (!value) return
    const photos = value.photos?.map((photo) => (carried.has(photo.id) ? { ...photo, bytes: undefined } : photo)) ?? []
    if (line.isOpen && !taken.has(key)) taken.set(key, false)
    const isTaken = await line.ask('keep', key, value.photos ? { ...value, photos } : value)
    for (const { id } of photos) carried[isTaken ? 'add' : 'delete'](id)
    if (isTaken) {
      taken.set(key, true)
      behind.delete(key)
    } else if (await memory.get(key)) {
      behind.add(key)
      // It may lack a photo that it had.
      if (line.isOpen && photos.some(({ bytes }) => !bytes)) await tell(key)
    }
  }

  const drop = async (key: string, secret: string): Promise<boolean> => {
    dropped.set(key, secret)
    const isDropped = await line.ask('drop', key, secret)
    behind.delete(key)
    if (!isDropped) return !taken.has(key)
    taken.delete(key)
    dropped.delete(key)
    // Space may have become free.
    for (const late of behind) void tell(late)
    return true
  }

  /** A frame that comes is told everything, each as it is when its turn comes. */
  const tellAll = async (): Promise<void> => {
    carried.clear()
    await Promise.all((await memory.entries('')).map(([key]) => tell(key)))
    // Last: an entry that is dropped has its receipt there by now.
    await Promise.all([...dropped].map((late) => drop(...late)))
    await line.ask('look')
    open()
    moved()
  }

  const line = frameLine(frame, base, site, {
    came: () => void tellAll(),
    left: () => {
      mirror.isLacking = true
      // What it was sending is sent no more.
      mirror.news = noNews
      open()
      moved()
    },
    told: (news) => {
      mirror.news = news
      mirror.isLacking = true
      moved()
    },
    isNeeded: () => behind.size + dropped.size > 0,
    stand,
  })

  const mirror: { -readonly [Key in keyof Mirror]: Mirror[Key] } = {
    storage: {
      ...memory,
      get persistent() {
        return !behind.size
      },
      put: async (key, value) => {
        await memory.put(key, value)
        dropped.delete(key)
        line.want()
        await tell(key)
        // Not safe where the frame is there and has not taken it; where it is away this page is all there is.
        return !(line.isOpen && behind.has(key))
      },
      delete: async (key) => {
        const value = await memory.get<Kept>(key)
        await memory.delete(key)
        const isGone = !value || (await drop(key, (value.submission ?? value).trackingSecret as string))
        // What was sent goes out of hand, and is sent once more at most, with its key. What a person throws away or forgets would come back.
        if (isGone || (value.state === 'delivered' && !value.photos?.some(({ state }) => state === 'waiting'))) return
        if (value.submission) {
          dropped.delete(key)
          await memory.put(key, value)
        }
        throw new StorageError(key)
      },
    },
    get isAway() {
      return line.isAway
    },
    get isRefused() {
      return line.isRefused
    },
    isLacking: false,
    news: noNews,
    watch: (move) => {
      moves.add(move)
      return () => {
        moves.delete(move)
        if (moves.size === 0) line.rest()
      }
    },
    knows: (id) => line.ask('knows', id),
    letGo: async () => {
      const all = await memory.entries<Kept>('')
      for (const [key, { submission, trackingId }] of all) {
        const isOnItsWay = all.some(([, { receipt }]) => receipt?.trackingId === trackingId)
        if (!submission && taken.get(key) && !behind.has(key) && !isOnItsWay) await memory.delete(key)
      }
    },
    opened: new Promise((resolve) => (open = resolve)),
  }

  return mirror
}
