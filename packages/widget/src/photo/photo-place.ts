/** Reads where a JPEG was taken from its EXIF block (CIPA DC-008), so that it can be offered: the bytes themselves never leave. */

/** EXIF stands at the beginning; cameras write it before the picture. */
const headBytes = 131_072

const gpsDirectory = 0x8825
const [latitudeRef, latitude, longitudeRef, longitude] = [1, 2, 3, 4] as const

/** @returns a geo URI (RFC 5870) with five decimals; undefined where the photo does not tell, or tells nonsense */
export const photoPlace = async (file: Blob): Promise<string | undefined> => {
  try {
    const view = new DataView(await file.slice(0, headBytes).arrayBuffer())
    const start = exifStart(view)
    return start === undefined ? undefined : placeIn(view, start)
  } catch {
    // A block that is cut off or broken points beyond its end.
    return undefined
  }
}

/** Where the TIFF header begins, after the marker APP1 and "Exif". */
const exifStart = (view: DataView): number | undefined => {
  if (view.getUint16(0) !== 0xffd8) return undefined
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint8(at + 1) === 0xe1 && view.getUint32(at + 4) === 0x45786966) return at + 10
  }
  return undefined
}

const placeIn = (view: DataView, start: number): string | undefined => {
  const little = view.getUint16(start) === 0x4949
  const long = (at: number): number => view.getUint32(start + at, little)

  /** Entries of a directory: tag → where its value or the offset of its value lies. */
  const directory = (at: number): Map<number, number> => new Map([...new Array(view.getUint16(start + at, little)).keys()].map((index) => at + 2 + index * 12).map((entry) => [view.getUint16(start + entry, little), entry + 8]))

  const gpsAt = directory(long(4)).get(gpsDirectory)
  if (gpsAt === undefined) return undefined
  const gps = directory(long(gpsAt))

  const degrees = (tag: number, refTag: number): number => {
    const [valueAt = NaN, refAt = NaN] = [gps.get(tag), gps.get(refTag)]
    const at = long(valueAt)
    const [whole = NaN, minutes = NaN, seconds = NaN] = [0, 8, 16].map((offset) => long(at + offset) / long(at + offset + 4))
    const isNegative = 'SW'.includes(String.fromCharCode(view.getUint8(start + refAt)))
    return (whole + minutes / 60 + (seconds || 0) / 3600) * (isNegative ? -1 : 1)
  }
  const [north, east] = [degrees(latitude, latitudeRef), degrees(longitude, longitudeRef)]
  // Some phones write zeros while they know nothing yet.
  if (!(Math.abs(north) <= 90 && Math.abs(east) <= 180) || (north === 0 && east === 0)) return undefined
  return `geo:${north.toFixed(5)},${east.toFixed(5)}`
}
