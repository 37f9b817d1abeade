/** The audit trail of a report: what officers did with it, chained so that a change of the past shows. */
import { pageOf } from './page.ts'
import * as z from './zod.ts'

export const AuditEntry = z.looseObject({
  seq: z.number(),
  at: z.string(),
  /** Id of the officer. */
  officer: z.string(),
  /** A command of the status table, "attach", or another act. */
  act: z.string(),
  /** Id of the timeline entry or attachment it made. */
  subject: z.string(),
  /** SHA-256 over this entry and the hash before it. */
  hash: z.string(),
})

export type AuditEntry = z.infer<typeof AuditEntry>

export const AuditPage = pageOf(AuditEntry)
