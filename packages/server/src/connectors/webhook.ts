/** Tells a program by a webhook in the form of Standard Webhooks (https://www.standardwebhooks.com): signed, and safe against replays. */
import { createHmac } from 'node:crypto'
import type { News, Sending } from '../domain/message.ts'
import type { Parcel, Send } from '../domain/send.ts'
import { type Links, linkTo } from './links.ts'
import { post } from './post.ts'

/** @param now milliseconds since 1970 */
export const webhookSender =
  (links: Links, now: () => number = Date.now): Send =>
  async ({ id, news, address, secret }: Parcel): Promise<Sending> => {
    if (secret === null) return { kind: 'never', error: 'no-secret' }
    const body = JSON.stringify(payloadOf(news, links))
    const timestamp = String(Math.floor(now() / 1000))
    const headers = { 'content-type': 'application/json', 'user-agent': 'lapor-relay', 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature(secret, id, timestamp, body) }
    const posted = await post(address, { headers, body })
    if ('error' in posted) return { kind: 'later', error: posted.error }
    if (posted.status >= 200 && posted.status < 300) return { kind: 'sent' }
    // "Gone" is how a receiver says that it wants no more (Standard Webhooks, "Delivery").
    return posted.status === 410 ? { kind: 'never', error: 'http-410' } : { kind: 'later', error: `http-${posted.status}`, retryAfterMs: posted.retryAfterMs }
  }

/** Thin: whoever wants to know what it says asks the API, and is let in there or not. */
const payloadOf = (news: News, links: Links) => {
  if (news.event === 'digest') {
    const { event, site, day, dueToday, more, overdue } = news
    return { type: event, timestamp: `${day}T00:00:00Z`, data: { site, day, dueToday, more, overdue } }
  }
  const { event, at, ...data } = news
  return { type: event, timestamp: at, data: { ...data, url: linkTo(links, news.trackingId, 'officer', news.site) ?? null } }
}

const signature = (secret: string, id: string, timestamp: string, body: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).update(`${id}.${timestamp}.${body}`).digest('base64')}`
