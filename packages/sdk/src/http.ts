/** Sends requests with ky, its only importer: time limits, repeats with jitter, Retry-After. */
import ky, { isHTTPError, isTimeoutError as isKyTimeoutError } from 'ky'
import { NetworkError, TimeoutError } from './errors.ts'
import type { Sender } from './sender.ts'

export const kySender: Sender = async (what, { url, method, headers, body, as, signal, timeoutMs, retries, fetch }) => {
  try {
    const answer = ky(url, {
      method,
      headers: { ...headers },
      ...(body !== undefined && { body }),
      ...(signal && { signal }),
      ...(fetch && { fetch }),
      retry: { limit: retries, methods: ['get', 'post'], statusCodes: [429, 500, 502, 503, 504], afterStatusCodes: [429, 503], maxRetryAfter: 30_000, jitter: true, retryOnTimeout: true },
      timeout: timeoutMs,
      credentials: 'omit',
    })
    return { ok: true, body: await answer[as]() }
  } catch (error) {
    // Ky's own errors are not kept as `cause`: they hold the request, and with it secret and body.
    if (isHTTPError(error)) return { ok: false, status: error.response.status, headers: error.response.headers, data: error.data }
    if (isKyTimeoutError(error)) throw new TimeoutError(what)
    if (signal?.aborted) throw error
    // Whatever else: also a connection that breaks while the body is read, and a `fetch` of the caller's that throws things of its own.
    throw new NetworkError(what)
  }
}
