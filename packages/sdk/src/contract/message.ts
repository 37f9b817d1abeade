/** A message ("kabar") that the relay owes somebody outside, as the operator's admin sees it: how its sending stands, never to which address. */
import { openEnum } from './open-enum.ts'
import { pageOf } from './page.ts'
import * as z from './zod.ts'

/** How one message stands. */
export const Message = z.looseObject({
  id: z.string(),
  /** Id of the channel; null: to the reporter. */
  channel: z.nullable(z.string()),
  /** How it is told: webhook, email, telegram, lapor, open311; null where the channel was ended. */
  kind: z.nullable(z.string()),
  /** Of which report; null: of none, or of one that this admin may not know of. */
  trackingId: z.nullable(z.string()),
  /** What it tells, e.g. "report.verified". */
  event: z.string(),
  state: openEnum<'waiting' | 'sent' | 'failed' | 'dropped'>(),
  attempts: z.number(),
  createdAt: z.string(),
  /** Of one that waits: when it is tried next. */
  dueAt: z.string(),
  /** Why the last try failed, as a code; null where none has. */
  error: z.nullable(z.string()),
})

/** How one message stands, as a type. */
export type Message = z.infer<typeof Message>

/** One page of messages. */
export const MessagePage = pageOf(Message)

/** Tries one that was given up anew, under the same id. */
export const RetryBody = z.strictObject({})

/** How many are tried anew: 0 where it was not given up. */
export const Retried = z.looseObject({ retried: z.number() })

/** How many are tried anew, as a type. */
export type Retried = z.infer<typeof Retried>
