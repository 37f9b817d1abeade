/** What an admin has written about a site so far, and which of it differs from what the relay has. */
import type { KnownClassification, OfficerSite, SiteChangeBody } from '@lapor/sdk/contract'
import { originOf } from './origin-of.ts'

type Plain = Omit<SiteChangeBody, 'version' | 'deadlines'>

export type SiteDraft = { readonly [Name in keyof Plain]-?: Exclude<Plain[Name], undefined> } & { readonly deadlines: Readonly<Partial<Record<KnownClassification, readonly DeadlineDraft[]>>> }

export type DeadlineDraft = NonNullable<NonNullable<SiteChangeBody['deadlines']>['complaint']>[number]

export const draftOf = (site: OfficerSite): SiteDraft => ({
  name: site.name,
  agency: site.agency.slug,
  origins: site.origins,
  fields: { name: site.fields.name, address: site.fields.address, contact: site.fields.contact, photo: site.fields.photo } as SiteDraft['fields'],
  classifications: site.classifications as SiteDraft['classifications'],
  categories: site.categories.map(({ id, label }) => ({ id, label })),
  regionCode: site.regionCode,
  files: site.files.map(({ mediaType, maxBytes }) => ({ mediaType, maxBytes })) as SiteDraft['files'],
  deadlines: site.deadlines as SiteDraft['deadlines'],
  privacyNotice: { version: site.privacyNotice.version, text: site.privacyNotice.text },
  challenge: site.challenge,
  supervisor: site.supervisor,
  upstream: site.upstream as SiteDraft['upstream'],
  colour: site.colour,
})

/** Only what differs, so that a colleague's other change is not undone by what one has not touched; null where nothing does. */
export const changeOf = (site: OfficerSite, draft: SiteDraft): SiteChangeBody | null => {
  const before: Readonly<Record<string, unknown>> = { ...draftOf(site) }
  const changed = Object.entries(draft).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]))
  return changed.length === 0 ? null : ({ version: site.version, ...Object.fromEntries(changed) })
}

/** One address a line, as pasted. @returns the origins, and the first line that is no address */
export const originsIn = (typed: string): { readonly origins: string[]; readonly wrong: string | undefined } => {
  const lines = typed.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  return { origins: [...new Set(lines.flatMap((line) => originOf(line) ?? []))], wrong: lines.find((line) => originOf(line) === undefined) }
}

/** For a new tile: from its words, and none that another tile has. */
export const tileId = (label: string, taken: readonly string[]): string => {
  const plain = label.toLowerCase().normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 30).replace(/-+$/, '') || 'ubin'
  const free = [plain, ...taken.map((_, at) => `${plain}-${at + 2}`)].find((id) => !taken.includes(id))
  return free ?? plain
}
