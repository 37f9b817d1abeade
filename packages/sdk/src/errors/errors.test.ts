/** No error tells what a citizen wrote, and two copies of the SDK on one page know each other's errors. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { build } from 'esbuild'
import { failureOf } from '../../../../tests/sdk/failure-of.ts'
import { fixture } from '../../../../tests/sdk/fixture.ts'
import type { ReportSubmission } from '../contract/index.ts'
import { createClient, isLaporError, isNetworkError } from '../index.ts'
import { createFilingClient } from '../light.ts'

const submission = fixture<ReportSubmission>('submission-lengkap')
const planted = [submission.trackingSecret, submission.text, ...Object.values(submission.reporter ?? {})] as string[]

const everything = (error: unknown): string => {
  let told = inspect(error, { depth: Infinity, showHidden: true }) + JSON.stringify(error)
  for (let at = error; at instanceof Error; at = at.cause) told += `${at.stack} ${at.message}`
  return told
}

const quoting = (url: unknown, init: unknown): string => {
  const { body, headers } = init as RequestInit
  return `could not send ${String(url)} ${JSON.stringify([...new Headers(headers)])} ${body as string}`
}

/** A `fetch` that fails as programs and platforms do: with whatever they had at hand. */
const failing: Record<string, (said: string) => unknown> = {
  'a TypeError': (said) => new TypeError(said),
  'an Error with a cause': (said) => new Error('fetch failed', { cause: new Error(said) }),
  'an AbortError of its own': (said) => new DOMException(said, 'AbortError'),
  'a string': (said) => said,
  'an object': (said) => ({ name: 'NetworkError', said }),
}

for (const [way, create] of Object.entries({ ky: createClient, 'bare fetch': createFilingClient })) {
  describe(`over ${way}, a fetch that throws`, () => {
    for (const [what, thrown] of Object.entries(failing)) {
      it(`${what} which quotes the request becomes a NetworkError that does not`, async () => {
        const fetch = async (input: unknown, init?: unknown): Promise<Response> => {
          const request = input instanceof Request ? input.clone() : undefined
          throw thrown(request ? quoting(request.url, { headers: request.headers, body: await request.text() }) : quoting(input, init))
        }
        const client = create({ baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan', fetch, retries: 0 })
        const error = await failureOf(client.reports.create(submission))
        assert.ok(isNetworkError(error), inspect(error))
        for (const word of planted) assert.ok(!everything(error).includes(word), `tells ${word}`)
      })
    }
  })
}

describe('two bundled copies', () => {
  it('know each other’s errors by every guard', async () => {
    const copies = await Promise.all(
      [1, 2].map(async () => {
        const bundled = await build({ entryPoints: [fileURLToPath(new URL('../errors.ts', import.meta.url))], bundle: true, minify: true, format: 'esm', write: false })
        const source = `${bundled.outputFiles[0]?.text}\n//${Math.random()}`
        return (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as typeof import('../errors.ts')
      }),
    )
    const [one, two] = copies as [typeof import('../errors.ts'), typeof import('../errors.ts')]
    assert.notEqual(one.NetworkError, two.NetworkError)
    const answer = { status: 500 }
    const made = {
      ValidationError: new one.ValidationError([]),
      NetworkError: new one.NetworkError('x'),
      TimeoutError: new one.TimeoutError('x'),
      ApiError: new one.ApiError('x', answer),
      RejectedError: new one.RejectedError('x', answer),
      NotFoundError: new one.NotFoundError('x', answer),
      UnauthorizedError: new one.UnauthorizedError('x', answer),
      RateLimitedError: new one.RateLimitedError('x', answer),
      ServerError: new one.ServerError('x', answer),
      ContractError: new one.ContractError('x', '/'),
      StorageError: new one.StorageError('x'),
    }
    const apiErrors = ['ApiError', 'RejectedError', 'NotFoundError', 'UnauthorizedError', 'RateLimitedError', 'ServerError']
    for (const [name, error] of Object.entries(made)) {
      assert.ok(two.isLaporError(error) && isLaporError(error), name)
      assert.equal(two.isApiError(error), apiErrors.includes(name), name)
      for (const other of Object.keys(made).filter((kind) => kind !== 'ApiError')) {
        const guard = two[`is${other}` as 'isNetworkError']
        assert.equal(guard(error), other === name, `is${other} of ${name}`)
      }
    }
  })
})
