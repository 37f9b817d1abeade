/** Fetches one tile from the operator's source: with an end to waiting and to bytes, without following where it points, and with nothing of whoever asked. */
import type { TilePlace } from '../domain/tile-area.ts'
import { tilePictureType } from '../domain/tile-picture.ts'

export interface FetchedTile {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** By which the source knows it again. */
  readonly etag: string | undefined
  /** How long the source lets it be kept, in seconds; undefined where it does not say, 0 where it must not be. */
  readonly keepSeconds: number | undefined
}

/** Unchanged since the one whose `etag` was shown; no picture there; an answer that no map can show; or a source that does not answer as it should. */
export type TileAnswer = FetchedTile | 'unchanged' | 'missing' | 'unfit' | 'failed'

/** A person looks at a grey square meanwhile. */
const tilePatienceMs = 8_000

/** A tile of an aerial picture has some 40 kB. */
const mostTileBytes = 512 * 1024

export interface TileAsking {
  /** With {z}, {x} and {y}. */
  readonly url: string
  /** Who asks, as sources want to know it: the relay, never a citizen. */
  readonly agent: string
  readonly patienceMs?: number | undefined
}

/** @param etag of the tile that is here already */
export const fetchTile = async ({ url, agent, patienceMs = tilePatienceMs }: TileAsking, { z, x, y }: TilePlace, etag?: string): Promise<TileAnswer> => {
  try {
    const address = url.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y))
    const response = await fetch(address, {
      headers: { accept: 'image/png, image/jpeg, image/webp', 'user-agent': agent, ...(etag === undefined ? {} : { 'if-none-match': etag }) },
      // A source that points elsewhere could point at anything behind the relay's firewall.
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    })
    const { status, headers } = response
    if (status !== 200) await response.body?.cancel()
    if (status === 304 && etag !== undefined) return 'unchanged'
    // Where it has no picture, a map of the sea for example, that is no failure.
    if (status === 204 || status === 404 || status === 410) return 'missing'
    if (status !== 200) return 'failed'
    const bytes = await readAll(response)
    const mediaType = bytes && tilePictureType(bytes)
    if (bytes === undefined || mediaType === undefined) return 'unfit'
    return { bytes, mediaType, etag: headers.get('etag') ?? undefined, keepSeconds: keepSecondsOf(headers.get('cache-control')) }
  } catch {
    // What it said may hold the address with its key: it is kept nowhere.
    return 'failed'
  }
}

/** Undefined where there are more bytes than any tile has. */
const readAll = async (response: Response): Promise<Uint8Array | undefined> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.byteLength
    // Leaving the loop cancels the rest.
    if (size > mostTileBytes) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const keepSecondsOf = (cacheControl: string | null): number | undefined => {
  if (cacheControl === null) return undefined
  if (/\bno-store\b|\bprivate\b/i.test(cacheControl)) return 0
  const [, seconds] = /\bmax-age=(\d{1,9})\b/i.exec(cacheControl) ?? []
  return seconds === undefined ? undefined : Number(seconds)
}
