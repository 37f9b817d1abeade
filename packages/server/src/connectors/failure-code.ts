/** Names what went wrong on the way to another server by a code: what it said may hold anything, and is kept nowhere. */
import { getSystemErrorMap } from 'node:util'

export const failureCode = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown'
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'timeout'
  const cause = 'cause' in error ? error.cause : undefined
  const code = codeOf(error) ?? codeOf(cause)
  return code === undefined ? 'network' : `network-${code}`
}

/** By the machine's own number where there is one: a library that sends mails puts a word of its own in the place of the code. */
const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined
  const { errno, code } = error as NodeJS.ErrnoException
  const [named = code] = getSystemErrorMap().get(errno ?? 0) ?? []
  return typeof named === 'string' && /^[A-Z_0-9]{2,40}$/.test(named) ? named : undefined
}

/** Codes of a connection that was never made: nothing can have arrived. */
const unmade: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'].map((code) => `network-${code}`))

/** @param error as `failureCode` names it */
export const surelyNotArrived = (error: string): boolean => unmade.has(error)
