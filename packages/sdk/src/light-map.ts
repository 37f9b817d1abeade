/** The light client of a site's map: apart, since few programs show one. */
import type { CallOptions } from './call.ts'
import { citizenClient } from './citizen-client.ts'
import type { ClientOptions } from './client-options.ts'
import { tileRoutes } from './contract/tile-routes.ts'
import { fetchSender } from './fetch-sender.ts'

/** The client of a site's map. */
export interface MapClient {
  /** Pictures of pieces of the map. */
  readonly tiles: {
    /**
     * A picture of a piece of the site's map, 256 × 256 pixels, where the site has a `map`. Show its `attribution` beside it.
     * @param z how often the world was doubled @param x from the west @param y from the north
     * @throws {NotFoundError} tile-not-found
     * @throws {ServerError} tiles-unavailable
     * @example
     * const picture = await map.tiles.retrieve(16, 52188, 33922)
     */
    retrieve(z: number, x: number, y: number, options?: CallOptions): Promise<Blob>
  }
}

/**
 * Makes a client that fetches the pieces of a site's map. No request is made yet.
 * @throws TypeError when an option is wrong
 * @example
 * import { createMapClient } from '@lapor/sdk/light'
 * const map = createMapClient({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' })
 */
export const createMapClient = (options: ClientOptions): MapClient => citizenClient(fetchSender, options, tileRoutes)
