/** A site's map: told in its settings, and shown tile by tile. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { createMapClient, type MapClient } from '@lapor/sdk/light'
import { mapArea, site, type Town } from './town.ts'

export const map = (town: () => Town): void => {
  const client = ({ relay: { baseUrl, fetch }, hooks } = town()): MapClient => createMapClient({ baseUrl, fetch, site, hooks, retries: 0 })

  it('is told with how far it reaches, where it opens and whose it is', async () => {
    const { map } = await town().citizen.site.retrieve()
    assert.deepEqual({ bounds: map?.bounds, zoom: map?.zoom }, mapArea)
    assert.equal(map?.start.length, 3)
    assert.notEqual(map?.attribution, '')
  })

  it('comes in pictures', async () => {
    const picture = await client().tiles.retrieve(16, 52_188, 33_922)
    assert.equal(picture.type, 'image/png')
    assert.ok(picture.size > 0)
  })

  it('has none beyond its bounds', async () => {
    const { refused } = town()
    for (const [z, x, y] of [[16, 52_300, 33_922], [16, 52_188, 30_000], [11, 1_630, 1_060], [19, 417_504, 271_376], [16, -1, 33_922], [16, 0.5, 33_922]] as const) assert.equal((await refused('tile-not-found', client().tiles.retrieve(z, x, y))).name, 'NotFoundError')
  })
}
