/** A bucket that fills with each use and drains by the clock: how a limit forgets. */

export interface BucketRule {
  /** So many uses at once. */
  readonly holds: number
  /** One use drains in so many milliseconds. */
  readonly drainMs: number
}

/** What is kept of a bucket: when it will be empty, in milliseconds since 1970. The rule may change without touching what is kept (GCRA, ITU-T I.371). */
export type EmptyAt = number

/** How many uses are in it; a fraction has begun to drain. */
export const levelOf = (emptyAt: EmptyAt | undefined, now: number, { drainMs }: BucketRule): number => Math.max(0, (emptyAt ?? 0) - now) / drainMs

/** Whether one more use would run over. */
export const isFull = (emptyAt: EmptyAt | undefined, now: number, rule: BucketRule): boolean => levelOf(emptyAt, now, rule) + 1 > rule.holds

/** Whole seconds until one more use fits; at least 1. */
export const secondsUntilRoom = (emptyAt: EmptyAt | undefined, now: number, rule: BucketRule): number =>
  Math.max(1, Math.ceil(((levelOf(emptyAt, now, rule) + 1 - rule.holds) * rule.drainMs) / 1000))
