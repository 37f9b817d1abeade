/** A tracking ID notices every slip of the pen. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { newTrackingId, newTrackingSecret, parseTrackingId, parseTrackingSecret, TrackingId, trackingAlphabet, TrackingSecret } from './index.ts'

const ids = fc.constant(null).map(() => newTrackingId(randomBytes))
const letter = fc.constantFrom(...trackingAlphabet)

const withLetter = (id: string, at: number, replacement: string): string => {
  const code = id.replaceAll('-', '')
  return code.slice(0, at) + replacement + code.slice(at + 1)
}

describe('a tracking ID', () => {
  it('fits its schema and is read back from any way of writing it', () => {
    fc.assert(
      fc.property(ids, (id) => {
        assert.equal(TrackingId.safeParse(id).success, true)
        for (const typed of [id, id.toLowerCase(), id.replaceAll('-', ''), ` ${id.replaceAll('-', ' ')} `, id.replaceAll('-', '–')]) assert.equal(parseTrackingId(typed), id)
      }),
    )
  })

  it('notices each single wrong character', () => {
    fc.assert(
      fc.property(ids, fc.nat(11), letter, (id, at, wrong) => {
        fc.pre(id.replaceAll('-', '').charAt(at) !== wrong)
        assert.equal(parseTrackingId(withLetter(id, at, wrong)), undefined)
      }),
    )
  })

  it('notices each swap of neighbours', () => {
    fc.assert(
      fc.property(ids, fc.nat(10), (id, at) => {
        const code = id.replaceAll('-', '')
        const [a, b] = [code.charAt(at), code.charAt(at + 1)]
        fc.pre(a !== b)
        assert.equal(parseTrackingId(code.slice(0, at) + b + a + code.slice(at + 2)), undefined)
      }),
    )
  })

  it('holds no 0, O, 1 or I, and no vowel', () => {
    assert.doesNotMatch(trackingAlphabet, /[01AEIOU]/)
    assert.equal(trackingAlphabet.length, 29)
  })

  it('uses every character about equally often', () => {
    const counts = new Map<string, number>()
    const drawn = 20_000
    for (const character of newTrackingSecretOf(drawn)) counts.set(character, (counts.get(character) ?? 0) + 1)
    // Six standard deviations around the mean of a fair draw.
    const mean = drawn / 29
    for (const character of trackingAlphabet) assert.ok(Math.abs((counts.get(character) ?? 0) - mean) < 6 * Math.sqrt(mean), character)
  })
})

const newTrackingSecretOf = (characters: number): string => Array.from({ length: Math.ceil(characters / 24) }, () => newTrackingSecret(randomBytes)).join('').slice(0, characters)

describe('a tracking secret', () => {
  it('fits its schema and is read back from groups and lower case', () => {
    const secret = newTrackingSecret(randomBytes)
    assert.equal(TrackingSecret.safeParse(secret).success, true)
    assert.equal(parseTrackingSecret(secret.toLowerCase().replace(/(.{4})/g, '$1 ')), secret)
    assert.equal(parseTrackingSecret(secret.slice(1)), undefined)
  })
})
