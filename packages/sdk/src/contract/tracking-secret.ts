/** The tracking secret ("kode rahasia"): what proves that somebody is the reporter. */
import { randomCode, trackingAlphabet } from './tracking-id.ts'
import * as z from './zod.ts'

/** 24 characters of a 29-letter alphabet: 116 bits. */
const length = 24

/**
 * Makes a secret. The client makes it together with the outbox entry, before anything is sent: the server
 * keeps only a hash and could not give it back after a lost answer.
 * @example
 * const trackingSecret = contract.newTrackingSecret(randomBytes)
 */
export const newTrackingSecret = (random: (n: number) => Uint8Array): string => randomCode(length, random)

/**
 * Reads a typed or pasted secret (any case, spaces and dashes); `undefined` if it cannot be one.
 * @example
 * contract.parseTrackingSecret('bcdf-ghjk-lmnp-qrst-vwxy-z234')
 */
export const parseTrackingSecret = (typed: string): string | undefined => {
  const code = typed.toUpperCase().replace(/[\s.\-–—_]/g, '')
  return code.length === length && [...code].every((c) => trackingAlphabet.includes(c)) ? code : undefined
}

/** Made by the client; the server stores only its hash. */
export const TrackingSecret = z.string().check(z.regex(/^[2-9B-DF-HJ-NP-TV-Z]{24}$/))
