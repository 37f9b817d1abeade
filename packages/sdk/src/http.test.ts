/** On both ways to send: what a caller meets when the relay answers, refuses, stumbles or stays silent, over real HTTP. */
import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, before, describe, it } from 'node:test'
import { failureOf } from '../../../tests/sdk/failure-of.ts'
import { fixture } from '../../../tests/sdk/fixture.ts'
import type { ReportSubmission } from './contract/index.ts'
import { createClient, isApiError, isContractError, isLaporError, isNetworkError, isNotFoundError, isRateLimitedError, isRejectedError, isServerError, isTimeoutError, isUnauthorizedError, isValidationError, type ClientOptions, type LaporError } from './index.ts'
import * as light from './light.ts'
import { createOfficerClient } from './officer/index.ts'

const submission = fixture<ReportSubmission>('submission-lengkap')

type Answer = (request: IncomingMessage, response: ServerResponse) => void

interface Relay {
  readonly client: Common
  readonly baseUrl: string
  readonly requests: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[]
}

const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach((close) => close()))

/** A server that gives the answers in turn, the last one for ever. */
const relay = async (...answers: Answer[]): Promise<Relay> => {
  const requests: Relay['requests'] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part: string) => (body += part))
    request.on('end', () => {
      requests.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body })
      const answer = answers[Math.min(requests.length, answers.length) - 1]
      answer?.(request, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => (server.closeAllConnections(), server.close()))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { client: make({ baseUrl, site: 'kel-kademangan' }), baseUrl, requests }
}

/** What both ways of sending offer. */
interface Common {
  readonly site: light.FilingClient['site']
  readonly reports: light.FilingClient['reports'] & light.FollowingClient['reports']
  readonly attachments: light.FilingClient['attachments'] & light.FollowingClient['attachments']
}

const lightClient = (options: ClientOptions): Common => {
  const filing = light.createFilingClient(options)
  const following = light.createFollowingClient(options)
  return { ...filing, reports: { ...filing.reports, ...following.reports }, attachments: { ...filing.attachments, ...following.attachments } }
}

const ways: Readonly<Record<string, (options: ClientOptions) => Common>> = { ky: createClient, 'bare fetch': lightClient }
let make: (options: ClientOptions) => Common

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(status, { 'content-type': status < 400 ? 'application/json' : 'application/problem+json', ...headers }).end(JSON.stringify(body))

const problem = (status: number, code: string, headers: Record<string, string> = {}): Answer => json(status, { type: 'about:blank', title: 'No.', status, code }, { 'lapor-request-id': 'r-77', ...headers })
const hangUp: Answer = (request) => request.socket.destroy()
const silence: Answer = () => undefined

const failure = async (work: Promise<unknown>): Promise<LaporError> => {
  const error = await failureOf(work)
  assert.ok(isLaporError(error), `${error}`)
  return error
}

