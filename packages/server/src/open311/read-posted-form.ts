/** Reads what an Open311 client posts: a form, urlencoded or multipart, with pictures in "media". */
import type { OrRefusal } from '../domain/refusal.ts'
import { readBytes } from '../http/read-body.ts'

export interface PostedForm {
  readonly fields: ReadonlyMap<string, string>
  readonly photos: readonly Uint8Array[]
  /** As it came, for telling a repetition. */
  readonly bytes: Uint8Array
}

const mostPhotos = 10

/** @param photoLimit bytes of one picture */
export const readPostedForm = async (request: Request, photoLimit: number): Promise<OrRefusal<PostedForm>> => {
  const type = request.headers.get('content-type') ?? ''
  const isMultipart = /^multipart\/form-data\s*;/i.test(type)
  if (!isMultipart && !/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return { refused: 'media-type-unsupported', detail: 'Accepted here: application/x-www-form-urlencoded, multipart/form-data.' }
  const bytes = await readBytes(request, isMultipart ? photoLimit * 3 : 128 * 1024, 'json-invalid')
  if (!(bytes instanceof Uint8Array)) return bytes
  if (!isMultipart) return { fields: new Map(new URLSearchParams(new TextDecoder().decode(bytes))), photos: [], bytes }
  const form = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } }).formData().catch(() => undefined)
  if (form === undefined) return { refused: 'query-invalid', detail: 'The multipart body cannot be read.' }
  const fields = new Map<string, string>()
  const photos: Uint8Array[] = []
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.set(name, value)
    else if (value.size > photoLimit) return { refused: 'body-too-large', detail: `The limit of one picture is ${photoLimit} bytes.` }
    else if (value.size > 0) photos.push(new Uint8Array(await value.arrayBuffer()))
  }
  return photos.length > mostPhotos ? { refused: 'attachment-limit-reached' } : { fields, photos, bytes }
}
