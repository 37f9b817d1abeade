/** Promised days as a calendar file (RFC 5545): whole days in the agency's time zone, with a reminder in the morning. */

export interface CalendarDay {
  /** Tells the entries of one report apart. */
  readonly kind: string
  /** YYYY-MM-DD at the agency. */
  readonly day: string
  readonly summary: string
}

/**
 * @param link opened from the calendar, which others may see: without the secret
 * @param now when it is made
 */
export const calendarFile = (trackingId: string, days: readonly CalendarDay[], link: string, now: Date): string => {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//LAPOR Embed//ID',
    ...days.flatMap(({ kind, day, summary }) => [
      'BEGIN:VEVENT',
      `UID:${trackingId}-${kind.replace(/[^\w-]/g, '')}@lapor-embed`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.replace(/-/g, '')}`,
      `DTEND;VALUE=DATE:${dayAfter(day).replace(/-/g, '')}`,
      `SUMMARY:${escaped(summary)}`,
      `URL:${link}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(summary)}`,
      // After the beginning of the day.
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** A line has at most 75 octets (RFC 5545 §3.1), with the blank that begins each further one. */
const folded = (line: string): string => {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > 74) {
      parts.push(part)
      part = ''
      octets = 0
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}
