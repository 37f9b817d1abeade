/** Use case: the operator says which pages may embed a site, and whether a report needs a proof of work. */
import { appendDeskAudit } from '../db/desk-audit.ts'
import type { Database } from '../db/open-database.ts'
import { wakeReports } from '../db/due-acts.ts'
import { findAgency } from '../db/places.ts'
import { forgetRefusedOrigins } from '../db/refused-origins.ts'
import { findSite, listSiteKeys } from '../db/sites.ts'
import { write } from '../db/write.ts'
import type { SiteRules } from '../domain/rule-slips.ts'
import type { SiteRecord, SiteSettings } from '../domain/site-record.ts'
import type { Context } from './context.ts'
import { operatorId } from './operator-id.ts'
import { putSite } from './put-site.ts'
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
export const allowOrigin = (context: Context, key: string, origin: string): Promise<boolean> =>
  write(context, async (db) => {
    const isKnown = await change({ ...context, db }, 'allow-origin', key, ({ origins }) => ({ origins: [...new Set([...origins, origin])] }))
    if (isKnown) await forgetRefusedOrigins(db, key, [origin])
    return isKnown
  })

/** @returns false where there is no such site */
export const setChallenge = (context: Context, key: string, challenge: boolean): Promise<boolean> => change(context, 'set-challenge', key, () => ({ challenge }))

/** @param upstream undefined: nothing is handed on @returns false where there is no such site */
export const setUpstreamRule = (context: Context, key: string, upstream: SiteSettings['upstream']): Promise<boolean> => change(context, 'set-upstream', key, () => ({ upstream }))

/**
 * Reports that are open follow the new rules of silence and retention; what was promised to them stays.
 * @returns false where there is no such site
 * @throws SiteRulesError
 */
export const setRules = (context: Context, key: string, rules: SiteRules): Promise<boolean> =>
  write(context, async (db) => {
    const isKnown = await change({ ...context, db }, 'set-rules', key, () => rules)
    if (isKnown) await wakeReports(db, key)
    return isKnown
  })

/** @param slug undefined: the site takes no reports about its own staff; what was filed before stays where it is */
export const setSupervisor = (context: Context, key: string, slug: string | undefined): Promise<'set' | 'no-site' | 'no-agency'> =>
  write(context, async (db) => {
    const site = await findSite(db, key)
    if (site === undefined) return 'no-site'
    if (slug !== undefined && (slug === site.agency.slug || (await findAgency(db, slug)) === undefined)) return 'no-agency'
    await putSite(db, { ...site, settings: { ...site.settings, supervisor: slug } })
    await note(context, db, 'set-supervisor', key)
    return 'set'
  })

/** Who may embed a site, and by which rules it answers, is noted with what officers do apart from reports. */
const note = (context: Context, db: Database, act: string, key: string): Promise<void> => appendDeskAudit(db, { at: context.now(), officerId: operatorId, act, subject: key })

const change = (context: Context, act: string, key: string, changed: (settings: SiteSettings) => Partial<SiteSettings>): Promise<boolean> =>
  write(context, async (db) => {
    const site = await findSite(db, key)
    if (site === undefined) return false
    await putSite(db, { ...site, settings: { ...site.settings, ...changed(site.settings) } })
    await note(context, db, act, key)
    return true
  })
