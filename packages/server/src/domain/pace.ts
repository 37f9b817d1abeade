/** How much of what is ordinary at a site, and how hard a proof of work is: what a city may set, and what holds where it has not. */
import type { BucketRule } from './bucket.ts'

/** As people write it: so many at once, and then so many an hour. */
export interface Rate {
  readonly atOnce: number
  readonly perHour: number
}

export interface Pace {
  /** Filings of the site. */
  readonly filings: Rate
  /** Filings and supports from one network. Behind carrier NAT that is thousands of phones, so it never refuses alone. */
  readonly network: Rate
  /** Filings of the site by a form without JavaScript, which can search no proof of work. */
  readonly forms: Rate
  /** "Saya juga mengalami" for one report. */
  readonly supports: Rate
  /** What a reporter writes to one report. */
  readonly receipt: Rate
  readonly proof: {
    /** The largest number of an easy proof; half of it is tried on average. */
    readonly easiest: number
    /** How often that is doubled under load, at most. */
    readonly steps: number
  }
}

/**
 * A city of 1.4 million files a thousand reports a year; a burst pipe brings a hundred neighbours in an hour. An easy proof costs 25,000
 * times SHA-256: a slow phone finds it while its owner is still writing (docs/decisions/0008), who files a thousand reports a minute pays for 25 million.
 */
export const ordinaryPace: Pace = {
  filings: { atOnce: 60, perHour: 360 },
  network: { atOnce: 30, perHour: 180 },
  // Few phones in a hundred have no script; a neighbourhood of them fits, a machine soon runs over.
  forms: { atOnce: 20, perHour: 120 },
  supports: { atOnce: 60, perHour: 360 },
  receipt: { atOnce: 60, perHour: 180 },
  proof: { easiest: 50_000, steps: 3 },
}

/** A site says only what differs. */
export type PaceWish = Partial<Pace>

export const paceOf = ({ pace }: { readonly pace?: PaceWish | undefined }): Pace => ({ ...ordinaryPace, ...pace })

export const bucketOf = ({ atOnce, perHour }: Rate): BucketRule => ({ holds: atOnce, drainMs: Math.ceil(3_600_000 / perHour) })
