/** Answers one tus request: the checks of every call that needs the secret, then the protocol, its faults told as problems. */
import { attachmentMediaTypes, fileMediaTypes, parseTrackingId } from '@lapor/sdk/contract'
import { Server } from '@tus/server'
import { mostBytes, mostBytesOf } from '../domain/most-bytes.ts'
import { isRefusal, type OrRefusal, type Refusal } from '../domain/refusal.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import { barredOrigin, type Door, lockOf, secretOf } from '../http/answer-route.ts'
import { nameOf, uploadIdOf } from './upload-folder.ts'
import { canBeUploadId, type Uploads } from './uploads.ts'
import { watchBody } from './watch-body.ts'

export interface UploadParams {
  readonly site: string
  readonly trackingId: string
  /** Undefined where an upload is being created. */
  readonly uploadId: string | undefined
  readonly network: string | undefined
}

export const answerUpload = async (door: Pick<Door, 'actions' | 'baseUrl'>, uploads: Uploads, request: Request, params: UploadParams): Promise<OrRefusal<Response>> => {
  const { actions } = door
  const site = await actions.knowSite(params.site)
  if (site === undefined) return { refused: 'site-unknown' }
  const barred = barredOrigin(door, request, site)
  if (barred) return barred
  const secret = secretOf(request)
  if (secret === undefined) return { refused: 'secret-missing' }
  const claim = { siteKey: site.key, trackingId: parseTrackingId(params.trackingId), secret }
  const lock = lockOf(params.trackingId, request)
  const tried = lock && (await actions.refuseTry(lock, params.network))
  if (tried) return tried
  const proved = await actions.proveReporter(claim)
  if (isRefusal(proved)) return (lock && (await actions.countWrongTry(lock, params.network))) ?? proved
  const early = params.uploadId === undefined ? ((await actions.refuseReportersAttachment(claim)) ?? refuseLength(request, site)) : undefined
  if (early) return early
  if (params.uploadId !== undefined && !canBeUploadId(params.uploadId)) return { refused: 'upload-not-found' }
  // The protocol demands this answer (tus 1.0, "Protocol version"), and @tus/server has another.
  if (request.headers.get('tus-resumable') !== '1.0.0') return new Response('Tus-Resumable: 1.0.0 is needed.\n', { status: 412, headers: { 'tus-version': '1.0.0' } })
  return throughTus(uploads, request, site, proved.found.report.id, params.uploadId)
}

/** Before room is made for it. */
const refuseLength = ({ headers }: Request, { settings }: SiteRecord): Refusal | undefined =>
  tooLong(headers, mostBytes(settings))

const tooLong = (headers: Headers, most: number): Refusal | undefined => (Number(headers.get('upload-length') ?? 0) > most ? { refused: 'body-too-large', detail: `The limit here is ${most} bytes.` } : undefined)

/** What the protocol needs of a request. The rest, cookies and a proxy's headers, is not for it. */
const passedIn = ['tus-resumable', 'upload-length', 'upload-offset', 'upload-metadata', 'upload-defer-length', 'upload-concat', 'content-type', 'content-length']

/** What goes out of its answers: its own CORS would let in whoever asks (and a foreign origin be told of the first allowed one). */
const passedOut = ['location', 'upload-offset', 'upload-length', 'tus-resumable']

const throughTus = async ({ folder, store, locker }: Uploads, request: Request, site: SiteRecord, reportId: string, uploadId: string | undefined): Promise<OrRefusal<Response>> => {
  let refused: Refusal | undefined
  let fault: unknown
  // Made for each request, since the limits are a site's; the store and the locks are shared.
  const tus = new Server({
    path: '/',
    datastore: store,
    locker,
    maxSize: mostBytes(site.settings),
    getFileIdFromRequest: () => (uploadId === undefined ? undefined : nameOf(reportId, uploadId)),
    namingFunction: async (_, metadata) => {
      // Only what is said of it; the content is looked at when all of it is here.
      const most = mostBytesOf(site.settings, metadata?.['filetype'] ?? '')
      refused = most === undefined ? { refused: 'attachment-not-image', detail: `Accepted types: ${[...attachmentMediaTypes, ...fileMediaTypes].filter((type) => mostBytesOf(site.settings, type) !== undefined).join(', ')}.` } : tooLong(request.headers, most)
      if (refused) throw new Error('refused')
      // Of a known length: without one nothing is begun.
      return folder.reserve(reportId, site.settings.limits.attachments, { size: Number(request.headers.get('upload-length')) })
    },
    // A path without host is right behind every proxy (RFC 9110 §10.2.2).
    generateUrl: (asked, { id }) => `${new URL(asked.url).pathname}/${uploadIdOf(id)}`,
    onResponseError: (_, error) => {
      fault = error
      return undefined
    },
  })
  const body = watchBody(request.body)
  const headers = passedIn.flatMap((name): [string, string][] => (request.headers.has(name) ? [[name, request.headers.get(name) ?? '']] : []))
  const answered = await tus.handleWeb(new Request(request.url, { method: request.method, headers, ...(body.stream ? { body: body.stream, duplex: 'half' } : {}) }))
  if (refused) return refused
  // Nobody reads this answer; it is for the log, where a phone without signal is no failure of the relay.
  if (body.isCut()) return { refused: 'upload-incomplete', detail: 'The body broke off before its end.' }
  if (answered.ok) {
    const kept = passedOut.flatMap((name): [string, string][] => (answered.headers.has(name) ? [[name, answered.headers.get(name) ?? '']] : []))
    return new Response(answered.status === 204 ? null : await answered.text(), { status: answered.status, headers: [...kept, ['cache-control', 'no-store']] })
  }
  return refusalOf(answered.status, await answered.text(), fault)
}

/** Faults of the protocol in the codes of the contract. @throws what is no fault of the asking side */
const refusalOf = (status: number, text: string, fault: unknown): Refusal => {
  if (fault instanceof Error && !('status_code' in fault)) throw fault
  const detail = text.trim()
  if (status === 404 || status === 410) return { refused: 'upload-not-found' }
  if (status === 409) return { refused: 'upload-incomplete', detail: 'Upload-Offset is not where the upload stands; ask with HEAD.' }
  if (status === 413) return { refused: 'body-too-large', detail: 'More bytes than Upload-Length announced.' }
  if (/^(Invalid )?content-type/i.test(detail)) return { refused: 'media-type-unsupported', detail: 'A piece is sent as application/offset+octet-stream.' }
  if (detail.includes('due to lock')) return { refused: 'upload-incomplete', detail: 'Another request has taken this upload over.' }
  if (detail.includes('acquire lock')) return { refused: 'storage-busy' }
  // The store says no more than this: no room, mostly, and the phone has its bytes still.
  if (status === 500) return { refused: 'storage-busy', detail: 'The bytes could not be written.' }
  return { refused: 'validation-failed', detail }
}
