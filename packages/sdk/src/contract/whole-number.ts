/** A small whole number as a list of literals: zod's checks of numbers would cost a citizen's browser 250 bytes more. */
import * as z from './zod.ts'

/** @param first @param last both included */
export const wholeNumber = (first: number, last: number): z.ZodMiniLiteral<number> => z.literal([...new Array<undefined>(last - first + 1)].map((_, at) => first + at))
