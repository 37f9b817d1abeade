/** Checks which months a question for figures means. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { monthsOf, type Period, periodOf } from './period.ts'
import { isRefusal } from './refusal.ts'

const now = '2026-11-30T17:30:00.000Z'
const period = (wish: Partial<Period>, timeZone = 'Asia/Jakarta') => periodOf(wish, now, timeZone)

describe('a period', () => {
  it('is the twelve months up to now, by the clock of the agency', () => {
    assert.deepEqual(period({}), { from: '2026-01', to: '2026-12' })
    assert.deepEqual(period({}, 'UTC'), { from: '2025-12', to: '2026-11' })
  })
  it('is the twelve months up to its end where only the end is said', () => assert.deepEqual(period({ to: '2026-02' }), { from: '2025-03', to: '2026-02' }))
  it('goes up to now where only the beginning is said', () => assert.deepEqual(period({ from: '2026-11' }), { from: '2026-11', to: '2026-12' }))
  it('may be one month', () => assert.deepEqual(period({ from: '2026-11', to: '2026-11' }), { from: '2026-11', to: '2026-11' }))
  it('begins with the year 0 at the earliest', () => assert.deepEqual(period({ to: '0000-03' }), { from: '0000-01', to: '0000-03' }))
  it('that ends before it begins is refused', () => assert.ok(isRefusal(period({ from: '2026-11', to: '2026-10' }))))
  it('of ten years is the longest', () => {
    assert.ok(!isRefusal(period({ from: '2017-01', to: '2026-12' })))
    assert.ok(isRefusal(period({ from: '2016-12', to: '2026-12' })))
  })
  it('has every month from first to last', () => assert.deepEqual(monthsOf({ from: '2025-11', to: '2026-02' }), ['2025-11', '2025-12', '2026-01', '2026-02']))
})
