/** The light client of what is public: apart, so that a page that files loads nothing of it. */
import { citizenClient } from './citizen-client.ts'
import type { ClientOptions } from './client-options.ts'
import { publicRoutes } from './contract/public-routes.ts'
import { fetchSender } from './fetch-sender.ts'
import type { PublicClient } from './public-client.ts'

/**
 * Makes a client that reads what is public and says "saya juga mengalami". No request is made yet.
 * @throws TypeError when an option is wrong
 * @example
 * import { createPublicClient } from '@lapor/sdk/light'
 * const open = createPublicClient({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' })
 */
export const createPublicClient = (options: ClientOptions): PublicClient => citizenClient(fetchSender, options, publicRoutes)
