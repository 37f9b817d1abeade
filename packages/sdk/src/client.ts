/** The citizen's side of the LAPOR API: one client per site. */
import type { ClientOptions } from './client-options.ts'
import { citizenClient } from './citizen-client.ts'
import type { FilingClient } from './filing-client.ts'
import type { FollowingClient } from './following-client.ts'
import { filingRoutes } from './contract/filing-routes.ts'
import { followingRoutes } from './contract/following-routes.ts'
import { publicRoutes } from './contract/public-routes.ts'
import { reporterRoutes } from './contract/reporter-routes.ts'
import { kySender } from './http.ts'
import type { PublicClient } from './public-client.ts'
import type { ReporterClient } from './reporter-client.ts'

/** What the parts of a citizen's client offer, together: `reports` of all of them, and so on. */
export interface Client {
  readonly site: FilingClient['site']
  readonly regions: FilingClient['regions']
  readonly challenge: FilingClient['challenge']
  readonly reports: FilingClient['reports'] & FollowingClient['reports'] & ReporterClient['reports'] & PublicClient['reports']
  readonly attachments: FilingClient['attachments'] & FollowingClient['attachments']
  readonly privacy: ReporterClient['privacy']
  readonly secret: ReporterClient['secret']
  readonly agencies: PublicClient['agencies']
  readonly statistics: PublicClient['statistics']
}

/**
 * Makes a client of the relay at `baseUrl` for one site. No request is made yet.
 * @throws TypeError when `baseUrl` is not an absolute http(s) URL or `site` is not a site key
 * @example
 * const lapor = createClient({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' })
 * const report = await lapor.reports.retrieve('7K3M-Q9XT-4BW9')
 */
export const createClient = (options: ClientOptions): Client => citizenClient(kySender, options, { ...filingRoutes, ...followingRoutes, ...reporterRoutes, ...publicRoutes })
