/** Turns the result of a use case into a response of its route. */
import { type Route, type RouteName, routes, successOf } from '@lapor/sdk/contract'
import type { Done } from '../actions/once.ts'
import type { Content } from '../actions/read-report.ts'
import { fileEnding } from '../domain/file-ending.ts'

/** What is the same for everybody may rest a minute in caches; everything about a report is private. */
const cacheControl: Partial<Record<RouteName, string>> = {
  'site.retrieve': 'public, max-age=60',
  'regions.list': 'public, max-age=60',
  'agencies.list': 'public, max-age=60',
  'statistics.retrieve': 'public, max-age=60',
}

export const answerResponse = (name: RouteName, result: Done<unknown> | Content | object): Response => {
  const route: Route = routes[name]
  if (isContent(result)) return contentResponse(result)
  const done = isDone(result) ? result : { answer: result, replayed: false }
  return new Response(JSON.stringify(done.answer), {
    status: successOf(route),
    headers: {
      'content-type': 'application/json',
      'cache-control': cacheControl[name] ?? 'no-store',
      ...(done.replayed ? { 'idempotency-replayed': 'true' } : {}),
    },
  })
}

/** A photo's bytes were made by our own encoder; the headers hold even if they were not. What is no photo is saved, never shown: not everything in it is ours. */
export const contentResponse = ({ bytes, mediaType, id, freshSeconds }: Content): Response =>
  new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes.byteLength),
      'content-disposition': `${mediaType.startsWith('image/') ? 'inline' : 'attachment'}; filename="lampiran-${id.replace(/[^\w-]/g, '')}.${fileEnding(mediaType)}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': freshSeconds ? `public, max-age=${freshSeconds}` : 'no-store',
    },
  })

const isContent = (result: object): result is Content => 'bytes' in result

const isDone = (result: object): result is Done<unknown> => 'replayed' in result && 'answer' in result
