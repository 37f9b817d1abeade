/** Counts working days across weekends, holidays and midnight in three time zones. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deadlineOf } from './deadline.ts'
import { workingDaysBetween } from './working-days.ts'

const holidays = { 2026: ['2026-12-25'], 2027: [] }
const between = (from: string, to: string, timeZone = 'Asia/Jakarta'): number => workingDaysBetween(from, to, timeZone, holidays)

describe('working days between two moments', () => {
  it('are none on the same day', () => assert.equal(between('2026-11-24T01:00:00Z', '2026-11-24T16:59:59Z'), 0))
  it('do not count the first day and count the last', () => assert.equal(between('2026-11-23T03:00:00Z', '2026-11-26T03:00:00Z'), 3))
  it('skip the weekend', () => assert.equal(between('2026-11-27T03:00:00Z', '2026-11-30T03:00:00Z'), 1))
  it('are none from Friday to Sunday', () => assert.equal(between('2026-11-27T03:00:00Z', '2026-11-29T03:00:00Z'), 0))
  it('skip a holiday', () => assert.equal(between('2026-12-24T03:00:00Z', '2026-12-28T03:00:00Z'), 1))
  it('change the day at midnight of the agency', () => {
    assert.equal(between('2026-11-24T16:30:00Z', '2026-11-24T17:30:00Z'), 1)
    assert.equal(between('2026-11-24T16:30:00Z', '2026-11-24T17:30:00Z', 'Asia/Jayapura'), 0)
  })
  it('are as many as a deadline of as many working days allows', () => {
    for (const amount of [1, 3, 14, 40]) {
      const { dueAt } = deadlineOf({ kind: 'resolution', amount, unit: 'working-day', legalBasis: null }, '2026-11-24T03:00:00Z', 'Asia/Jakarta', holidays)
      assert.equal(between('2026-11-24T03:00:00Z', dueAt), amount)
    }
  })
})
