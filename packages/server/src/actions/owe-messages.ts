/** Writes down whom the relay owes word of an entry, within the transaction that makes the entry: both are there, or neither. */
import { channelsOfAgency } from '../db/channels.ts'
import { insertMessage } from '../db/messages.ts'
import type { Database } from '../db/open-database.ts'
import type { ChannelRecord } from '../domain/channel.ts'
import type { MessageRecord } from '../domain/message.ts'
import { channelsToTell, isToldToReporter, newsOf } from '../domain/notify.ts'
import type { EntryRecord, ReportRecord } from '../domain/report-record.ts'
import type { Context } from './context.ts'

interface Step {
  /** As it is after the entry. */
  readonly report: ReportRecord
  readonly entry: EntryRecord
  /** Whether an identity is held; whether it names a channel is looked at when the message is sent. */
  readonly hasIdentity: boolean
  /** Of the report's agency, where they were read already. */
  readonly channels?: readonly ChannelRecord[] | undefined
}

export const oweMessages = async (context: Context, db: Database, { report, entry, hasIdentity, channels }: Step): Promise<void> => {
  const news = newsOf(entry, report)
  const owe = (channelId: string | null): Promise<void> => insertMessage(db, messageOf(context, { channelId, reportId: report.id, news, at: entry.at }))
  for (const { id } of channelsToTell(entry, report, channels ?? (await channelsOfAgency(db, report.agency.slug)))) await owe(id)
  if (hasIdentity && context.senders?.email !== undefined && isToldToReporter(entry)) await owe(null)
}

/** A message that was never tried. The prefix is that of Standard Webhooks. */
export const messageOf = ({ newId }: Pick<Context, 'newId'>, { channelId, reportId, news, at }: Pick<MessageRecord, 'channelId' | 'reportId' | 'news'> & { readonly at: string }): MessageRecord => ({
  id: `msg_${newId()}`,
  channelId,
  reportId,
  news,
  state: 'waiting',
  attempts: 0,
  createdAt: at,
  dueAt: at,
  error: null,
})
