/** The citizen's side of the LAPOR API: one client per site. */
import { citizenRoutes } from './contract/citizen-routes.ts'
import { createHttp, type HttpOptions } from './http.ts'
import { attachmentsResource, type AttachmentsResource } from './resources/attachments.ts'
import { reportsResource, type ReportsResource } from './resources/reports.ts'
import { regionsResource, siteResource, type RegionsResource, type SiteResource } from './resources/site.ts'

export interface ClientOptions extends HttpOptions {
  /** The site key the agency got from whoever runs the relay, e.g. "kel-kademangan". */
  readonly site: string
}

export interface Client {
  readonly site: SiteResource
  readonly regions: RegionsResource
  readonly reports: ReportsResource
  readonly attachments: AttachmentsResource
}

/**
 * Makes a client of the relay at `baseUrl` for one site. No request is made yet.
 * @throws TypeError when `baseUrl` is not an absolute http(s) URL or `site` is not a site key
 * @example
 * const lapor = createClient({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' })
 * const report = await lapor.reports.retrieve('7K3M-Q9XT-4BWH')
 */
export const createClient = ({ site, ...options }: ClientOptions): Client => {
  if (!/^[a-z0-9][a-z0-9-]{1,62}$/.test(site)) throw new TypeError(`site must be a site key like "kel-kademangan", got ${JSON.stringify(site)}`)
  const call = createHttp(options, citizenRoutes)
  return {
    site: siteResource(call, site),
    regions: regionsResource(call, site),
    reports: reportsResource(call, site),
    attachments: attachmentsResource(call, site),
  }
}
