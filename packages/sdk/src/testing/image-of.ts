/** What kind of image some bytes are, and how large: read from the content, since a name or a type only claims it. */

export interface Image {
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/webp'
  readonly width: number
  readonly height: number
}

/** Undefined where it is no image of an accepted type. */
export const imageOf = (bytes: Uint8Array): Image | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = (from: number, length: number): string => String.fromCharCode(...bytes.subarray(from, from + length))
  try {
    if (text(1, 3) === 'PNG') return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
    if (text(0, 4) === 'RIFF' && text(8, 4) === 'WEBP') return { mediaType: 'image/webp', ...webpSize(view, text(12, 4)) }
    if (view.getUint16(0) === 0xffd8) return { mediaType: 'image/jpeg', ...jpegSize(view) }
  } catch {
    // The bytes end before their size is told.
  }
  return undefined
}

/** https://developers.google.com/speed/webp/docs/riff_container */
const webpSize = (view: DataView, form: string): Pick<Image, 'width' | 'height'> => {
  if (form === 'VP8X') return { width: (view.getUint32(24, true) & 0xffffff) + 1, height: (view.getUint32(26, true) >>> 8) + 1 }
  if (form === 'VP8L') return { width: (view.getUint32(21, true) & 0x3fff) + 1, height: ((view.getUint32(21, true) >>> 14) & 0x3fff) + 1 }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
}

/** Walks the segments to the one that starts the frame (ITU T.81, B.2.2): 0xC0–0xCF but for three with another meaning. */
const jpegSize = (view: DataView): Pick<Image, 'width' | 'height'> => {
  let at = 2
  for (;;) {
    const marker = view.getUint16(at)
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
}
