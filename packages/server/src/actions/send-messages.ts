/** Use case: the relay sends what it owes, each message by one relay at a time, and writes down what became of it. */
import { findChannel } from '../db/channels.ts'
import { claimMessages, settleMessage } from '../db/messages.ts'
import { findReportById } from '../db/reports.ts'
import { findSite } from '../db/sites.ts'
import { write } from '../db/write.ts'
import { pauseAfter } from '../domain/back-off.ts'
import { type ChannelRecord, isConnector } from '../domain/channel.ts'
import { later } from '../domain/later.ts'
import type { ClaimedMessage, MessageRecord, Sending } from '../domain/message.ts'
import type { Parcel, Send } from '../domain/send.ts'
import type { Context } from './context.ts'
import { handOver } from './hand-over.ts'
import type { Watch } from './watch.ts'

/** Longer than any sender waits for an answer. */
const leaseMs = 120_000

/** At once: a slow receiver must not hold up the others for long. */
const atOnce = 20

export interface SentCount {
  readonly sent: number
  /** Tries that did not help, those that are given up among them. */
  readonly failed: number
}

/** Sends until nothing is due, or until it is stopped. */
export const sendMessages = async (context: Context, { failed, signal }: Watch = {}): Promise<SentCount> => {
  const count = { sent: 0, failed: 0 }
  for (;;) {
    const now = context.now()
    // Taken in a transaction, sent outside of it: the database is not held while the other side thinks.
    const taken = await write(context, (db) => claimMessages(db, now, later(now, leaseMs), atOnce))
    const outcomes = await Promise.allSettled(taken.map((message) => sendOne(context, message, failed)))
    for (const outcome of outcomes) {
      // What became of it could not be written down: whoever takes it next knows that it was interrupted.
      if (outcome.status === 'rejected') failed?.(outcome.reason)
      if (outcome.status === 'rejected' || outcome.value === 'failed') count.failed++
      else if (outcome.value === 'sent') count.sent++
    }
    if (taken.length < atOnce || signal?.aborted === true) return count
  }
}

const sendOne = async (context: Context, message: ClaimedMessage, failed: Watch['failed']): Promise<'sent' | 'failed' | 'dropped'> => {
  const sending = await tryToSend(context, message).catch((error: unknown): Sending => {
    failed?.(error)
    // Only what has not left throws. Its name alone: what an error says may hold anything.
    return { kind: 'later', error: `broken-${error instanceof Error ? error.name : 'unknown'}` }
  })
  const settled = settle(message, sending, context.now())
  await write(context, (db) => settleMessage(db, message, settled))
  return settled.state === 'waiting' ? 'failed' : settled.state
}

/** @returns undefined where there is nobody any more to send it to */
const tryToSend = async (context: Context, message: ClaimedMessage): Promise<Sending | undefined> => {
  const channel = message.channelId === null ? undefined : await findChannel(context.db, message.channelId)
  if (channel !== undefined && isConnector(channel.kind)) return message.reportId === null ? undefined : handOver(context, message, channel, message.reportId)
  const addressed = await address(context, message, channel)
  return addressed === undefined ? undefined : addressed.send === undefined ? notSetUp : addressed.send(addressed.parcel)
}

const notSetUp: Sending = { kind: 'later', error: 'not-set-up' }

const settle = ({ attempts }: MessageRecord, sending: Sending | undefined, now: string): Pick<MessageRecord, 'state' | 'dueAt' | 'error'> => {
  if (sending === undefined) return { state: 'dropped', dueAt: now, error: null }
  if (sending.kind === 'sent') return { state: 'sent', dueAt: now, error: null }
  const pause = sending.kind === 'never' ? undefined : pauseAfter(attempts, sending.retryAfterMs)
  return pause === undefined ? { state: 'failed', dueAt: now, error: sending.error } : { state: 'waiting', dueAt: later(now, pause), error: sending.error }
}

interface Addressed {
  readonly send: Send | undefined
  readonly parcel: Parcel
}

/** Whom it goes to is looked up when it is sent: a channel that was ended and an identity that was erased get nothing more. */
const address = async (context: Context, { id, channelId, reportId, news }: MessageRecord, channel: ChannelRecord | undefined): Promise<Addressed | undefined> => {
  const site = await findSite(context.db, news.site)
  if (site === undefined) return undefined
  const parcel = { id, news, siteName: site.name, timeZone: site.settings.timeZone }
  if (channelId !== null) {
    return channel && { send: context.senders?.[channel.kind as 'webhook'], parcel: { ...parcel, address: channel.address, secret: channel.secret, to: 'officer' } }
  }
  const whole = reportId === null ? undefined : await findReportById(context.db, reportId)
  const email = whole?.identity ? context.vault.open(whole.report.id, whole.identity).email : null
  return email === null ? undefined : { send: context.senders?.email, parcel: { ...parcel, address: email, secret: null, to: 'reporter' } }
}
