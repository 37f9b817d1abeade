/** Number plates, and where a finding lies; what else is found is tested with the flags of the relay. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { findPersonal, findPlates } from './personal.ts'

const plates = (text: string): string[] => findPlates(text).map(({ from, to }) => text.slice(from, to))

it('a number plate is found as it is written', () => {
  assert.deepEqual(plates('Mobil B 1234 XYZ parkir di trotoar, motor B3456WWA dan AD-12-C juga'), ['B 1234 XYZ', 'B3456WWA', 'AD-12-C'])
})

it('what only looks a little like a plate is none', () => {
  for (const text of ['RT 02 RW 05', 'Blok C 12', 'SDN 2 Kademangan', 'b 1234 xyz', 'KM 12', 'A 1234 BCDE', 'XB 1234 XYZ9']) assert.deepEqual(plates(text), [], text)
})

it('a finding begins at its own first letter, also after another one', () => {
  const text = 'HP 081234567890 081298765432, surel a@b.example'
  assert.deepEqual(findPersonal(text).map(({ from, to }) => text.slice(from, to)), ['081234567890', '081298765432', 'a@b.example'])
})
