/** The relay's own supply of tiles: what it has, what it may still show, and what it has to ask the source for. */
import type { TileArea, TilePlace } from '../domain/tile-area.ts'
import { type FetchedTile, fetchTile, type TileAsking } from './fetch-tile.ts'
import { createTileShelf } from './tile-shelf.ts'
import type { TileSource } from './tile-source.ts'

export interface KeptTile {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly etag: string | undefined
  /** Until when it is shown without asking, in milliseconds since 1970. */
  readonly freshUntil: number
}

export interface Tiles {
  readonly area: TileArea
  /** What needs nobody's answer: a tile that is fresh, or a source that has just failed. */
  readonly known: (place: TilePlace) => KeptTile | 'failed' | undefined
  /** Asks the source; a tile that is old is better than none where it fails. */
  readonly fetch: (place: TilePlace) => Promise<KeptTile | 'missing' | 'failed'>
}

const hour = 3_600_000

/** A town of 150 km² at the zooms of streets; some 2,000 tiles. */
const mostBytes = 32 * 1024 * 1024

/** Sources say minutes or years; streets change in weeks, and a mistake in a map is mended in days. */
const [leastKeptMs, mostKeptMs] = [hour, 7 * 24 * hour]

/** After a failure nobody waits for the same failure again. */
const restMs = 5_000

/** As many as a browser opens to one server. */
const besideAtMost = 6

export interface TileParts {
  readonly agent: string
  readonly now: () => number
  readonly patienceMs?: number | undefined
}

export const openTiles = ({ url, area }: TileSource, { agent, now, patienceMs }: TileParts): Tiles => {
  const asking: TileAsking = { url, agent, patienceMs }
  const shelf = createTileShelf<KeptTile>(mostBytes)
  const underway = new Map<string, Promise<KeptTile | 'missing' | 'failed'>>()
  const waiting: (() => void)[] = []
  let asked = 0
  let restsUntil = 0

  const kept = ({ bytes, mediaType, etag, keepSeconds }: FetchedTile): KeptTile => ({
    bytes,
    mediaType,
    etag,
    freshUntil: now() + (keepSeconds === 0 ? 0 : Math.min(mostKeptMs, Math.max(leastKeptMs, (keepSeconds ?? 0) * 1000))),
  })

  const ask = async (key: string, place: TilePlace): Promise<KeptTile | 'missing' | 'failed'> => {
    if (asked < besideAtMost) asked++
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      const old = shelf.get(key)
      // Somebody else may have asked and been answered since this one looked.
      if (old && old.freshUntil > now()) return old
      // Whoever stood in line meanwhile is not sent to a source that has failed before them.
      const answer = now() < restsUntil ? 'unfit' : await fetchTile(asking, place, old?.etag)
      if (answer === 'missing') return answer
      if (answer === 'failed' || answer === 'unfit') {
        // One odd tile says nothing of the others.
        if (answer === 'failed') restsUntil = now() + restMs
        return old ?? 'failed'
      }
      const tile = answer === 'unchanged' ? { ...(old as KeptTile), freshUntil: now() + leastKeptMs } : kept(answer)
      // What a source lets nobody keep is passed on and forgotten.
      if (tile.freshUntil > now()) shelf.put(key, tile)
      return tile
    } finally {
      // Whoever waits takes the place over, so that nobody slips in between.
      const next = waiting.shift()
      if (next) next()
      else asked--
    }
  }

  return {
    area,
    known: (place) => {
      const tile = shelf.get(keyOf(place))
      if (tile && tile.freshUntil > now()) return tile
      return now() < restsUntil ? (tile ?? 'failed') : undefined
    },
    fetch: (place) => {
      const key = keyOf(place)
      const asking = underway.get(key) ?? ask(key, place).finally(() => underway.delete(key))
      underway.set(key, asking)
      return asking
    },
  }
}

const keyOf = ({ z, x, y }: TilePlace): string => `${z}/${x}/${y}`
