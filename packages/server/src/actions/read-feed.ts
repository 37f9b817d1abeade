/** Use case: anybody follows what is public of a site's agency: the newest reports, each with when something happened last. */
import { publicStatuses, type Report } from '@lapor/sdk/contract'
import { requestsPage } from '../db/open311.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import { viewReport } from '../domain/view.ts'
import type { Context } from './context.ts'
import { snapshot } from './snapshot.ts'

/** Readers ask each hour; an agency has fewer in a week. */
const newest = 50

export const readFeed = (context: Context, site: SiteRecord): Promise<{ readonly report: Report; readonly updatedAt: string }[]> =>
  snapshot(context.db, async (db) => {
    const found = await requestsPage(db, { agencySlug: site.agency.slug, statuses: publicStatuses, from: '', to: '9999', offset: 0, limit: newest })
    return found.flatMap((whole) => {
      const report = viewReport('public', context.now(), whole, context.vault.open)
      return report === null ? [] : [{ report, updatedAt: whole.updatedAt }]
    })
  })
