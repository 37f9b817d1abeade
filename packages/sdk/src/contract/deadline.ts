/** A promise with a date ("tenggat"): when the reporter is owed a word, and when a solution. */
import { openEnum } from './open-enum.ts'
import * as z from './zod.ts'

/**
 * Two clocks. `communication`: a word is owed, whether the work succeeded or not.
 * `resolution`: the limit for the matter itself, which depends on the classification.
 */
export const deadlineKinds = ['communication', 'resolution'] as const

/** A promise counts all days, or only those on which offices work. */
export const deadlineUnits = ['calendar-day', 'working-day'] as const

/** Which of the two promises it is. */
export const DeadlineKind = openEnum<(typeof deadlineKinds)[number]>()
/** What sort of days it counts. */
export const DeadlineUnit = openEnum<(typeof deadlineUnits)[number]>()

/** A promise with its length, its date and the rule behind it. */
export const Deadline = z.looseObject({
  kind: DeadlineKind,
  amount: z.number(),
  unit: DeadlineUnit,
  /** End of the last day, in the agency's time zone, as an RFC 3339 instant. */
  dueAt: z.string(),
  /** The rule it rests on, as data: a city's promise or an article of law. Null where none is configured. */
  legalBasis: z.nullable(z.string()),
  /** False where the working-day calendar of a year was missing, so that public holidays are not counted. */
  holidaysKnown: z.boolean(),
})

/** A promise as read back. */
export type Deadline = z.infer<typeof Deadline>
