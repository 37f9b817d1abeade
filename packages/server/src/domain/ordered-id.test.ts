/** Checks that ids are UUIDs, come in the order of time and differ within a moment. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { it } from 'node:test'
import { orderedId } from './ordered-id.ts'

it('an id is the example of RFC 9562 where its parts are', () => {
  // Appendix A.6: 017F22E2-79B0-7CC3-98C4-DC0C0C07398F, made at 2022-02-22T19:22:22Z.
  assert.equal(orderedId(Date.parse('2022-02-22T19:22:22Z'), '919108f7-52d1-4cc3-98c4-dc0c0c07398f'), '017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
})

it('a later id comes after an earlier one, and those of one moment are different', () => {
  const times = [0, 1, 255, 1_700_000_000_000, 1_700_000_000_001, 2_000_000_000_000]
  const ids = times.flatMap((time) => Array.from({ length: 500 }, () => orderedId(time, randomUUID())))
  assert.equal(new Set(ids).size, ids.length)
  assert.ok(ids.every((id) => /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id)))
  const firsts = times.map((_, index) => ids[index * 500])
  assert.deepEqual(firsts, [...firsts].sort())
})
