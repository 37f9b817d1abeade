/** Use case: each morning the relay owes a word of what is due on that day, once for each channel that asks for it. */
import { beginDigest, listChannels } from '../db/channels.ts'
import { insertMessage } from '../db/messages.ts'
import type { Database } from '../db/open-database.ts'
import { queuePage } from '../db/queue.ts'
import { findSite } from '../db/sites.ts'
import { countOverdue } from '../db/tally.ts'
import { write } from '../db/write.ts'
import type { ChannelRecord } from '../domain/channel.ts'
import { endOfDay, localDate, localHour } from '../domain/deadline.ts'
import { later } from '../domain/later.ts'
import type { DigestNews } from '../domain/message.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import type { Context } from './context.ts'
import { messageOf } from './owe-messages.ts'

/** Offices open at eight. */
const fromHour = 7

/** More than one reads in a message; the desk has all of them. */
const mostNamed = 20

/** @returns how many were made */
export const oweDigests = async (context: Context): Promise<number> => {
  let made = 0
  for (const channel of (await listChannels(context.db)).filter(({ digest }) => digest)) {
    const site = await findSite(context.db, channel.siteKey)
    if (site !== undefined && localHour(context.now(), site.settings.timeZone) >= fromHour) made += await oweOne(context, channel, site)
  }
  return made
}

const oweOne = (context: Context, channel: ChannelRecord, site: SiteRecord): Promise<number> =>
  write(context, async (db) => {
    const now = context.now()
    const day = localDate(now, site.settings.timeZone)
    if (!(await beginDigest(db, channel.id, day))) return 0
    const news = await digestOf(db, channel, site, day, now)
    // A day without work is no news.
    if (news.dueToday.length === 0 && news.overdue === 0) return 0
    await insertMessage(db, messageOf(context, { channelId: channel.id, reportId: null, news, at: now }))
    return 1
  })

/** As the queue shows it to such an officer of the site's agency. */
const digestOf = async (db: Database, { role }: ChannelRecord, { key, agency, settings }: SiteRecord, day: string, now: string): Promise<DigestNews> => {
  const officer = { role: role === 'coordinator' ? 'coordinator' : 'officer', agencySlug: agency.slug } as const
  const agencySlug = role === 'coordinator' ? undefined : agency.slug
  // Due at the day's last millisecond; the bound itself is not in it.
  const tonight = later(endOfDay(day, settings.timeZone), 1)
  const { reports, next } = await queuePage(db, { officer, agencySlug, dueFrom: now, dueBefore: tonight, after: undefined, limit: mostNamed })
  return { event: 'digest', site: key, day, dueToday: reports.map(({ report }) => report.trackingId), more: next !== undefined, overdue: await countOverdue(db, agencySlug, now) }
}
