/** Which tiles a relay serves: those of its own town and no others, so that it is nobody's way to a map of the world. Pure. */

/** One tile of a web map: `z` doublings of the world, `x` from the west, `y` from the north. */
export interface TilePlace {
  readonly z: number
  readonly x: number
  readonly y: number
}

export interface TileArea {
  /** Who made the map, as its licence wants it shown. */
  readonly attribution: string
  /** [west, south, east, north] in degrees, as RFC 7946 §5 orders them. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number]
  readonly zoom: readonly [least: number, most: number]
}

/** A web map is a square: it ends where Mercator's stretching makes it one. */
export const mercatorEnd = 85.0511

/** More doublings than any source has. */
export const mostZoom = 22

/** Undefined where one of them is no number as a tile's address writes it. */
export const tilePlaceOf = (z: string, x: string, y: string): TilePlace | undefined => ([z, x, y].every((digits) => /^(?:0|[1-9]\d{0,7})$/.test(digits)) ? { z: Number(z), x: Number(x), y: Number(y) } : undefined)

/** Whether any of the tile lies within the area. */
export const covers = ({ bounds: [west, south, east, north], zoom: [least, most] }: Omit<TileArea, 'attribution'>, { z, x, y }: TilePlace): boolean => {
  if (z < least || z > most) return false
  const tiles = 2 ** z
  return x >= Math.floor(columnOf(west) * tiles) && x <= Math.floor(columnOf(east) * tiles) && y >= Math.floor(rowOf(north) * tiles) && y <= Math.floor(rowOf(south) * tiles)
}

/** How far east on the world's square, from 0 up to 1; its end belongs to the last tile. */
const columnOf = (longitude: number): number => Math.min(1 - Number.EPSILON, (longitude + 180) / 360)

/** How far south on the world's square: Mercator's own formula. */
const rowOf = (latitude: number): number => Math.min(1 - Number.EPSILON, Math.max(0, (1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2))
