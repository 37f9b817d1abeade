/** Random bytes and ids that also work on plain http pages, where crypto.randomUUID is missing. */

/**
 * `n` bytes of the platform's cryptographic generator; getRandomValues needs no secure context.
 * @example
 * const trackingSecret = contract.newTrackingSecret(randomBytes)
 */
export const randomBytes = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n))

/**
 * 128 random bits as 32 hexadecimal digits: an idempotency key or an entry id.
 * @example
 * await lapor.reports.create(submission, { idempotencyKey: newId() })
 */
export const newId = (random: (n: number) => Uint8Array = randomBytes): string => [...random(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
