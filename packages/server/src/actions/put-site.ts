/** Use case: a site is made or changed, and only with rules that can be kept. */
import type { Database } from '../db/open-database.ts'
import { saveSite } from '../db/sites.ts'
import { type RuleSlip, ruleSlips } from '../domain/rule-slips.ts'
import type { SiteRecord } from '../domain/site-record.ts'

/** A sentence for whoever wrote the settings: each wrong one is named. */
export class SiteRulesError extends Error {
  constructor(key: string, slips: readonly RuleSlip[]) {
    super(`Setelan situs "${key}" salah:\n${slips.map(({ path, expected }) => `  ${path}: harus ${expected}`).join('\n')}`)
    this.name = 'SiteRulesError'
  }
}

/** @throws SiteRulesError */
export const putSite = async (db: Database, site: SiteRecord): Promise<void> => {
  const slips = ruleSlips(site.settings)
  if (slips.length > 0) throw new SiteRulesError(site.key, slips)
  await saveSite(db, site)
}