for (const [way, factory] of Object.entries(ways)) {
  describe(`over ${way}`, () => {
    before(() => {
      make = factory
    })

    describe('a call', () => {
      it('sends one JSON body with its idempotency key and reads the receipt', async () => {
        const { client, requests } = await relay(json(201, fixture('receipt')))
        const receipt = await client.reports.create(submission, { idempotencyKey: 'key-12345678' })
        assert.equal(receipt.trackingId, 'H7VT-6JJV-LJ7T')
        assert.equal(requests.length, 1)
        assert.equal(requests[0]?.url, '/v1/sites/kel-kademangan/reports')
        assert.equal(requests[0]?.headers['idempotency-key'], 'key-12345678')
        assert.deepEqual(JSON.parse(requests[0]?.body ?? ''), submission)
      })

      it('puts the secret in a header and never in the URL', async () => {
        const { client, requests } = await relay(json(200, fixture('report-of-reporter')))
        await client.reports.retrieve('H7VT-6JJV-LJ7T', { trackingSecret: submission.trackingSecret })
        assert.equal(requests[0]?.headers['lapor-secret'], submission.trackingSecret)
        assert.doesNotMatch(requests[0]?.url ?? '', new RegExp(submission.trackingSecret))
      })

      it('keeps what a newer relay adds', async () => {
        const { client } = await relay(json(200, fixture('report-of-newer-server')))
        const report = await client.reports.retrieve('H7VT-6JJV-LJ7T')
        assert.equal(report.status, 'escalated-to-governor')
        assert.deepEqual(report['somethingNew'], { a: 1 })
      })

      it('repeats a write after 503 and a broken connection with the same key', async () => {
        const { client, requests } = await relay(problem(503, 'storage-busy', { 'retry-after': '0' }), hangUp, json(201, fixture('receipt')))
        await client.reports.create(submission)
        assert.equal(requests.length, 3)
        assert.equal(new Set(requests.map((request) => request.headers['idempotency-key'])).size, 1)
        assert.match(String(requests[0]?.headers['idempotency-key']), /^[0-9a-f]{32}$/)
      })

      it('does not repeat when told not to', async () => {
        const { client, requests } = await relay(problem(503, 'storage-busy'))
        await failure(client.reports.create(submission, { retries: 0 }))
        assert.equal(requests.length, 1)
      })

      it('sends a photo as its bytes', async () => {
        const { client, requests } = await relay(json(201, { id: 'a1', mediaType: 'image/jpeg', size: 3, width: 1, height: 1, by: 'reporter' }))
        await client.attachments.create('H7VT-6JJV-LJ7T', new Blob(['abc'], { type: 'image/jpeg' }), { trackingSecret: submission.trackingSecret })
        assert.equal(requests[0]?.headers['content-type'], 'image/jpeg')
        assert.equal(requests[0]?.body, 'abc')
      })

      it('asks for an officer’s page with its filters', async () => {
        const { baseUrl, requests } = await relay(json(200, { items: [], nextCursor: null }))
        await createOfficerClient({ baseUrl, token: 'lo_x' }).reports.list({ status: 'filed', limit: 5 })
        assert.equal(requests[0]?.url, '/v1/officer/reports?status=filed&limit=5')
        assert.equal(requests[0]?.headers.authorization, 'Bearer lo_x')
      })
    })

    describe('a refusal', () => {
      const cases: [number, string, (error: unknown) => boolean, boolean][] = [
        [400, 'json-invalid', isRejectedError, false],
        [401, 'secret-wrong', isUnauthorizedError, false],
        [403, 'origin-not-allowed', isUnauthorizedError, false],
        [404, 'report-not-found', isNotFoundError, false],
        [409, 'transition-not-allowed', isRejectedError, false],
        [413, 'body-too-large', isRejectedError, false],
        [415, 'media-type-unsupported', isRejectedError, false],
        [422, 'validation-failed', isRejectedError, false],
        [429, 'too-many', isRateLimitedError, true],
        [500, 'internal-error', isServerError, true],
      ]
      for (const [status, code, guard, retryable] of cases) {
        it(`${status} becomes the error a caller's catch can tell apart`, async () => {
          const { client } = await relay(problem(status, code))
          const error = await failure(client.reports.create(submission, { retries: 0 }))
          assert.ok(guard(error), error.name)
          assert.ok(isApiError(error) && isLaporError(error))
          assert.equal(error.code, code)
          assert.equal(error.retryable, retryable)
          assert.equal(error.status, status)
          assert.equal(error.requestId, 'r-77')
        })
      }

      it('says when to come back', async () => {
        const { client } = await relay(problem(429, 'too-many', { 'retry-after': '7' }))
        const error = await failure(client.site.retrieve({ retries: 0 }))
        assert.ok(isRateLimitedError(error))
        assert.equal(error.retryAfterMs, 7000)
      })

      it('without problem details (a proxy’s page) still has its status', async () => {
        const { client } = await relay((_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'))
        const error = await failure(client.site.retrieve({ retries: 0 }))
        assert.ok(isServerError(error))
        assert.equal(error.code, 'unexplained')
        assert.equal(error.problem, undefined)
      })
    })

    describe('no answer', () => {
      it('is a NetworkError when the connection breaks', async () => {
        const { client } = await relay(hangUp)
        const error = await failure(client.site.retrieve({ retries: 0 }))
        assert.ok(isNetworkError(error), error.name)
        assert.equal(error.retryable, true)
      })

      it('is a NetworkError when the answer breaks off in the middle', async () => {
        const { client } = await relay((request, response) => {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"key":')
          response.flushHeaders()
          setImmediate(() => request.socket.destroy())
        })
        assert.ok(isNetworkError(await failure(client.site.retrieve({ retries: 0 }))))
      })

      it('is a TimeoutError when nothing comes in time', async () => {
        const { client } = await relay(silence)
        assert.ok(isTimeoutError(await failure(client.site.retrieve({ retries: 0, timeoutMs: 50 }))))
      })

      it('is an AbortError when the caller gave up', async () => {
        const { client } = await relay(silence)
        const controller = new AbortController()
        const call = failureOf(client.site.retrieve({ signal: controller.signal }))
        controller.abort()
        assert.equal((await call).name, 'AbortError')
      })
    })

    describe('an answer that does not fit', () => {
      it('is a ContractError that names the place, not a value', async () => {
        const { client } = await relay(json(200, { ...fixture<object>('site'), timeZone: 7 }))
        const error = await failure(client.site.retrieve())
        assert.ok(isContractError(error))
        assert.match(error.message, /\/timeZone/)
      })

      it('is a ContractError when it is no JSON (a captive portal’s page)', async () => {
        const { client } = await relay((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Masuk WiFi</html>'))
        assert.ok(isContractError(await failure(client.site.retrieve())))
      })
    })

    describe('wrong use', () => {
      it('is refused before any request', async () => {
        const { client, requests } = await relay(json(201, fixture('receipt')))
        const error = await failure(client.reports.create({ ...submission, text: '' }))
        assert.ok(isValidationError(error))
        assert.deepEqual(error.issues, [{ path: '/text', code: 'required' }])
        assert.equal(requests.length, 0)
      })

      it('throws TypeError at once for wrong options', () => {
        assert.throws(() => make({ baseUrl: '/relay', site: 'kel-kademangan' }), TypeError)
        assert.throws(() => make({ baseUrl: 'https://lapor.example.go.id', site: '' }), TypeError)
        assert.throws(() => createOfficerClient({ baseUrl: 'https://lapor.example.go.id', token: '' }), TypeError)
      })
    })

    describe('an error', () => {
      it('holds no secret, name, phone or text, neither in itself nor in its causes', async () => {
        for (const answer of [problem(422, 'validation-failed'), problem(500, 'internal-error'), hangUp, silence, json(200, {})]) {
          const { client } = await relay(answer)
          const error = await failure(client.reports.create(submission, { retries: 0, timeoutMs: 100 }))
          let told = ''
          for (let at: unknown = error; at instanceof Error; at = at.cause) told += `${at.stack} ${JSON.stringify(at)} ${JSON.stringify(Object.getOwnPropertyDescriptors(at))}`
          for (const planted of [submission.trackingSecret, 'Warga Contoh', '0812-0000-0000', 'pelayanan KTP']) assert.ok(!told.includes(planted), planted)
        }
      })

      it('is recognised by its name across two copies of the SDK', () => {
        const foreign = Object.assign(new Error('x'), { name: 'NetworkError', code: 'network' })
        assert.ok(isNetworkError(foreign) && isLaporError(foreign))
        assert.ok(!isNetworkError(new TypeError('x')))
      })
    })
  })
}
