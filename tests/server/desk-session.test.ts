/** Signs officers in at a desk, and tries to use their cookie from where it must not be used. */
import assert from 'node:assert/strict'
import { createOfficerClient } from '@lapor/sdk/officer'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { type Answered, disdukcapil, kademangan, kademanganOrigin, openTown, problemOf, requestFor, type Town } from './town.ts'

const origin = 'https://lapor.contoh.go.id'

let town: Town
let token: string
let now: number
beforeEach(async () => {
  now = Date.parse('2026-11-24T01:00:00.000Z')
  town = await openTown({ baseUrl: origin, now: () => new Date(now).toISOString() })
  token = await town.officer()
})
afterEach(() => town.close())

/** What a script on the relay's own page sends. */
const own = { origin, 'sec-fetch-site': 'same-origin', 'lapor-desk': '1' }

const session = (method: 'GET' | 'POST' | 'DELETE', headers: Record<string, string>, json?: unknown): Promise<Answered> =>
  town.fetch(new Request('http://relay.example/v1/officer/session', { method, headers: { ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...headers }, ...(json === undefined ? {} : { body: JSON.stringify(json) }) }))

const cookieOf = (answered: Answered): string => (answered.headers.get('set-cookie') ?? '').split(';')[0] ?? ''

const signIn = async (as = token): Promise<string> => {
  const answered = await session('POST', own, { token: as })
  assert.equal(answered.status, 201, answered.text)
  return cookieOf(answered)
}

const queue = (cookie: string, headers: Record<string, string> = {}): Promise<Answered> => town.fetch(requestFor('officer.reports.list', { headers: { cookie, ...headers } }))

const verify = async (cookie: string, headers: Record<string, string>): Promise<Answered> => {
  const { trackingId } = await town.fileReport()
  return town.fetch(requestFor('officer.reports.verify', { trackingId, json: {}, headers: { cookie, ...headers } }))
}

