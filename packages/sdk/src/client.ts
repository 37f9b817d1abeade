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
  /** Settings of the client's site. */
  readonly site: FilingClient['site']
  /** The kelurahan a report can be about. */
  readonly regions: FilingClient['regions']
  /** Proofs of work, prepared while somebody writes. */
  readonly challenge: FilingClient['challenge']
  /** Files reports, follows them, steers them, and lists those that are public. */
  readonly reports: FilingClient['reports'] & FollowingClient['reports'] & ReporterClient['reports'] & PublicClient['reports']
  /** Photos of a report. */
  readonly attachments: FilingClient['attachments'] & FollowingClient['attachments']
  /** What is held about a reporter, and the rights over it. */
  readonly privacy: ReporterClient['privacy']
  /** Replaces a tracking secret. */
  readonly secret: ReporterClient['secret']
  /** Agencies that the relay serves. */
  readonly agencies: PublicClient['agencies']
  /** Follow-up figures that anyone can check. */
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
