/** Every sentence of what a reporter does with a report: says that it is done or not, rates it, mends it. */
import type { FileMediaType } from '@lapor/sdk/contract'
import type { Locale } from './locale.ts'
import type { UnsentKind, UnsentWay } from './unsent-kind.ts'

export interface ActTexts {
  readonly lang: Locale
  /** The relay takes nothing more from this version. */
  readonly outdated: string
  readonly outdatedWay: string
  /** The report ends after this day unless its reporter says something. */
  readonly warned: (day: string) => string
  readonly verdict: string
  readonly verdictHint: string
  readonly done: string
  readonly notDone: string
  readonly notDoneYet: string
  readonly notDoneHint: string
  readonly notDoneLabel: string
  readonly notDoneSend: string
  readonly cancel: string
  readonly sending: string
  /** Another try may help. */
  readonly again: string
  /** The same will never be taken. */
  readonly refused: string
  /** Somebody has changed the report meanwhile. */
  readonly tooLate: string
  readonly unsure: string
  readonly tooShort: string
  readonly rating: string
  /** From 1 to 5. */
  readonly scores: readonly [string, string, string, string, string]
  readonly ratingSend: string
  readonly ratingMissing: string
  readonly rated: (score: string) => string
  readonly mend: string
  readonly mendHint: string
  readonly mendText: string
  readonly mendTextShort: string
  readonly mendSend: string
  readonly replyClosed: string

  // Words that did not reach the officer in time, by what they were written as
  readonly unsent: Readonly<Record<UnsentKind, string>>
  /** An attempt had no clear answer. */
  readonly unsentMaybe: Readonly<Record<UnsentKind, string>>
  /** A reply says it in its heading. */
  readonly unsentWhy: Readonly<Record<Exclude<UnsentKind, 'reply'>, string>>
  /** The report was opened again as often as its site allows. */
  readonly unsentUsedUp: string
  readonly unsentOnlyPhotos: (count: number) => string
  readonly unsentPhotos: (count: number) => string
  /** By what they can still be sent as. */
  readonly unsentUseHint: Readonly<Record<UnsentWay, string>>
  readonly unsentUse: Readonly<Record<UnsentWay, string>>
  readonly unsentBlocked: string
  readonly unsentAnew: string
  readonly unsentAnewWay: string
  /** The line of a new report that names this one. */
  readonly unsentAbout: (trackingId: string) => string
  readonly unsentCopy: string
  readonly unsentCopied: string
  readonly unsentNotCopied: string
  readonly unsentDiscard: string
  readonly unsentDiscardSure: string
  readonly unsentDiscardPhotosSure: string
  readonly unsentDiscarded: string

  // A video or a PDF of one's own
  readonly files: Readonly<Record<FileMediaType | 'other', string>>
  readonly saveFile: (what: string, size: string) => string
  readonly fileComing: string
  readonly fileMissing: string

  /** The door to secret and data. */
  readonly ownMatters: string
}
