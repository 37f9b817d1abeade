/** Use case: what a page that embeds the form is told about its site. */
import type { Region, Site } from '@lapor/sdk/contract'
import { listRegions } from '../db/places.ts'
import { findSite } from '../db/sites.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import { viewSite } from '../domain/view-site.ts'
import type { Context } from './context.ts'

export const knowSite = (context: Context, key: string): Promise<SiteRecord | undefined> => findSite(context.db, key)

export const readSite = (context: Context, site: SiteRecord): Site => viewSite(site, context.now(), context.holidays, context.tiles?.area)

export const readRegions = (context: Context): Promise<Region[]> => listRegions(context.db)
