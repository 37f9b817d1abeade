/** Every sentence of the tracker. */
import type { KnownReason, KnownStatus, Role, timelineEntryTypes } from '@lapor/sdk/contract'
import type { ActTexts } from './act-texts.ts'
import { known } from './known.ts'
import type { Locale } from './locale.ts'
import type { OwnTexts } from './own-texts.ts'
import type { ReplyTexts } from './reply-texts.ts'

/** Names of an open list: the known ones are complete, others are shown by their raw label. */
type Words<Known extends string, Word = string> = Readonly<Record<Known, Word>>

export interface TrackTexts {
  readonly lang: Locale

  // Reports of this device, and looking one up.
  readonly mine: string
  readonly mineNone: string
  readonly sentTo: (agency: string, day: string) => string
  readonly open: string
  readonly forget: string
  readonly forgetQuestion: string
  readonly forgetYes: string
  readonly forgetNo: string
  readonly forgotten: string
  readonly lookUp: string
  readonly trackingIdHint: string
  readonly trackingIdMissing: string
  /** Too short or too long, with the length that was typed. */
  readonly trackingIdLength: (length: number) => string
  /** The right length, but a wrong letter. */
  readonly trackingIdSlip: string
  readonly secretHint: string
  readonly secretSlip: string
  readonly show: string
  readonly loading: string
  readonly back: string
  readonly refresh: string
  readonly refreshed: (hour: string) => string
  readonly lastSeen: (moment: string) => string

  // Where it stands.
  readonly code: (trackingId: string) => string
  readonly statuses: Readonly<Record<KnownStatus, { readonly name: string; readonly meaning: (agency: string) => string }>>
  readonly unknownStatus: (agency: string) => string
  readonly heldSince: (who: string, day: string) => string
  readonly you: string
  readonly deadlines: string
  readonly communication: PromiseWords
  readonly resolution: PromiseWords
  readonly overdueAdvice: string
  /** Before the names of those who supervise. */
  readonly escalation: string

  // The report.
  readonly report: string
  readonly classification: string
  readonly place: string
  readonly happenedOn: string
  readonly sentAt: string
  readonly confidential: string
  readonly photosArrived: (arrived: number, all: number) => string
  readonly upstream: (system: string, trackingId: string, status: string | null) => string
  readonly publicView: string
  readonly publicViewWhy: string
  readonly notPublicYet: string

  // What happened.
  readonly timeline: string
  /** Marks what came since this phone saw the report last. */
  readonly isNew: string
  /** Without what officers alone are shown. */
  readonly entries: Words<Exclude<(typeof timelineEntryTypes)[number], 'alerted'>>
  readonly roles: Words<Role>
  readonly reason: (words: string) => string
  readonly reasons: Words<KnownReason>
  readonly hiddenWords: string
  readonly photoOf: (who: string, number: number, all: number) => string
  readonly evidence: (who: string, number: number, all: number) => string
  readonly photoLoading: string
  readonly photoMissing: string

  // Talking back.
  readonly replyLoading: string
  /** The Indonesian ones come with the reply part, which not everybody needs. */
  readonly reply?: ReplyTexts
  /** Likewise, with the act and the own part. */
  readonly act?: ActTexts
  readonly own?: OwnTexts
}

/** When it is due, and when it was met or began to rest. */
type PromiseSentence = (due: string, at: string) => string

/** One promise in each of its states. A word to the reporter never rests. */
export type PromiseWords = Words<'open' | 'missed' | 'kept' | 'late', PromiseSentence> & { readonly paused?: PromiseSentence }

/** The word for a value of an open list; its raw label where this version does not know it. */
export const wordFor = (words: Readonly<Record<string, string>>, value: string): string => known(words, value) ?? value
