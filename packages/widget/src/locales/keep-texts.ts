/** Every sentence of the ways to keep a receipt, and to pass a report on without its secret. */
import type { deadlineKinds } from '@lapor/sdk/contract'
import type { Locale } from './locale.ts'

export interface KeepTexts {
  readonly lang: Locale
  readonly heading: string
  readonly toMyself: string
  readonly toMyselfHint: string
  /** What one sends to oneself. Each part stands on a line of its own. */
  readonly message: (agency: string, title: string, trackingId: string, secret: string, link: string) => string
  readonly copyMessage: string
  readonly picture: string
  readonly pictureReady: string
  readonly pictureAlt: (trackingId: string) => string
  readonly download: string
  readonly print: string
  readonly qr: string
  readonly qrAlt: string
  readonly qrHint: string
  readonly loading: string
  /** What was asked for could not be fetched or made. */
  readonly failed: string
  readonly calendar: string
  readonly calendarDone: string
  /** The entry in a calendar, which others may see: no word of the matter. */
  readonly event: Readonly<Record<(typeof deadlineKinds)[number], (trackingId: string) => string>>
  readonly otherEvent: (kind: string, trackingId: string) => string
  readonly share: string
  readonly shareHint: string
  readonly shareMessage: (agency: string, trackingId: string) => string
  readonly shareCopied: string
  // On the picture and on paper.
  readonly paperTitle: string
  readonly receivedAt: (moment: string) => string
  readonly paperHint: string
  /** Above the field for the name of the resident for whom it was filed. */
  readonly resident: string
  readonly residentOptional: string
  readonly residentHint: string
  /** @param name empty: room to write it by hand */
  readonly onBehalfOf: (name: string) => string
}
