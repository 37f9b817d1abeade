/** Words that a person wrote: something to read in them, and nothing that only a machine would see. */
import * as z from './zod.ts'

/** No control characters but tab and line breaks (they would act on an officer's terminal), no half of a surrogate pair. */
export const clean = z.regex(/^[^\p{Cs}\0-\x08\x0b\f\x0e-\x1f\x7f-\x9f]*$/u)
/** A letter, a digit or a symbol such as an emoji: blanks and invisible characters alone say nothing. */
const readable = /[\p{L}\p{N}\p{S}]/u

/** @param shortest @param longest in code points, as zod and JSON Schema count */
export const prose = (shortest: number, longest: number): z.ZodMiniString => z.string().check(z.minLength(shortest), z.maxLength(longest), clean, z.regex(readable))
