/** Reads where a relay takes its map from: a source that the operator may pass on, the piece of the world it is for, and whose work it is. */
import { mercatorEnd, mostZoom, type TileArea } from '../domain/tile-area.ts'

export interface TileSource {
  /** With {z}, {x} and {y}. It may hold a key, and goes into no answer, log or error. */
  readonly url: string
  readonly area: TileArea
}

/** What is wrong, by the variable it stands in. */
export interface SourceSlip {
  readonly variable: string
  readonly expected: string
}

type Given = Readonly<Partial<Record<'LAPOR_TILES_URL' | 'LAPOR_TILES_ATTRIBUTION' | 'LAPOR_TILES_BOUNDS' | 'LAPOR_TILES_ZOOM', string | undefined>>>

/** From a whole town down to single houses. */
const ordinaryZoom = '12-18'

/** Undefined where none is configured: then no site has a map. */
export const tileSourceOf = (given: Given): TileSource | SourceSlip | undefined => {
  const { LAPOR_TILES_URL: url, LAPOR_TILES_ATTRIBUTION: attribution, LAPOR_TILES_BOUNDS: bounds, LAPOR_TILES_ZOOM: zoom } = given
  if (!url) {
    const [alone] = Object.entries(given).find(([, value]) => value) ?? []
    return alone === undefined ? undefined : { variable: 'LAPOR_TILES_URL', expected: `harus ada bersama ${alone}, misalnya https://peta.contoh.go.id/{z}/{x}/{y}.png` }
  }
  // It may hold a key: the value itself is not repeated.
  if (!isTemplate(url)) return { variable: 'LAPOR_TILES_URL', expected: 'harus alamat dengan {z}, {x}, dan {y} di jalurnya, misalnya https://peta.contoh.go.id/{z}/{x}/{y}.png' }
  if (!attribution || attribution.length > 200 || /[\n<>]/.test(attribution)) return { variable: 'LAPOR_TILES_ATTRIBUTION', expected: 'harus menyebut pembuat peta seperti diminta lisensinya, paling banyak 200 huruf, misalnya "© kontributor OpenStreetMap"' }
  const area = numbersIn(bounds, ',')
  const [west = 0, south = 0, east = 0, north = 0] = area
  if (area.length !== 4 || west >= east || south >= north || west < -180 || east > 180 || south < -mercatorEnd || north > mercatorEnd) {
    return { variable: 'LAPOR_TILES_BOUNDS', expected: `harus batas wilayah barat,selatan,timur,utara dalam derajat, misalnya 106.62,-6.40,106.78,-6.20, bukan "${bounds ?? ''}"` }
  }
  const [least = -1, most = -1, ...rest] = numbersIn(zoom || ordinaryZoom, '-')
  if (rest.length > 0 || ![least, most].every(Number.isInteger) || least < 1 || least > most || most > mostZoom) {
    return { variable: 'LAPOR_TILES_ZOOM', expected: `harus perbesaran terkecil-terbesar antara 1 dan ${mostZoom}, misalnya ${ordinaryZoom}, bukan "${zoom ?? ''}"` }
  }
  return { url, area: { attribution, bounds: [west, south, east, north], zoom: [least, most] } }
}

/** Where the three stand in the host's name, what is asked for would choose whom to ask. */
const isTemplate = (url: string): boolean => {
  if (!['{z}', '{x}', '{y}'].every((name) => url.split(name).length === 2)) return false
  const filled = url.replace(/\{[zxy]\}/g, '0')
  if (!URL.canParse(filled)) return false
  const { protocol, username, hash } = new URL(filled)
  // fetch refuses a name in an address, and leaves out what stands behind "#".
  if (!/^https?:$/.test(protocol) || username || hash) return false
  return !/[{}]/.test(/^https?:\/\/([^/?#]*)/.exec(url)?.[1] ?? '{')
}

const numbersIn = (text: string | undefined, between: string): number[] => {
  const parts = (text ?? '').split(between).map((part) => part.trim())
  return parts.every((part) => /^-?\d+(?:\.\d+)?$/.test(part)) ? parts.map(Number) : []
}
