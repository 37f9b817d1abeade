/** Makes a photo harmless: only decoded pixels survive, so that metadata, hidden files and tricks of the format do not. */
import sharp from 'sharp'

export interface CleanPhoto {
  readonly bytes: Uint8Array
  readonly mediaType: 'image/jpeg'
  readonly width: number
  readonly height: number
}

/** A phone takes 12 to 50 megapixels; a "decompression bomb" has hundreds in a few kilobytes. */
const mostPixels = 60_000_000

/** Enough to read a house number in a photo of a street. */
const longestSide = 2048

const accepted: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp'])

/** @returns undefined where the content is not an image of an accepted type, whatever its name said */
export const cleanPhoto = async (bytes: Uint8Array): Promise<CleanPhoto | undefined> => {
  try {
    const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', animated: false })
    const { format } = await image.metadata()
    if (format === undefined || !accepted.has(format)) return undefined
    const { data, info } = await image
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      // JPEG has no transparency; black would hide what a screenshot shows.
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 82, progressive: true, mozjpeg: false })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, mediaType: 'image/jpeg', width: info.width, height: info.height }
  } catch {
    // sharp gives no codes; every failure to decode is a fault of the content.
    return undefined
  }
}
