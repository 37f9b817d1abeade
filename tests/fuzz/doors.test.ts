/** Knocks at every door that is mounted beside the table of routes: uploads, desk, links to photos, open data, pages and files. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { type KnownProblemCode, problemCodes, routes } from '@lapor/sdk/contract'
import { type Answered, asPublic, disdukcapil, kademangan, kademanganOrigin, openTown, problemOf, type Town } from '../server/town.ts'
import { headerText, inTime, urlText } from './requests.ts'

const runs = Number(process.env['LAPOR_FUZZ_RUNS'] ?? 25)
const seed = Number(process.env['LAPOR_FUZZ_SEED'] ?? 20261124)

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** What some door knows, so that some requests get further than its first check; by the name of the parameter. */
interface Keys {
  readonly params: Readonly<Record<string, readonly string[]>>
  readonly headers: Readonly<Record<string, readonly string[]>>
  readonly queries: readonly string[]
  readonly bodies: readonly Uint8Array[]
}

/** Open before the tests are written down, so that its doors can be counted: one that somebody adds is knocked at too. */
const town: Town = await openTown({ demo: true })
const ofTable = new Set(Object.values(routes).map(({ path }) => path.replace(/\{(\w+)\}/g, ':$1')))
/** The middleware and the answers to wrong methods are mounted too; they are no doors of their own. */
const patterns = [...new Set(town.relay.doors.map(({ pattern }) => pattern))].filter((pattern) => !ofTable.has(pattern) && pattern !== '/*')

let keys: Keys

before(async () => {
  const token = await town.officer(kademangan, 'admin')
  const report = await town.fileReport()
  await town.attach(report)
  const { attachments } = await town.read(report)
  const link = new URL(attachments[0]?.url ?? '', 'http://relay.example')
  const begun = await town.fetch(new Request(`http://relay.example/v1/sites/${kademangan}/reports/${report.trackingId}/uploads`, { method: 'POST', headers: { 'lapor-secret': report.secret, 'tus-resumable': '1.0.0', 'upload-length': '100' } }))
  assert.equal(begun.status, 201)
  const signedIn = await town.fetch(new Request('http://localhost/v1/officer/session', { method: 'POST', headers: { origin: 'http://localhost', 'lapor-desk': '1', 'content-type': 'application/json' }, body: JSON.stringify({ token }) }))
  assert.equal(signedIn.status, 201)
  keys = {
    params: {
      site: [kademangan, disdukcapil],
      trackingId: [report.trackingId],
      attachmentId: [attachments[0]?.id ?? ''],
      uploadId: [(begun.headers.get('location') ?? '').split('/').at(-1) ?? ''],
      param: ['lampu-jalan.json', 'lainnya.xml', `${report.trackingId}.json`, `${report.trackingId}.xml`],
      version: ['latest', '0.1.0', '1'],
      file: ['lapor.js', 'swagger-ui.css', 'docs-start.js', 'kelurahan-site/', '../../package.json', 'kelurahan-site/index.html'],
    },
    headers: {
      'lapor-secret': [report.secret],
      authorization: [`Bearer ${token}`],
      cookie: [(signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''],
      'lapor-desk': ['1'],
      'content-type': ['application/json', 'application/offset+octet-stream', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'],
      'tus-resumable': ['1.0.0', '0.2.1'],
      'upload-length': ['0', '1', '100', '-1', '1.5', '99999999999999999999', 'NaN'],
      'upload-offset': ['0', '1', '100', '-1', 'x'],
      'upload-metadata': ['filename eA==', 'filetype aW1hZ2UvanBlZw==', 'filetype dGV4dC9odG1s', '=', 'a,b,c', ', ,'],
      'upload-concat': ['partial', 'final;/a /b'],
      'upload-defer-length': ['1', '0', 'x'],
      'x-http-method-override': ['DELETE', 'PATCH'],
      origin: [kademanganOrigin, 'null', 'http://localhost', 'https://situs-lain.example'],
      'sec-fetch-site': ['same-origin', 'cross-site'],
      'access-control-request-method': ['PATCH', 'POST'],
      'if-none-match': ['*', '"x"', 'W/"'],
      range: ['bytes=0-1', 'bytes=9-', 'x'],
      accept: ['text/html', 'application/json', '*/*;q=x'],
      'accept-encoding': ['br', 'gzip;q=0, *;q=0'],
      'content-length': ['0', '-1', 'abc', '99999999999'],
    },
    queries: [`?jurisdiction_id=${kademangan}`, `?jurisdiction_id=${kademangan}&status=x&page=-1`, `?jurisdiction_id=${kademangan}&start_date=2026-01-01&page_size=1000`, link.search, `${link.search}x`, '?scope=all', '?from=2026-13', '?from=2026-01&to=2025-01', '?cursor=e30', '?status=filed', '?as=officer&until=99999999999&sig=x', '?%', '?__proto__=1', `?cursor=${'9'.repeat(3000)}`],
    bodies: ['', '{', '{}', '[]', 'null', '{"token":null}', JSON.stringify({ token }), '{"token":["x"]}', `{"token":"${'x'.repeat(3000)}"}`, 'a=1&b=2', '--x\r\ncontent-disposition: form-data; name="text"\r\n\r\nx\r\n--x--'].map((text) => new TextEncoder().encode(text)),
  }
})
after(() => town.close())

const requestsAt = (pattern: string): fc.Arbitrary<Request> => {
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')
  const taken = town.relay.doors.filter((door) => door.pattern === pattern && door.method !== 'ALL').map(({ method }) => method)
  const part = urlText.filter((text) => text !== '' && text !== '.' && text !== '..')
  const known = (list: readonly string[] | undefined): fc.Arbitrary<string> => (list === undefined ? part : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...list) }, { weight: 1, arbitrary: part }))
  return fc
    .record({
      // Mostly those that the door takes; of a door for all, any.
      method: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...(taken.length > 0 ? taken : methods)) }, { weight: 1, arbitrary: fc.constantFrom(...methods) }),
      host: fc.constantFrom('relay.example', 'localhost'),
      params: fc.tuple(...names.map((name) => known(keys.params[name]))),
      query: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 3, arbitrary: fc.constantFrom(...keys.queries) }, { weight: 1, arbitrary: urlText.map((text) => `?${encodeURIComponent(text)}`) }),
      headers: fc.record(Object.fromEntries(Object.entries(keys.headers).map(([name, fits]) => [name, fc.option(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...fits) }, { weight: 1, arbitrary: headerText }), { nil: undefined, freq: 2 })]))),
      body: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...keys.bodies) }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) }),
    })
    .map(({ method, host, params, query, headers, body }) => {
      let at = 0
      const path = pattern.replace(/:\w+(?:\{.*?\})?/g, () => (params[at++] ?? '').split('/').map(encodeURIComponent).join('/'))
      const sent = Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined)
      return new Request(`http://${host}${path}${query}`, { method, headers: sent, ...(method === 'GET' || method === 'HEAD' ? {} : { body: body as BodyInit }) })
    })
}

