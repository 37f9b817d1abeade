/** An agency ("instansi"): who answers. */
import { openEnum } from './open-enum.ts'
import * as z from './zod.ts'

export const agencyKinds = ['opd', 'kecamatan', 'kelurahan', 'kementerian'] as const

export const AgencyKind = openEnum<(typeof agencyKinds)[number]>()

export const Agency = z.looseObject({
  slug: z.string(),
  /** Short name as people say it, e.g. "Disdukcapil". */
  acronym: z.string(),
  name: z.string(),
  kind: AgencyKind,
})

export type Agency = z.infer<typeof Agency>
