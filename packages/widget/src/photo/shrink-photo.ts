/** Makes a photo small and anonymous on the phone: always encoded anew from its pixels, so that place, time and camera stay behind. */
import { PhotoError } from './photo-error.ts'

export interface ShrinkOptions {
  /** Most bytes of the result. */
  readonly maxBytes?: number
  /** Longest side of the result, in pixels. */
  readonly maxEdge?: number
}

export interface ShrunkPhoto {
  readonly blob: Blob
  readonly width: number
  readonly height: number
}

/** Below this no one can recognise a pothole. */
const smallestEdge = 160
const bestQuality = 0.82
const worstQuality = 0.5

/**
 * Gives a JPEG of at most `maxBytes`, upright, without EXIF, XMP or GPS. The original never passes through.
 * @throws PhotoError `undecodable` (HEIC outside Safari, a broken file, no picture at all) or `too-large`
 */
export const shrinkPhoto = async (file: Blob, { maxBytes = 250_000, maxEdge = 1600 }: ShrinkOptions = {}): Promise<ShrunkPhoto> => {
  const picture = await decode(file)
  try {
    const longest = Math.max(picture.width, picture.height)
    let edge = Math.min(longest, maxEdge)
    let quality = bestQuality
    for (;;) {
      const width = Math.max(1, Math.round((picture.width * edge) / longest))
      const height = Math.max(1, Math.round((picture.height * edge) / longest))
      const blob = await encode(picture.source, width, height, quality)
      if (blob.size <= maxBytes) return { blob, width, height }
      // Details matter more than smoothness: quality goes first, then size.
      if (quality > worstQuality) quality -= 0.16
      else edge = Math.floor(edge * 0.75)
      if (edge < smallestEdge) throw new PhotoError('too-large')
    }
  } finally {
    picture.release()
  }
}

interface Picture {
  readonly source: CanvasImageSource
  readonly width: number
  readonly height: number
  release(): void
}

const decode = async (file: Blob): Promise<Picture> => {
  try {
    return await decodeAsBitmap(file)
  } catch {
    // Safari < 15 has no createImageBitmap; Firefox < 98 and Safari < 17 refuse the option. An <img> is upright everywhere
    // since Chrome 81, Firefox 77 and Safari 13.1.
    return decodeAsElement(file)
  }
}

const decodeAsBitmap = async (file: Blob): Promise<Picture> => {
  const source = await createImageBitmap(file, { imageOrientation: 'from-image' })
  return { source, width: source.width, height: source.height, release: () => source.close() }
}

const decodeAsElement = async (file: Blob): Promise<Picture> => {
  const url = URL.createObjectURL(file)
  const release = (): void => URL.revokeObjectURL(url)
  const source = new Image()
  source.src = url
  try {
    await source.decode()
    if (source.naturalWidth === 0) throw new PhotoError('undecodable')
    return { source, width: source.naturalWidth, height: source.naturalHeight, release }
  } catch (cause) {
    release()
    throw new PhotoError('undecodable', { cause })
  }
}

const encode = async (source: CanvasImageSource, width: number, height: number, quality: number): Promise<Blob> => {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new PhotoError('undecodable')
  // JPEG knows no transparency; without a ground a screenshot's clear parts turn black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(source, 0, 0, width, height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  // iOS counts canvas memory until it is collected; an empty canvas gives it back at once.
  canvas.width = 0
  if (!blob) throw new PhotoError('too-large')
  return blob
}
