/** The day of a report as a relay takes it from a phone, whose clock or time zone may be a day ahead. */

const dayMs = 86_400_000

/**
 * Tomorrow is taken as today: whoever pressed "Hari ini" on such a phone could not file at all. Any other day is left as it is.
 * @param occurredOn YYYY-MM-DD
 * @param today the local date at the agency by the relay's clock, YYYY-MM-DD
 * @example
 * contract.occurredDay('2026-11-25', '2026-11-24') // '2026-11-24'
 */
export const occurredDay = (occurredOn: string, today: string): string => (occurredOn === new Date(Date.parse(today) + dayMs).toISOString().slice(0, 10) ? today : occurredOn)
