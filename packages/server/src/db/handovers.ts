/** Reads and writes what was handed on to other systems, and what of it is to be asked for. */
import type { Upstream } from '@lapor/sdk/contract'
import { connectorKinds } from '../domain/connector.ts'
import type { HandoverRecord, HandoverState } from '../domain/handover.ts'
import { unclearPrefix } from '../domain/message.ts'
import type { Database } from './open-database.ts'
import type { HandoverRow } from './schema.ts'

export const saveHandover = async (db: Database, { reportId, channelId, system, state, trackingId, status, said, at, pullAt }: HandoverRecord): Promise<void> => {
  const row = { report_id: reportId, channel_id: channelId, system, state, tracking_id: trackingId, status, said, at, pull_at: pullAt }
  await db.insertInto('handover').values(row).onConflict((c) => c.columns(['report_id', 'channel_id']).doUpdateSet(row)).execute()
}

export const findHandovers = async (db: Database, reportId: string): Promise<HandoverRecord[]> => (await db.selectFrom('handover').selectAll().where('report_id', '=', reportId).orderBy('at').execute()).map(handoverOf)

/** Whether a number of theirs stands for another report already: then the answer was not for this one. */
export const isKnownAbroad = async (db: Database, channelId: string, trackingId: string, reportId: string): Promise<boolean> =>
  (await db.selectFrom('handover').select('report_id').where('channel_id', '=', channelId).where('tracking_id', '=', trackingId).where('report_id', '<>', reportId).executeTakeFirst()) !== undefined

/** Takes those whose turn it is, and puts them off, so that of two relays one asks. Within a write. */
export const claimPulls = async (db: Database, now: string, next: string, limit: number): Promise<HandoverRecord[]> => {
  const rows = await db.selectFrom('handover').selectAll().where('pull_at', '<=', now).orderBy('pull_at').orderBy('report_id').limit(limit).execute()
  for (const { report_id, channel_id } of rows) await db.updateTable('handover').set({ pull_at: next }).where('report_id', '=', report_id).where('channel_id', '=', channel_id).execute()
  return rows.map(handoverOf)
}

/** Notes what was read there of a number, if it is still the one that is noted here. @returns whether it is */
export const notePull = async (db: Database, { reportId, channelId, trackingId }: Pick<HandoverRecord, 'reportId' | 'channelId' | 'trackingId'>, read: Pick<HandoverRecord, 'pullAt'> & Partial<Pick<HandoverRecord, 'status' | 'at'>>): Promise<boolean> => {
  const { pullAt, ...more } = read
  const { numUpdatedRows } = await db.updateTable('handover').set({ pull_at: pullAt, ...more }).where('report_id', '=', reportId).where('channel_id', '=', channelId).where('tracking_id', '=', trackingId).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Tracking IDs of what is on its way to another system, or may have arrived there: whoever sends it besides sends it twice. */
export const listUnderWay = async (db: Database): Promise<string[]> => {
  const rows = await db
    .selectFrom('message')
    .innerJoin('channel', 'channel.id', 'message.channel_id')
    .innerJoin('report', 'report.id', 'message.report_id')
    .select('report.tracking_id')
    .distinct()
    .where('channel.kind', 'in', connectorKinds)
    .where((eb) => eb.or([eb.and([eb('message.state', '=', 'waiting'), eb('channel.ended_at', 'is', null)]), eb.and([eb('message.state', '=', 'failed'), eb('message.error', 'like', `${unclearPrefix}%`)])]))
    .execute()
  return rows.map((row) => row.tracking_id)
}

/** What everybody who sees the report reads of it. */
export const setUpstream = async (db: Database, reportId: string, upstream: Upstream): Promise<void> => {
  await db.updateTable('report').set((eb) => ({ upstream: JSON.stringify(upstream), version: eb('version', '+', 1) })).where('id', '=', reportId).execute()
}

const handoverOf = (row: HandoverRow): HandoverRecord => ({ reportId: row.report_id, channelId: row.channel_id, system: row.system, state: row.state as HandoverState, trackingId: row.tracking_id, status: row.status, said: row.said, at: row.at, pullAt: row.pull_at })
