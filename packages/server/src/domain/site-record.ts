/** A site as the relay keeps it: what the citizen is told, plus the rules and origins that stay inside. */
import type { Agency, Site } from '@lapor/sdk/contract'
import type { DeadlineRule } from './deadline.ts'

export interface SiteSettings extends Pick<Site, 'operator' | 'fields' | 'classifications' | 'categories' | 'regionCode' | 'waysOut' | 'privacyNotice' | 'limits' | 'challenge' | 'locales' | 'timeZone'> {
  /** Deadlines per classification. Every one is configuration: the text of the law was not at hand (docs/decisions/0003). */
  readonly deadlines: Readonly<Record<string, readonly DeadlineRule[]>>
  /** Photos of the work that officers may add to one report; the citizen's limit is `limits.attachments`. */
  readonly evidencePhotos: number
  /** How often one report may be reopened by its reporter. */
  readonly reopenLimit: number
  /** Origins of the pages that embed this site, e.g. "https://kelurahan.example". */
  readonly origins: readonly string[]
}

export interface SiteRecord {
  readonly key: string
  readonly name: string
  readonly agency: Agency
  readonly settings: SiteSettings
}
