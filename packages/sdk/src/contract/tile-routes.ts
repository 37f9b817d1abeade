/** The route of a map's tiles: the numbering of web maps, in which the world is doubled again and again. */
import type { Route } from './route.ts'

/** The route of a map's tiles: `z` doublings of the whole world, `x` from the west, `y` from the north. Only a site with a `map` has any. */
export const tileRoutes = {
  'tiles.retrieve': { method: 'GET', path: '/v1/sites/{site}/tiles/{z}/{x}/{y}', access: 'public', response: 'bytes' },
} as const satisfies Record<string, Route>
