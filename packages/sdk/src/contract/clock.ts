/** The clock of a report: whether its time runs, and how each promise stands now. */
import { DeadlineKind } from './deadline.ts'
import { openEnum } from './open-enum.ts'
import * as z from './zod.ts'

/**
 * `open`: it runs. `paused`: it rests while the agency waits for the reporter, and its date moves by as much. `missed`: the date went by,
 * and nothing has come. `kept`, `late`: it was met, by the date or after it. `lifted`: its reporter took the report back before the date.
 */
export const deadlineStates = ['open', 'paused', 'missed', 'kept', 'late', 'lifted'] as const

/** How a promise stands; see `deadlineStates`. */
export type DeadlineState = (typeof deadlineStates)[number]

/** A promise as it stands when it is read. After "belum selesai" there are those of the reopening too, each after the one before it. */
export const DeadlineNow = z.looseObject({
  kind: DeadlineKind,
  /** When it is due now: later than promised by the time for which the agency waited for the reporter. */
  dueAt: z.string(),
  holidaysKnown: z.boolean(),
  /** When it was met; null where it was not. */
  metAt: z.nullable(z.string()),
  state: openEnum<DeadlineState>(),
})

export type DeadlineNow = z.infer<typeof DeadlineNow>

/** Whether the time of a report runs, and how each of its promises stands. */
export const Clock = z.looseObject({
  state: openEnum<'runs' | 'paused' | 'ended'>(),
  /** When the pause began; null where the clock does not rest. */
  since: z.nullable(z.string()),
  deadlines: z.array(DeadlineNow),
})

/** A clock as read back. */
export type Clock = z.infer<typeof Clock>
