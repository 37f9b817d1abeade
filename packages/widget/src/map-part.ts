/** What the widget loads once somebody wants a map: a picture to point at, with its tiles from the relay alone. */
import './components/lapor-map/lapor-map.define.ts'
import type { Routes } from '@lapor/sdk/contract'

/** Where the picture of one tile is. */
export type TileAddress = (z: number, x: number, y: number) => string

/** Typed by the table of routes instead of taken from it, which would bring the schemas of everything public. */
const path: Routes['tiles.retrieve']['path'] = '/v1/sites/{site}/tiles/{z}/{x}/{y}'

/** @param baseUrl of the relay, in a frame that of the frame's own door */
export const tileAddress = (baseUrl: string, site: string): TileAddress => {
  const template = baseUrl.replace(/\/$/, '') + path.replace('{site}', encodeURIComponent(site))
  return (z, x, y) => template.replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`)
}
