/** Reports that may be about the same matter, to join instead of filing it twice. */
import { prose } from './prose.ts'
import { RegionCode } from './region.ts'
import { textMaxLength } from './report-submission.ts'
import { Status } from './statuses.ts'
import { TrackingId } from './tracking-id.ts'
import * as z from './zod.ts'

/** What a citizen has written so far, and where it is. */
export const SimilarQuestion = z.strictObject({ text: prose(1, textMaxLength), regionCode: z.optional(RegionCode) })

export type SimilarQuestion = z.infer<typeof SimilarQuestion>

/** Public reports only, at most five, the nearest match first. */
export const SimilarList = z.looseObject({
  items: z.array(z.looseObject({ trackingId: TrackingId, title: z.string(), status: Status, receivedAt: z.string(), regionName: z.string(), supports: z.number() })),
})

/** One of the reports that may be about the same matter. */
export type SimilarReport = z.infer<typeof SimilarList>['items'][number]
