/** Every sentence of what comes after "Kirim": what waits, what was refused, and the receipt. */
import type { FailureCode } from '@lapor/sdk'
import type { deadlineKinds, KnownProblemCode } from '@lapor/sdk/contract'
import type { PhotoErrorCode } from '../photo/photo-error.ts'
import type { KeepTexts } from './keep-texts.ts'
import { known } from './known.ts'
import type { Locale } from './locale.ts'

export interface FollowTexts {
  readonly lang: Locale

  // What waits. Nothing here may sound as if the report had arrived.
  readonly unsent: string
  readonly unsentCount: (count: number) => string
  readonly writtenAt: (moment: string) => string
  readonly waitsForSignal: string
  readonly waitsUntil: (time: string) => string
  readonly waitsAMoment: string
  readonly sendingNow: string
  readonly keptHere: string
  readonly pageMustStayOpen: string
  readonly sendNow: string
  /** Here and below `files`: among them is what is no photo. */
  readonly photosComeAfter: (count: number, files: boolean) => string
  readonly refused: string
  readonly toMend: string
  readonly mend: string
  readonly discard: string
  readonly discardQuestion: string
  readonly discardYes: string
  readonly discardNo: string
  readonly discardFailed: string

  // Photos on their way.
  readonly photosSent: (sent: number, all: number, files: boolean) => string
  readonly photoOnTheWay: (number: number, percent: number, files: boolean) => string
  readonly photosAllSent: (count: number, files: boolean) => string
  readonly photosFailed: (count: number, files: boolean) => string
  readonly photosAgain: (files: boolean) => string
  readonly photosGiveUp: (files: boolean) => string
  readonly photosGiveUpQuestion: (files: boolean) => string
  /** After that. */
  readonly photosGivenUp: (count: number, files: boolean) => string
  readonly photosUnsent: (files: boolean) => string
  readonly arrivedWithout: (title: string, files: boolean) => string

  // The receipt.
  readonly received: string
  readonly receivedBy: (agency: string) => string
  readonly trackingId: string
  readonly trackingIdHint: string
  readonly secret: string
  readonly secretHint: string
  readonly copyTrackingId: string
  readonly copySecret: string
  readonly copied: string
  readonly copyByHand: string
  /** The codes, on this device: as they lie there, after "Lupakan", and where that did not do it. */
  readonly onThisPhone: Readonly<Record<'kept' | 'forgotten' | 'stuck', string>>
  readonly forgetHere: string
  /** Instead of it, while photos still need the secret. */
  readonly forgetLater: (files: boolean) => string
  /** Takes that back. */
  readonly keepHere: string
  readonly notKeptOnPhone: string
  readonly promise: string
  readonly promised: Readonly<Record<(typeof deadlineKinds)[number], (date: string) => string>>
  readonly promisedOther: (kind: string, date: string) => string
  readonly holidaysUnknown: string
  readonly seeProgress: string
  readonly writeAnother: string

  // Reasons, by code. A code that is not listed is shown as it is, inside `unknownProblem`.
  readonly problems: Readonly<Record<KnownProblemCode | FailureCode | PhotoErrorCode, string>>
  readonly unknownProblem: (code: string) => string

  /** The Indonesian ones come with the keep part. */
  readonly keep?: KeepTexts
}

/** The sentence for a code, also for one that this version has never heard of. */
export const problemSentence = (texts: FollowTexts, code: string): string =>
  known(texts.problems, code) ?? texts.unknownProblem(code)
