/** Whether a limit is reached, and what counts towards it. Nobody is refused for the address alone: behind one stand thousands of phones. */
import { type Bucket, fillBuckets, readBuckets } from '../db/buckets.ts'
import type { Database } from '../db/open-database.ts'
import { isStorageBusy } from '../db/storage-busy.ts'
import { write } from '../db/write.ts'
import { type EmptyAt, isFull, secondsUntilRoom } from '../domain/bucket.ts'
import { clientFilings, networkTries, wrongSecrets, wrongTokens } from '../domain/limits.ts'
import { bucketOf, type Pace, paceOf } from '../domain/pace.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import type { Context } from './context.ts'
import { hashOfNetwork, type Network } from './network.ts'

/** A matter, and the network that busies itself with it; only both together are a reason to refuse. */
export interface Pair {
  readonly matter: Bucket
  readonly network: Bucket | undefined
}

export interface Measured {
  readonly load: { readonly site: EmptyAt | undefined; readonly network: EmptyAt | undefined }
  readonly isMatterFull: boolean
  readonly isNetworkFull: boolean
  /** Where both are full. */
  readonly refusal: Refusal | undefined
}

/** @param network as `hashOfNetwork` names it */
export const filingsOf = ({ key, settings }: Pick<SiteRecord, 'key' | 'settings'>, network: string | undefined): Pair => ({ matter: { key: `filings ${key}`, rule: bucketOf(paceOf(settings).filings) }, network: writesOf(paceOf(settings), network) })

/** A program has a limit of its own: it speaks for many people, from one address, and finds no proofs. */
export const filingsOfClient = (client: string): Bucket => ({ key: `client ${client}`, rule: clientFilings })

/** Counted besides `filingsOf`, not in its place. */
export const formFilingsOf = ({ key, settings }: Pick<SiteRecord, 'key' | 'settings'>, network: string | undefined): Pair => ({ matter: { key: `forms ${key}`, rule: bucketOf(paceOf(settings).forms) }, network: writesOf(paceOf(settings), network) })

export const supportsOf = (pace: Pace, trackingId: string, network: string | undefined): Pair => ({ matter: { key: `supports ${trackingId}`, rule: bucketOf(pace.supports) }, network: writesOf(pace, network) })

/** One bucket for all sites: each fills it by its own rule, which its level does not depend on (see bucket.ts). */
const writesOf = ({ network: rate }: Pace, network: string | undefined): Bucket | undefined => (network === undefined ? undefined : { key: `network ${network}`, rule: bucketOf(rate) })

export const measure = async (context: Context, { matter, network }: Pair, db: Database = context.db): Promise<Measured> => {
  const kept = await readBuckets(db, [matter.key, network?.key])
  const now = Date.parse(context.now())
  const load = { site: kept.get(matter.key), network: network && kept.get(network.key) }
  const isMatterFull = isFull(load.site, now, matter.rule)
  const isNetworkFull = network !== undefined && isFull(load.network, now, network.rule)
  // As soon as one of them has room again.
  const seconds = Math.min(secondsUntilRoom(load.site, now, matter.rule), network ? secondsUntilRoom(load.network, now, network.rule) : Infinity)
  return { load, isMatterFull, isNetworkFull, refusal: isMatterFull && isNetworkFull ? { refused: 'rate-limited', retryAfterSeconds: seconds } : undefined }
}

/** Within the transaction of what is counted: what is rolled back does not count. */
export const fill = (context: Context, db: Database, { matter, network }: Pair): Promise<void> => fillBuckets(db, [matter, ...(network ? [network] : [])], Date.parse(context.now()))

/** What is tried with a wrong secret: a report, or the officers' side. */
export type Lock = { readonly trackingId: string } | 'desk'

const triesOf = async (context: Context, lock: Lock, network: Network): Promise<Pair> => {
  const hash = await hashOfNetwork(context, network)
  return {
    matter: lock === 'desk' ? { key: 'tokens', rule: wrongTokens } : { key: `secrets ${lock.trackingId}`, rule: wrongSecrets },
    network: hash === undefined ? undefined : { key: `tries ${hash}`, rule: networkTries },
  }
}

/**
 * Refuses without looking at what is shown, where this lock was tried too often and from this network too. Others still get in with the
 * right secret: a tracking ID is quoted in public, and whoever knows it must not be able to shut its reporter out.
 */
export const refuseTry = async (context: Context, lock: Lock, network: Network): Promise<Refusal | undefined> => (network === undefined ? undefined : (await measure(context, await triesOf(context, lock, network))).refusal)

/** Counts a wrong one. @returns what to answer instead of "wrong" where there were too many */
export const countWrongTry = async (context: Context, lock: Lock, network: Network): Promise<Refusal | undefined> => {
  const tries = await triesOf(context, lock, network)
  const { load, isMatterFull, isNetworkFull } = await measure(context, tries)
  const now = Date.parse(context.now())
  // What is full is not written to any more: trying costs the database no more than the limit lets through.
  const open = [...(isMatterFull ? [] : [tries.matter]), ...(isNetworkFull || tries.network === undefined ? [] : [tries.network])]
  try {
    if (open.length > 0) await write({ db: context.db, writePatienceMs: 0 }, (db) => fillBuckets(db, open, now))
  } catch (error) {
    // A read is answered although somebody else is writing.
    if (!isStorageBusy(error)) throw error
  }
  return isMatterFull ? { refused: 'rate-limited', retryAfterSeconds: secondsUntilRoom(load.site, now, tries.matter.rule) } : undefined
}

/** Counts what a reporter writes to one report. @returns a refusal where it is too much */
export const takeReceiptWrite = (context: Context, site: SiteRecord, trackingId: string): Promise<Refusal | undefined> => {
  const bucket: Bucket = { key: `receipt ${trackingId}`, rule: bucketOf(paceOf(site.settings).receipt) }
  return write(context, async (db) => {
    const now = Date.parse(context.now())
    const emptyAt = (await readBuckets(db, [bucket.key])).get(bucket.key)
    if (isFull(emptyAt, now, bucket.rule)) return { refused: 'rate-limited', retryAfterSeconds: secondsUntilRoom(emptyAt, now, bucket.rule) }
    await fillBuckets(db, [bucket], now)
    return undefined
  })
}
