/** Every sentence of what a reporter does with a report: says that it is done or not, rates it, mends it. */
import type { FileMediaType } from '@lapor/sdk/contract'
import type { Locale } from './locale.ts'

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
  readonly again: string
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

  // A reply that did not leave before the report ended
  readonly unsent: string
  /** An attempt had no clear answer. */
  readonly unsentMaybe: string
  readonly unsentOnlyPhotos: (count: number) => string
  readonly unsentPhotos: (count: number) => string
  readonly unsentReopen: string
  readonly unsentAnew: string
  readonly unsentUse: string
  readonly unsentCopy: string
  readonly unsentCopied: string
  readonly unsentNotCopied: string
  readonly unsentDiscard: string
  readonly unsentDiscardSure: string
  readonly unsentDiscardPhotosSure: string

  // A video or a PDF of one's own
  readonly files: Readonly<Record<FileMediaType | 'other', string>>
  readonly saveFile: (what: string, size: string) => string
  readonly fileComing: string
  readonly fileMissing: string

  /** The door to secret and data. */
  readonly ownMatters: string
}
