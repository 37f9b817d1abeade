/** Use case: somebody reads a report, its timeline or a photo on a site's pages, with or without the secret. */
import type { Report, TimelineEntry } from '@lapor/sdk/contract'
import { readContent } from '../db/attachments.ts'
import type { Database } from '../db/open-database.ts'
import { listEntries } from '../db/timeline.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import { viewEntry, viewReport, type WholeReport } from '../domain/view.ts'
import { seesEntry } from '../domain/visibility.ts'
import type { Context } from './context.ts'
import { type Claim, type Proved, proveReporter } from './prove-reporter.ts'
import { snapshot } from './snapshot.ts'

/** Bytes as they are answered: of an attachment, or of a piece of a map. */
export interface Content {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly id: string
  /** How long everybody may keep it; absent: nobody may. */
  readonly freshSeconds?: number
}

export const readReport = (context: Context, claim: Claim): Promise<OrRefusal<Report>> => proved(context, claim, async (_, seen) => showReport(context, seen))

export const readTimeline = (context: Context, claim: Claim): Promise<OrRefusal<TimelineEntry[]>> => proved(context, claim, showTimeline)

export const readAttachment = (context: Context, claim: Claim, attachmentId: string): Promise<OrRefusal<Content>> => proved(context, claim, (db, seen) => showAttachment(context, db, seen, attachmentId))

const proved = <T>(context: Context, claim: Claim, show: (db: Database, seen: Proved) => Promise<OrRefusal<T>>): Promise<OrRefusal<T>> =>
  snapshot(context.db, async (db): Promise<OrRefusal<T>> => {
    const seen = await proveReporter(db, claim)
    return isRefusal(seen) ? seen : show(db, seen)
  })

export const showReport = ({ now, vault }: Pick<Context, 'now' | 'vault'>, { found, viewer }: Proved): OrRefusal<Report> => viewReport(viewer, now(), found, vault.open) ?? { refused: 'report-not-found' }

export const showTimeline = async (db: Database, { found, viewer }: Proved): Promise<TimelineEntry[]> => (await listEntries(db, found.report.id)).filter((entry) => seesEntry(viewer, entry)).map((entry) => viewEntry(viewer, found, entry))

/** Whoever sees a photo in the report or on its timeline may have its bytes, and nobody else. */
export const showAttachment = async ({ now, vault }: Pick<Context, 'now' | 'vault'>, db: Database, { found, viewer }: Pick<Proved, 'viewer'> & { readonly found: WholeReport }, attachmentId: string): Promise<OrRefusal<Content>> => {
  const attachment = viewReport(viewer, now(), found, vault.open)?.attachments.find((one) => one.id === attachmentId)
  if (attachment === undefined) return { refused: 'attachment-not-found' }
  return { bytes: await readContent(db, attachmentId), mediaType: attachment.mediaType, id: attachmentId }
}
