/** What an admin may change of a site: the record afterwards and what is written into the trail, or what is wrong with it. */
import type { Agency, Issue, SiteChangeBody } from '@lapor/sdk/contract'
import { ruleSlips } from './rule-slips.ts'
import type { OrRefusal } from './refusal.ts'
import type { SiteRecord, SiteSettings } from './site-record.ts'

/** What the change names by a slug or code, looked up; undefined where there is none. */
export interface Named {
  readonly agency?: Agency | undefined
  readonly supervisor?: Agency | undefined
  readonly isRegion?: boolean
}

export interface ChangedSite {
  readonly site: SiteRecord
  /** One for each setting that is another one now, e.g. "set-origins". */
  readonly acts: readonly string[]
}

/** To SP4N-LAPOR! unless another system was named at the command line. */
const ordinarySystem = 'SP4N-LAPOR!'

export const changeSite = (site: SiteRecord, { version, name = site.name, agency: slug, supervisor: above, upstream, colour, deadlines, ...changed }: SiteChangeBody, named: Named): OrRefusal<ChangedSite> => {
  if (version !== (site.version ?? 1)) return { refused: 'transition-not-allowed', detail: `The site is at version ${site.version ?? 1} by now, not ${version}: read it again.` }
  const agency = slug === undefined ? site.agency : named.agency
  const supervisor = above === undefined ? site.settings.supervisor : (above ?? undefined)
  const settings: SiteSettings = {
    ...site.settings,
    ...given(changed),
    deadlines: { ...site.settings.deadlines, ...given(deadlines ?? {}) },
    supervisor,
    ...(upstream === undefined ? {} : { upstream: upstream === null ? undefined : { system: site.settings.upstream?.system ?? ordinarySystem, withoutContact: upstream } }),
    ...(colour === undefined ? {} : { colour: colour ?? undefined }),
  }
  const issues = issuesOf(site, settings, { slug, above, agency, changed }, named)
  if (issues.length > 0 || agency === undefined) return { refused: 'validation-failed', issues }
  const next = { ...site, name, agency, settings }
  return { site: next, acts: actsOf(site, next) }
}

const issuesOf = (
  { settings: before }: SiteRecord,
  settings: SiteSettings,
  { slug, above, agency, changed }: { readonly slug: string | undefined; readonly above: string | null | undefined; readonly agency: Agency | undefined; readonly changed: Partial<SiteChangeBody> },
  named: Named,
): Issue[] => {
  const { categories = [], regionCode, privacyNotice: notice } = changed
  const twice = categories.findIndex(({ id }, at) => categories.findIndex((one) => one.id === id) < at)
  const wrong: readonly (readonly [path: string, isWrong: boolean, code?: Issue['code']])[] = [
    ['/agency', slug !== undefined && agency === undefined],
    ['/supervisor', above !== undefined && above !== null && named.supervisor === undefined],
    // A report about an agency's own staff does not go to that agency.
    ['/supervisor', settings.supervisor !== undefined && settings.supervisor === agency?.slug, 'invalid'],
    ['/regionCode', regionCode !== undefined && regionCode !== null && named.isRegion !== true],
    [`/categories/${twice}/id`, twice >= 0, 'invalid'],
    // Reporters were shown a text under its version, which is the proof of what they were told (UU 27/2022 art. 24).
    ['/privacyNotice/version', notice !== undefined && notice.text !== before.privacyNotice.text && notice.version === before.privacyNotice.version, 'invalid'],
  ]
  return [...wrong.flatMap(([path, isWrong, code = 'not-offered']): Issue[] => (isWrong ? [{ path, code }] : [])), ...ruleSlips(settings).map(({ path }): Issue => ({ path: pointerOf(path), code: 'invalid' }))]
}

/** "deadlines.complaint[0].amount" as a JSON Pointer. */
const pointerOf = (path: string): string => `/${path.replace(/\[(\d+)\]/g, '.$1').replaceAll('.', '/')}`

/** What is there, without what is absent. */
const given = <Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> }

const actsOf = (before: SiteRecord, after: SiteRecord): string[] => {
  const flat = ({ name, agency, settings }: SiteRecord): Readonly<Record<string, unknown>> => ({ ...settings, name, agency: agency.slug })
  const [was, is] = [flat(before), flat(after)]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key])).sort().map((key) => `set-${key}`)
}
