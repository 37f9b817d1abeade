/** Use case: whoever shows the tracking secret of a report is its reporter. */
import { type FoundReport, findReport } from '../db/reports.ts'
import type { Database } from '../db/open-database.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import { type Onlooker, sightOfReport } from '../domain/visibility.ts'
import { nobodysHash, secretMatches } from './secrets.ts'

/** A report as asked for on a site's pages; `secret` undefined means that none was shown. */
export interface Claim {
  readonly siteKey: string
  /** Canonical; undefined where what was typed cannot be a tracking ID. */
  readonly trackingId: string | undefined
  readonly secret: string | undefined
}

export interface Proved {
  readonly found: FoundReport
  readonly viewer: Onlooker
}

/**
 * With a secret, an unknown report and a wrong secret are the same refusal: nobody learns by trying whether a tracking ID exists.
 * What is public of a report is public on every site of the relay: lists show what was transferred or filed next door.
 */
export const proveReporter = async (db: Database, { siteKey, trackingId, secret }: Claim): Promise<OrRefusal<Proved>> => {
  const any = trackingId === undefined ? undefined : await findReport(db, trackingId)
  if (secret === undefined) return any && sightOfReport('public', any.report, any.report.status).exists ? { found: any, viewer: 'public' } : { refused: 'report-not-found' }
  const found = any?.report.siteKey === siteKey ? any : undefined
  const matches = secretMatches(secret, found?.secretHash ?? nobodysHash)
  return matches && found !== undefined ? { found, viewer: 'reporter' } : { refused: 'secret-wrong' }
}
