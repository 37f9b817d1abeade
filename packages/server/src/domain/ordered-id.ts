/**
 * Makes ids whose order is that of time: rows that come together lie together in every index, however many there are. UUID version 7 (RFC 9562 §5.7);
 * 74 bits are random, so that nobody guesses one, and the moment in it is no secret of what it names.
 */

/** @param now milliseconds since 1970 @param random gives `n` bytes of a cryptographic source */
export const orderedId = (now: number, random: (n: number) => Uint8Array): string => {
  const drawn = Array.from(random(10), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const time = now.toString(16).padStart(12, '0')
  // 8, 9, a or b: the two bits of the variant, and two that are random.
  const variant = '89ab'[Number.parseInt(drawn.slice(3, 4), 16) % 4] ?? '8'
  return `${time.slice(0, 8)}-${time.slice(8)}-7${drawn.slice(0, 3)}-${variant}${drawn.slice(4, 7)}-${drawn.slice(7, 19)}`
}
