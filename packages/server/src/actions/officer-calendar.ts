/** Use case: an officer's phone subscribes to the deadlines of the queue, by an address that only this officer has. */
import { createHmac } from 'node:crypto'
import { findOfficer } from '../db/officers.ts'
import { queuePage } from '../db/queue.ts'
import { isOwed } from '../domain/clock.ts'
import type { Due } from '../domain/calendar.ts'
import { localDate } from '../domain/deadline.ts'
import { agencyLimit, type OfficerRecord } from '../domain/officer.ts'
import type { Context } from './context.ts'
import { keptSecret } from './kept-secret.ts'
import { isSame } from './secrets.ts'
import { snapshot } from './snapshot.ts'
import { zonesOf } from './zones-of.ts'

/** What is due next; a calendar with more is read by nobody. */
const most = 200

/** Calendar programs send no header: the address is the secret. It shows IDs and dates only, and ends with the officer. */
export const calendarKey = async (context: Context, officerId: string): Promise<string> => `${officerId}.${await signature(context, officerId)}`

export const knowCalendar = async (context: Context, key: string): Promise<OfficerRecord | undefined> => {
  const at = key.lastIndexOf('.')
  const id = key.slice(0, at)
  return isSame(key.slice(at + 1), await signature(context, id)) ? findOfficer(context.db, id) : undefined
}

const signature = async (context: Context, officerId: string): Promise<string> => createHmac('sha256', await keptSecret(context, 'calendar')).update(officerId).digest('base64url').slice(0, 32)

/** Of each report what still runs; a promise that rests or was kept is no date. */
export const readCalendar = (context: Context, officer: OfficerRecord): Promise<Due[]> =>
  snapshot(context.db, async (db) => {
    const { reports } = await queuePage(db, { officer, agencySlug: agencyLimit(officer), dueBefore: '9999', after: undefined, limit: most })
    const zoneOf = await zonesOf(db, reports)
    const due: Due[] = []
    for (const { report } of reports) {
      for (const deadline of report.clock.deadlines) {
        const { kind, dueAt } = deadline
        if (isOwed(deadline, report.clock.since)) due.push({ trackingId: report.trackingId, kind, dueAt, day: localDate(dueAt, zoneOf(report)), version: report.version })
      }
    }
    return due
  })
