/** Brings the bytes of one photo to the relay with tus-js-client, its only importer, and speaks of failures in our errors. */
import type { DetailedError, HttpRequest, HttpResponse } from 'tus-js-client'
import { refusal } from '../call.ts'
import { ContractError, isApiError, isLaporError, NetworkError, TimeoutError } from '../errors.ts'
import { uploadsPath } from '../contract/upload-routes.ts'
import type { Attempt, Hooks } from '../observe.ts'
import { blobReader } from './blob-reader.ts'
import { fetchStack } from './fetch-stack.ts'

export interface Bringing {
  /** Where uploads of the report are made. */
  readonly endpoint: string
  /** One that was begun before. */
  readonly uploadId: string | undefined
  readonly photo: Blob
  readonly secret: string
  readonly fetch: typeof globalThis.fetch | undefined
  readonly chunkBytes: number
  /** Without anything moving. */
  readonly timeoutMs: number
  /** Before each repetition. */
  readonly pausesMs: readonly number[]
  /** Finishes before the first byte is sent. */
  readonly keep: (uploadId: string) => Promise<unknown>
  readonly tell: (sent: number) => void
  readonly signal: AbortSignal | undefined
  readonly hooks: Hooks | undefined
}

/** In errors, in the place of a route's name. */
const what = 'uploads'

const gone = new Error('the relay has no such upload')

/**
 * @returns the upload's id when all bytes are there, or when the relay has nothing under this id any more: only the call that
 * finishes it can tell whether it was finished before or was collected
 */
export const bringBytes = async ({ endpoint, uploadId, photo, secret, fetch, chunkBytes, timeoutMs, pausesMs, keep, tell, signal, hooks }: Bringing): Promise<string> => {
  const { Upload, DefaultHttpStack } = await import('tus-js-client').catch(() => {
    // A part of the program that the line did not bring: later it may.
    throw new NetworkError(what)
  })
  // XMLHttpRequest tells how far a piece has come, which fetch does not.
  const stack = fetch || typeof XMLHttpRequest === 'undefined' ? fetchStack(fetch ?? globalThis.fetch) : new DefaultHttpStack({})

  return new Promise<string>((resolve, reject) => {
    let isOver = false
    let kept: Promise<unknown> = Promise.resolve()
    let watch: ReturnType<typeof setTimeout> | undefined
    /** The request that is under way. */
    let asked: { readonly attempt: Attempt; readonly at: number } | undefined
    const began = (request: HttpRequest): void => {
      asked = { attempt: { route: what, method: request.getMethod() as Attempt['method'], path: uploadsPath }, at: Date.now() }
      hooks?.onAttempt?.(asked.attempt)
    }
    const ended = (response?: HttpResponse): void => {
      if (asked) hooks?.onResult?.({ ...asked.attempt, status: response?.getStatus(), requestId: response?.getHeader('lapor-request-id') ?? undefined, ms: Date.now() - asked.at })
      asked = undefined
    }
    const over = (settle: () => void): void => {
      isOver = true
      ended()
      clearTimeout(watch)
      signal?.removeEventListener('abort', giveUp)
      settle()
    }
    const stop = (error: Error): void => {
      over(() => reject(error))
      void upload.abort().catch(() => undefined)
    }
    const giveUp = (): void => stop(new DOMException('The upload was given up.', 'AbortError'))
    const moved = (): void => {
      clearTimeout(watch)
      if (!isOver) watch = setTimeout(() => stop(new TimeoutError(what)), timeoutMs)
    }
    const id = (): string => upload.url?.split('/').pop() ?? ''

    const upload = new Upload(photo, {
      endpoint,
      uploadUrl: uploadId ? `${endpoint}/${encodeURIComponent(uploadId)}` : null,
      headers: { 'lapor-secret': secret },
      metadata: photo.type ? { filetype: photo.type } : {},
      chunkSize: chunkBytes,
      retryDelays: [...pausesMs],
      // What was begun is remembered in the SDK's own storage, under the photo's id.
      storeFingerprintForResuming: false,
      fingerprint: async () => '',
      fileReader: blobReader,
      httpStack: stack,
      onUploadUrlAvailable: () => void (kept = id() === uploadId ? kept : keep(id())),
      onBeforeRequest: async (request) => {
        moved()
        await kept
        // tus-js-client forgets that it was stopped while it was about to start again.
        if (isOver) throw new Error('stopped')
        began(request)
      },
      onAfterResponse: (request, response) => {
        moved()
        ended(response)
        refuse(request, response)
      },
      onShouldRetry: (error) => {
        ended()
        return isWorthAnotherTry(error)
      },
      onProgress: (sent) => {
        moved()
        if (!isOver) tell(sent)
      },
      onSuccess: () => over(() => resolve(id())),
      onError: (error) => over(() => (causeOf(error) === gone ? resolve(id()) : reject(ours(error)))),
    })
    if (signal?.aborted) return giveUp()
    signal?.addEventListener('abort', giveUp)
    upload.start()
  })
}

/** Throws before tus-js-client makes an error of its own, which would quote the answer's body. */
const refuse = (request: HttpRequest, response: HttpResponse): void => {
  const status = response.getStatus()
  if (status < 400) return
  const isHead = request.getMethod() === 'HEAD'
  if (status === 410 || (status === 404 && request.getMethod() !== 'POST')) throw gone
  // A refused HEAD has no body that says why. tus-js-client then makes a new upload, and that answer has one.
  if (isHead && status < 500 && status !== 429) return
  throw refusal(what, { status, headers: { get: (name) => response.getHeader(name) ?? null }, data: parsed(response.getBody()) })
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const causeOf = (error: Error | DetailedError): unknown => ('causingError' in error ? error.causingError : error)

const isWorthAnotherTry = (error: DetailedError): boolean => {
  const cause = causeOf(error)
  // The offset was another one: somebody else has sent meanwhile. It is asked for again.
  if (isApiError(cause)) return cause.status >= 500 || cause.code === 'upload-incomplete'
  return cause !== gone && error.originalResponse === null
}

/** The library's own errors hold the request, and with it the secret; none of them leaves. */
const ours = (error: Error | DetailedError): Error => {
  const cause = causeOf(error)
  if (isLaporError(cause)) return cause
  if ('originalResponse' in error && error.originalResponse) return new ContractError(what, 'a header: Location, Upload-Offset or Upload-Length')
  return new NetworkError(what)
}
