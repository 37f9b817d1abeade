/** Keeps secrets as hashes and compares them without telling by time how much was right. */
import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * A plain SHA-256 is enough here, for tracking secrets (116 random bits) as for officer tokens (256): a slow, salted hash protects
 * what people choose, and nobody can try 2^116 values.
 */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

export const secretMatches = (secret: string, hash: string): boolean => timingSafeEqual(Buffer.from(hashSecret(secret), 'hex'), Buffer.from(hash, 'hex'))

/** Compares two texts of any length: their hashes have the same. */
export const isSame = (given: string, right: string): boolean => secretMatches(given, hashSecret(right))

/** Compared against where there is no report, so that an unknown tracking ID takes as long as a wrong secret. */
export const nobodysHash = hashSecret('')
