/** The route of a map's tiles: apart, so that a form which shows a map loads no schema of figures and lists. */
import type { Route } from './route.ts'

/** Where a tile of a site's map is, in the numbering of web maps: `z` doublings of the whole world, `x` from the west, `y` from the north. */
export const tilesPath = '/v1/sites/{site}/tiles/{z}/{x}/{y}'

/** The route of a map's tiles; only a site with a `map` has any. */
export const tileRoutes = {
  'tiles.retrieve': { method: 'GET', path: tilesPath, access: 'public', response: 'bytes' },
} as const satisfies Record<string, Route>
