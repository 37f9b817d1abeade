/** "Saya juga mengalami": how many others live with the same matter. */
import * as z from './zod.ts'

/** How many said “saya juga mengalami”. */
export const Supports = z.looseObject({ supports: z.number() })

/** The number as read back. */
export type Supports = z.infer<typeof Supports>
