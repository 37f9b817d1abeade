/** "Saya juga mengalami": how many others live with the same matter. */
import * as z from './zod.ts'

export const Supports = z.looseObject({ supports: z.number() })

export type Supports = z.infer<typeof Supports>
