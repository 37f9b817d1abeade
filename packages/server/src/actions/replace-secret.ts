/** Use case: a reporter puts a new secret in the place of the one that somebody else may have seen. */
import type { SecretReplaced } from '@lapor/sdk/contract'
import { replaceSecretHash } from '../db/reports.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { Context } from './context.ts'
import { type Done, doOnce, type Once } from './once.ts'
import { type Claim, proveReporter } from './prove-reporter.ts'
import { hashSecret } from './secrets.ts'

/** @param next made on the phone, in canonical form; it is not kept, only its hash */
export const replaceSecret = (context: Context, claim: Claim, next: string, once: Once): Promise<OrRefusal<Done<SecretReplaced>>> =>
  doOnce(context, once, async (db) => {
    const seen = await proveReporter(db, claim)
    if (isRefusal(seen)) return seen
    const reportId = seen.found.report.id
    await replaceSecretHash(db, reportId, hashSecret(next))
    return { answer: { replacedAt: context.now() }, reportId }
  })
