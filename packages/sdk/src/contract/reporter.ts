/** The reporter ("pelapor"): kept apart from the report, never part of a public answer. */
import { clean, prose } from './prose.ts'
import * as z from './zod.ts'

/** All optional here: which of these a site asks for is its setting. NIK is never asked. */
export const Reporter = z.strictObject({
  name: z.optional(prose(1, 120)),
  /** Where the reporter lives: not the place of the problem. */
  address: z.optional(prose(1, 300)),
  phone: z.optional(z.string().check(z.regex(/^\+?[0-9][0-9 .\-]{6,18}[0-9]$/))),
  email: z.optional(z.string().check(z.maxLength(254), clean, z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/))),
})

export type Reporter = z.infer<typeof Reporter>

/** As it is read back: what is held, and a newer relay may hold more. */
export const Identity = z.looseObject({ name: z.optional(z.string()), address: z.optional(z.string()), phone: z.optional(z.string()), email: z.optional(z.string()) })

export type Identity = z.infer<typeof Identity>
