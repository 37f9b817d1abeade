/** Reads and writes channels; a channel that was ended stays, since messages name it. */
import type { ChannelKind, ChannelRecord, ChannelRole } from '../domain/channel.ts'
import type { ConnectorSettings } from '../domain/connector.ts'
import type { Database } from './open-database.ts'
import { prepare } from './prepared.ts'
import type { ChannelRow } from './schema.ts'

export const findChannel = async (db: Database, id: string): Promise<ChannelRecord | undefined> => {
  const row = await db.selectFrom('channel').selectAll().where('id', '=', id).where('ended_at', 'is', null).executeTakeFirst()
  return row && channelOf(row)
}

const channelsWithAgency = prepare((db, { agencySlug }: { readonly agencySlug: string }) =>
  db
    .selectFrom('channel')
    .innerJoin('site', 'site.key', 'channel.site_key')
    .select(['channel.id', 'channel.site_key', 'channel.kind', 'channel.role', 'channel.address', 'channel.secret', 'channel.digest', 'channel.settings'])
    .where('site.agency_slug', '=', agencySlug)
    .where('channel.ended_at', 'is', null)
    .orderBy('channel.id'),
)

/** Of all sites of an agency. */
export const channelsOfAgency = async (db: Database, agencySlug: string): Promise<ChannelRecord[]> => (await channelsWithAgency.run(db, { agencySlug })).map(channelOf)

/** To which something is still owed about a report, or was given up. */
export const channelsOwed = async (db: Database, reportId: string): Promise<ChannelRecord[]> =>
  (await db.selectFrom('channel').selectAll().where('ended_at', 'is', null).where('id', 'in', db.selectFrom('message').select('channel_id').where('report_id', '=', reportId).where('state', 'in', ['waiting', 'failed'])).orderBy('id').execute()).map(channelOf)

export const listChannels = async (db: Database): Promise<ChannelRecord[]> => (await db.selectFrom('channel').selectAll().where('ended_at', 'is', null).orderBy('site_key').orderBy('id').execute()).map(channelOf)

export const insertChannel = async (db: Database, { id, siteKey, kind, role, address, secret, digest, settings }: ChannelRecord, now: string): Promise<void> => {
  await db.insertInto('channel').values({ id, site_key: siteKey, kind, role, address, secret, digest: digest ? 1 : 0, digested_on: null, created_at: now, ended_at: null, settings: settings === null ? null : JSON.stringify(settings) }).execute()
}

/** @returns false where no such channel is in use */
export const endChannel = async (db: Database, id: string, now: string): Promise<boolean> => {
  const { numUpdatedRows } = await db.updateTable('channel').set({ ended_at: now }).where('id', '=', id).where('ended_at', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** @returns false where the digest of the day was made already: of two relays, one makes it */
export const beginDigest = async (db: Database, id: string, day: string): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('channel')
    .set({ digested_on: day })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where((eb) => eb.or([eb('digested_on', 'is', null), eb('digested_on', '<', day)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const channelOf = (row: Pick<ChannelRow, 'id' | 'site_key' | 'kind' | 'role' | 'address' | 'secret' | 'digest' | 'settings'>): ChannelRecord => ({ id: row.id, siteKey: row.site_key, kind: row.kind as ChannelKind, role: row.role as ChannelRole, address: row.address, secret: row.secret, digest: row.digest === 1, settings: row.settings === null ? null : (JSON.parse(row.settings) as ConnectorSettings) })
