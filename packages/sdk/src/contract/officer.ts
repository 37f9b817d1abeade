/** An officer ("petugas") as colleagues see one: whom a report can be assigned to. */
import { openEnum } from './open-enum.ts'
import { pageOf } from './page.ts'
import * as z from './zod.ts'

/** One officer. */
export const Officer = z.looseObject({
  id: z.string(),
  name: z.string(),
  /** Slug. */
  agency: z.string(),
  role: openEnum<'officer' | 'coordinator' | 'admin'>(),
})

/** One officer, as a type. */
export type Officer = z.infer<typeof Officer>

/** One page of officers. */
export const OfficerPage = pageOf(Officer)
