/** Use case: somebody says "saya juga mengalami" of a public report, of whichever agency of the relay. */
import type { Supports } from '@lapor/sdk/contract'
import { addSupport } from '../db/public-reports.ts'
import { paceOf } from '../domain/pace.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import type { Context } from './context.ts'
import { fill, measure, supportsOf } from './limits.ts'
import { hashOfNetwork, type Network } from './network.ts'
import { type Done, doOnce, type Once } from './once.ts'

/** Nothing is kept of who said it but the idempotency key, which counts once. */
export const supportReport = async (context: Context, { settings }: SiteRecord, trackingId: string | undefined, once: Once, network?: Network): Promise<OrRefusal<Done<Supports>>> => {
  const pair = supportsOf(paceOf(settings), trackingId ?? '', await hashOfNetwork(context, network))
  const { refusal } = await measure(context, pair)
  if (refusal) return refusal
  return doOnce(context, once, async (db) => {
    const supported = trackingId === undefined ? undefined : await addSupport(db, trackingId)
    if (supported === undefined) return { refused: 'report-not-found' }
    await fill(context, db, pair)
    return { answer: { supports: supported.supports }, reportId: supported.reportId }
  })
}
