/** Answers in the form that an Open311 client asked for, errors among it: a list in both forms. */
import type { Refusal } from '../domain/refusal.ts'
import { problemCodes } from '@lapor/sdk/contract'
import { type Tree, xmlOf } from './xml.ts'

export type Format = 'xml' | 'json'

/** @param root what the value is called in XML; JSON has no name for it */
export const respond = (format: Format, root: string, value: Tree, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(format === 'xml' ? xmlOf(root, value) : JSON.stringify(value), {
    status,
    headers: {
      'content-type': format === 'xml' ? 'text/xml; charset=utf-8' : 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      // What is read is public; what is written needs a key, which no page may hold.
      'access-control-allow-origin': '*',
      ...headers,
    },
  })

export interface Fault {
  readonly status: number
  readonly descriptions: readonly string[]
  readonly retryAfterSeconds?: number | undefined
}

export const respondFault = (format: Format, { status, descriptions, retryAfterSeconds }: Fault): Response =>
  respond(format, 'errors', descriptions.map((description) => ({ code: status, description })), status, retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) })

/** GeoReport knows 400 for what is wrong with a request. */
export const faultOf = ({ refused, issues, detail, retryAfterSeconds }: Refusal): Fault => {
  const { status, title } = problemCodes[refused]
  if (issues !== undefined) return { status: 400, descriptions: issues.map(({ path, code }) => `${path.slice(1)}: ${code}`) }
  return { status: status === 422 ? 400 : status, descriptions: [detail ?? title], retryAfterSeconds }
}
