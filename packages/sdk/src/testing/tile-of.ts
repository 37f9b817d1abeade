/** A tile of the map of a test site: one grey pixel, wherever the map reaches. */
import type { Site } from '../contract/index.ts'
import { Refusal } from './refusal.ts'

/** 1 × 1 pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='

/** @throws Refusal tile-not-found */
export const tileOf = (map: Site['map'], place: Readonly<Record<'z' | 'x' | 'y', string>>): Blob => {
  const [z, x, y] = [place.z, place.x, place.y].map((digits) => (/^(?:0|[1-9]\d{0,7})$/.test(digits) ? Number(digits) : NaN)) as [number, number, number]
  const { bounds: [west = 0, south = 0, east = 0, north = 0] = [], zoom: [least = 1, most = 0] = [] } = map ?? {}
  const column = (longitude: number): number => Math.floor(((longitude + 180) / 360) * 2 ** z)
  const row = (latitude: number): number => Math.floor(((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * 2 ** z)
  const isOnMap = z >= least && z <= most && x >= column(west) && x <= column(east) && y >= row(north) && y <= row(south)
  if (!isOnMap) throw new Refusal('tile-not-found')
  return new Blob([Uint8Array.from(atob(png), (character) => character.charCodeAt(0))], { type: 'image/png' })
}
