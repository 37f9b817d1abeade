/** Use case: who shows an officer token, and which report he or she may handle. */
import { findOfficer, findOfficerByToken } from '../db/officers.ts'
import type { Database } from '../db/open-database.ts'
import { findReport } from '../db/reports.ts'
import type { OfficerRecord } from '../domain/officer.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import { reachOf } from '../domain/visibility.ts'
import type { Context } from './context.ts'
import type { Proved } from './prove-reporter.ts'
import { hashSecret } from './secrets.ts'

/** The token is looked up by its hash: an index search over hashes tells nothing about tokens by its time. */
export const knowOfficer = (context: Context, token: string): Promise<OfficerRecord | undefined> => findOfficerByToken(context.db, hashSecret(token))

export const knowOfficerById = (context: Context, id: string): Promise<OfficerRecord | undefined> => findOfficer(context.db, id)

export const findForOfficer = async (db: Database, officer: OfficerRecord, trackingId: string | undefined): Promise<OrRefusal<Proved>> => {
  const found = trackingId === undefined ? undefined : await findReport(db, trackingId)
  if (found === undefined) return { refused: 'report-not-found' }
  const reach = reachOf(officer, found.report)
  if (reach === 'handles') return { found, viewer: officer.role }
  return { refused: reach === 'refused' ? 'agency-not-yours' : 'report-not-found' }
}
