/** A report as officers read it: with what they need to know before it is public. */
import { ContentFlag } from './content-flag.ts'
import { DeadlineUnit } from './deadline.ts'
import { pageOf } from './page.ts'
import { Report } from './report.ts'
import { openEnum } from './open-enum.ts'
import type { FormalRequest } from './report-submission.ts'
import * as z from './zod.ts'

/** A report with what only officers see of it. */
export const OfficerReport = z.extend(Report, {
  /** What was found in its text at filing or at the last correction. */
  flags: z.array(ContentFlag),
  /** Passages that officers hide from the public. */
  masks: z.array(z.string()),
  /** Its reporter said that it is about the staff of the site's agency. */
  aboutStaff: z.boolean(),
  /** "Mewakili warga": whoever filed it did so for somebody else. */
  onBehalf: z.boolean(),
  /** What makes it a formal request for information (UU 14/2008), and by how much its limit may be extended; absent where it is none. Its reporter reads it too. */
  formal: z.optional(z.looseObject({ purpose: z.string(), delivery: openEnum<FormalRequest['delivery']>(), extension: z.looseObject({ amount: z.number(), unit: DeadlineUnit, legalBasis: z.nullable(z.string()) }) })),
  /** Slug of the agency that cannot see it until it is released; null where there is none. */
  guardedFrom: z.nullable(z.string()),
  /** IANA name of the site's time zone: its deadlines are days there, wherever the officer sits. */
  timeZone: z.optional(z.string()),
  /** Where it was handed on to, and what came of it; only where one report is read. */
  handovers: z.optional(
    z.array(
      z.looseObject({
        system: z.string(),
        /** `unclear`: it may have arrived; look there before it is sent again. `kept`: it stays, by the site's rule, or since others might read it there. */
        state: openEnum<'taken' | 'refused' | 'unclear' | 'kept'>(),
        trackingId: z.nullable(z.string()),
        /** Theirs, raw. */
        status: z.nullable(z.string()),
        /** Why it was refused, kept or unclear, or that it arrived twice (`also-NUMBER`): what they said, or a code. */
        said: z.nullable(z.string()),
        at: z.string(),
      }),
    ),
  ),
})

/** A report as its officers read it. */
export type OfficerReport = z.infer<typeof OfficerReport>

/** One page of an officer’s queue. */
export const OfficerReportPage = pageOf(OfficerReport)
