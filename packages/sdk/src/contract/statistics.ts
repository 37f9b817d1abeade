/** Figures that anyone can check: how much came in, how much was followed up, and how fast. */
import { Agency } from './agency.ts'
import { Classification } from './classification.ts'
import * as z from './zod.ts'

/**
 * Figures of the reports received in a period. A report is "followed up" once the agency has given its reporter a word
 * besides verifying it: returned, asked, followed up, responded, closed or archived.
 */
export const Figures = z.looseObject({
  received: z.number(),
  followedUp: z.number(),
  /** By the reason of closing, archived and withdrawn apart. */
  closed: z.array(z.looseObject({ reason: z.string(), count: z.number() })),
  archived: z.number(),
  withdrawn: z.number(),
  reopened: z.number(),
  /** Whole working days, exact, from a histogram; null where nothing was counted. */
  medianDaysToFollowUp: z.nullable(z.number()),
  medianDaysToClosing: z.nullable(z.number()),
})

export type Figures = z.infer<typeof Figures>

export const Statistics = z.looseObject({
  /** First and last month that is counted, YYYY-MM, both included. */
  from: z.string(),
  to: z.string(),
  /** Whose figures; null for all agencies of the relay. */
  agency: z.nullable(Agency),
  figures: Figures,
  /** Of the reports that are open now, how many are past a deadline that runs. Not bound to the period. */
  overdue: z.number(),
  /** The fastest to follow up first. */
  agencies: z.array(z.looseObject({ agency: Agency, figures: Figures })),
  classifications: z.array(z.looseObject({ classification: Classification, figures: Figures })),
  months: z.array(z.looseObject({ month: z.string(), figures: Figures })),
})

export type Statistics = z.infer<typeof Statistics>
