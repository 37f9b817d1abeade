/** How often somebody may be wrong, and how hard a proof of work is under which load. What else is ordinary, a site may say: see pace.ts. */
import { type BucketRule, type EmptyAt, isFull, levelOf } from './bucket.ts'
import { bucketOf, type Pace } from './pace.ts'

/** Filings by one program that has a key (Open311). */
export const clientFilings: BucketRule = { holds: 60, drainMs: 10_000 }

/** Wrong secrets for one report. A person mistypes three times; 116 random bits are not found by trying. No site may loosen it. */
export const wrongSecrets: BucketRule = { holds: 10, drainMs: 60_000 }

/** Wrong officer tokens, whoever tries. */
export const wrongTokens: BucketRule = { holds: 20, drainMs: 30_000 }

/** Refusals of pages that are not on a site's list, as far as they are written down; the refusing itself has no limit. */
export const refusalsNoted: BucketRule = { holds: 60, drainMs: 10_000 }

/** Tiles that the source of the map is asked for: some twenty to a map that is opened, and none once the relay has them. */
export const tilesAskedFor: BucketRule = { holds: 2_000, drainMs: 100 }

/** The same for one network. */
export const tilesOfNetwork: BucketRule = { holds: 300, drainMs: 1_000 }

/** Wrong secrets and tokens from one network. */
export const networkTries: BucketRule = { holds: 20, drainMs: 30_000 }

/** Steps by load: one for each of the site's bucket's equal parts, and two where the network is over its own. Bounded: a slow phone must still find the number within seconds. */
export const stepsOf = (load: { readonly site: EmptyAt | undefined; readonly network: EmptyAt | undefined }, now: number, { filings, network, proof: { steps } }: Pace): number => {
  const rule = bucketOf(filings)
  return Math.min(steps, Math.floor((steps * levelOf(load.site, now, rule)) / rule.holds) + (isFull(load.network, now, bucketOf(network)) ? 2 : 0))
}
