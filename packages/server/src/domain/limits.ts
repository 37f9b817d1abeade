/** How much is ordinary: the sizes of all limits, and how hard a proof of work is under which load. */
import { type BucketRule, type EmptyAt, isFull, levelOf } from './bucket.ts'

/** Filings of one site. A city of 1.4 million files a thousand reports a year; a burst pipe brings a hundred neighbours in an hour. */
export const siteFilings: BucketRule = { holds: 60, drainMs: 10_000 }

/** Filings by one program that has a key (Open311). */
export const clientFilings: BucketRule = { holds: 60, drainMs: 10_000 }

/** Filings and supports from one network. Behind carrier NAT that is thousands of phones, so it never refuses alone. */
export const networkWrites: BucketRule = { holds: 30, drainMs: 20_000 }

/**
 * Filings of one site by a form without JavaScript, which can search no proof of work. Few phones in a hundred have no script; a
 * neighbourhood of them fits, a machine soon runs over.
 */
export const formFilings: BucketRule = { holds: 20, drainMs: 30_000 }

/** "Saya juga mengalami" for one report: a whole kelurahan may, a machine soon runs over. */
export const supports: BucketRule = { holds: 60, drainMs: 10_000 }

/** What a reporter writes to one report. */
export const receiptWrites: BucketRule = { holds: 60, drainMs: 20_000 }

/** Wrong secrets for one report. A person mistypes three times; 116 random bits are not found by trying. */
export const wrongSecrets: BucketRule = { holds: 10, drainMs: 60_000 }

/** Wrong officer tokens, whoever tries. */
export const wrongTokens: BucketRule = { holds: 20, drainMs: 30_000 }

/** Wrong secrets and tokens from one network. */
export const networkTries: BucketRule = { holds: 20, drainMs: 30_000 }

/** What an easy proof costs at most is doubled so many times, and no more: a slow phone must still find the number within seconds. */
export const hardestSteps = 3

/** Steps by load: one for each third of the site's bucket, and two where the network is over its own. Both together stay bounded. */
export const stepsOf = (load: { readonly site: EmptyAt | undefined; readonly network: EmptyAt | undefined }, now: number): number =>
  Math.min(hardestSteps, Math.floor((3 * levelOf(load.site, now, siteFilings)) / siteFilings.holds) + (isFull(load.network, now, networkWrites) ? 2 : 0))
