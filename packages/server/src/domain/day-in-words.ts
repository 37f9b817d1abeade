/** A deadline as people read it in Indonesian: it is a day, and its last minute is of no use to anybody. */
export const dayInWords = (instant: string, timeZone: string): string => new Date(instant).toLocaleDateString('id-ID', { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
