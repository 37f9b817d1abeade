/** Checks the map's tiles: only of the town, only pictures, never more of a citizen than the place of the tile, and no harm from a source that behaves badly. */
import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'node:test'
import { openTiles } from '../../packages/server/src/tiles/open-tiles.ts'
import { setRules } from '../../packages/server/src/actions/manage-sites.ts'
import type { RelayOptions } from '../../packages/server/src/relay.ts'
import { assertSameBytes } from './assert-same-bytes.ts'
import { openTileServer, type TileMood, tilePicture, type TileServer } from './outside/tile-server.ts'
import { type Answered, kademangan, openTown, problemOf, type Town } from './town.ts'

let town: Town
let source: TileServer
let now: number
const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

const hour = 3_600_000

const open = async (options: Partial<RelayOptions> = {}): Promise<void> => {
  now = Date.parse('2026-11-24T03:00:00Z')
  source = await openTileServer()
  town = await openTown({ tiles: source.source, baseUrl: 'https://relay.example', now: () => new Date(now).toISOString(), ...options })
  closers.push(() => source.close(), () => town.close())
}

/** In Kademangan, Setu. */
const inTown = { z: '16', x: '52188', y: '33922' }
const pathOf = ({ z, x, y }: Readonly<Record<'z' | 'x' | 'y', string>>): string => `/v1/sites/${kademangan}/tiles/${z}/${x}/${y}`
const tile = (place: Readonly<Record<'z' | 'x' | 'y', string>> = inTown, init: RequestInit = {}, from?: { readonly address: string }): Promise<Answered> => town.fetch(new Request(`https://relay.example${pathOf(place)}`, init), from)

describe('a relay without a source of tiles', () => {
  it('has no map, and says so', async () => {
    await open({ tiles: undefined })
    assert.equal((await town.asked('site.retrieve')).map, undefined)
    assert.equal(problemOf(await tile()).code, 'tile-not-found')
  })
})

describe('the settings of a site', () => {
  it('tell whose map it is, how far it reaches and where it opens', async () => {
    await open()
    const { map } = await town.asked('site.retrieve')
    assert.deepEqual(map, { attribution: '© Peta Uji', bounds: [106.62, -6.4, 106.78, -6.2], zoom: [12, 18], start: [106.7, -6.300000000000001, 12] })
    assert.ok(!JSON.stringify(map).includes(source.url))
  })

  it('open it at the centre that the site names', async () => {
    await open()
    const { settings } = (await town.relay.actions.knowSite(kademangan)) ?? assert.fail('no site')
    await setRules(town.relay.context, kademangan, { ...settings, mapCentre: { latitude: -6.34, longitude: 106.67 } })
    assert.deepEqual((await town.asked('site.retrieve')).map?.start, [106.67, -6.34, 15])
  })
})

describe('a tile', () => {
  it('is the source’s picture, which everybody may keep as long as the relay does', async () => {
    await open()
    const answered = await tile()
    assert.equal(answered.status, 200, answered.text)
    assertSameBytes(answered.bytes, await tilePicture('/16/52188/33922.png?kunci=RAHASIA'))
    const { headers } = answered
    assert.deepEqual([headers.get('content-type'), headers.get('cache-control'), headers.get('cross-origin-resource-policy'), headers.get('x-content-type-options')], ['image/png', 'public, max-age=86400', 'cross-origin', 'nosniff'])
  })

  it('is asked for in the relay’s name, and with nothing of who looks at it', async () => {
    await open()
    await tile(inTown, { headers: { referer: 'https://kelurahan-kademangan.example/lapor', 'user-agent': 'Ponsel Warga', 'accept-language': 'su', cookie: 'a=b', 'x-forwarded-for': '203.0.113.9' } }, { address: '203.0.113.9' })
    const [asked] = source.asked
    assert.match(asked?.headers['user-agent'] ?? '', /^lapor-relay\/\S+ \(\+https:\/\/relay\.example\)$/)
    assert.deepEqual(Object.keys(asked?.headers ?? {}).filter((name) => !['host', 'connection', 'accept', 'accept-language', 'accept-encoding', 'sec-fetch-mode', 'user-agent'].includes(name)), [])
    assert.doesNotMatch(JSON.stringify(asked), /Ponsel Warga|kelurahan-kademangan|203\.0\.113|"su"|a=b/)
  })

  it('is logged without its place', async () => {
    await open()
    await tile()
    assert.deepEqual([...new Set(town.lines.map(({ route }) => route))], ['/v1/sites/{site}/tiles/{z}/{x}/{y}'])
    assert.doesNotMatch(JSON.stringify(town.lines), /52188|RAHASIA/)
  })

  for (const [what, place] of [
    ['in another town', { z: '16', x: '52300', y: '33922' }],
    ['of the whole world', { z: '0', x: '0', y: '0' }],
    ['nearer than the source goes', { z: '19', x: '417504', y: '271376' }],
    ['past the world’s end', { z: '12', x: '999999', y: '0' }],
    ['with a sign', { z: '16', x: '-52188', y: '33922' }],
    ['with a fraction', { z: '16', x: '52188.5', y: '33922' }],
    ['with a zero before it', { z: '016', x: '52188', y: '33922' }],
    ['in words', { z: '16', x: '..%2f..%2fdalam', y: '33922' }],
    ['in another script’s digits', { z: '16', x: '%D9%A5', y: '33922' }],
  ] as const) {
    it(`${what} is none, and the source is not asked`, async () => {
      await open()
      assert.equal(problemOf(await tile(place)).code, 'tile-not-found')
      assert.deepEqual(source.asked, [])
    })
  }

  it('of an unknown site is none', async () => {
    await open()
    assert.equal(problemOf(await town.fetch(new Request('https://relay.example/v1/sites/tidak-ada/tiles/16/52188/33922'))).code, 'site-unknown')
  })

  it('is asked for once, however many want it', async () => {
    await open()
    const answered = await Promise.all(Array.from({ length: 20 }, () => tile()))
    assert.deepEqual([...new Set(answered.map(({ status }) => status))], [200])
    await tile()
    assert.equal(source.asked.length, 1)
  })

  it('is asked for again when it is old, by its mark, and shown still where that fails', async () => {
    await open()
    await tile()
    now += 25 * hour
    const unchanged = await tile()
    assert.equal(unchanged.status, 200)
    assert.equal(source.asked[1]?.headers['if-none-match'], '"/16/52188/33922.png?kunci=RAHASIA"')
    assert.equal(unchanged.headers.get('cache-control'), 'public, max-age=3600')
    now += 2 * hour
    source.feels('fails')
    const old = await tile()
    assert.equal(old.status, 200)
    assert.equal(old.headers.get('cache-control'), 'no-store')
  })

  it('that the source lets nobody keep is kept nowhere', async () => {
    await open()
    source.feels('keep-nothing')
    assert.equal((await tile()).headers.get('cache-control'), 'no-store')
    await tile()
    assert.equal(source.asked.length, 2)
  })
})

