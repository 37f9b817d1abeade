/** Reads and writes sites: the embeds, each with its agency and settings. */
import type { SiteRecord } from '../domain/site-record.ts'
import type { Database } from './open-database.ts'
import { agencyOf, siteOf, siteRow } from './rows.ts'

export const findSite = async (db: Database, key: string): Promise<SiteRecord | undefined> => {
  const row = await db.selectFrom('site').selectAll().where('key', '=', key).executeTakeFirst()
  if (row === undefined) return undefined
  const agency = await db.selectFrom('agency').selectAll().where('slug', '=', row.agency_slug).executeTakeFirstOrThrow()
  const site = siteOf(row, agency)
  const slug = site.settings.supervisor
  const supervisor = slug === undefined ? undefined : await db.selectFrom('agency').selectAll().where('slug', '=', slug).executeTakeFirst()
  return supervisor === undefined ? site : { ...site, supervisor: agencyOf(supervisor) }
}

/** @param after the key after which to go on @param limit absent: all */
export const listSiteKeys = async (db: Database, after = '', limit?: number): Promise<string[]> =>
  (await db.selectFrom('site').select('key').where('key', '>', after).orderBy('key').$if(limit !== undefined, (query) => query.limit(limit ?? 0)).execute()).map((row) => row.key)

export const saveSite = async (db: Database, site: SiteRecord): Promise<void> => {
  await db.insertInto('site').values(siteRow(site)).onConflict((c) => c.column('key').doUpdateSet((eb) => ({ ...siteRow(site), version: eb('site.version', '+', 1) }))).execute()
}
