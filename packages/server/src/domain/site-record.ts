/** A site as the relay keeps it: what the citizen is told, plus the rules and origins that stay inside. */
import type { Agency, Site } from '@lapor/sdk/contract'
import type { DeadlineRule } from './deadline.ts'
import type { PaceWish } from './pace.ts'

/** When a report ends because its reporter says nothing more; in working days after the last word. */
export interface Silence {
  /** The reporter is warned at the beginning of this day. */
  readonly warnAfter: number
  /** The report ends with this day. */
  readonly closeAfter: number
  /** The rule it rests on, as data. */
  readonly legalBasis: string | null
}

/** By how much a limit may be extended, once, by an officer who says why. */
export type Extension = Omit<DeadlineRule, 'kind'>

/** How a site answers formal requests for public information (UU 14/2008): the law's limits, as data. */
export interface FormalRequests {
  readonly deadlines: readonly DeadlineRule[]
  readonly extension: Extension
}

/** One kind of file that a site takes besides photos, and how large it may be. */
export interface FileRule {
  /** One of the contract's `fileMediaTypes`. */
  readonly mediaType: string
  readonly maxBytes: number
}

/** How long is kept what is no longer needed, in days after the end of a report (UU 27/2022 art. 16). The law names no period. */
export interface Retention {
  /** Until the identity is erased; null: it is kept. */
  readonly identityDays: number | null
  /** Until the report is no longer shown to the public; null: it stays. */
  readonly publicDays: number | null
}

export interface SiteSettings extends Pick<Site, 'operator' | 'fields' | 'classifications' | 'categories' | 'regionCode' | 'waysOut' | 'privacyNotice' | 'limits' | 'challenge' | 'locales' | 'timeZone'> {
  /** Videos and PDFs that citizens may send besides photos; absent: none. */
  readonly files?: readonly FileRule[] | undefined
  /** Deadlines per classification. Every one is configuration: the text of the law was not at hand (docs/decisions/0003). */
  readonly deadlines: Readonly<Record<string, readonly DeadlineRule[]>>
  /** Null: nothing is closed by the clock. */
  readonly silence: Silence | null
  readonly retention: Retention
  /**
   * Working days between a missed promise, which officers learn of at once, and the entry that tells the citizen where else to go; 0: at
   * once, absent: `ordinaryEscalateAfter`. Configuration: no law names this span.
   */
  readonly escalateAfter?: number | undefined
  /** Where a citizen may go when a promise was missed and that span has gone by. */
  readonly escalation: readonly { readonly name: string; readonly url: string }[]
  /** What is more or less than ordinary here; absent: nothing. */
  readonly pace?: PaceWish | undefined
  /** Where the site's map opens, in degrees: the kelurahan's office, for example; absent: in the middle of all that the relay has a map of. */
  readonly mapCentre?: { readonly latitude: number; readonly longitude: number } | undefined
  /** Address of the PPID's page, e.g. "https://ppid.contoh.go.id". */
  readonly ppid?: string | undefined
  /** Absent: no report here is a formal request for information, and whoever wants one goes to the PPID. */
  readonly formalRequests?: FormalRequests | undefined
  /** Slug of the agency that gets a report about the staff of the site's own; absent: the site takes none. */
  readonly supervisor?: string | undefined
  /** Verified reports are handed on to this system; absent: they stay. `withoutContact`: what happens to those that are anonymous or without contact. */
  readonly upstream?: { readonly system: string; readonly withoutContact: 'agency-account' | 'keep' } | undefined
  /** Of the agency, as "#rrggbb", for the pages that the relay shows and the line for the webmaster; absent: the widget's own. */
  readonly colour?: string | undefined
  /** Photos of the work that officers may add to one report; the citizen's limit is `limits.attachments`. */
  readonly evidencePhotos: number
  /** How often one report may be reopened by its reporter. */
  readonly reopenLimit: number
  /** Origins of the pages that embed this site, e.g. "https://kelurahan.example". */
  readonly origins: readonly string[]
}

export interface SiteRecord {
  readonly key: string
  /** Grows with each change; absent on one that is not kept yet. */
  readonly version?: number
  readonly name: string
  readonly agency: Agency
  /** Who gets a report about the agency's own staff; undefined where the site takes none. Named by `settings.supervisor`. */
  readonly supervisor?: Agency | undefined
  readonly settings: SiteSettings
}
