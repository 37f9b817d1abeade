/** Empties what a phone noted in a video beside picture and sound: place, time, its own name. Pure: a copy, of the same length. */

/** In these lie a phone's notes: "©xyz" with the place in `udta`, Apple's keys in `meta`, makers' own in `uuid` (ISO/IEC 14496-12, 8.10 and 8.11). */
const notes: ReadonlySet<string> = new Set(['udta', 'meta', 'uuid'])

/** Boxes with nothing in them but boxes, on the way to a track's kind and times. */
const branches: ReadonlySet<string> = new Set(['moov', 'trak', 'mdia'])

/** Boxes that begin with the times of creation and of the last change. */
const timed: ReadonlySet<string> = new Set(['mvhd', 'tkhd', 'mdhd'])

/** How deep a track lies is three; what nests deeper than this was made to be walked, not to be watched. */
const deepest = 16

/** An hour in pieces of a second has about seven thousand at the top. */
const mostBoxes = 10_000

/** What is seen and heard; other tracks may tell, second by second, where the phone was. */
const shownTracks: ReadonlySet<string> = new Set(['vide', 'soun'])

interface Box {
  readonly type: string
  readonly start: number
  /** Where what is in it begins. */
  readonly inside: number
  readonly end: number
}

/** @returns undefined where the bytes are no video: boxes that do not fit into each other, more of them than a video has, or none that shows a picture */
export const cleanVideo = (bytes: Uint8Array): Uint8Array | undefined => {
  const copy = new Uint8Array(bytes)
  const view = new DataView(copy.buffer)
  const textAt = (at: number): string => String.fromCharCode(...copy.subarray(at, at + 4))

  let read = 0
  const boxesIn = (from: number, to: number): Box[] | undefined => {
    const boxes: Box[] = []
    for (let at = from; at < to; at = boxes.at(-1)?.end ?? to) {
      if (to - at < 8 || ++read > mostBoxes) return undefined
      const short = view.getUint32(at)
      if (short === 1 && to - at < 16) return undefined
      const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short
      const inside = at + (short === 1 ? 16 : 8)
      if (inside > at + size || at + size > to) return undefined
      boxes.push({ type: textAt(at + 4), start: at, inside, end: at + size })
    }
    return boxes
  }

  /** A `free` box is room that nobody reads; what stands elsewhere keeps its place, to which the index of the pictures points. */
  const empty = ({ start, inside, end }: Box): void => {
    for (let at = 0; at < 4; at++) view.setUint8(start + 4 + at, 'free'.charCodeAt(at))
    copy.fill(0, inside, end)
  }

  const forgetTimes = ({ inside, end }: Box): void => {
    const length = view.getUint8(inside) === 1 ? 16 : 8
    copy.fill(0, Math.min(inside + 4, end), Math.min(inside + 4 + length, end))
  }

  const kindOf = (trak: Box): string | undefined => {
    const mdia = boxesIn(trak.inside, trak.end)?.find(({ type }) => type === 'mdia')
    const hdlr = mdia && boxesIn(mdia.inside, mdia.end)?.find(({ type }) => type === 'hdlr')
    return hdlr && hdlr.end - hdlr.inside >= 12 ? textAt(hdlr.inside + 8) : undefined
  }

  let isSeen = false
  /** @returns whether everything in it fits */
  const clean = (from: number, to: number, depth = 0): boolean => {
    const boxes = depth > deepest ? undefined : boxesIn(from, to)
    return boxes?.every((box) => {
      const kind = box.type === 'trak' ? kindOf(box) : undefined
      if (kind === 'vide') isSeen = true
      if (notes.has(box.type) || (box.type === 'trak' && !shownTracks.has(kind ?? ''))) return empty(box), true
      if (timed.has(box.type) && box.end > box.inside) forgetTimes(box)
      return !branches.has(box.type) || clean(box.inside, box.end, depth + 1)
    }) === true
  }
  return clean(0, copy.length) && isSeen ? copy : undefined
}
