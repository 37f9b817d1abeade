/** Answers with a file, compressed as far as the browser understands, and with "not modified" where it has it already. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FolderFile } from './file-folder.ts'

type Encoding = 'br' | 'gzip'

/** The best brotli level costs seconds for megabytes; from this size on a fast one does. */
const large = 200_000

const compressed = new Map<string, Uint8Array>()

/** The widget has some dozen files; the bound is for a development folder that is built again and again. */
const mostKept = 500

export const fileResponse = async (request: Request, file: FolderFile, headers: Readonly<Record<string, string>>): Promise<Response> => {
  const etag = `"${createHash('sha256').update(file.bytes).digest('base64url').slice(0, 22)}"`
  const shared = { ...headers, etag, vary: 'Accept-Encoding' }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: shared })
  const encoding = isText(file.mediaType) ? wanted(request.headers.get('accept-encoding') ?? '') : undefined
  const bytes = encoding === undefined ? file.bytes : await compress(file, encoding)
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { ...shared, 'content-type': file.mediaType, 'content-length': String(bytes.byteLength), ...(encoding ? { 'content-encoding': encoding } : {}) },
  })
}

const isText = (mediaType: string): boolean => /^text\/|json$|svg\+xml$/.test(mediaType)

const wanted = (accepted: string): Encoding | undefined => {
  const names = accepted.split(',').filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one)).map((one) => one.split(';', 1)[0]?.trim())
  return (['br', 'gzip'] as const).find((encoding) => names.includes(encoding))
}

const compress = async (file: FolderFile, encoding: Encoding): Promise<Uint8Array> => {
  const key = `${encoding}:${file.stamp}`
  const known = compressed.get(key)
  if (known) return known
  const quality = file.bytes.byteLength > large ? 5 : constants.BROTLI_MAX_QUALITY
  const bytes = encoding === 'br' ? await promisify(brotliCompress)(file.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }) : await promisify(gzip)(file.bytes)
  if (compressed.size >= mostKept) compressed.clear()
  compressed.set(key, bytes)
  return bytes
}
