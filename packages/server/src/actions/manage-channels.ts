/** Use case: the operator says where the relay tells others what happened, and looks at what did not arrive. */
import { endChannel as endInDatabase, insertChannel, listChannels } from '../db/channels.ts'
import { appendDeskAudit } from '../db/desk-audit.ts'
import { countUnclear, listMessages as listInDatabase, type MessagePosition, retryAllFailed, retryFailed } from '../db/messages.ts'
import { findSite } from '../db/sites.ts'
import { write } from '../db/write.ts'
import type { ChannelRecord } from '../domain/channel.ts'
import type { MessageRecord, MessageState } from '../domain/message.ts'
import type { Context } from './context.ts'
import { operatorId } from './operator-id.ts'

export type NewChannel = Pick<ChannelRecord, 'siteKey' | 'kind' | 'role' | 'address' | 'digest'> & Partial<Pick<ChannelRecord, 'settings'>>

/** @returns the channel, of a webhook with the secret that is shown once; undefined where there is no such site */
export const addChannel = (context: Context, wanted: NewChannel): Promise<ChannelRecord | undefined> =>
  write(context, async (db) => {
    if ((await findSite(db, wanted.siteKey)) === undefined) return undefined
    const secret = wanted.kind === 'webhook' ? `whsec_${Buffer.from(context.random(32)).toString('base64')}` : null
    const channel = { settings: null, ...wanted, secret, id: `kanal-${Buffer.from(context.random(4)).toString('hex')}` }
    await insertChannel(db, channel, context.now())
    await appendDeskAudit(db, { at: context.now(), officerId: operatorId, act: 'add-channel', subject: channel.id })
    return channel
  })

/** What waits for it is dropped. @returns false where no such channel is in use */
export const endChannel = (context: Context, id: string): Promise<boolean> =>
  write(context, async (db) => {
    if (!(await endInDatabase(db, id, context.now()))) return false
    await appendDeskAudit(db, { at: context.now(), officerId: operatorId, act: 'end-channel', subject: id })
    return true
  })

export const allChannels = (context: Context): Promise<ChannelRecord[]> => listChannels(context.db)

/** Newest first. */
export const listMessages = (context: Context, state: MessageState, after: MessagePosition | undefined, limit: number): Promise<MessageRecord[]> => listInDatabase(context.db, state, after, limit)

export interface RetriedMessages {
  readonly retried: number
  /** Left alone, since they may have arrived: each is looked for first, and named then. */
  readonly unclear: number
}

/** @param id absent: all that was given up, but for what may have arrived */
export const retryMessages = (context: Context, id?: string): Promise<RetriedMessages> =>
  write(context, async (db) => (id === undefined ? { retried: await retryAllFailed(db, context.now()), unclear: await countUnclear(db) } : { retried: await retryFailed(db, context.now(), id), unclear: 0 }))
