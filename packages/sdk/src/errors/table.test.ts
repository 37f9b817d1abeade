/** The table of errors: what each tells a program and a developer. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ApiError, ContractError, isLaporError, LaporError, NetworkError, NotFoundError, RateLimitedError, RejectedError, ServerError, StorageError, TimeoutError, UnauthorizedError, ValidationError } from '../errors.ts'

const problem = (code: string, errors?: { pointer: string; code: string }[]) => ({ type: 'about:blank', title: 'No.', status: 422, code, ...(errors ? { errors } : {}) })
const told = ({ name, code, retryable, message }: LaporError) => ({ name, code, retryable, message })

describe('an error', () => {
  const table: [LaporError, ReturnType<typeof told>][] = [
    [new LaporError('No.', { code: 'unexplained' }), { name: 'LaporError', code: 'unexplained', retryable: false, message: 'No.' }],
    [new ValidationError([{ path: '', code: 'invalid' }, { path: '/text', code: 'required' }]), { name: 'ValidationError', code: 'invalid-input', retryable: false, message: 'The input does not fit: / invalid, /text required' }],
    [new NetworkError('site.retrieve'), { name: 'NetworkError', code: 'network', retryable: true, message: 'site.retrieve: no answer came' }],
    [new TimeoutError('site.retrieve'), { name: 'TimeoutError', code: 'timeout', retryable: true, message: 'site.retrieve: no answer in time' }],
    [new ApiError('x', { status: 418 }), { name: 'ApiError', code: 'unexplained', retryable: false, message: 'x: 418 unexplained' }],
    [new ApiError('x', { status: 499, problem: problem('a') }), { name: 'ApiError', code: 'a', retryable: false, message: 'x: 499 a: No.' }],
    [new RejectedError('x', { status: 422, problem: problem('validation-failed', [{ pointer: '', code: 'invalid' }, { pointer: '/text', code: 'too-short' }]) }), { name: 'RejectedError', code: 'validation-failed', retryable: false, message: 'x: 422 validation-failed: No. (/ invalid, /text too-short)' }],
    [new NotFoundError('x', { status: 404, problem: problem('report-not-found') }), { name: 'NotFoundError', code: 'report-not-found', retryable: false, message: 'x: 404 report-not-found: No.' }],
    [new UnauthorizedError('x', { status: 401 }), { name: 'UnauthorizedError', code: 'unexplained', retryable: false, message: 'x: 401 unexplained' }],
    [new RateLimitedError('x', { status: 429 }), { name: 'RateLimitedError', code: 'unexplained', retryable: true, message: 'x: 429 unexplained' }],
    [new ServerError('x', { status: 500 }), { name: 'ServerError', code: 'unexplained', retryable: true, message: 'x: 500 unexplained' }],
    [new ContractError('x', '/items'), { name: 'ContractError', code: 'answer-unreadable', retryable: false, message: 'x: the answer does not fit the contract at /items' }],
    [new StorageError('put'), { name: 'StorageError', code: 'storage-refused', retryable: false, message: 'put: the browser refused storage' }],
  ]
  for (const [error, expected] of table) {
    it(`“${expected.message}” has its name, its code and whether it is worth another try`, () => {
      assert.deepEqual(told(error), expected)
      assert.ok(isLaporError(error))
    })
  }

  it('keeps a cause that it was given, and has none otherwise', () => {
    const cause = new Error('QuotaExceededError')
    assert.equal(new StorageError('put', cause).cause, cause)
    assert.equal('cause' in new StorageError('put'), false)
  })

  it('of an answer keeps what the answer said', () => {
    const answer = { status: 503, problem: problem('storage-busy'), requestId: 'r-1', retryAfterMs: 3000 }
    const { status, problem: said, requestId, retryAfterMs } = new ServerError('x', answer)
    assert.deepEqual({ status, problem: said, requestId, retryAfterMs }, answer)
  })

  it('of a form keeps its issues', () => {
    const issues = [{ path: '/text', code: 'required' as const }]
    assert.deepEqual(new ValidationError(issues).issues, issues)
  })

  it('is told from anything that only looks like it', () => {
    for (const other of [new Error('x'), Object.assign(new Error('x'), { name: 'NetworkError' }), { name: 'NetworkError', code: 'network' }, Object.assign(new Error('x'), { code: 'network' }), undefined]) assert.equal(isLaporError(other), false)
  })
})
