/** Use case: a page shows a piece of the site's map. */
import { isStorageBusy } from '../db/storage-busy.ts'
import { write } from '../db/write.ts'
import { tilesAskedFor, tilesOfNetwork } from '../domain/limits.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import { covers, type TilePlace } from '../domain/tile-area.ts'
import type { KeptTile } from '../tiles/open-tiles.ts'
import type { Context } from './context.ts'
import { fill, measure, type Pair } from './limits.ts'
import { hashOfNetwork, type Network } from './network.ts'
import type { Content } from './read-report.ts'

/** @param place undefined where the address is that of no tile */
export const readTile = async (context: Context, place: TilePlace | undefined, network: Network): Promise<OrRefusal<Content>> => {
  const { tiles } = context
  if (tiles === undefined || place === undefined || !covers(tiles.area, place)) return { refused: 'tile-not-found' }
  const known = tiles.known(place)
  if (known !== undefined) return known === 'failed' ? unavailable : shown(context, place, known)
  // Only what the source is asked for counts: it is the source that has to be spared.
  const hash = await hashOfNetwork(context, network)
  const pair: Pair = { matter: { key: 'tiles', rule: tilesAskedFor }, network: hash === undefined ? undefined : { key: `tiles ${hash}`, rule: tilesOfNetwork } }
  const { refusal } = await measure(context, pair)
  if (refusal) return refusal
  await count(context, pair)
  const fetched = await tiles.fetch(place)
  if (fetched === 'missing') return { refused: 'tile-not-found', detail: 'The source has no tile here.' }
  return fetched === 'failed' ? unavailable : shown(context, place, fetched)
}

const unavailable = { refused: 'tiles-unavailable', retryAfterSeconds: 10 } as const

const shown = ({ now }: Context, { z, x, y }: TilePlace, { bytes, mediaType, freshUntil }: KeptTile): Content => ({ bytes, mediaType, id: `peta-${z}-${x}-${y}`, freshSeconds: Math.max(0, Math.floor((freshUntil - Date.parse(now())) / 1000)) })

/** A picture is answered although somebody else is writing. */
const count = async (context: Context, pair: Pair): Promise<void> => {
  try {
    await write({ db: context.db, writePatienceMs: 0 }, (db) => fill(context, db, pair))
  } catch (error) {
    if (!isStorageBusy(error)) throw error
  }
}
