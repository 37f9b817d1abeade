/** A small whole number as an enumeration: zod's checks of numbers would cost a citizen's browser 250 bytes more. */
import * as z from './zod.ts'

/** @param first @param last both included */
export const wholeNumber = (first: number, last: number): z.ZodMiniEnum<Record<string, number>> =>
  z.enum(Object.fromEntries([...new Array<undefined>(last - first + 1)].map((_, at) => [`_${at}`, first + at])))
