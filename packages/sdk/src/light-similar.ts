/** The light client of similar reports: apart, so that a page that files loads nothing of what else is public. */
import { citizenClient } from './citizen-client.ts'
import type { ClientOptions } from './client-options.ts'
import { similarRoutes } from './contract/similar-routes.ts'
import { fetchSender } from './fetch-sender.ts'
import type { PublicClient } from './public-client.ts'

/** The part of the public client that a form needs. */
export interface SimilarClient {
  /** Finds reports of the same matter, and joins one. */
  readonly reports: Pick<PublicClient['reports'], 'similar' | 'support'>
}

/**
 * Makes a client that finds similar reports and says "saya juga mengalami". No request is made yet.
 * @throws TypeError when an option is wrong
 * @example
 * import { createSimilarClient } from '@lapor/sdk/light'
 * const nearby = createSimilarClient({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' })
 */
export const createSimilarClient = (options: ClientOptions): SimilarClient => citizenClient(fetchSender, options, similarRoutes)
