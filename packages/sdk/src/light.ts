/** The door of @lapor/sdk/light: the same citizen's API in parts and without ky, for pages that count bytes. */
import { citizenClient } from './citizen-client.ts'
import type { ClientOptions } from './client-options.ts'
import { filingRoutes } from './contract/filing-routes.ts'
import { followingRoutes } from './contract/following-routes.ts'
import { fetchSender } from './fetch-sender.ts'
import type { FilingClient } from './filing-client.ts'
import type { FollowingClient } from './following-client.ts'
import type { PublicClient } from './public-client.ts'
import type { ReporterClient } from './reporter-client.ts'

export { createMapClient, type MapClient } from './light-map.ts'
export { createPublicClient } from './light-public.ts'
export { createSimilarClient, type SimilarClient } from './light-similar.ts'
export { createReporterClient } from './light-reporter.ts'
export type { ClientOptions, FilingClient, FollowingClient, PublicClient, ReporterClient }

/**
 * Makes a client that files. No request is made yet.
 * @throws TypeError when an option is wrong
 * @example
 * import { createFilingClient } from '@lapor/sdk/light'
 * const filing = createFilingClient({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' })
 */
export const createFilingClient = (options: ClientOptions): FilingClient => citizenClient(fetchSender, options, filingRoutes)

/**
 * Makes a client that follows and answers. No request is made yet.
 * @throws TypeError when an option is wrong
 * @example
 * import { createFollowingClient } from '@lapor/sdk/light'
 * const following = createFollowingClient({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' })
 */
export const createFollowingClient = (options: ClientOptions): FollowingClient => citizenClient(fetchSender, options, followingRoutes)
