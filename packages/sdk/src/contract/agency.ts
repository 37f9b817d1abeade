/** An agency ("instansi"): who answers. */
import { openEnum } from './open-enum.ts'
import * as z from './zod.ts'

/** Every sort of agency this version knows. */
export const agencyKinds = ['opd', 'kecamatan', 'kelurahan', 'kementerian'] as const

/** What sort of agency it is; a newer relay may know more. */
export const AgencyKind = openEnum<(typeof agencyKinds)[number]>()

/** An agency that answers reports: a department of the city, a kecamatan, a kelurahan or a company of the city. */
export const Agency = z.looseObject({
  slug: z.string(),
  /** Short name as people say it, e.g. "Disdukcapil". */
  acronym: z.string(),
  name: z.string(),
  kind: AgencyKind,
})

/** An agency as read back. */
export type Agency = z.infer<typeof Agency>
