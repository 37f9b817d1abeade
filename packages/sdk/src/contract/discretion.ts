/** What officers do so that no more is told than has to be: masking, releasing, opening an identity. Closed when writing. */
import { prose } from './prose.ts'
import * as z from './zod.ts'

/** Passages to hide from the public, as they stand in the text or in an officer's words; they take the place of earlier ones, and an empty list undoes them. */
export const MaskBody = z.strictObject({ passages: z.array(prose(2, 500)).check(z.maxLength(50)) })
/** Lets the agency see a report that is about its own staff. */
export const ReleaseBody = z.strictObject({})
/** Asks for the identity behind a report; who asked is written into its audit trail. */
export const IdentifyBody = z.strictObject({})

export type MaskBody = z.infer<typeof MaskBody>

/** The report after it: nothing of what it says. */
export const Changed = z.looseObject({ version: z.number() })

export type Changed = z.infer<typeof Changed>
