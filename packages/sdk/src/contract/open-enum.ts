/** A value of a list that may grow: the known names complete in an editor, unknown ones stay legal. */
import * as z from './zod.ts'

/** `Known` names plus any string a newer server may send. */
export type Open<Known extends string> = Known | (string & Record<never, never>)

/**
 * Schema of an open enumeration for reading: an unknown value is kept and shown by its raw label,
 * because a newer server (or SP4N-LAPOR! upstream) may use values this version has not heard of.
 */
export const openEnum = <const Known extends string>(known: readonly Known[], description: string): z.ZodMiniType<Open<Known>, Open<Known>> =>
  z.string().check(z.meta({ description: `${description} Known values: ${known.join(', ')}. A reader must tolerate others.` })) as never
