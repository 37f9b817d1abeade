/** A report as officers read it: with what they need to know before it is public. */
import { ContentFlag } from './content-flag.ts'
import { pageOf } from './page.ts'
import { Report } from './report.ts'
import * as z from './zod.ts'

export const OfficerReport = z.extend(Report, {
  /** What was found in its text at filing or at the last correction. */
  flags: z.array(ContentFlag),
  /** Passages that officers hide from the public. */
  masks: z.array(z.string()),
  /** Its reporter said that it is about the staff of the site's agency. */
  aboutStaff: z.boolean(),
  /** "Mewakili warga": whoever filed it did so for somebody else. */
  onBehalf: z.boolean(),
  /** Slug of the agency that cannot see it until it is released; null where there is none. */
  guardedFrom: z.nullable(z.string()),
})

export type OfficerReport = z.infer<typeof OfficerReport>

export const OfficerReportPage = pageOf(OfficerReport)
