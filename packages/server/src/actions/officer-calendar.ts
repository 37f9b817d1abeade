/** Use case: an officer's phone subscribes to the deadlines of the queue, by an address that only this officer has. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { findOfficer } from '../db/officers.ts'
import { queuePage } from '../db/queue.ts'
import { findSite } from '../db/sites.ts'
import { isOwed } from '../domain/clock.ts'
import type { Due } from '../domain/calendar.ts'
import { localDate } from '../domain/deadline.ts'
import { agencyLimit, type OfficerRecord } from '../domain/officer.ts'
import type { Context } from './context.ts'
import { keptSecret } from './kept-secret.ts'
import { snapshot } from './snapshot.ts'

/** What is due next; a calendar with more is read by nobody. */
const most = 200

/** Calendar programs send no header: the address is the secret. It shows IDs and dates only, and ends with the officer. */
export const calendarKey = async (context: Context, officerId: string): Promise<string> => `${officerId}.${await signature(context, officerId)}`

export const knowCalendar = async (context: Context, key: string): Promise<OfficerRecord | undefined> => {
  const at = key.lastIndexOf('.')
  const [id, given] = [key.slice(0, at), Buffer.from(key.slice(at + 1))]
  const expected = Buffer.from(await signature(context, id))
  return given.length === expected.length && timingSafeEqual(given, expected) ? findOfficer(context.db, id) : undefined
}

const signature = async (context: Context, officerId: string): Promise<string> => createHmac('sha256', await keptSecret(context, 'calendar')).update(officerId).digest('base64url').slice(0, 32)

/** Of each report what still runs; a promise that rests or was kept is no date. */
export const readCalendar = (context: Context, officer: OfficerRecord): Promise<Due[]> =>
  snapshot(context.db, async (db) => {
    const { reports } = await queuePage(db, { officer, agencySlug: agencyLimit(officer), dueBefore: '9999', after: undefined, limit: most })
    const zones = new Map<string, string>()
    const due: Due[] = []
    for (const { report } of reports) {
      const zone = zones.get(report.siteKey) ?? (await findSite(db, report.siteKey))?.settings.timeZone ?? 'Asia/Jakarta'
      zones.set(report.siteKey, zone)
      for (const deadline of report.clock.deadlines) {
        const { kind, dueAt } = deadline
        if (isOwed(deadline, report.clock.since)) due.push({ trackingId: report.trackingId, kind, dueAt, day: localDate(dueAt, zone), version: report.version })
      }
    }
    return due
  })
