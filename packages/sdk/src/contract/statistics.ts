/** Figures that anyone can check: how much came in, how much was followed up, and how fast. */
import { Agency } from './agency.ts'
import { Classification } from './classification.ts'
import * as z from './zod.ts'

/**
 * Figures of the reports received in a period. A report is "followed up" once the agency has given its reporter a word
 * besides verifying it: returned, asked, followed up, extended, responded, closed or archived.
 */
export const Figures = z.looseObject({
  received: z.number(),
  followedUp: z.number(),
  /** By the reason of closing, archived and withdrawn apart. */
  closed: z.array(z.looseObject({ reason: z.string(), count: z.number() })),
  archived: z.number(),
  withdrawn: z.number(),
  reopened: z.number(),
  /** Of which a deadline went by: no word, or no end, by the day that was promised or to which a pause had moved it. */
  late: z.number(),
  /** Whole working days, exact, from a histogram; null where nothing was counted. */
  medianDaysToFollowUp: z.nullable(z.number()),
  medianDaysToClosing: z.nullable(z.number()),
})

export type Figures = z.infer<typeof Figures>

const SmallFigures = z.nullable(Figures)

/** Follow-up figures of an agency or of all, with their definitions. */
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
  /** Where fewer than five reports are in a group, its figures are withheld: null. */
  classifications: z.array(z.looseObject({ classification: Classification, figures: SmallFigures })),
  /** By the kelurahan of the matter. */
  regions: z.array(z.looseObject({ regionCode: z.string(), regionName: z.string(), figures: SmallFigures })),
  /** Address of the same figures as CSV (RFC 4180), with the histograms that the medians come from. */
  csv: z.string(),
  months: z.array(z.looseObject({ month: z.string(), figures: Figures })),
})

/** Figures as read back. */
export type Statistics = z.infer<typeof Statistics>
