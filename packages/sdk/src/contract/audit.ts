/** The audit trail of a report: what officers did with it, chained so that a change of the past shows. */
import { pageOf } from './page.ts'
import * as z from './zod.ts'

/** One act of an officer, with the hash that chains it to the act before. */
export const AuditEntry = z.looseObject({
  seq: z.number(),
  at: z.string(),
  /** Id of the officer. */
  officer: z.string(),
  /** A command of the status table, "attach", or another act. */
  act: z.string(),
  /** Id of what it made or was done to: a timeline entry, an attachment, a report, a message; or the key of a site. */
  subject: z.string(),
  /** SHA-256 over this entry and the hash before it. */
  hash: z.string(),
})

/** An entry of the trail as read back. */
export type AuditEntry = z.infer<typeof AuditEntry>

/** One page of a trail. */
export const AuditPage = pageOf(AuditEntry)
