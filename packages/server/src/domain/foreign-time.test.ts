/** Dates of other programs mean the same moment on every host, and what is no date is none. */
import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'node:test'
import { foreignTime } from './foreign-time.ts'

const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']
const own = process.env['TZ']
afterEach(() => void (process.env['TZ'] = own ?? 'UTC'))

for (const host of ['UTC', 'Asia/Makassar', 'America/New_York', 'Pacific/Kiritimati']) {
  describe(`on a host in ${host}`, () => {
    const read = (text: string, timeZone = 'Asia/Jakarta', edge: 'first' | 'last' = 'first') => {
      process.env['TZ'] = host
      return foreignTime(text, timeZone, edge)
    }

    it('a time with its zone is that moment, wherever the site is', () => {
      for (const zone of zones) {
        for (const text of ['2026-11-25T00:30:00+07:00', '2026-11-25T00:30:00 07:00', '2026-11-24T17:30Z', '2026-11-24T17:30:00.000Z', '2026-11-24T12:30:00-05:00']) assert.equal(read(text, zone), '2026-11-24T17:30:00.000Z', `${text} ${zone}`)
      }
    })

    it('a time without a zone is the site\'s: WIB, WITA or WIT', () => {
      assert.deepEqual(zones.map((zone) => read('2026-11-25T00:30:00', zone)), ['2026-11-24T17:30:00.000Z', '2026-11-24T16:30:00.000Z', '2026-11-24T15:30:00.000Z'])
    })

    it('a day is the site\'s, from its first moment to its last', () => {
      assert.deepEqual(zones.map((zone) => [read('2026-11-25', zone), read('2026-11-25', zone, 'last')]), [
        ['2026-11-24T17:00:00.000Z', '2026-11-25T16:59:59.999Z'],
        ['2026-11-24T16:00:00.000Z', '2026-11-25T15:59:59.999Z'],
        ['2026-11-24T15:00:00.000Z', '2026-11-25T14:59:59.999Z'],
      ])
    })
  })
}

it('what is no date, or one that no calendar has, is not made into another one', () => {
  for (const text of ['2026-02-30', '2026-02-30T10:00:00Z', '2026-13-01', '2026-11-25T25:00:00Z', '2026-11-25T10:00:00+99:00', '25-11-2026', '2026-11-25 10:00', 'kemarin', '', '20261125']) assert.equal(foreignTime(text, 'Asia/Jakarta', 'first'), undefined, text)
})
