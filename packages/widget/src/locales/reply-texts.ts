/** Every sentence of the reply to the officer. */
import type { Locale } from './locale.ts'

export interface ReplyTexts {
  readonly lang: Locale
  readonly heading: string
  readonly asked: string
  readonly label: string
  readonly hint: string
  readonly photosHint: (most: number) => string
  readonly send: string
  readonly sending: string
  readonly again: string
  readonly sent: string
  readonly kept: string
  /** No clear answer came: it can be repeated but not changed. */
  readonly unsure: string
  readonly tooShort: string
  readonly tooLong: string
  readonly photosLeftOut: (count: number) => string
  /** The words arrived; for these no answer came. */
  readonly photosStayed: (count: number) => string
  /** On the button, when only photos are left. */
  readonly sendPhotos: string
}
