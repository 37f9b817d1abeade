/** What follows from each failure: only the relay's own clear word ends a report's sending. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ApiError, ContractError, NetworkError, RejectedError, ServerError, UnauthorizedError, ValidationError } from '../errors.ts'
import type { OutboxEntry } from './outbox-entry.ts'
import { afterFailure, isOver, isUnsent, needsPerson } from './policy.ts'

const problem = (code: string, status = 422) => ({ type: '', title: '', status, code })
const dayMs = 24 * 3_600_000

describe('a failed attempt', () => {
  it('ends where the relay refuses the report in its own words, or the report never fitted', () => {
    assert.deepEqual(afterFailure(new RejectedError('x', { status: 422, problem: problem('validation-failed') }), 0, 0), { failure: 'validation-failed' })
    assert.deepEqual(afterFailure(new ValidationError([]), 0, 0), { failure: 'invalid-input' })
  })

  it('is repeated where the refusal is of the page, not of the report', () => {
    for (const code of ['proof-needed', 'proof-wrong', 'client-too-old', 'origin-not-allowed', 'site-unknown', 'route-not-found', 'method-not-allowed'])
      assert.deepEqual(afterFailure(new UnauthorizedError('x', { status: 403, problem: problem(code, 403) }), 0, 0), { failure: code, waitMs: 1000 }, code)
  })

  it('is repeated where nobody can say what became of it', () => {
    const causes: [unknown, string][] = [
      [new NetworkError('x'), 'network'],
      [new ContractError('x', '/'), 'answer-unreadable'],
      [new ServerError('x', { status: 500, problem: problem('internal-error', 500) }), 'internal-error'],
      [new ApiError('x', { status: 403 }), 'unexplained'],
      [new TypeError('a bug'), 'unexplained'],
      [Object.assign(new Error('not ours'), { problem: problem('validation-failed'), code: 'validation-failed' }), 'unexplained'],
      ['thrown text', 'unexplained'],
    ]
    for (const [error, failure] of causes) assert.deepEqual(afterFailure(error, 0, 0), { failure, waitMs: 1000 })
  })

  it('waits twice as long each time, up to ten minutes, spread by half', () => {
    const wait = (attempts: number, random: number) => afterFailure(new NetworkError('x'), attempts, random).waitMs
    assert.deepEqual([wait(0, 0), wait(0, 0.5), wait(1, 0), wait(3, 0), wait(30, 0), wait(30, 1)], [1000, 1500, 2000, 8000, 300_000, 600_000])
  })

  it('waits as long as the relay asks, but no more than an hour', () => {
    const asked = (retryAfterMs: number) => afterFailure(new ServerError('x', { status: 503, retryAfterMs }), 0, 0).waitMs
    assert.deepEqual([asked(10), asked(90_000), asked(36_000_000)], [1000, 90_000, 3_600_000])
  })
})

describe('an entry', () => {
  const entry = (change: object): OutboxEntry => ({ v: 1, state: 'queued', photos: [], createdAt: 0, ...change }) as unknown as OutboxEntry
  const delivered = (...states: string[]): OutboxEntry => entry({ state: 'delivered', photos: states.map((state) => ({ state })) })

  it('is unsent until the text and every photo that it will have has arrived', () => {
    assert.deepEqual([entry({}), entry({ state: 'rejected' }), delivered('waiting'), delivered('sent', 'waiting'), delivered('sent'), delivered('failed'), delivered(), entry({ v: 2, state: 'delivered' })].map(isUnsent), [true, true, true, true, false, false, false, true])
  })

  it('is over when all of it has arrived, or thirty days after photos failed for good', () => {
    assert.deepEqual([isOver(delivered('sent', 'sent'), 0), isOver(delivered('sent', 'failed'), 30 * dayMs), isOver(delivered('sent', 'failed'), 30 * dayMs + 1), isOver(delivered('waiting'), 99 * dayMs), isOver(entry({}), 99 * dayMs)], [true, false, true, false, false])
  })

  it('needs a person where it was refused, or where photos failed for good and it is not over', () => {
    assert.deepEqual([needsPerson(entry({ state: 'rejected' }), 0), needsPerson(delivered('sent', 'failed'), 0), needsPerson(delivered('sent', 'failed'), 31 * dayMs), needsPerson(delivered('sent'), 0), needsPerson(delivered('waiting'), 0), needsPerson(entry({}), 0)], [true, true, false, false, false, false])
  })
})
