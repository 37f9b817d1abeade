/** A proof of work: what makes a machine pay for a thousand reports, and a phone nothing that is felt. */
import * as z from './zod.ts'

/** Find the number whose hash is `challenge`; the form is that of ALTCHA (https://altcha.org), version 1. */
export const Challenge = z.looseObject({
  algorithm: z.string(),
  /** SHA-256 of salt and number, in hexadecimal digits. */
  challenge: z.string(),
  /** The largest number to try. */
  maxNumber: z.number(),
  salt: z.string(),
  /** The relay's own, over `challenge`. */
  signature: z.string(),
  /** Solve and send before this instant; a report from an outbox takes a new one. */
  expiresAt: z.string(),
})

export type Challenge = z.infer<typeof Challenge>
