/** Use case: whoever reads a report gets links to its photos that work for minutes and without a header, as an <img> asks. */
import { createHmac } from 'node:crypto'
import { findReportOfAttachment } from '../db/attachments.ts'
import { findSecret } from '../db/secrets.ts'
import { findReportById } from '../db/reports.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { Context } from './context.ts'
import { type Content, showAttachment } from './read-report.ts'
import { isSame } from './secrets.ts'
import { snapshot } from './snapshot.ts'

/** In whose eyes a photo may be seen. */
const sights = ['public', 'reporter', 'officer'] as const

/** What a link says, as text. */
export interface Link {
  readonly attachmentId: string
  readonly sight: string
  /** Seconds since 1970. */
  readonly until: string
  readonly signature: string
}

/** The name of the secret that signs links. */
export const linkKey = 'attachment-link'

/** Links end on the full five minutes after the next: for minutes they stay the same, so that a browser loads a photo once. */
const stepSeconds = 300

/** Path under which http/mount-linked-attachments.ts answers; the id follows. */
const linkPath = '/v1/attachments/'

/** @param sight in whose eyes: `viewer` of the report @returns by attachment id a path at the relay, good for 5 to 10 minutes */
export const linkAttachments = async (context: Context, sight: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const key = ids.length === 0 ? undefined : await findSecret(context.db, linkKey)
  if (key === undefined) return new Map()
  const until = String((Math.floor(Date.parse(context.now()) / 1000 / stepSeconds) + 2) * stepSeconds)
  return new Map(ids.map((id) => [id, `${linkPath}${encodeURIComponent(id)}?${new URLSearchParams({ as: sight, until, sig: sign(key, id, sight, until) }).toString()}`]))
}

/** A photo, and for how many more seconds its link works. */
export type LinkedContent = Content & { readonly secondsLeft: number }

/** A link that was changed, has run out, or whose photo may no longer be seen: there is no such attachment. */
export const readLinkedAttachment = async (context: Context, { attachmentId, sight, until, signature }: Link): Promise<OrRefusal<LinkedContent>> => {
  const key = await findSecret(context.db, linkKey)
  const known = sights.find((one) => one === sight)
  const secondsLeft = Number(until) - Date.parse(context.now()) / 1000
  if (key === undefined || known === undefined || !isSame(signature, sign(key, attachmentId, sight, until)) || secondsLeft <= 0) return { refused: 'attachment-not-found' }
  const content = await snapshot(context.db, async (db): Promise<OrRefusal<Content>> => {
    const reportId = await findReportOfAttachment(db, attachmentId)
    const found = reportId === undefined ? undefined : await findReportById(db, reportId)
    return found === undefined ? { refused: 'attachment-not-found' } : showAttachment(context, db, { found, viewer: known }, attachmentId)
  })
  return isRefusal(content) ? content : { ...content, secondsLeft }
}

const sign = (key: string, id: string, sight: string, until: string): string => createHmac('sha256', key).update(JSON.stringify([id, sight, until])).digest('base64url')
