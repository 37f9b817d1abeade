/** Writes about failures only, in words, for a relay on somebody's desk. */
import type { RequestLog } from '../http/request-log.ts'

export const deskLog: RequestLog = {
  request: () => undefined,
  failure: ({ error, message, at, requestId }) => console.error(`Kesalahan di relay (${error}${message === undefined ? '' : `: ${message}`}), permintaan ${requestId}\n  ${at.slice(0, 3).join('\n  ')}`),
}
