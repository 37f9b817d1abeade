/** The sentences that help while a report is written: what makes it actionable, whom to call, what is public, where exactly. */
import type { WayOutKind } from '@lapor/sdk/contract'
import type { WayOutTopic } from '../components/lapor-advice/way-out-topics.ts'
import type { Clue } from './clue.ts'

export interface ExtrasTexts {
  // The form itself is no longer served
  readonly outdated: string
  readonly outdatedWay: string

  // What makes a report actionable
  readonly clues: Readonly<Record<Clue, string>>
  readonly cluesMissing: (clues: readonly string[]) => string
  readonly cluesAll: string

  // Whom to call instead
  /** @param topics what the site names a number or a page for; none where it names only others */
  readonly waysOut: (topics: readonly WayOutTopic[]) => string
  readonly wayOut: Readonly<Record<WayOutKind, string>>
  readonly call: (phone: string) => string
  readonly callFirst: Readonly<Record<WayOutKind, string>>
  readonly formalRequest: string
  /** @param workingDays the limit of a formal request, where the site itself takes one */
  readonly question: (workingDays: number | undefined) => string
  readonly fileFormal: string

  // Similar reports
  readonly similar: (count: number) => string
  readonly similarWhy: string
  readonly similarFact: (region: string, day: string, supports: number) => string
  readonly support: string
  readonly supportAbout: (title: string) => string
  readonly supported: (supports: number) => string
  readonly supportFailed: string

  // What the public sees
  readonly preview: string
  readonly previewFound: (count: number) => string
  readonly previewNot: string
  /** @param region undefined while none is chosen */
  readonly previewWhere: (region: string | undefined, photos: string) => string
  readonly hiddenAlready: (words: string) => string
  readonly hideFromOfficers: string
  readonly platesShown: (words: string) => string
  readonly hidePlates: string
  readonly hidden: string

  // Where exactly
  readonly today: string
  readonly yesterday: string
  readonly otherDay: string
  readonly forgotten: string
  readonly whichDay: string
  readonly whichDayMissing: string

  readonly regionList: string
  readonly regionInList: string
  readonly regionPick: string
  readonly locate: string
  readonly locating: string
  readonly located: (metres: number | undefined) => string
  readonly locatedSeenBy: string
  readonly forgetPoint: string
  readonly locationRefused: string
  readonly locationMissing: string
  readonly mapShow: string
  readonly mapMove: string
  readonly mapLoading: string
  readonly mapMissing: string
}