describe('a source that behaves badly', () => {
  for (const mood of ['says-sorry', 'svg', 'huge', 'elsewhere', 'dies', 'hangs-up', 'fails'] satisfies TileMood[]) {
    it(`(${mood}) is answered for plainly, with a word when to come back`, async () => {
      await open()
      source.feels(mood)
      const answered = await tile()
      const problem = problemOf(answered)
      assert.equal(problem.code, 'tiles-unavailable')
      assert.equal(answered.headers.get('retry-after'), '10')
      assert.doesNotMatch(answered.text, /RAHASIA|127\.0\.0\.1/)
      assert.deepEqual(source.asked.map(({ path }) => path), ['/16/52188/33922.png?kunci=RAHASIA'])
    })
  }

  it('with no tile there says so, and is asked for the next one', async () => {
    await open()
    source.feels('no-such-tile')
    assert.equal(problemOf(await tile()).code, 'tile-not-found')
    source.feels('well')
    assert.equal((await tile({ ...inTown, x: '52189' })).status, 200)
  })

  it('with one odd tile is asked for the others', async () => {
    await open()
    source.feels('says-sorry')
    await tile()
    source.feels('well')
    assert.equal((await tile({ ...inTown, x: '52189' })).status, 200)
  })

  it('that fails is left alone for a while, and then asked again', async () => {
    await open()
    source.feels('fails')
    await tile()
    source.feels('well')
    assert.equal(problemOf(await tile({ ...inTown, x: '52189' })).code, 'tiles-unavailable')
    assert.equal(source.asked.length, 1)
    now += 6_000
    assert.equal((await tile({ ...inTown, x: '52189' })).status, 200)
  })

  it('that never answers is not waited for', async () => {
    await open()
    source.feels('slow')
    const tiles = openTiles(source.source, { agent: 'uji', now: () => now, patienceMs: 30 })
    assert.equal(await tiles.fetch({ z: 16, x: 52188, y: 33922 }), 'failed')
  })

  it('is asked by six at a time', async () => {
    await open()
    source.feels('slow')
    const tiles = openTiles(source.source, { agent: 'uji', now: () => now })
    const answers = Promise.all(Array.from({ length: 30 }, (_, at) => tiles.fetch({ z: 16, x: 52188 + at, y: 33922 })))
    await source.holds(6)
    source.letGo()
    assert.deepEqual([...new Set(await answers)], ['failed'])
    assert.equal(source.asked.length, 6)
  })
})

describe('too many tiles', () => {
  it('from one network are refused once the relay itself asks for too many, and what it has is still shown', async () => {
    await open()
    const address = { address: '203.0.113.9' }
    await tile(inTown, {}, address)
    const full = town.relay.context.db.updateTable('bucket').set({ until: now + hour })
    await full.where('key', '=', 'tiles').execute()
    assert.equal((await tile({ ...inTown, x: '52189' }, {}, address)).status, 200)
    await full.execute()
    const answered = await tile({ ...inTown, x: '52190' }, {}, address)
    assert.equal(problemOf(answered).code, 'rate-limited')
    assert.match(answered.headers.get('retry-after') ?? '', /^\d+$/)
    assert.equal((await tile(inTown, {}, address)).status, 200)
  })
})
