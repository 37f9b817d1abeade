/** Where something happened, as the relay keeps it: what was not said is null. */
import type { ReportSubmission } from '@lapor/sdk/contract'
import type { ReportRecord } from './report-record.ts'

/** @param regionName undefined where the relay knows no such region */
export const placeOf = <Name extends string | undefined>({ regionCode, rw, rt, landmark, point }: ReportSubmission['place'], regionName: Name): Omit<ReportRecord['place'], 'regionName'> & { readonly regionName: Name } => ({
  regionCode,
  regionName,
  rw: rw ?? null,
  rt: rt ?? null,
  landmark: landmark ?? null,
  point: point ?? null,
})
