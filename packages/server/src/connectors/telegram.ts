/** Tells officers in a Telegram chat, by the operator's own bot (https://core.telegram.org/bots/api#sendmessage). */
import type { Sending } from '../domain/message.ts'
import type { Send } from '../domain/send.ts'
import { letterOf } from './letter.ts'
import type { Links } from './links.ts'
import { post } from './post.ts'

export interface Bot {
  readonly token: string
  /** Where the Bot API is, e.g. "https://api.telegram.org", or an own server of it. */
  readonly api: string
}

export const telegramSender =
  ({ token, api }: Bot, links: Links): Send =>
  async (parcel): Promise<Sending> => {
    const { subject, text } = letterOf(parcel, links)
    const body = JSON.stringify({ chat_id: parcel.address, text: `${subject}\n\n${text}`, link_preview_options: { is_disabled: true } })
    const posted = await post(`${api}/bot${token}/sendMessage`, { headers: { 'content-type': 'application/json' }, body, reads: true })
    if ('error' in posted) return { kind: 'later', error: posted.error }
    const answer = answerOf(posted.text)
    if (answer?.ok === true) return { kind: 'sent' }
    const error = `telegram-${posted.status}`
    // The chat is gone or has thrown the bot out; a wrong token (401, 404) is the operator's, and can be mended.
    return posted.status === 400 || posted.status === 403 ? { kind: 'never', error } : { kind: 'later', error, retryAfterMs: answer?.retryAfterMs ?? posted.retryAfterMs }
  }

const answerOf = (text: string): { readonly ok: boolean; readonly retryAfterMs: number | undefined } | undefined => {
  try {
    const value = JSON.parse(text) as { readonly ok?: unknown; readonly parameters?: { readonly retry_after?: unknown } } | null
    const seconds = value?.parameters?.retry_after
    return { ok: value?.ok === true, retryAfterMs: typeof seconds === 'number' ? seconds * 1000 : undefined }
  } catch {
    return undefined
  }
}
