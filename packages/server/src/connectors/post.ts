/** Sends a POST to another server, with an end to waiting, and without following where it points. */
import { failureCode } from './failure-code.ts'

export interface Posted {
  readonly status: number
  /** What it asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined
  /** At most the first 64 KiB; empty where nobody reads it. */
  readonly text: string
}

export type PostOutcome = Posted | { readonly error: string }

/** Shorter than any lease, long enough for a slow office. */
export const patienceMs = 15_000

const mostRead = 64 * 1024

export interface Post {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Whether the answer is needed. */
  readonly reads?: boolean
  readonly patienceMs?: number
}

/** A redirect is an answer like another: what is signed for one address goes to no other. */
export const post = async (url: string, { headers, body, reads = false, patienceMs: patience = patienceMs }: Post): Promise<PostOutcome> => {
  try {
    // A connection that was kept open may be closed by the other side just now, and nobody could tell whether it arrived.
    const response = await fetch(url, { method: 'POST', headers: { ...headers, connection: 'close' }, body, redirect: 'manual', signal: AbortSignal.timeout(patience) })
    const text = reads ? await readSome(response) : ''
    if (!reads) await response.body?.cancel()
    return { status: response.status, retryAfterMs: secondsOf(response.headers.get('retry-after')), text }
  } catch (error) {
    return { error: failureCode(error) }
  }
}

export const readSome = async (response: Response): Promise<string> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk)
    size += chunk.byteLength
    // Leaving the loop cancels the rest.
    if (size >= mostRead) break
  }
  return Buffer.concat(chunks).subarray(0, mostRead).toString('utf8')
}

const secondsOf = (header: string | null): number | undefined => (header !== null && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : undefined)
