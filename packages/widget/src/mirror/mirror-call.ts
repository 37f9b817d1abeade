/** What a page and the relay's hidden frame in it say to each other, over one channel that nobody else hears. */

/** With it a page hands over its end of the channel; another meaning of a message gets another number. */
export const greeting = 'lapor-simpan-1'

/**
 * `keep`: an entry of the outbox or a receipt, whole but for the bytes of photos that were taken before. `drop`: no more of it; with its secret, by
 * which the frame knows whose it is. `knows`: whether a report with this id is there. `look`: that was all; what is left is of earlier visits.
 */
export type Asked =
  | readonly ['keep', key: string, value: object]
  | readonly ['drop', key: string, secret: string]
  | readonly ['knows', id: string]
  | readonly ['look']

/** How many reports of other visits wait on this phone, how many arrived while nobody looked, and how many were not taken as they are. */
export interface MirrorNews {
  readonly waiting: number
  readonly arrived: number
  readonly refused: number
}

/** Yes or no, to each call in turn; before the first, whether the browser lets the frame keep anything. 0: it is at work. Nothing else is given back. */
export type Told = boolean | 0 | MirrorNews