describe('signing in', () => {
  it('gives a cookie that scripts cannot read and no other host gets', async () => {
    const answered = await session('POST', own, { token })
    assert.match(answered.headers.get('set-cookie') ?? '', /^__Host-lapor-desk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/)
    assert.equal(answered.headers.get('cache-control'), 'no-store')
    const { officer, expiresAt } = answered.json as { officer: Record<string, string>; expiresAt: string }
    assert.deepEqual({ ...officer, id: typeof officer['id'] }, { id: 'string', name: 'Petugas Uji', role: 'officer', agency: kademangan })
    assert.equal(expiresAt, '2026-11-24T03:00:00.000Z')
    assert.ok(!answered.text.includes(token))
  })

  it('takes the token in the header too', async () => {
    assert.equal((await session('POST', { ...own, authorization: `Bearer ${token}` })).status, 201)
  })

  it('keeps neither the token nor the cookie', async () => {
    const cookie = (await signIn()).split('=')[1] ?? ''
    const kept = JSON.stringify(await town.relay.context.db.selectFrom('session').selectAll().execute()) + JSON.stringify(await town.relay.context.db.selectFrom('desk_audit').selectAll().execute())
    assert.ok(kept.includes('sign-in') && !kept.includes(cookie) && !kept.includes(token))
  })

  it('is refused with a wrong token, with none, and with what is no JSON', async () => {
    assert.equal(problemOf(await session('POST', own, { token: 'lo_salah' })).code, 'officer-token-wrong')
    assert.equal(problemOf(await session('POST', own, {})).code, 'validation-failed')
    assert.equal(problemOf(await session('POST', own, null)).code, 'validation-failed')
    assert.equal(problemOf(await session('POST', { ...own, 'content-type': 'text/plain' })).code, 'media-type-unsupported')
    assert.equal(problemOf(await session('POST', own, { token: 'x'.repeat(2000) })).code, 'body-too-large')
  })

  it('is refused from a page elsewhere, which could sign an officer in under its own name', async () => {
    for (const headers of [{ ...own, origin: kademanganOrigin, 'sec-fetch-site': 'cross-site' }, { ...own, 'sec-fetch-site': 'same-site' }, { origin, 'sec-fetch-site': 'same-origin' }, { 'lapor-desk': '1' }]) {
      const answered = await session('POST', headers, { token })
      assert.equal(problemOf(answered).code, 'origin-not-allowed')
      assert.equal(answered.headers.get('set-cookie'), null)
    }
  })

  it('needs https, or this very machine', async () => {
    const plain = await openTown()
    const at = (url: string): Promise<Answered> => plain.fetch(new Request(`${url}/v1/officer/session`, { method: 'POST', headers: { ...own, origin: url, authorization: 'Bearer lo_salah' } }))
    assert.equal(problemOf(await at('http://relay.example')).code, 'origin-not-allowed')
    assert.equal(problemOf(await at('http://localhost:8787')).code, 'officer-token-wrong')
    const officer = await plain.officer()
    const answered = await plain.fetch(new Request('http://localhost:8787/v1/officer/session', { method: 'POST', headers: { ...own, origin: 'http://localhost:8787', authorization: `Bearer ${officer}` } }))
    assert.match(answered.headers.get('set-cookie') ?? '', /^lapor-desk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    await plain.close()
  })

  it('more than twenty times with a wrong token is too much', async () => {
    const seen: number[] = []
    for (let tried = 0; tried <= 20; tried++) seen.push((await session('POST', own, { token: 'lo_salah' })).status)
    assert.deepEqual(seen, [...Array.from({ length: 20 }, () => 401), 429])
    assert.match(await signIn(), /^__Host-/, 'the right one is still taken')
  })

  it('anew ends the session that was open in this browser', async () => {
    const first = await signIn()
    const second = cookieOf(await session('POST', { ...own, cookie: first }, { token }))
    assert.equal((await queue(first)).status, 401)
    assert.equal((await queue(second)).status, 200)
  })
})

describe('a desk session', () => {
  it('reads and writes as its officer', async () => {
    const cookie = await signIn()
    assert.equal((await queue(cookie)).status, 200)
    assert.equal((await verify(cookie, own)).status, 201)
    assert.deepEqual(((await session('GET', { cookie })).json as { officer: { agency: string } }).officer.agency, kademangan)
  })

  it('writes nothing for a page that is not the relay’s own', async () => {
    const cookie = await signIn()
    const foreign: Record<string, string>[] = [
      {},
      { origin, 'sec-fetch-site': 'same-origin' },
      { 'lapor-desk': '1' },
      { ...own, 'sec-fetch-site': 'same-site', origin: 'https://kelurahan.contoh.go.id' },
      { ...own, 'sec-fetch-site': 'cross-site' },
      { ...own, 'sec-fetch-site': 'none' },
      { origin: kademanganOrigin, 'lapor-desk': '1' },
      { origin: 'null', 'lapor-desk': '1' },
    ]
    for (const headers of foreign) assert.equal(problemOf(await verify(cookie, headers)).code, 'origin-not-allowed', JSON.stringify(headers))
    assert.equal((await verify(cookie, { origin, 'lapor-desk': '1' })).status, 201, 'a browser without Sec-Fetch-Site')
  })

  it('lets no other page read, not even what it asks for with the cookie', async () => {
    const cookie = await signIn()
    for (const answered of [await queue(cookie, { origin: kademanganOrigin }), await session('GET', { cookie, origin: kademanganOrigin })]) {
      assert.equal(answered.headers.get('access-control-allow-origin'), null)
      assert.equal(answered.headers.get('access-control-allow-credentials'), null)
      assert.equal(answered.headers.get('cross-origin-resource-policy'), 'same-origin')
    }
    const preflight = await town.fetch(new Request('http://relay.example/v1/officer/session', { method: 'OPTIONS', headers: { origin: kademanganOrigin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'lapor-desk' } }))
    assert.deepEqual([preflight.status, preflight.headers.get('access-control-allow-origin')], [405, null])
  })

  it('ends with signing out, which takes the cookie away', async () => {
    const cookie = await signIn()
    assert.equal(problemOf(await session('DELETE', { cookie })).code, 'origin-not-allowed')
    const out = await session('DELETE', { ...own, cookie })
    assert.deepEqual([out.status, out.headers.get('set-cookie')], [204, '__Host-lapor-desk=; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=0'])
    assert.equal((await queue(cookie)).status, 401)
    assert.equal((await session('DELETE', { ...own, cookie })).status, 204, 'again is no fault')
  })

  it('ends two hours after it was last used', async () => {
    const cookie = await signIn()
    now += 2 * 3_600_000 - 1000
    assert.equal((await queue(cookie)).status, 200)
    now += 2 * 3_600_000 - 1000
    assert.equal((await queue(cookie)).status, 200)
    now += 2 * 3_600_000
    assert.equal((await queue(cookie)).status, 401)
  })

  it('ends after twelve hours, however busy', async () => {
    const cookie = await signIn()
    const seen: number[] = []
    for (let hour = 1; hour <= 12; hour++) {
      now += 3_600_000
      seen.push((await queue(cookie)).status)
    }
    assert.deepEqual(seen, [...Array.from({ length: 11 }, () => 200), 401])
  })

  it('is dead as soon as its officer is revoked', async () => {
    const added = await town.relay.addOfficer({ id: 'petugas-lepas', name: 'Petugas Lepas', agencySlug: kademangan, role: 'officer' })
    const cookie = await signIn(added?.token)
    await town.relay.actions.endOfficer('petugas-lepas')
    assert.equal((await queue(cookie)).status, 401)
    assert.equal((await session('GET', { cookie })).status, 401)
  })

  it('is dead also where only the officer’s row says so', async () => {
    const cookie = await signIn()
    await town.relay.context.db.updateTable('officer').set({ revoked_at: new Date(now).toISOString() }).execute()
    assert.equal((await queue(cookie)).status, 401)
  })

  it('is not taken from a cookie that is bent, doubled or of another name', async () => {
    const cookie = await signIn()
    const id = cookie.split('=')[1] ?? ''
    for (const bent of [`lapor-desk=${id}`, `${cookie}x`, `${cookie}; ${cookie}`, `__Host-lapor-desk=${'a'.repeat(43)}`, '__Host-lapor-desk', ';;=;']) assert.equal((await queue(bent)).status, 401, bent)
    assert.equal((await queue(`lain=1; ${cookie}; juga=2`)).status, 200)
  })
})

it('the SDK works at a desk without a token, as a page of the relay does', async () => {
  const cookie = await signIn()
  const { trackingId } = await town.fileReport()
  /** A browser on a page of the relay: it adds cookie and Origin by itself, where it is allowed to. */
  const browser = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    if (request.credentials === 'same-origin') request.headers.set('cookie', cookie)
    request.headers.set('origin', origin)
    return town.relay.fetch(request)
  }
  const desk = createOfficerClient({ baseUrl: origin, fetch: browser, retries: 0 })
  assert.equal((await desk.reports.verify(trackingId)).type, 'verified')
  assert.equal((await desk.reports.retrieve(trackingId)).status, 'verified')
  assert.throws(() => createOfficerClient({ baseUrl: origin, token: '' }), TypeError)
})

describe('an officer by role', () => {
  const seenBy = async (role: 'officer' | 'coordinator' | 'admin'): Promise<number[]> => {
    const cookie = await signIn(await town.officer(kademangan, role))
    const { trackingId } = await town.fileReport({ reporter: { name: 'Ibu Contoh', address: 'Jalan 1', phone: '0000 0000 0001' } }, disdukcapil)
    const read = await town.fetch(requestFor('officer.reports.retrieve', { trackingId, headers: { cookie } }))
    const change = await town.fetch(requestFor('officer.reports.verify', { trackingId, json: {}, headers: { cookie, ...own } }))
    return [read.status, change.status]
  }

  it('sees and handles none of another agency', async () => assert.deepEqual(await seenBy('officer'), [403, 403]))
  it('as coordinator sees and handles those of all', async () => assert.deepEqual(await seenBy('coordinator'), [200, 201]))
  it('as admin sees and handles those of all', async () => assert.deepEqual(await seenBy('admin'), [200, 201]))
})
