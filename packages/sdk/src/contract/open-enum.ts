/** A value of a list that may grow: the known names complete in an editor, unknown ones stay legal. */
import * as z from './zod.ts'

/** `Known` names plus any string a newer server may send. */
export type Open<Known extends string> = Known | (string & Record<never, never>)

/**
 * Schema of an open enumeration for reading: an unknown value is kept and shown by its raw label,
 * because a newer server (or SP4N-LAPOR! upstream) may use values this version has not heard of.
 * The known values are a type only: they cost a citizen's browser nothing.
 */
export const openEnum = <Known extends string>(): z.ZodMiniType<Open<Known>, Open<Known>> => z.string()
