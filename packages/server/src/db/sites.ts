/** Reads and writes sites: the embeds, each with its agency and settings. */
import type { SiteRecord, SiteSettings } from '../domain/site-record.ts'
import type { Database } from './open-database.ts'
import { prepare } from './prepared.ts'
import { agencyOf, siteOf, siteRow } from './rows.ts'

const siteWithAgency = prepare((db, { key }: { readonly key: string }) =>
  db.selectFrom('site').innerJoin('agency', 'agency.slug', 'site.agency_slug').select(['site.key', 'site.name', 'site.settings', 'site.version', 'agency.slug', 'agency.acronym', 'agency.name as agency_name', 'agency.kind']).where('site.key', '=', key),
)

const agencyWithSlug = prepare((db, { slug }: { readonly slug: string }) => db.selectFrom('agency').select(['slug', 'acronym', 'name', 'kind']).where('slug', '=', slug))

/** What was read last of each site, by its text: settings are long, change seldom, and are asked for with every request. */
const readSettings = new Map<string, { readonly text: string; readonly settings: SiteSettings }>()
const settingsKept = 1000

const settingsOf = (key: string, text: string): SiteSettings => {
  const known = readSettings.get(key)
  if (known?.text === text) return known.settings
  const settings = JSON.parse(text) as SiteSettings
  if (readSettings.size >= settingsKept) readSettings.clear()
  readSettings.set(key, { text, settings })
  return settings
}

export const findSite = async (db: Database, key: string): Promise<SiteRecord | undefined> => {
  const [row] = await siteWithAgency.run(db, { key })
  if (row === undefined) return undefined
  const site = siteOf(row, { slug: row.slug, acronym: row.acronym, name: row.agency_name, kind: row.kind }, settingsOf(row.key, row.settings))
  const slug = site.settings.supervisor
  const [supervisor] = slug === undefined ? [] : await agencyWithSlug.run(db, { slug })
  return supervisor === undefined ? site : { ...site, supervisor: agencyOf(supervisor) }
}

/** @param after the key after which to go on @param limit absent: all */
export const listSiteKeys = async (db: Database, after = '', limit?: number): Promise<string[]> =>
  (await db.selectFrom('site').select('key').where('key', '>', after).orderBy('key').$if(limit !== undefined, (query) => query.limit(limit ?? 0)).execute()).map((row) => row.key)

export const saveSite = async (db: Database, site: SiteRecord): Promise<void> => {
  await db.insertInto('site').values(siteRow(site)).onConflict((c) => c.column('key').doUpdateSet((eb) => ({ ...siteRow(site), version: eb('site.version', '+', 1) }))).execute()
}
