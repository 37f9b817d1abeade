/** The page's line to the hidden frame: one frame at a time, one call after the other, and another frame where that one says nothing. */
import { framePatience } from './frame-patience.ts'
import { greeting, type Asked, type MirrorNews, type Told } from './mirror-call.ts'

/** What is used of an iframe. */
export interface MirrorFrame {
  src: string
  onload: ((this: never, event: never) => unknown) | null
  readonly isConnected: boolean
  readonly contentWindow: { postMessage(greeting: string, origin: string, ports: Transferable[]): void } | null
}

/** What becomes of the frame. */
export interface FrameEvents {
  /** It keeps things. Another one than before may have lost what that one had. */
  came(): void
  /** It is not there, or not any more. */
  left(): void
  /** It tells of other visits. */
  told(news: MirrorNews): void
  /** There is something to say to it. */
  isNeeded(): boolean
  /** Puts one that has gone with its host where another one is. */
  stand(): void
}

export interface FrameLine {
  /** A frame that keeps things is there. */
  readonly isOpen: boolean
  /** It was waited for, and is not there. */
  readonly isAway: boolean
  /** The browser has said so itself: asking again is of no use. */
  readonly isRefused: boolean
  /** Whatever is done tries the frame again. */
  want(): void
  /** @returns whether it said yes; false also where it is not there, or says nothing more */
  ask(...asked: Asked): Promise<boolean>
  /** Nobody waits for it any more. */
  rest(): void
}

/** @param base address of the relay */
export const frameLine = (frame: MirrorFrame, base: string, site: string, events: FrameEvents): FrameLine => {
  /** Who waits for an answer: they come in order. */
  const waiting: ((yes: boolean) => void)[] = []
  /** Of a frame that has said that it keeps things. */
  let port: MessagePort | undefined
  /** Of the frame that was loaded last. */
  let newest: MessagePort | undefined
  let isAway = false
  let isRefused = false

  /** What that frame was asked has no answer any more. */
  const hangUp = (): void => {
    port = newest = undefined
    for (const answered of waiting.splice(0)) answered(false)
  }

  const load = (): void => {
    events.stand()
    hangUp()
    frame.src = `${base.replace(/\/$/, '')}/simpan/${site}`
    patience.fetched()
  }

  const leave = (): void => {
    const wasThere = !!port
    hangUp()
    isAway = true
    events.stand()
    // Where no host is left, nothing is held back: put in again, its frame comes again.
    if (!isRefused) patience.lost(wasThere, () => frame.isConnected && events.isNeeded())
    events.left()
  }

  const patience = framePatience(load, leave)

  const hear = (from: MessagePort, told: Told): void => {
    // One that was given up is asked nothing more.
    if (from !== newest) return
    patience.heard()
    if (typeof told === 'object') events.told(told)
    else if (typeof told === 'boolean') {
      if (port === from) waiting.shift()?.(told)
      else if (told) {
        port = from
        isAway = false
        events.came()
      } else {
        isRefused = true
        leave()
      }
    }
    if (waiting.length) patience.asked()
  }

  frame.onload = () => {
    const { port1, port2 } = new MessageChannel()
    // It may have been loaded anew by itself.
    hangUp()
    newest = port1
    port1.onmessage = ({ data }: MessageEvent<Told>) => hear(port1, data)
    // Handed to the relay by name: a page in its place gets nothing.
    frame.contentWindow?.postMessage(greeting, new URL(base).origin, [port2])
    patience.came()
  }
  load()
  return {
    get isOpen() {
      return !!port
    },
    get isAway() {
      return isAway
    },
    get isRefused() {
      return isRefused
    },
    want: () => {
      if (!isRefused) patience.wanted(!frame.isConnected, isAway)
    },
    ask: (...asked) =>
      new Promise((resolve) => {
        if (port && !frame.isConnected) leave()
        if (!port) return resolve(false)
        port.postMessage(asked)
        if (waiting.push(resolve) === 1) patience.asked()
      }),
    rest: () => {
      hangUp()
      patience.rest()
    },
  }
}