/** What no answer may hold: frames of a stack, statements, paths of the machine. */
const insides = /\n {4}at |node:internal|SQLITE_|ERR_SQLITE|\bselect .+ from \w|insert into|\/packages\/server\/|\.sqlite/i

/** Files that are served as they are may speak of all that. */
const isFile = (pattern: string): boolean => /\{\.\+\}$|\/docs\/:file$|openapi\.json$/.test(pattern)

const check = (pattern: string, answered: Answered): void => {
  assert.ok(answered.status < 500, `${answered.status} ${answered.text} ${JSON.stringify(town.failures.at(-1))}`)
  assert.equal(answered.headers.get('x-content-type-options'), 'nosniff')
  if (!isFile(pattern)) assert.ok(!insides.test(answered.text), answered.text.slice(0, 300))
  // "Protocol version" is refused in the words of tus 1.0, and HEAD has no body to refuse with.
  if (answered.status < 400 || answered.status === 412 || answered.bytes.length === 0) return
  // Open311 has its own form of errors: a list, in XML or JSON, each with the status as its code.
  if (pattern.startsWith('/open311/') && answered.headers.get('content-type') !== 'application/problem+json') return assert.match(answered.text, new RegExp(`^(?:<\\?xml[^>]*>\\n<errors><error><code>|\\[\\{"code":)${answered.status}[<,]`))
  // A page for people refuses in their words, on a page.
  if ((answered.headers.get('content-type') ?? '').startsWith('text/html')) return assert.match(answered.text, /<h1|role="alert"/)
  const { code, status } = problemOf(answered)
  assert.equal(status, answered.status)
  assert.equal(problemCodes[code as KnownProblemCode].status, status)
}

describe('whatever is sent to a door beside the table', () => {
  for (const pattern of patterns) {
    it(`(${pattern}) is answered, or refused with a known code`, async () => {
      await fc.assert(
        fc.asyncProperty(requestsAt(pattern), async (request) => {
          await town.relay.context.db.deleteFrom('bucket').execute()
          check(pattern, await inTime(town.fetch(request)))
        }),
        { numRuns: runs * 4, seed, endOnFailure: true },
      )
    })
  }

  it('is sent to those that are known to be there', () => {
    for (const pattern of ['/v1/sites/:site/reports/:trackingId/uploads', '/v1/officer/session', '/v1/attachments/:attachmentId', '/data/:site/statistik.csv', '/data/:site/laporan.csv', '/healthz', '/docs', '/assets/:version/:file{.+}']) assert.ok(patterns.includes(pattern), pattern)
  })

  it('and to no door at all is not found', async () => {
    const paths = urlText.map((text) => `/${text.split('/').map(encodeURIComponent).join('/')}/tidak-ada`).filter((path) => !path.startsWith('/demo') && !path.startsWith('/docs') && !path.startsWith('/assets'))
    await fc.assert(
      fc.asyncProperty(paths, fc.constantFrom(...methods), async (path, method) => {
        const answered = await inTime(town.fetch(new Request(`http://relay.example${path}`, { method })))
        assert.equal(answered.status, 404)
      }),
      { numRuns: runs * 2, seed },
    )
  })
})

it('after all that the relay still takes a report, and nothing has failed in it', async () => {
  await town.relay.context.db.deleteFrom('bucket').execute()
  const filed = await town.fileReport()
  assert.equal((await town.read({ ...asPublic(filed), secret: filed.secret })).status, 'filed')
  assert.deepEqual(town.failures, [])
})
