/** Writes deadlines as a calendar (RFC 5545) that an officer's phone subscribes to: IDs and dates, nothing of what reports say. */

export interface Due {
  readonly trackingId: string
  readonly kind: string
  /** The last instant of the day at the agency. */
  readonly dueAt: string
  /** YYYY-MM-DD at the agency. */
  readonly day: string
  readonly version: number
}

const kinds: Readonly<Record<string, string>> = { communication: 'kabar kepada pelapor', resolution: 'penyelesaian' }

/** @param now when it was written @param link to a report at the desk; undefined where nobody knows the relay's address */
export const calendar = (name: string, due: readonly Due[], now: string, link: (trackingId: string) => string | undefined): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//LAPOR Embed//relay//ID',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    // Phones ask too often or once a week without it (RFC 7986 §5.7).
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...due.flatMap(({ trackingId, kind, day, version }) => {
      const url = link(trackingId)
      return [
        'BEGIN:VEVENT',
        `UID:${trackingId}-${kind}@lapor-embed`,
        `DTSTAMP:${stamp(now)}`,
        `SEQUENCE:${version}`,
        // A deadline is a day: a whole-day event needs no time zone (RFC 5545 §3.6.1).
        `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
        `SUMMARY:${escaped(`${trackingId}: ${kinds[kind] ?? kind}`)}`,
        ...(url === undefined ? [] : [`URL:${url}`]),
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ]
    }),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')

const stamp = (instant: string): string => instant.replace(/[-:]|\.\d+/g, '')

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** Lines of at most 75 octets; what is longer goes on after a blank (RFC 5545 §3.1), and no character is cut in two. */
const folded = (line: string): string => {
  const parts: string[] = []
  let part = ''
  for (const character of line) {
    if (Buffer.byteLength(part + character) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part].join('\r\n ')
}
