/** Use case: a sandboxed frame of a site, which has no origin, shows that it was loaded from this relay not long ago. */
import { createHmac } from 'node:crypto'
import type { Context } from './context.ts'
import { keptSecret } from './kept-secret.ts'
import { isSame } from './secrets.ts'

const keyName = 'embed-token'

/** A day in the office: a page that stays open from morning on still sends in the evening. */
const lifeSeconds = 12 * 3600

/** @returns letters, digits, dots, dashes and underscores: it stands in a path */
export const giveEmbedToken = async (context: Context, siteKey: string): Promise<string> => {
  const until = String(Math.floor(Date.parse(context.now()) / 1000) + lifeSeconds)
  return `${until}.${sign(await keptSecret(context, keyName), siteKey, until)}`
}

/** Whether a token is this relay's, for this site, and has not run out. */
export const knowEmbedToken = async (context: Context, siteKey: string, token: string): Promise<boolean> => {
  const [until = '', signature = ''] = token.split('.', 2)
  return isSame(signature, sign(await keptSecret(context, keyName), siteKey, until)) && Number(until) * 1000 > Date.parse(context.now())
}

const sign = (key: string, siteKey: string, until: string): string => createHmac('sha256', key).update(`${siteKey} ${until}`).digest('base64url')
