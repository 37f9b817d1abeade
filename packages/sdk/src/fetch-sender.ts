/** Sends requests with bare fetch: a seventh of ky's bytes, for the script tag on a citizen's phone. */
import { NetworkError, TimeoutError } from './errors.ts'
import type { Sender, SenderAnswer, SenderRequest } from './sender.ts'

const repeatable = [429, 500, 502, 503, 504]
const firstPauseMs = 500

/**
 * Behaves as the other sender does (the same tests run on both), but for its pauses, which are fixed: whoever uses it,
 * the outbox above all, has a policy of repeating of their own.
 */
export const fetchSender: Sender = async (what, request) => {
  for (let attempt = 0; ; attempt++) {
    const last = attempt >= request.retries
    try {
      const answer = await once(what, request)
      if (answer.ok || last || !repeatable.includes(answer.status)) return answer
    } catch (error) {
      if (last || !(error instanceof NetworkError || error instanceof TimeoutError)) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** attempt))
  }
}

/** Own controller instead of AbortSignal.any and AbortSignal.timeout, which phones of 2022 do not have. */
const once = async (what: string, { url, method, headers, body, as, signal, timeoutMs, fetch = globalThis.fetch }: SenderRequest): Promise<SenderAnswer> => {
  const controller = new AbortController()
  const abort = (): void => controller.abort()
  if (signal?.aborted) abort()
  signal?.addEventListener('abort', abort)
  const timer = setTimeout(abort, timeoutMs)
  try {
    const response = await fetch(url, { method, headers, body: body ?? null, credentials: 'omit', signal: controller.signal })
    if (response.ok) return { ok: true, body: await response[as]() }
    return { ok: false, status: response.status, headers: response.headers, data: await response.json().catch(() => undefined) }
  } catch (error) {
    if (!controller.signal.aborted) throw new NetworkError(what)
    throw signal?.aborted ? error : new TimeoutError(what)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}
