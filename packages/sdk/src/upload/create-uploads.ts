/** Attaches photos over lines that break: the bytes go in pieces and go on where they stopped, also after the page is gone. */
import { createCall, fill } from '../call.ts'
import { siteOf, type ClientOptions } from '../client-options.ts'
import type { Attachment } from '../contract/index.ts'
import { uploadRoutes, uploadsPath } from '../contract/upload-routes.ts'
import { isApiError, isRejectedError } from '../errors.ts'
import { fetchSender } from '../fetch-sender.ts'
import { uploadKey } from '../storage/keys.ts'
import { memoryStorage } from '../storage/memory-storage.ts'
import type { Storage } from '../storage/storage.ts'
import { bringBytes } from './bring-bytes.ts'

/** Where the relay is, and how patient an upload is. */
export interface UploadsOptions extends Pick<ClientOptions, 'baseUrl' | 'site' | 'fetch' | 'hooks'> {
  /** Where it is kept how far a photo has come: then it goes on there after a reload. Absent: it goes on there while the page lives. */
  readonly storage?: Storage | undefined
  /** Milliseconds in which something must move; 150,000 where absent. */
  readonly timeoutMs?: number | undefined
  /** How often a broken line is tried again, with growing pauses; counted anew when bytes have arrived. 3 where absent; 0 for callers with a policy of their own, like the outbox. */
  readonly retries?: number | undefined
}

/** Of which report a photo is, and how it goes. */
export interface AttachOptions {
  /** Of the report that the photo is brought to. */
  readonly trackingSecret: string
  /** The photo's own id. The same key attaches once, whatever happens in between. */
  readonly idempotencyKey: string
  /** Told of bytes under way; `sent` never falls. */
  readonly onProgress?: ((progress: { readonly sent: number; readonly size: number }) => void) | undefined
  /** Stops it; the AbortError passes through. What has arrived stays for the next call. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds in which something must move, for this photo. */
  readonly timeoutMs?: number | undefined
  /** Bytes of one piece; 131,072 where absent. A proxy that waits for whole requests loses at most one when the line breaks. */
  readonly chunkBytes?: number | undefined
}

/** Brings photos in pieces, over lines that break. */
export interface Uploads {
  /**
   * Attaches a photo to a report. Called again with the same key, it goes on from the last byte the relay has.
   * Over tus 1.0 (https://tus.io/protocols/resumable-upload).
   * @throws {NetworkError} @throws {TimeoutError} when the line is down: call again later
   * @throws {RejectedError} `attachment-not-image`, `attachment-limit-reached`, `transition-not-allowed`, `body-too-large`
   * @throws {UnauthorizedError} @throws {NotFoundError} @throws {RateLimitedError} @throws {ServerError} @throws {ContractError} @throws DOMException AbortError
   * @example
   * await uploads.attach('7K3M-Q9XT-4BW9', photo, { trackingSecret, idempotencyKey: photoId })
   */
  attach(trackingId: string, photo: Blob, options: AttachOptions): Promise<Attachment>
}

/** As kept under "upload:<idempotencyKey>:<trackingId>". It holds no secret: without one, an upload's id is good for nothing. */
interface Remembered {
  readonly trackingId: string
  readonly uploadId: string
  readonly size: number
  /** Of the photo: its last bytes, in which two photos of one size differ. */
  readonly end: string
}

/** What cannot be read fails where it is sent. */
const endOf = (photo: Blob): Promise<string> => photo.slice(-64).arrayBuffer().then((bytes) => new Uint8Array(bytes).join(), () => '')

/** About 50 seconds on a bad 2G line of 20 kbit/s, and few enough requests on a good one. */
const defaultChunkBytes = 131_072
const defaultTimeoutMs = 150_000
const firstPauseMs = 500

/** An upload may be collected while it is being finished; more than once in a row it is not. */
const mostBeginnings = 3

/**
 * Makes what attaches photos at the relay at `baseUrl` for one site. No request is made yet, and the tus client is loaded
 * with the first photo.
 * @throws TypeError when `baseUrl` is not an absolute http(s) URL or `site` is not a site key
 * @example
 * const uploads = createUploads({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan', storage: await openStorage() })
 * await uploads.attach(trackingId, photo, { trackingSecret, idempotencyKey: photoId, onProgress: ({ sent, size }) => console.log(sent / size) })
 */
export const createUploads = ({ baseUrl, site: key, fetch, storage = memoryStorage(), timeoutMs: usualTimeoutMs = defaultTimeoutMs, retries = 3, hooks }: UploadsOptions): Uploads => {
  const site = siteOf({ baseUrl, site: key })
  const call = createCall(fetchSender, { baseUrl, fetch, retries, hooks }, uploadRoutes)

  return {
    attach: async (trackingId, photo, { trackingSecret: secret, idempotencyKey, onProgress, signal, timeoutMs = usualTimeoutMs, chunkBytes = defaultChunkBytes }) => {
      const params = { ...site, trackingId }
      const endpoint = baseUrl.replace(/\/+$/, '') + fill(uploadsPath, params)
      const memory = uploadKey(idempotencyKey, trackingId)
      const { size } = photo
      const end = await endOf(photo)

      // Storage that fails costs a resumption, never the photo.
      const recall = async (): Promise<string | undefined> => {
        const kept = await storage.get<Remembered>(memory).catch(() => undefined)
        return kept?.trackingId === trackingId && kept.size === size && kept.end === end ? kept.uploadId : undefined
      }
      const keep = (uploadId: string): Promise<unknown> => storage.put(memory, { trackingId, uploadId, size, end } satisfies Remembered).catch(() => undefined)
      const forget = (): Promise<void> => storage.delete(memory).catch(() => undefined)

      let told = -1
      const tell = (sent: number): void => {
        if (sent <= told) return
        told = sent
        onProgress?.({ sent, size })
      }

      for (let beginnings = 1; ; beginnings++) {
        try {
          const uploadId = await bringBytes({
            endpoint,
            uploadId: await recall(),
            photo,
            secret,
            fetch,
            chunkBytes,
            timeoutMs,
            pausesMs: [...new Array<undefined>(retries)].map((_, tried) => firstPauseMs * 4 ** tried),
            keep,
            tell,
            signal,
            hooks,
          })
          const attachment = await call('attachments.finish', { params, body: { uploadId }, trackingSecret: secret, idempotencyKey, signal, timeoutMs })
          await forget()
          return attachment
        } catch (error) {
          const isLost = isApiError(error) && ['upload-not-found', 'upload-incomplete'].includes(error.code)
          if (isApiError(error) && error.code === 'upload-not-found' || (isRejectedError(error) && !isLost)) await forget()
          if (!isLost || beginnings === mostBeginnings) throw error
        }
      }
    },
  }
}
