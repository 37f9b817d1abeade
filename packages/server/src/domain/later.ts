/** The moment that lies so many milliseconds after another one, or before it where they are fewer than none. RFC 3339, UTC, milliseconds. */
export const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString()
