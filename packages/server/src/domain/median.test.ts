/** Checks the median of a histogram against the sorted list that it stands for. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { median } from './median.ts'

// The same cases in every run: one that fails can be run again.
fc.configureGlobal({ seed: 20_261_124 })

it('the median is the middle of the sorted list, the lower one of two', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 60 }), (days) => {
      const bars = [...new Set(days)].map((bucket) => ({ bucket, count: days.filter((one) => one === bucket).length }))
      assert.equal(median(bars), days.toSorted((one, other) => one - other)[Math.ceil(days.length / 2) - 1])
    }),
  )
})

it('nothing counted has no median, also where something was counted and taken back', () => {
  assert.equal(median([]), null)
  assert.equal(median([{ bucket: 3, count: 0 }]), null)
})
