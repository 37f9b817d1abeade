/** The arithmetic of the map against values worked out by others, and against itself. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { metresBetween, metresPerPixel, moved, tilesOf } from './world.ts'

const bounds = [106.62, -6.4, 106.78, -6.2]
const kademangan = { longitude: 106.6723, latitude: -6.33714, zoom: 16 }

describe('the map', () => {
  it('knows the tile of a place as the numbering of web maps has it', () => {
    // https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames: 2^16 · (106.7 + 180) / 360 = 52192.14; the row by its formula is 33917.20.
    const [only, ...more] = tilesOf({ longitude: 106.7, latitude: -6.3, zoom: 16 }, 1, 1, bounds)
    assert.deepEqual([only?.x, only?.y, more.length], [52_192, 33_917, 0])
  })

  it('knows how many metres a pixel is', () => {
    // 156543.03 m at the equator, by the same page.
    assert.equal(metresPerPixel({ longitude: 0, latitude: 0, zoom: 0 }).toFixed(2), '156543.03')
    assert.equal(metresPerPixel(kademangan).toFixed(3), (2.388657 * Math.cos((6.33714 * Math.PI) / 180)).toFixed(3))
  })

  it('covers a picture of any size without a gap', () => {
    for (const [width, height] of [[320, 240], [1000, 320], [256, 256], [3, 700]] as const) {
      const tiles = tilesOf(kademangan, width, height, bounds)
      const isCovered = (x: number, y: number): boolean => tiles.filter(({ left, top }) => x >= left && x < left + 256 && y >= top && y < top + 256).length === 1
      for (const [x, y] of [[0, 0], [width - 1, 0], [0, height - 1], [width - 1, height - 1], [Math.floor(width / 2), Math.floor(height / 2)]] as const) assert.ok(isCovered(x, y), `${x}, ${y} of ${width} × ${height}`)
    }
  })

  it('comes back to where it was', () => {
    const there = moved(kademangan, 120, -75, bounds)
    const back = moved(there, -120, 75, bounds)
    assert.ok(Math.abs(back.longitude - kademangan.longitude) < 1e-9 && Math.abs(back.latitude - kademangan.latitude) < 1e-9)
    assert.deepEqual(metresBetween(kademangan, there), { north: Math.round(75 * metresPerPixel(kademangan)), east: Math.round(120 * metresPerPixel(kademangan)) })
  })

  it('counts no metre where nothing moved', () => assert.deepEqual(metresBetween(kademangan, kademangan), { north: 0, east: 0 }))

  it('ends where the relay’s map ends', () => {
    const { longitude, latitude } = moved(kademangan, 1e6, -1e6, bounds)
    assert.deepEqual([longitude, latitude], [106.78, -6.2])
  })

  it('asks for no tile beyond the relay’s map', () => {
    // 4096 · 286.62 / 360 = 3261.1 and 3262.9; rows 2118.7 and 2120.97. A picture of which a corner is the middle has three quarters beyond.
    const corner = (longitude: number, latitude: number): string[] => tilesOf({ longitude, latitude, zoom: 12 }, 1500, 1500, bounds).map(({ x, y }) => `${x}/${y}`)
    assert.deepEqual([...new Set([...corner(106.62, -6.2), ...corner(106.78, -6.4)])].sort(), ['3261/2118', '3261/2119', '3261/2120', '3262/2118', '3262/2119', '3262/2120'])
  })

  it('has no tiles beyond the world', () => {
    assert.deepEqual(tilesOf({ longitude: 0, latitude: 0, zoom: 1 }, 2000, 2000, []).map(({ x, y }) => `${x}/${y}`), ['0/0', '1/0', '0/1', '1/1'])
  })
})
