/** Every sentence of what everybody may see: figures, the feed of reports, the badge. */
import type { KnownClassification, KnownReason, KnownStatus } from '@lapor/sdk/contract'
import type { Locale } from './locale.ts'

/** What is counted, each with its name and what it means. */
export type FigureName = 'received' | 'followedUp' | 'firstWord' | 'closing' | 'late' | 'overdue' | 'reopened' | 'archived' | 'withdrawn'

/** Reasons of closing that figures are split by. */
export type ClosingReason = Extract<KnownReason, 'resolved' | 'answered' | 'unresolved' | 'by-reporter' | 'by-silence'>

export interface PublicTexts {
  readonly lang: Locale
  readonly loading: string
  readonly again: string
  /** Nothing could be read, and nothing is shown. */
  readonly unreachable: string
  /** What is shown is older: reading it again failed. */
  readonly stale: (moment: string) => string
  readonly siteUnknown: string
  readonly originRefused: string
  readonly askLater: string

  // Figures
  readonly statistics: string
  readonly period: (from: string, to: string) => string
  readonly scope: string
  readonly ofAgency: string
  readonly ofAll: string
  readonly allAgencies: string
  readonly nothingYet: string
  readonly followedUpOf: (followedUp: string, received: string) => string
  readonly figures: Readonly<Record<FigureName, readonly [name: string, meaning: string]>>
  readonly workingDays: (count: number, written: string) => string
  readonly sameDay: string
  readonly none: string
  readonly closedBy: string
  readonly closedReasons: Readonly<Record<ClosingReason, string>>
  readonly months: string
  readonly month: string
  readonly agencies: string
  readonly agenciesOrder: string
  readonly agency: string
  readonly showAllAgencies: (count: string) => string
  readonly byClassification: string
  readonly byRegion: string
  readonly withheld: string
  readonly withheldWhy: string
  readonly csv: string
  readonly countedAt: (moment: string) => string

  // The feed
  readonly feed: string
  /** Before the agency's name. */
  readonly feedOf: string
  readonly filters: string
  readonly status: string
  readonly classification: string
  readonly region: string
  readonly category: string
  readonly all: string
  readonly clear: string
  readonly statuses: Readonly<Record<KnownStatus, string>>
  readonly classifications: Readonly<Record<KnownClassification, string>>
  readonly receivedOn: (day: string) => string
  readonly missed: string
  readonly readOn: string
  readonly supports: (count: number, written: string) => string
  readonly support: string
  readonly supported: string
  readonly supportFailed: string
  readonly more: string
  readonly shown: (count: number, written: string) => string
  readonly shownAll: (count: number, written: string) => string
  readonly noneFound: string
  readonly noneYet: string
  readonly follow: string

  // The badge
  /** Before the agency's name. */
  readonly badge: string
  readonly badgeShare: (share: string) => string
  readonly badgeOf: (received: string) => string
  readonly badgeEmpty: string
}
