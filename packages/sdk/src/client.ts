/** The citizen's side of the LAPOR API: one client per site. */
import type { ClientOptions } from './client-options.ts'
import { filingClient, type FilingClient } from './filing-client.ts'
import { followingClient, type FollowingClient } from './following-client.ts'
import { kySender } from './http.ts'

export type Client = FilingClient & FollowingClient

/**
 * Makes a client of the relay at `baseUrl` for one site. No request is made yet.
 * @throws TypeError when `baseUrl` is not an absolute http(s) URL or `site` is not a site key
 * @example
 * const lapor = createClient({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' })
 * const report = await lapor.reports.retrieve('7K3M-Q9XT-4BW9')
 */
export const createClient = (options: ClientOptions): Client => {
  const filing = filingClient(kySender, options)
  const following = followingClient(kySender, options)
  return {
    ...filing,
    reports: { ...filing.reports, ...following.reports },
    attachments: { ...filing.attachments, ...following.attachments },
  }
}
