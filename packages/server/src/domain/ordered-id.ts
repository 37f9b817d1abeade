/**
 * Makes ids whose order is that of time: rows that come together lie together in every index, however many there are. UUID version 7 (RFC 9562 §5.7);
 * 74 bits are random, so that nobody guesses one, and the moment in it is no secret of what it names.
 */

/** @param now milliseconds since 1970 @param uuid a random one (version 4): what is random in it stays */
export const orderedId = (now: number, uuid: string): string => {
  const time = now.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${uuid.slice(15)}`
}
