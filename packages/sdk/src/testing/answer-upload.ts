/** Answers one request of a resumable upload: the checks of every call that needs the secret, then tus 1.0 (https://tus.io/protocols/resumable-upload). */
import { refuseMore } from './attach.ts'
import { findOnSite } from './find-report.ts'
import { addPiece, beginUpload, findUpload, offsetOf } from './kept-uploads.ts'
import type { UploadPlace } from './match-route.ts'
import type { KeptReport, Memory } from './memory.ts'
import { mostBytes, mostBytesOf } from './most-bytes.ts'
import { problemResponse, Refusal } from './refusal.ts'
import { siteOf } from './site-of.ts'
import type { TestSite } from './town.ts'

const pieceType = 'application/offset+octet-stream'

type AnswerHeaders = Readonly<Record<string, string>>

export const answerUpload = async (memory: Memory, request: Request, place: UploadPlace, headers: AnswerHeaders): Promise<Response> => {
  const versioned = { ...headers, 'tus-resumable': '1.0.0' }
  try {
    return await throughProtocol(memory, request, place, versioned)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const refused = problemResponse(error, error.code === 'method-not-allowed' ? { ...versioned, allow: methodsOf(place).join(', ') } : versioned)
    // HEAD has no body, also where it is refused (RFC 9110 §9.3.2).
    return request.method === 'HEAD' ? new Response(null, refused) : refused
  }
}

/** The bytes come in and never go out again: there is no GET. */
const methodsOf = ({ uploadId }: UploadPlace): readonly string[] => (uploadId === undefined ? ['POST', 'OPTIONS'] : ['HEAD', 'PATCH', 'DELETE', 'OPTIONS'])

const throughProtocol = async (memory: Memory, request: Request, place: UploadPlace, headers: AnswerHeaders): Promise<Response> => {
  const { uploadId } = place
  if (!methodsOf(place).includes(request.method)) throw new Refusal('method-not-allowed')
  if (request.method === 'OPTIONS') return discovery(memory.sites.get(place.site), headers)
  const site = siteOf(memory, place.site, request.headers.get('origin'))
  const secret = request.headers.get('lapor-secret')
  if (!secret) throw new Refusal('secret-missing')
  const { kept } = findOnSite(memory, site, place.trackingId, secret)
  if (uploadId === undefined) {
    refuseMore(kept, undefined)
    if (Number(request.headers.get('upload-length') ?? 0) > mostBytes(site)) throw new Refusal('body-too-large')
  }
  // The protocol demands this answer, which is no problem of the contract.
  if (request.headers.get('tus-resumable') !== '1.0.0') return new Response('Tus-Resumable: 1.0.0 is needed.\n', { status: 412, headers: { ...headers, 'tus-version': '1.0.0' } })
  if (uploadId === undefined) return begin(memory, kept, request, headers)
  if (request.method === 'PATCH') return goOn(memory, kept, uploadId, request, headers)

  const upload = findUpload(memory, kept, uploadId)
  if (request.method === 'HEAD') return new Response(null, { headers: { ...headers, 'upload-offset': String(offsetOf(upload)), 'upload-length': String(upload.size) } })
  kept.uploads.delete(uploadId)
  return new Response(null, { status: 204, headers })
}

/** What a test relay can do of the protocol: no upload without a length, none put together from parts. */
const discovery = (site: TestSite | undefined, headers: AnswerHeaders): Response =>
  new Response(null, { status: 204, headers: { ...headers, 'tus-version': '1.0.0', 'tus-extension': 'creation,creation-with-upload,termination', ...(site && { 'tus-max-size': String(mostBytes(site)) }) } })

/** With the first bytes, where they come along. */
const begin = async (memory: Memory, kept: KeptReport, request: Request, headers: AnswerHeaders): Promise<Response> => {
  const size = numberIn(request, 'upload-length')
  if (request.headers.has('upload-defer-length') || request.headers.has('upload-concat')) throw new Refusal('validation-failed')
  const type = fileTypeIn(request.headers.get('upload-metadata'))
  if (size > mostBytesOf(kept.site, type ?? '')) throw new Refusal('body-too-large')
  const bytes = request.headers.get('content-type') === pieceType ? await bytesOf(request) : undefined
  const id = beginUpload(memory, kept, size)
  if (bytes) addPiece(memory, kept, id, findUpload(memory, kept, id), bytes)
  return new Response(null, { status: 201, headers: { ...headers, location: `${new URL(request.url).pathname}/${id}`, ...(bytes && { 'upload-offset': String(bytes.length) }) } })
}

const goOn = async (memory: Memory, kept: KeptReport, id: string, request: Request, headers: AnswerHeaders): Promise<Response> => {
  if (request.headers.get('content-type') !== pieceType) throw new Refusal('media-type-unsupported')
  const from = numberIn(request, 'upload-offset')
  const bytes = await bytesOf(request)
  // After the body has come, so that of two requests for one place the second is refused.
  const upload = findUpload(memory, kept, id)
  if (offsetOf(upload) !== from) throw new Refusal('upload-incomplete')
  addPiece(memory, kept, id, upload, bytes)
  return new Response(null, { status: 204, headers: { ...headers, 'upload-offset': String(from + bytes.length) } })
}

const bytesOf = async (request: Request): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await request.arrayBuffer())

/** @throws Refusal validation-failed where it is missing or no whole number */
const numberIn = (request: Request, name: string): number => {
  const text = request.headers.get(name) ?? ''
  if (!/^(0|[1-9]\d{0,14})$/.test(text)) throw new Refusal('validation-failed')
  return Number(text)
}

/** Pairs of a name and its value in base64, parted by commas. @throws Refusal validation-failed where they are none */
const fileTypeIn = (metadata: string | null): string | undefined => {
  const [, encoded] = metadata?.split(',').map((pair) => pair.trim().split(' ')).find(([name]) => name === 'filetype') ?? []
  try {
    return encoded && atob(encoded)
  } catch {
    throw new Refusal('validation-failed')
  }
}
