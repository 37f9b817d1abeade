/** What the client makes of the table of routes: arguments, lists in pages, and what a log is told; over real HTTP. */
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, describe, it } from 'node:test'
import { inspect } from 'node:util'
import { fixture } from '../../../tests/sdk/fixture.ts'
import { filingRoutes, followingRoutes, publicRoutes, reporterRoutes, type Report, type ReportSubmission } from './contract/index.ts'
import { createClient, isNetworkError, type Client } from './index.ts'

const report = fixture<Report>('report-of-reporter')
const trackingSecret = 'BCDFGHJKLMNPQRSTVWXYZ234'

const requests: { method: string; url: string; headers: Readonly<Record<string, unknown>>; body: string }[] = []
let answer: (url: URL) => { status: number; body: unknown }
let lapor: Client
let baseUrl: string

const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8').on('data', (part: string) => (body += part))
  request.on('end', () => {
    requests.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body })
    const { status, body: json } = answer(new URL(request.url ?? '', 'http://relay.example'))
    response.writeHead(status, { 'content-type': 'application/json', 'lapor-request-id': 'r-77' }).end(JSON.stringify(json))
  })
})

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  lapor = createClient({ baseUrl, site: 'kel-kademangan', retries: 0 })
})
after(() => void server.close())
beforeEach(() => {
  requests.length = 0
})

/** Three pages of two, two and one. */
const pagesOfReports = (url: URL) => {
  const page = Number(url.searchParams.get('cursor') ?? 0)
  const items = [['A', 'B'], ['C', 'D'], ['E']][page] ?? []
  return { status: 200, body: { items: items.map((title) => ({ ...report, title })), nextCursor: page < 2 ? String(page + 1) : null } }
}

describe('a client', () => {
  it('has a method for every route of a citizen', () => {
    for (const name of Object.keys({ ...filingRoutes, ...followingRoutes, ...reporterRoutes, ...publicRoutes })) {
      if (name === 'challenge.retrieve') continue
      const [noun, verb] = name.split('.') as [keyof Client, string]
      assert.equal(typeof (lapor[noun] as unknown as Record<string, unknown>)[verb], 'function', name)
    }
  })

  it('sends an act of the reporter with its body, secret and key', async () => {
    answer = () => ({ status: 201, body: { id: 'e1', type: 'rated', status: 'closed', at: '2026-11-24T11:20:03.000Z', by: 'reporter', agency: null, text: null, reason: null, attachments: [] } })
    await lapor.reports.rate('H7VT-6JJV-LJ7T', { score: 4 }, { trackingSecret, idempotencyKey: 'key-12345678' })
    const [request] = requests
    assert.equal(request?.url, '/v1/sites/kel-kademangan/reports/H7VT-6JJV-LJ7T/ratings')
    assert.deepEqual([request?.method, request?.body, request?.headers['lapor-secret'], request?.headers['idempotency-key']], ['POST', '{"score":4}', trackingSecret, 'key-12345678'])
  })

  it('files under one key, also where the caller hands over an empty one and a proof is wanted', async () => {
    const submission = fixture<ReportSubmission>('submission-ringkas')
    answer = () => ({ status: 403, body: { type: 'about:blank', title: 'x', status: 403, code: 'proof-needed' } })
    const withProofs = createClient({
      baseUrl,
      site: 'kel-kademangan',
      retries: 0,
      proofs: () => ({ prepare: async () => undefined, sendWith: (send) => send(undefined).catch(() => send('bukti')) }),
    })
    await assert.rejects(withProofs.reports.create(submission, { idempotencyKey: undefined }))
    const [first, second] = requests.map(({ headers }) => headers['idempotency-key'])
    assert.equal(typeof first, 'string')
    assert.equal(second, first)
  })

  it('sends an empty body where a route has no fields', async () => {
    answer = () => ({ status: 201, body: { supports: 2 } })
    assert.equal((await lapor.reports.support('H7VT-6JJV-LJ7T')).supports, 2)
    assert.equal(requests[0]?.body, '{}')
    assert.match(String(requests[0]?.headers['idempotency-key']), /^[0-9a-f]{32}$/)
  })

  it('says its version with what writes, and asks nothing more of a browser for what only reads', async () => {
    answer = () => ({ status: 201, body: { supports: 2 } })
    await lapor.reports.support('H7VT-6JJV-LJ7T')
    answer = () => ({ status: 200, body: report })
    await lapor.reports.retrieve('H7VT-6JJV-LJ7T')
    assert.deepEqual(requests.map(({ headers }) => 'lapor-client' in headers), [true, false])
  })

  it('asks for similar reports in a body, without an idempotency key', async () => {
    answer = () => ({ status: 200, body: { items: [] } })
    assert.deepEqual(await lapor.reports.similar({ text: 'Lampu jalan mati' }), [])
    assert.deepEqual([requests[0]?.url, requests[0]?.headers['idempotency-key']], ['/v1/sites/kel-kademangan/similar', undefined])
  })
})

