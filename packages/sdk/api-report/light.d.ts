import { C as ClientOptions } from './chunks/client-options.js';
import { P as PublicClient, R as ReporterClient, F as FilingClient, a as FollowingClient } from './chunks/reporter-client.js';
import { CallOptions } from './index.js';
import './contract.js';
import 'zod/v4/core';
import 'zod/mini';
import './chunks/pages.js';

/** The light client of a site's map: apart, since few programs show one. */

/** The client of a site's map. */
interface MapClient {
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
        retrieve(z: number, x: number, y: number, options?: CallOptions): Promise<Blob>;
    };
}
/**
 * Makes a client that fetches the pieces of a site's map. No request is made yet.
 * @throws TypeError when an option is wrong
 * @example
 * import { createMapClient } from '@lapor/sdk/light'
 * const map = createMapClient({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' })
 */
declare const createMapClient: (options: ClientOptions) => MapClient;

/**
 * Makes a client that reads what is public and says "saya juga mengalami". No request is made yet.
 * @throws TypeError when an option is wrong
 * @example
 * import { createPublicClient } from '@lapor/sdk/light'
 * const open = createPublicClient({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' })
 */
declare const createPublicClient: (options: ClientOptions) => PublicClient;

/** The part of the public client that a form needs. */
interface SimilarClient {
    /** Finds reports of the same matter, and joins one. */
    readonly reports: Pick<PublicClient['reports'], 'similar' | 'support'>;
}
/**
 * Makes a client that finds similar reports and says "saya juga mengalami". No request is made yet.
 * @throws TypeError when an option is wrong
 * @example
 * import { createSimilarClient } from '@lapor/sdk/light'
 * const nearby = createSimilarClient({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' })
 */
declare const createSimilarClient: (options: ClientOptions) => SimilarClient;

/**
 * Makes a client with which a reporter mends, ends and rates a report, and rules over what is held. No request is made yet.
 * @throws TypeError when an option is wrong
 * @example
 * import { createReporterClient } from '@lapor/sdk/light'
 * const reporter = createReporterClient({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' })
 */
declare const createReporterClient: (options: ClientOptions) => ReporterClient;

/**
 * Makes a client that files. No request is made yet.
 * @throws TypeError when an option is wrong
 * @example
 * import { createFilingClient } from '@lapor/sdk/light'
 * const filing = createFilingClient({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' })
 */
declare const createFilingClient: (options: ClientOptions) => FilingClient;
/**
 * Makes a client that follows and answers. No request is made yet.
 * @throws TypeError when an option is wrong
 * @example
 * import { createFollowingClient } from '@lapor/sdk/light'
 * const following = createFollowingClient({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' })
 */
declare const createFollowingClient: (options: ClientOptions) => FollowingClient;

export { ClientOptions, FilingClient, FollowingClient, PublicClient, ReporterClient, createFilingClient, createFollowingClient, createMapClient, createPublicClient, createReporterClient, createSimilarClient };
export type { MapClient, SimilarClient };
