/** Answers a refusal as problem details (RFC 9457) with a code of the contract's closed list. */
import { type KnownProblemCode, type Problem, problemCodes } from '@lapor/sdk/contract'
import type { Refusal } from '../domain/refusal.ts'

/** Seconds after which a busy database is worth another try: other writers need milliseconds. */
const busySeconds = 2

export const statusOf = (code: KnownProblemCode): number => problemCodes[code].status

export const problemResponse = ({ refused, issues, detail, retryAfterSeconds: seconds }: Refusal, requestId: string, headers: Readonly<Record<string, string>> = {}): Response => {
  const { status, title } = problemCodes[refused]
  const problem: Problem = {
    // A URI reference is allowed and keeps working behind any host name (RFC 9457 §3.1.1).
    type: `/problems#${refused}`,
    title,
    status,
    code: refused,
    ...(detail === undefined ? {} : { detail }),
    ...(issues === undefined ? {} : { errors: issues.map(({ path, code }) => ({ pointer: path, code })) }),
    requestId,
  }
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(refused === 'storage-busy' || seconds !== undefined ? { 'retry-after': String(seconds ?? busySeconds) } : {}),
      // RFC 9110 §11.6.1: a 401 names the scheme. Browsers ask for a password only for schemes they know.
      ...(status === 401 ? { 'www-authenticate': refused === 'officer-token-wrong' ? 'Bearer realm="lapor"' : 'Lapor-Secret realm="lapor"' } : {}),
      ...headers,
    },
  })
}
