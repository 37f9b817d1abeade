/** The arithmetic of web maps (Mercator, tiles of 256 px): where a place is on the picture, what is at a place of the picture, and how many metres a pixel is. */

export interface View {
  readonly longitude: number
  readonly latitude: number
  /** Whole doublings of the world. */
  readonly zoom: number
}

export interface Tile {
  readonly x: number
  readonly y: number
  /** Where its corner is in the picture, in pixels. */
  readonly left: number
  readonly top: number
}

export type Bounds = readonly number[]

export const tileSize = 256

/** Of the equator, by the radius that web maps use (EPSG:3857). */
const metresAround = 2 * Math.PI * 6_378_137

/** Of one degree from south to north. */
const metresPerDegree = metresAround / 360

const radians = (degrees: number): number => (degrees * Math.PI) / 180

const worldSize = (zoom: number): number => tileSize * 2 ** zoom

const toPixels = ({ longitude, latitude, zoom }: View): readonly [x: number, y: number] => [
  ((longitude + 180) / 360) * worldSize(zoom),
  ((1 - Math.asinh(Math.tan(radians(latitude))) / Math.PI) / 2) * worldSize(zoom),
]

export const metresPerPixel = ({ latitude, zoom }: View): number => (metresAround * Math.cos(radians(latitude))) / worldSize(zoom)

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** The middle goes so many pixels to the right and down, and never off the map. */
export const moved = (view: View, right: number, down: number, [west = -180, south = -85, east = 180, north = 85]: Bounds): View => {
  const [x, y] = toPixels(view)
  const size = worldSize(view.zoom)
  const longitude = ((x + right) / size) * 360 - 180
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + down)) / size))) * 180) / Math.PI
  return { ...view, longitude: within(longitude, west, east), latitude: within(latitude, south, north) }
}

/** Those that are seen, from a picture of which the view is the middle. A relay has none beyond the map's bounds, so none is asked for. */
export const tilesOf = (view: View, width: number, height: number, [west = -180, south = -85, east = 180, north = 85]: Bounds): Tile[] => {
  const [x, y] = toPixels(view)
  const [left, top] = [Math.round(x - width / 2), Math.round(y - height / 2)]
  const [leastX, leastY] = toPixels({ ...view, longitude: west, latitude: north })
  const [mostX, mostY] = toPixels({ ...view, longitude: east, latitude: south })
  const end = worldSize(view.zoom) - 1
  const range = (from: number, length: number, least: number, most: number): number[] => {
    const first = Math.floor(Math.max(from, least, 0) / tileSize)
    const last = Math.floor(Math.min(from + length - 1, most, end) / tileSize)
    const all: number[] = []
    for (let at = first; at <= last; at++) all.push(at)
    return all
  }
  const columns = range(left, width, leastX, mostX)
  return range(top, height, leastY, mostY).flatMap((row) => columns.map((column) => ({ x: column, y: row, left: column * tileSize - left, top: row * tileSize - top })))
}

/** From one view to another, in whole metres; near enough within a town. */
export const metresBetween = (from: View, to: View): { readonly north: number; readonly east: number } => ({
  north: Math.round((to.latitude - from.latitude) * metresPerDegree) + 0,
  east: Math.round((to.longitude - from.longitude) * metresPerDegree * Math.cos(radians(from.latitude))) + 0,
})
