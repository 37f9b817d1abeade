/** Use case: the operator says which pages may embed a site, and whether a report needs a proof of work. */
import type { Database } from '../db/open-database.ts'
import { findSite, listSiteKeys, saveSite } from '../db/sites.ts'
import type { SiteRecord, SiteSettings } from '../domain/site-record.ts'
import type { Context } from './context.ts'
import { snapshot } from './snapshot.ts'

export const allSites = ({ db }: Context): Promise<SiteRecord[]> =>
  snapshot(db, async (db) => {
    const sites: SiteRecord[] = []
    for (const key of await listSiteKeys(db)) {
      const site = await findSite(db, key)
      if (site) sites.push(site)
    }
    return sites
  })

/** @returns false where there is no such site */
export const allowOrigin = ({ db }: Context, key: string, origin: string): Promise<boolean> => change(db, key, ({ origins }) => ({ origins: [...new Set([...origins, origin])] }))

/** @returns false where there is no such site */
export const setChallenge = ({ db }: Context, key: string, challenge: boolean): Promise<boolean> => change(db, key, () => ({ challenge }))

const change = (db: Database, key: string, changed: (settings: SiteSettings) => Partial<SiteSettings>): Promise<boolean> =>
  db.transaction().execute(async (db) => {
    const site = await findSite(db, key)
    if (site === undefined) return false
    await saveSite(db, { ...site, settings: { ...site.settings, ...changed(site.settings) } })
    return true
  })
