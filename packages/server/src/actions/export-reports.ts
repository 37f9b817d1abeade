/** Use case: the operator takes everything out in open formats, for an archive or for another system: nobody is locked in. */
import type { Agency, OfficerReport, Region, TimelineEntry } from '@lapor/sdk/contract'
import { appendDeskAudit } from '../db/desk-audit.ts'
import { readContent } from '../db/attachments.ts'
import type { Database } from '../db/open-database.ts'
import { agenciesByName, findAgency, listRegions } from '../db/places.ts'
import { knownTo } from '../db/queue.ts'
import { selectReports, wholeReports } from '../db/reports.ts'
import { listEntries } from '../db/timeline.ts'
import { write } from '../db/write.ts'
import { viewEntry, viewOfficerReport } from '../domain/view.ts'
import type { Context } from './context.ts'
import { operatorId } from './operator-id.ts'
import { snapshot } from './snapshot.ts'

export interface ExportWish {
  /** Slug; undefined: of all agencies. What is about an agency's own staff is not in what is made for that agency. */
  readonly agencySlug: string | undefined
  /** Whether names and contacts go with it, as an officer sees them; those of anonymous reports never do. */
  readonly withIdentity: boolean
}

export interface ExportedReport extends OfficerReport {
  readonly siteKey: string
  readonly timeline: readonly TimelineEntry[]
}

export interface ExportTarget {
  readonly facts: (facts: { readonly agencies: readonly Agency[]; readonly regions: readonly Region[] }) => Promise<void>
  readonly report: (report: ExportedReport) => Promise<void>
  readonly photo: (id: string, mediaType: string, bytes: Uint8Array) => Promise<void>
}

const atOnce = 100

/** As of one moment, oldest id first; that it was done is written down first. @returns how many reports; undefined where there is no such agency */
export const exportReports = async (context: Context, { agencySlug, withIdentity }: ExportWish, target: ExportTarget): Promise<number | undefined> => {
  if (agencySlug !== undefined && (await findAgency(context.db, agencySlug)) === undefined) return undefined
  await write(context, (db) => appendDeskAudit(db, { at: context.now(), officerId: operatorId, act: withIdentity ? 'export-with-identity' : 'export', subject: agencySlug ?? 'all' }))
  return snapshot(context.db, async (db) => {
    await target.facts({ agencies: await agenciesByName(db, undefined, 100_000), regions: await listRegions(db) })
    let count = 0
    for (let rows = await reportsAfter(db, agencySlug, ''); rows.length > 0; rows = await reportsAfter(db, agencySlug, rows.at(-1)?.id ?? '')) {
      for (const whole of await wholeReports(db, rows)) {
        const shown = viewOfficerReport('admin', context.now(), withIdentity ? whole : { ...whole, identity: null }, context.vault.open)
        if (shown === null) continue
        const timeline = (await listEntries(db, whole.report.id)).map((entry) => viewEntry('admin', whole, entry))
        await target.report({ ...shown, siteKey: whole.report.siteKey, timeline })
        for (const { id, mediaType } of shown.attachments) await target.photo(id, mediaType, await readContent(db, id))
        count++
      }
    }
    return count
  })
}

const reportsAfter = (db: Database, agencySlug: string | undefined, last: string) =>
  selectReports(db)
    .where('report.id', '>', last)
    .$if(agencySlug !== undefined, (query) => query.where('report.agency_slug', '=', agencySlug ?? '').where((eb) => knownTo(eb, { role: 'officer', agencySlug: agencySlug ?? '' })))
    .orderBy('report.id')
    .limit(atOnce)
    .execute()
