/** Use case: somebody says "saya juga mengalami" of a public report, of whichever agency of the relay. */
import type { Supports } from '@lapor/sdk/contract'
import { addSupport } from '../db/public-reports.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import type { Context } from './context.ts'
import { type Done, doOnce, type Once } from './once.ts'

/** Nothing is kept of who said it but the idempotency key, which counts once. */
export const supportReport = (context: Context, trackingId: string | undefined, once: Once): Promise<OrRefusal<Done<Supports>>> =>
  doOnce(context, once, async (db) => {
    const supported = trackingId === undefined ? undefined : await addSupport(db, trackingId)
    return supported === undefined ? { refused: 'report-not-found' } : { answer: { supports: supported.supports }, reportId: supported.reportId }
  })
