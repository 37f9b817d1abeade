/** Keeps tiles in memory up to a number of bytes: what was not asked for the longest goes first. */

/** Each tile weighs its bytes and what the shelf itself needs for it. */
const overheadBytes = 500

export interface TileShelf<Tile extends { readonly bytes: Uint8Array }> {
  readonly get: (key: string) => Tile | undefined
  readonly put: (key: string, tile: Tile) => void
}

export const createTileShelf = <Tile extends { readonly bytes: Uint8Array }>(mostBytes: number): TileShelf<Tile> => {
  // A Map goes through its keys in the order in which they came.
  const tiles = new Map<string, Tile>()
  let weight = 0
  const weigh = ({ bytes }: Tile): number => bytes.byteLength + overheadBytes
  const take = (key: string): Tile | undefined => {
    const tile = tiles.get(key)
    if (tile && tiles.delete(key)) weight -= weigh(tile)
    return tile
  }
  const put = (key: string, tile: Tile): void => {
    take(key)
    tiles.set(key, tile)
    weight += weigh(tile)
    for (const oldest of tiles.keys()) {
      if (weight <= mostBytes) return
      take(oldest)
    }
  }
  return {
    get: (key) => {
      const tile = take(key)
      if (tile) put(key, tile)
      return tile
    },
    put,
  }
}
