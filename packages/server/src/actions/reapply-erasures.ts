/** Use case: a database that was restored from a backup is brought back to what its reporters had erased since. */
import { appendDeskAudit } from '../db/desk-audit.ts'
import { type Erasure, insertErasure, unknownErasures } from '../db/erasures.ts'
import { eraseGivenBy } from '../db/identities.ts'
import type { Database } from '../db/open-database.ts'
import { emptyWriteAheadLog } from '../db/forget-erased.ts'
import { insertPrivacyRequest } from '../db/privacy.ts'
import { findReportById } from '../db/reports.ts'
import { write } from '../db/write.ts'
import { requestOf } from '../domain/privacy.ts'
import { askForMasking } from './ask-for-masking.ts'
import type { Context } from './context.ts'
import { operatorId } from './operator-id.ts'

export interface Reapplied {
  /** Identities that were there again, and are gone again. */
  readonly erased: number
  /** Entries of the list that the database had known all the time. */
  readonly known: number
}

const atOnce = 500

/** Each in a transaction of its own: one that is cut off goes on where it stopped, since what is done is known from then on. */
export const reapplyErasures = async (context: Context, erasures: readonly Erasure[]): Promise<Reapplied> => {
  let [erased, known] = [0, 0]
  const unknown: Erasure[] = []
  // Read first, some hundred at once: nearly all are known, and each would be a transaction at every start.
  for (let first = 0; first < erasures.length; first += atOnce) unknown.push(...(await unknownErasures(context.db, erasures.slice(first, first + atOnce))))
  known += erasures.length - unknown.length
  for (const erasure of unknown) {
    const outcome = await write(context, (db) => reapply(context, db, erasure))
    if (outcome === 'erased') erased++
    if (outcome === 'known') known++
  }
  if (erased > 0) await emptyWriteAheadLog(context.db)
  return { erased, known }
}

const reapply = async (context: Context, db: Database, erasure: Erasure): Promise<'erased' | 'known' | 'nothing-there'> => {
  if (!(await insertErasure(db, erasure))) return 'known'
  const { reportId, at } = erasure
  // What its reporter gave after the erasure was given to be kept.
  if (!(await eraseGivenBy(db, reportId, at)) || (await findReportById(db, reportId)) === undefined) return 'nothing-there'
  await insertPrivacyRequest(db, reportId, requestOf('erasure', at, context.newId()))
  // What officers had masked since the backup is readable again: they look through the text once more.
  await askForMasking(context, db, reportId)
  await appendDeskAudit(db, { at: context.now(), officerId: operatorId, act: 'reapply-erasure', subject: reportId })
  return 'erased'
}
