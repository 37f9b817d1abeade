/** A challenge is solved without holding the program up, and what cannot be solved is said so. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { failureOf } from '../../../../tests/sdk/failure-of.ts'
import type { Challenge } from '../contract/challenge.ts'
import { isContractError } from '../errors.ts'
import { solveChallenge } from './index.ts'

// The same cases in every run: one that fails can be run again.
fc.configureGlobal({ seed: 20_261_124 })

const challengeFor = (number: number, change: Partial<Challenge> = {}): Challenge => {
  const salt = change.salt ?? '5d1f0a?expires=1795504800&'
  return { algorithm: 'SHA-256', challenge: createHash('sha256').update(`${salt}${number}`).digest('hex'), maxNumber: 50_000, salt, signature: 'tanda-tangan', expiresAt: '2026-11-24T10:00:00Z', ...change }
}

const opened = (proof: string): unknown => JSON.parse(Buffer.from(proof, 'base64').toString())

describe('solveChallenge', () => {
  it('gives the proof that the relay reads: what it got, and the number', async () => {
    const { algorithm, challenge, salt, signature, ...rest } = challengeFor(1234)
    assert.deepEqual(opened(await solveChallenge({ algorithm, challenge, salt, signature, ...rest })), { algorithm, challenge, number: 1234, salt, signature })
  })

  it('finds the number for any salt and number, the first and the last included', async () => {
    const numbers = fc.oneof(fc.constantFrom(0, 9, 10, 500), fc.integer({ min: 0, max: 500 }))
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 140 }), numbers, async (salt, number) => {
        const proof = opened(await solveChallenge(challengeFor(number, { salt, maxNumber: 500 }))) as { number: number; salt: string }
        assert.deepEqual([proof.number, proof.salt], [number, salt])
      }),
      { numRuns: 60 },
    )
  })

  it('reads the digits of a hash in either case', async () => {
    const challenge = challengeFor(7)
    assert.match(JSON.stringify(opened(await solveChallenge({ ...challenge, challenge: challenge.challenge.toUpperCase() }))), /"number":7,/)
  })

  it('lets other work run while it searches', async () => {
    let turns = 0
    let searching = true
    const otherWork = (async () => {
      while (searching) {
        await new Promise((resolve) => setImmediate(resolve))
        turns++
      }
    })()
    await solveChallenge(challengeFor(50_000))
    searching = false
    await otherWork
    assert.ok(turns >= 3, `${turns} turns`)
  })

  it('stops when it is aborted, and says so with the reason it was given', async () => {
    const controller = new AbortController()
    const solving = failureOf(solveChallenge({ ...challengeFor(0), challenge: 'f'.repeat(64), maxNumber: Number.MAX_SAFE_INTEGER }, controller.signal))
    const reason = new Error('halaman ditutup')
    setImmediate(() => controller.abort(reason))
    assert.equal(await solving, reason)
  })

  it('does not begin when it was aborted before', async () => {
    const reason = new Error('halaman ditutup')
    assert.equal(await failureOf(solveChallenge(challengeFor(0), AbortSignal.abort(reason))), reason)
  })

  for (const [what, challenge, place] of [
    ['another algorithm', challengeFor(1, { algorithm: 'SHA-1' }), '/algorithm'],
    ['a hash that is none', challengeFor(1, { challenge: 'bukan' }), '/challenge'],
    ['a challenge without solution', challengeFor(501, { maxNumber: 500 }), '/maxNumber'],
  ] as const) {
    it(`refuses ${what} as a ContractError that names the place, not a value`, async () => {
      const error = await failureOf(solveChallenge(challenge))
      assert.ok(isContractError(error))
      assert.equal(error.code, 'answer-unreadable')
      assert.ok(error.message.includes(place), error.message)
      assert.ok(!error.message.includes(challenge.salt) && !error.message.includes(challenge.challenge), error.message)
    })
  }
})
