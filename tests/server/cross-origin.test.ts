/** Checks which pages may use a site, and that a refused one can read why. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Answered, aSubmission, kademanganOrigin, openTown, problemOf, type Town } from './town.ts'

let town: Town
before(async () => {
  town = await openTown()
})
after(() => town.close())

const foreign = 'https://situs-lain.example'
const from = (origin: string, asking: Parameters<Town['ask']>[1] = {}): Promise<Answered> => town.ask('site.retrieve', { ...asking, headers: { origin } })
const preflight = (origin: string, path = '/v1/sites/kel-kademangan/reports'): Promise<Answered> =>
  town.fetch(new Request(`http://relay.example${path}`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'idempotency-key,content-type' } }))

describe('a page on the list of the site', () => {
  it('may read answers and the headers it needs', async () => {
    const { status, headers } = await from(kademanganOrigin)
    assert.equal(status, 200)
    assert.equal(headers.get('access-control-allow-origin'), kademanganOrigin)
    assert.equal(headers.get('access-control-expose-headers'), 'idempotency-replayed, retry-after, lapor-request-id')
    assert.equal(headers.get('access-control-allow-credentials'), null)
    assert.match(headers.get('vary') ?? '', /\bOrigin\b/)
  })

  it('may send a report, and read a problem', async () => {
    assert.equal((await town.ask('reports.create', { json: aSubmission(), headers: { origin: kademanganOrigin } })).status, 201)
    const refused = await town.ask('reports.create', { json: {}, headers: { origin: kademanganOrigin } })
    assert.equal(refused.status, 422)
    assert.equal(refused.headers.get('access-control-allow-origin'), kademanganOrigin)
  })

  it('is on the list of its own site only', async () => {
    assert.equal(problemOf(await from(kademanganOrigin, { site: 'disdukcapil' })).code, 'origin-not-allowed')
  })
})

describe('a page that is not on the list', () => {
  it('is refused and can read the refusal', async () => {
    const answered = await from(foreign)
    assert.equal(problemOf(answered).code, 'origin-not-allowed')
    assert.equal(answered.headers.get('access-control-allow-origin'), foreign)
  })

  it('writes nothing', async () => {
    const before = (await town.asked('officer.reports.list', { token: await town.officer() })).items.length
    assert.equal((await town.ask('reports.create', { json: aSubmission(), headers: { origin: foreign } })).status, 403)
    assert.equal((await town.asked('officer.reports.list', { token: await town.officer() })).items.length, before)
  })

  it('is told of nothing else, whatever else is wrong', async () => {
    const report = await town.fileReport()
    const key = 'kunci-yang-dipakai'
    await town.ask('reports.create', { key, json: aSubmission() })
    for (const asking of [{ json: {} }, { key: 'x', json: aSubmission() }, { key, json: aSubmission() }, { bytes: new Uint8Array(200_000) }]) {
      assert.equal(problemOf(await town.ask('reports.create', { ...asking, headers: { origin: foreign } })).code, 'origin-not-allowed')
    }
    assert.equal(problemOf(await town.ask('reports.reply', { ...report, secret: aSubmission().trackingSecret, json: { text: 'Di sana' }, headers: { origin: foreign } })).code, 'origin-not-allowed')
  })

  it('is refused whatever resembles an allowed origin', async () => {
    for (const origin of ['null', 'http://kelurahan-kademangan.example', 'https://kelurahan-kademangan.example.jahat.example', 'https://kelurahan-kademangan.example:8443', 'https://x.kelurahan-kademangan.example', 'file://']) {
      assert.equal((await from(origin)).status, 403, origin)
    }
  })
})

it('the relay itself may use every site', async () => assert.equal((await from('http://relay.example')).status, 200))

it('a relay on this very machine is itself under localhost and 127.0.0.1, and not at another port', async () => {
  const at = (url: string, origin: string) => town.fetch(new Request(`${url}/v1/sites/kel-kademangan`, { headers: { origin } }))
  assert.equal((await at('http://127.0.0.1:8787', 'http://localhost:8787')).status, 200)
  assert.equal((await at('http://localhost:8787', 'http://127.0.0.1:8787')).status, 200)
  assert.equal((await at('http://127.0.0.1:8787', 'http://localhost:9999')).status, 403)
  assert.equal((await at('http://relay.example', 'http://localhost')).status, 403)
})

it('without an Origin header there is nothing to check', async () => {
  const { status, headers } = await town.ask('site.retrieve')
  assert.equal(status, 200)
  assert.equal(headers.get('access-control-allow-origin'), null)
  assert.match(headers.get('vary') ?? '', /\bOrigin\b/, 'a cache must not give this answer to a page')
})

describe('a preflight', () => {
  it('is granted to any page, so that the request itself can tell what is wrong', async () => {
    for (const origin of [kademanganOrigin, foreign, 'null']) {
      const { status, headers } = await preflight(origin)
      assert.equal(status, 204)
      assert.equal(headers.get('access-control-allow-origin'), origin)
      assert.equal(headers.get('access-control-allow-methods'), 'GET, POST')
      assert.equal(headers.get('access-control-allow-headers'), 'content-type, idempotency-key, lapor-secret, lapor-proof, lapor-trap, lapor-client, authorization')
      assert.equal(headers.get('access-control-max-age'), '7200')
    }
  })

  it('of a path that does not exist is refused', async () => assert.equal((await preflight(kademanganOrigin, '/v1/sites/kel-kademangan/tidak-ada')).status, 404))

  it('of an officers’ route is refused: no other page may act for an officer', async () => {
    const { status, headers } = await preflight(kademanganOrigin, '/v1/officer/reports')
    assert.equal(status, 405)
    assert.equal(headers.get('access-control-allow-origin'), null)
  })
})

it('an officers’ route lets no other page read', async () => {
  const { status, headers } = await town.ask('officer.reports.list', { token: await town.officer(), headers: { origin: kademanganOrigin } })
  assert.equal(status, 200)
  assert.equal(headers.get('access-control-allow-origin'), null)
  assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin')
})

it('a page can read that its site key is unknown', async () => {
  const answered = await from(foreign, { site: 'salah-tulis' })
  assert.equal(problemOf(answered).code, 'site-unknown')
  assert.equal(answered.headers.get('access-control-allow-origin'), foreign)
})

it('a configured address counts, not the one in the request', async () => {
  const other = await openTown({ baseUrl: 'https://lapor.contoh.go.id' })
  assert.equal((await other.ask('site.retrieve', { headers: { origin: 'https://lapor.contoh.go.id' } })).status, 200)
  assert.equal((await other.ask('site.retrieve', { headers: { origin: 'http://relay.example' } })).status, 403)
  await other.close()
})
