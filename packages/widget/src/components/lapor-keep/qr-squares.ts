/** A QR code as a path of SVG, which also draws on a canvas: one square for each dark module, runs of them in one stroke. */

/** What of a QR code is used; as lean-qr gives it. */
export interface QrModules {
  readonly size: number
  readonly get: (x: number, y: number) => boolean
}

/** In units of one module, without the quiet zone. */
export const qrPath = ({ size, get }: QrModules): string => {
  let path = ''
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const from = x
      while (x < size && get(x, y)) x++
      if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`
    }
  }
  return path
}

/** Light modules around a code, without which readers do not find it (ISO/IEC 18004 §9.1). */
export const quietZone = 4
