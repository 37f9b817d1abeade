/** What is withheld of a breakdown cannot be worked out from its total and the other lines. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { smallestGroup, withholdSmall, type Figures } from './index.ts'

const figures = (received: number): Figures => ({ received, followedUp: 0, closed: [], archived: 0, withdrawn: 0, reopened: 0, late: 0, medianDaysToFollowUp: null, medianDaysToClosing: null })
const shown = (...counts: number[]): (number | null)[] => withholdSmall(counts.map((count) => ({ figures: figures(count) }))).map((line) => line.figures?.received ?? null)

describe('a breakdown', () => {
  it('tells what comes to five or more', () => assert.deepEqual(shown(5, 60, 7), [5, 60, 7]))
  it('withholds two small ones', () => assert.deepEqual(shown(4, 60, 1), [null, 60, null]))
  it('withholds the next smallest beside a single small one', () => assert.deepEqual(shown(60, 4, 7), [60, null, null]))
  it('tells a single line, which is the total itself', () => assert.deepEqual(shown(1), [1]))

  it('never leaves a small line told, or one alone withheld', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 12 }), (counts) => {
        const withheld = shown(...counts).filter((count) => count === null)
        assert.notEqual(withheld.length, 1)
        assert.ok(shown(...counts).every((count) => count === null || count >= smallestGroup))
      }),
      { seed: 20_261_124 },
    )
  })
})
