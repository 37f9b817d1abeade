/** Options of a citizen's client, checked at once. */
import type { CallOptions, HttpOptions } from './call.ts'
import type { Challenge } from './contract/challenge.ts'

/** What `createClient` takes: the address of the relay, the site, and how requests are made. */
export interface ClientOptions extends HttpOptions {
  /** The site key the agency got from whoever runs the relay, e.g. "kel-kademangan". */
  readonly site: string
  /** Finds proofs of work where the site asks for them, or where the network from which it is written files much: `challengeProofs` of "@lapor/sdk/challenge". Not built in, since few pages need it. */
  readonly proofs?: ((fetchChallenge: FetchChallenge) => Proofs) | undefined
}

/** Asks the relay for a challenge. */
export type FetchChallenge = (options: CallOptions) => Promise<Challenge>

/** A proof of work at hand for the next report, or found when the relay asks for one. */
export interface Proofs {
  /** Never fails. */
  prepare(options?: CallOptions): Promise<void>
  /** Sends with the proof at hand, and once more with a new one where the relay wants one. */
  sendWith<T>(send: (proof: string | undefined) => Promise<T>, options: CallOptions): Promise<T>
}

/** @throws TypeError when `site` is not a site key */
export const siteOf = ({ site }: ClientOptions): { readonly site: string } => {
  if (!/^[a-z0-9][a-z0-9-]{1,62}$/.test(site)) throw new TypeError(`site must be a site key like "kel-kademangan", got ${JSON.stringify(site)}`)
  return { site }
}
