/** Options of a citizen's client, checked at once. */
import type { HttpOptions } from './call.ts'

export interface ClientOptions extends HttpOptions {
  /** The site key the agency got from whoever runs the relay, e.g. "kel-kademangan". */
  readonly site: string
}

/** @throws TypeError when `site` is not a site key */
export const siteKeyOf = ({ site }: ClientOptions): string => {
  if (!/^[a-z0-9][a-z0-9-]{1,62}$/.test(site)) throw new TypeError(`site must be a site key like "kel-kademangan", got ${JSON.stringify(site)}`)
  return site
}
