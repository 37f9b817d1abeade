/** Draws the icon under which the full page of a site stands on a phone, in the colour of its agency. */
import sharp from 'sharp'

/** The widget's own primary colour, where an agency has none. */
export const ordinaryColour = '#17467f'

export interface AppIcon {
  /** In pixels, both ways. */
  readonly size: number
  /** The system cuts its own shape out of it, but keeps a circle of four fifths (https://www.w3.org/TR/appmanifest/#icon-masks). */
  readonly isMasked: boolean
}

/** By their names in an address; 192 and 512 are what Chromium asks for before it offers to install. */
export const appIcons: Readonly<Record<string, AppIcon>> = {
  '180.png': { size: 180, isMasked: true },
  '192.png': { size: 192, isMasked: false },
  '512.png': { size: 512, isMasked: false },
  '512-penuh.png': { size: 512, isMasked: true },
}

/** A speech bubble with an exclamation mark; all of it lies within the circle that no system cuts. */
const bubble = 'M26 28h48a8 8 0 0 1 8 8v26a8 8 0 0 1-8 8H52L36 84V70H26a8 8 0 0 1-8-8V36a8 8 0 0 1 8-8z'

export const drawIcon = async (colour: string, { size, isMasked }: AppIcon): Promise<Uint8Array> => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 100 100"><rect width="100" height="100" rx="${isMasked ? 0 : 22}" fill="${colour}"/><path d="${bubble}" fill="${inkOn(colour)}"/><g fill="${colour}"><rect x="46" y="35" width="8" height="18" rx="3"/><circle cx="50" cy="61" r="4.5"/></g></svg>`
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer())
}

/** White or a near black, whichever differs more (relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
const inkOn = (colour: string): string => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  // At this luminance both have the same contrast: (L + 0.05)² = 1.05 × 0.05.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#14213d' : '#ffffff'
}
