import { ClientOptions } from './index.js';
import { Attachment } from './contract.js';
import { Storage } from './storage.js';
import './chunks/call.js';
import 'zod/v4/core';
import 'zod/mini';

/** Where the relay is, and how patient an upload is. */
interface UploadsOptions extends Pick<ClientOptions, 'baseUrl' | 'site' | 'fetch' | 'hooks'> {
    /** Where it is kept how far a photo has come: then it goes on there after a reload. Absent: it goes on there while the page lives. */
    readonly storage?: Storage | undefined;
    /** Milliseconds in which something must move; 150,000 where absent. */
    readonly timeoutMs?: number | undefined;
    /** How often a broken line is tried again, with growing pauses; counted anew when bytes have arrived. 3 where absent; 0 for callers with a policy of their own, like the outbox. */
    readonly retries?: number | undefined;
}
/** Of which report a photo is, and how it goes. */
interface AttachOptions {
    /** Of the report that the photo is brought to. */
    readonly trackingSecret: string;
    /** The photo's own id. The same key attaches once, whatever happens in between. */
    readonly idempotencyKey: string;
    /** Told of bytes under way; `sent` never falls. */
    readonly onProgress?: ((progress: {
        readonly sent: number;
        readonly size: number;
    }) => void) | undefined;
    /** Stops it; the AbortError passes through. What has arrived stays for the next call. */
    readonly signal?: AbortSignal | undefined;
    /** Milliseconds in which something must move, for this photo. */
    readonly timeoutMs?: number | undefined;
    /** Bytes of one piece; 131,072 where absent. A proxy that waits for whole requests loses at most one when the line breaks. */
    readonly chunkBytes?: number | undefined;
}
/** Brings photos in pieces, over lines that break. */
interface Uploads {
    /**
     * Attaches a photo to a report. Called again with the same key, it goes on from the last byte the relay has.
     * Over tus 1.0 (https://tus.io/protocols/resumable-upload).
     * @throws {NetworkError} @throws {TimeoutError} when the line is down: call again later
     * @throws {RejectedError} `attachment-not-image`, `attachment-limit-reached`, `transition-not-allowed`, `body-too-large`
     * @throws {UnauthorizedError} @throws {NotFoundError} @throws {RateLimitedError} @throws {ServerError} @throws {ContractError} @throws DOMException AbortError
     * @example
     * await uploads.attach('7K3M-Q9XT-4BW9', photo, { trackingSecret, idempotencyKey: photoId })
     */
    attach(trackingId: string, photo: Blob, options: AttachOptions): Promise<Attachment>;
}
/**
 * Makes what attaches photos at the relay at `baseUrl` for one site. No request is made yet, and the tus client is loaded
 * with the first photo.
 * @throws TypeError when `baseUrl` is not an absolute http(s) URL or `site` is not a site key
 * @example
 * const uploads = createUploads({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan', storage: await openStorage() })
 * await uploads.attach(trackingId, photo, { trackingSecret, idempotencyKey: photoId, onProgress: ({ sent, size }) => console.log(sent / size) })
 */
declare const createUploads: ({ baseUrl, site: key, fetch, storage, timeoutMs: usualTimeoutMs, retries, hooks }: UploadsOptions) => Uploads;

export { createUploads };
export type { AttachOptions, Uploads, UploadsOptions };
