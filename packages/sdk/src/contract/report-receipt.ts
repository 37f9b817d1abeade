/** What the relay answers to a submission. */
import { Agency } from './agency.ts'
import { Deadline } from './deadline.ts'
import { Status } from './statuses.ts'
import { TrackingId } from './tracking-id.ts'
import * as z from './zod.ts'

/** The acknowledgement: from here on nothing can be lost. */
export const ReportReceipt = z.looseObject({
  trackingId: TrackingId,
  title: z.string(),
  status: Status,
  receivedAt: z.string(),
  agency: Agency,
  /** The promise as it was shown at filing; stored with the report. */
  promise: z.array(Deadline),
})

export type ReportReceipt = z.infer<typeof ReportReceipt>
