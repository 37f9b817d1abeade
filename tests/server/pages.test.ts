/** Checks the pages of the relay: documentation, problem codes, health, examples, and the headers of all of them. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { problemCodes } from '@lapor/sdk/contract'
import { openTown, problemOf, type Town } from './town.ts'

let town: Town
before(async () => {
  town = await openTown({ demo: true })
})
after(() => town.close())

const get = (path: string, init: RequestInit = {}) => town.fetch(new Request(`http://relay.example${path}`, init))

describe('the API page', () => {
  it('loads only files of the relay and has no inline script or style', async () => {
    const { status, text, headers } = await get('/openapi')
    assert.equal(status, 200)
    assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'; script-src 'self'; style-src 'self'/)
    assert.doesNotMatch(text, /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|https?:\/\//)
    const files = [...text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '')
    assert.ok(files.length >= 4)
    for (const file of files) assert.equal((await get(file)).status, 200, file)
  })

  it('shows the description that is committed', async () => {
    const { json } = await get('/openapi.json')
    assert.deepEqual(json, JSON.parse(readFileSync(new URL('../../packages/sdk/openapi.json', import.meta.url), 'utf8')))
  })

  it('serves of Swagger UI what it needs and no more', async () => {
    for (const file of ['package.json', 'index.html', 'swagger-ui.js', '..%2fpackage.json']) assert.equal((await get(`/openapi/${file}`)).status, 404, file)
  })
})

it('the page behind the type of a problem has a place for each code, and says there what to do', async () => {
  const { text, status } = await get('/problems')
  assert.equal(status, 200)
  for (const [code, { title }] of Object.entries(problemCodes)) {
    const [, meaning = '', advice = ''] = new RegExp(`<section id="${code}">\n<h2>.+</h2>\n<p>(.+)</p>\n<p>(.+\\.)</p>\n</section>`).exec(text) ?? []
    assert.equal(meaning, title, code)
    assert.ok(advice.length > 20 && !advice.includes('`'), `${code}: ${advice}`)
  }
  assert.match(text, /<section id="rate-limited">[^]*?<code>Retry-After<\/code>/)
})

it('the example pages are there, and nothing beside them', async () => {
  const first = await get('/', { redirect: 'manual' })
  assert.deepEqual([first.status, first.headers.get('location')], [302, '/demo/kelurahan-site/'])
  for (const path of ['/demo/kelurahan-site/', '/demo/dinas-site/', '/demo/kelurahan-site/site.css']) assert.equal((await get(path)).status, 200, path)
  assert.equal((await get('/demo/kelurahan-site/')).headers.get('content-security-policy'), null, 'the page stands for a website that has none')
  for (const path of ['/demo/../package.json', '/demo/..%2f..%2fpackage.json', '/demo/kelurahan-site', '/demo/README.md']) assert.equal((await get(path)).status, 404, path)
})

it('without the examples the front page says what this address is', async () => {
  const plain = await openTown()
  const { text, status } = await plain.fetch(new Request('http://relay.example/'))
  assert.equal(status, 200)
  assert.ok(text.includes('lang="id"') && text.includes('112'))
  assert.equal((await plain.fetch(new Request('http://relay.example/demo/kelurahan-site/'))).status, 404)
  await plain.close()
})

it('health is "ok" while the database answers, and a problem when it does not', async () => {
  const other = await openTown()
  const ask = () => other.fetch(new Request('http://relay.example/healthz'))
  assert.deepEqual((await ask()).json, { status: 'ok' })
  await other.close()
  assert.equal(problemOf(await ask()).code, 'internal-error')
})

it('every answer says that its type is not to be guessed and from where it may be framed', async () => {
  for (const path of ['/', '/openapi', '/docs/', '/problems', '/healthz', '/openapi.json', '/v1/sites/kel-kademangan', '/tidak-ada']) {
    const { headers } = await get(path, { redirect: 'manual' })
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
    assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, path)
    assert.equal(headers.get('referrer-policy'), 'no-referrer', path)
    assert.match(headers.get('lapor-request-id') ?? '', /^[0-9a-f-]{36}$/, path)
  }
})

it('a page answers to HEAD, and names what it takes where the method is wrong', async () => {
  const head = await get('/openapi', { method: 'HEAD' })
  assert.deepEqual([head.status, head.text], [200, ''])
  const post = await get('/openapi', { method: 'POST' })
  assert.deepEqual([post.status, post.headers.get('allow')], [405, 'GET'])
})

it('the log knows routes, never addresses', async () => {
  const report = await town.fileReport()
  await get(`/v1/sites/kel-kademangan/reports/${report.trackingId}?x=${report.secret}`)
  const line = town.lines.at(-1)
  assert.deepEqual({ ...line, ms: 0, requestId: '' }, { method: 'GET', route: '/v1/sites/{site}/reports/{trackingId}', status: 200, ms: 0, requestId: '' })
  assert.ok(!JSON.stringify(town.lines).includes(report.trackingId))
  await get('/v1/sites/kel-kademangan/reports', { method: 'PUT' })
  assert.equal(town.lines.at(-1)?.route, '/v1/sites/{site}/reports')
})