describe('a URL', () => {
  it('holds nothing of an object that was handed over with more than the options in it', async () => {
    answer = () => ({ status: 200, body: report })
    const receipt = { trackingSecret, title: 'Lampu jalan mati', text: 'rahasia saya', trackingId: 'H7VT-6JJV-LJ7T' }
    await lapor.reports.retrieve('H7VT-6JJV-LJ7T', receipt)
    assert.equal(requests[0]?.url, '/v1/sites/kel-kademangan/reports/H7VT-6JJV-LJ7T')
  })
})

describe('a list', () => {
  beforeEach(() => {
    answer = pagesOfReports
  })

  it('walks to its end, page by page', async () => {
    const titles: (string | null)[] = []
    for await (const { title } of lapor.reports.list({ status: 'closed', limit: 2 })) titles.push(title)
    assert.deepEqual(titles, ['A', 'B', 'C', 'D', 'E'])
    assert.deepEqual(requests.map(({ url }) => url.split('?')[1]), ['status=closed&limit=2', 'status=closed&limit=2&cursor=1', 'status=closed&limit=2&cursor=2'])
  })

  it('gives one page when awaited, from where one says', async () => {
    const page = await lapor.reports.list({ cursor: '1' })
    assert.deepEqual([page.items.map(({ title }) => title), page.nextCursor], [['C', 'D'], '2'])
  })

  it('asks for no page that nobody walks to', async () => {
    for await (const { title } of lapor.reports.list()) if (title === 'B') break
    assert.equal(requests.length, 1)
  })

  it('asks for nothing before it is awaited', async () => {
    let asked = 0
    const counting = createClient({ baseUrl, site: 'kel-kademangan', fetch: (...given) => (asked++, fetch(...given)) })
    const list = counting.reports.list()
    await new Promise((resolve) => setImmediate(resolve))
    assert.equal(asked, 0)
    await list
    assert.equal(asked, 1)
  })

  it('stops at an abort between two pages', async () => {
    const giveUp = new AbortController()
    const titles: (string | null)[] = []
    const walk = async (): Promise<void> => {
      for await (const { title } of lapor.reports.list({ signal: giveUp.signal })) {
        titles.push(title)
        if (title === 'C') giveUp.abort()
      }
    }
    await assert.rejects(walk, { name: 'AbortError' })
    assert.deepEqual(titles, ['A', 'B', 'C', 'D'])
  })
})

describe('hooks', () => {
  it('are told of each attempt and its result, and of nothing that is private', async () => {
    const told: unknown[] = []
    let turns = 0
    answer = () => (turns++ === 0 ? { status: 503, body: {} } : { status: 201, body: { supports: 1 } })
    const watched = createClient({ baseUrl, site: 'kel-kademangan', retries: 1, hooks: { onAttempt: (attempt) => told.push(attempt), onResult: ({ ms, ...result }) => told.push(result, typeof ms) } })
    await watched.reports.rate('H7VT-6JJV-LJ7T', { score: 4, text: 'rahasia saya' }, { trackingSecret }).catch(() => undefined)
    const attempt = { route: 'reports.rate', method: 'POST', path: '/v1/sites/{site}/reports/{trackingId}/ratings' }
    assert.deepEqual(told, [attempt, { ...attempt, status: 503, requestId: 'r-77' }, 'number', attempt, { ...attempt, status: 201, requestId: 'r-77' }, 'number'])
    assert.doesNotMatch(inspect(told, { depth: 9 }), new RegExp(`${trackingSecret}|H7VT|rahasia|127\\.0`))
  })

  it('are told where no answer came', async () => {
    const told: unknown[] = []
    const cut = createClient({ baseUrl, site: 'kel-kademangan', retries: 0, fetch: () => Promise.reject(new TypeError('fetch failed')), hooks: { onResult: ({ status }) => told.push(status) } })
    await assert.rejects(cut.site.retrieve(), isNetworkError)
    assert.deepEqual(told, [undefined])
  })
})
