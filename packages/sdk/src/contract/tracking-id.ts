/** The tracking ID ("kode pelacakan"): cannot be guessed, reads well aloud, and notices a slip of the pen. */
import * as z from './zod.ts'

/**
 * 29 characters: no 0/O and no 1/I to confuse, and no vowels, so that no word appears by chance.
 * 29 is prime, which lets the check character catch every single wrong character and every swap of neighbours.
 */
export const trackingAlphabet = '23456789BCDFGHJKLMNPQRSTVWXYZ'

/** 11 random characters (53 bits) and one check character, as XXXX-XXXX-XXXX. */
const bodyLength = 11

const valueOf = (character: string): number => trackingAlphabet.indexOf(character)

/** Weighted sum modulo 29; the weights 12…2 are distinct and non-zero modulo 29. */
const checkCharacter = (body: string): string => {
  let sum = 0
  for (let i = 0; i < bodyLength; i++) sum += valueOf(body.charAt(i)) * (bodyLength + 1 - i)
  return trackingAlphabet.charAt((29 - (sum % 29)) % 29)
}

const grouped = (code: string): string => code.match(/.{4}/g)?.join('-') ?? code

/**
 * Makes a tracking ID from random bytes.
 * @param random gives `n` random bytes (a cryptographic source; tests may hand in their own)
 * @example
 * contract.newTrackingId(randomBytes) // '7K3M-Q9XT-4BW9'
 */
export const newTrackingId = (random: (n: number) => Uint8Array): string => {
  const body = randomCode(bodyLength, random)
  return grouped(body + checkCharacter(body))
}

/**
 * Reads what a person typed: any case, spaces, dots or dashes; `undefined` if it is not a tracking ID or has a slip.
 * @returns the canonical form XXXX-XXXX-XXXX
 * @example
 * contract.parseTrackingId('7k3m q9xt 4bw9') // '7K3M-Q9XT-4BW9'
 */
export const parseTrackingId = (typed: string): string | undefined => {
  const code = typed.toUpperCase().replace(/[\s.\-–—_]/g, '')
  if (code.length !== bodyLength + 1 || [...code].some((c) => valueOf(c) < 0)) return undefined
  return checkCharacter(code.slice(0, bodyLength)) === code.charAt(bodyLength) ? grouped(code) : undefined
}

/**
 * `n` characters of the tracking alphabet, without bias: bytes past the last whole multiple of 29 are thrown away.
 * @example
 * contract.randomCode(6, randomBytes) // 'K7QX3M'
 */
export function randomCode(n: number, random: (n: number) => Uint8Array): string {
  let code = ''
  while (code.length < n) {
    for (const byte of random(n)) {
      if (byte < 29 * 8 && code.length < n) code += trackingAlphabet.charAt(byte % 29)
    }
  }
  return code
}

/** XXXX-XXXX-XXXX. Quoted in public: it never unlocks private data. */
export const TrackingId = z.string().check(z.regex(/^[2-9B-DF-HJ-NP-TV-Z]{4}(-[2-9B-DF-HJ-NP-TV-Z]{4}){2}$/))
