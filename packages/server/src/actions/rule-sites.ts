/** Use case: the operator's admin sets sites up on the desk; each change is written into the trail within its transaction. */
import type { Agency, Answer, NewSiteBody, OfficerSite, SiteChangeBody } from '@lapor/sdk/contract'
import { presets } from '@lapor/sdk/contract'
import { appendDeskAudit } from '../db/desk-audit.ts'
import type { Database } from '../db/open-database.ts'
import { findAgency, findRegionName } from '../db/places.ts'
import { forgetRefusedOrigins, refusedOriginsOf } from '../db/refused-origins.ts'
import { findSite, listSiteKeys } from '../db/sites.ts'
import { type OfficerRecord, refuseUnlessAdmin } from '../domain/officer.ts'
import { pageOf } from '../domain/page-of.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import { changeSite } from '../domain/site-change.ts'
import { trialKey } from '../domain/trial-key.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import { viewOfficerSite } from '../domain/view-officer-site.ts'
import type { Context } from './context.ts'
import { cursorOf, positionOf } from './cursor.ts'
import { type Done, doOnce, type Once } from './once.ts'
import { defaultLimit, type PageWish, wrongCursor } from './page-wish.ts'
import { putSite } from './put-site.ts'
import { snapshot } from './snapshot.ts'

/** By key. */
export const listOfficerSites = async (context: Context, officer: OfficerRecord, { cursor, limit = defaultLimit }: PageWish): Promise<OrRefusal<Answer<'officer.sites.list'>>> => {
  const after = cursor === undefined ? ([''] as const) : positionOf(cursor, ['string'])
  if (after === null) return wrongCursor
  return (
    refuseUnlessAdmin(officer) ??
    snapshot(context.db, async (db) => {
      const page = pageOf(await listSiteKeys(db, after[0], limit + 1), limit)
      const items: OfficerSite[] = []
      for (const key of page.shown) items.push(await shown(db, key))
      return { items, nextCursor: page.last === undefined ? null : cursorOf([page.last]) }
    })
  )
}

export const readOfficerSite = async (context: Context, officer: OfficerRecord, key: string): Promise<OrRefusal<OfficerSite>> =>
  refuseUnlessAdmin(officer) ?? snapshot(context.db, async (db): Promise<OrRefusal<OfficerSite>> => ((await findSite(db, key)) === undefined ? { refused: 'site-unknown' } : shown(db, key)))

export const createSite = async (context: Context, officer: OfficerRecord, { key, name, agency: slug, preset, origins }: NewSiteBody, once: Once): Promise<OrRefusal<Done<OfficerSite>>> =>
  refuseUnlessAdmin(officer) ??
  doOnce(context, once, async (db) => {
    const agency = await findAgency(db, slug)
    if (agency === undefined) return { refused: 'validation-failed', issues: [{ path: '/agency', code: 'not-offered' }] }
    if (key === trialKey) return { refused: 'validation-failed', issues: [{ path: '/key', code: 'invalid' }], detail: `"${trialKey}" is the site that everybody tries the form on.` }
    if ((await findSite(db, key)) !== undefined) return { refused: 'validation-failed', issues: [{ path: '/key', code: 'invalid' }], detail: `There is a site "${key}" already.` }
    await putSite(db, { key, name, agency, settings: { ...(await context.settingsToStartFrom()), fields: presets[preset], origins: unique(origins) } })
    await appendDeskAudit(db, { at: context.now(), officerId: officer.id, act: 'add-site', subject: key })
    return { answer: await shown(db, key) }
  })

export const changeSettings = async (context: Context, officer: OfficerRecord, key: string, body: SiteChangeBody, once: Once): Promise<OrRefusal<Done<OfficerSite>>> =>
  refuseUnlessAdmin(officer) ??
  doOnce(context, once, async (db) => {
    const site = await findSite(db, key)
    if (site === undefined) return { refused: 'site-unknown' }
    const changed = changeSite(site, { ...body, ...(body.origins === undefined ? {} : { origins: unique(body.origins) }) }, { agency: await named(db, body.agency), supervisor: await named(db, body.supervisor), isRegion: typeof body.regionCode === 'string' && (await findRegionName(db, body.regionCode)) !== undefined })
    return isRefusal(changed) ? changed : put(context, db, officer, changed.site, changed.acts)
  })

/** Leaves the list as it is otherwise: no version, since two who allow two pages at once both mean it. */
export const allowOriginOnDesk = async (context: Context, officer: OfficerRecord, key: string, origin: string, once: Once): Promise<OrRefusal<Done<OfficerSite>>> =>
  refuseUnlessAdmin(officer) ??
  doOnce(context, once, async (db) => {
    const site = await findSite(db, key)
    if (site === undefined) return { refused: 'site-unknown' }
    return put(context, db, officer, { ...site, settings: { ...site.settings, origins: unique([...site.settings.origins, origin]) } }, ['allow-origin'])
  })

const put = async (context: Context, db: Database, officer: OfficerRecord, site: SiteRecord, acts: readonly string[]): Promise<{ answer: OfficerSite }> => {
  if (acts.length > 0) await putSite(db, site)
  await forgetRefusedOrigins(db, site.key, site.settings.origins)
  for (const act of acts) await appendDeskAudit(db, { at: context.now(), officerId: officer.id, act, subject: site.key })
  return { answer: await shown(db, site.key) }
}

const shown = async (db: Database, key: string): Promise<OfficerSite> => {
  const site = await findSite(db, key)
  if (site === undefined) throw new Error(`the site "${key}" has gone while it was read`)
  return viewOfficerSite(site, await refusedOriginsOf(db, key))
}

const named = async (db: Database, slug: string | null | undefined): Promise<Agency | undefined> => (slug === undefined || slug === null ? undefined : findAgency(db, slug))

const unique = (origins: readonly string[]): string[] => [...new Set(origins)]
