/** Sites on the desk: what an admin sets up is what a page then gets, each change is in the trail, and whoever knocks from elsewhere cannot flood it. */
import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { createOfficerClient, type OfficerClient } from '@lapor/sdk/officer'
import { mostRefusedOrigins } from '../../packages/server/src/domain/refused-origin.ts'
import { aSubmission, disdukcapil, kademangan, kademanganOrigin, openTown, problemOf, type Town } from './town.ts'

let town: Town
let now: number
let admin: OfficerClient
beforeEach(async () => {
  now = Date.parse('2026-11-24T01:00:00.000Z')
  town = await openTown({ now: () => new Date(now).toISOString() })
  admin = createOfficerClient({ baseUrl: 'http://relay.example', token: await town.officer(disdukcapil, 'admin'), fetch: (input, init) => town.relay.fetch(new Request(input, init)), retries: 0 })
})
afterEach(() => town.close())

const knock = (origin: string) => town.ask('site.retrieve', { headers: { origin } })
const refused = async () => (await admin.sites.retrieve(kademangan)).refusedOrigins
const page = (path: string, headers: Record<string, string> = {}) => town.fetch(new Request(`http://relay.example${path}`, { headers }))

describe('a page that is not on the list', () => {
  it('is shown with how often and when it came last, and with one click it is let in', async () => {
    await knock('https://www.kelurahan-kademangan.example')
    now += 60_000
    assert.equal(problemOf(await knock('https://www.kelurahan-kademangan.example')).code, 'origin-not-allowed')
    assert.deepEqual((await refused()).map((one) => ({ ...one })), [{ origin: 'https://www.kelurahan-kademangan.example', count: 2, lastAt: '2026-11-24T01:01:00.000Z' }])
    await admin.sites.allow(kademangan, { origin: 'https://www.kelurahan-kademangan.example' })
    assert.deepEqual(await refused(), [])
    assert.equal((await knock('https://www.kelurahan-kademangan.example')).status, 200)
  })

  it('is shown too where it holds the frame', async () => {
    await page(`/embed/${kademangan}`, { 'sec-fetch-dest': 'iframe', referer: 'https://opensid.example/artikel/lapor' })
    await page(`/embed/${kademangan}`, { 'sec-fetch-dest': 'iframe', referer: `${kademanganOrigin}/lapor` })
    await page(`/embed/${kademangan}`, { referer: 'https://mesin-pencari.example/' })
    assert.deepEqual((await refused()).map(({ origin }) => origin), ['https://opensid.example'])
  })

  it('leaves nothing but its origin, and only at a site that exists', async () => {
    await knock('https://lain.example')
    await town.ask('site.retrieve', { site: 'tidak-ada', headers: { origin: 'https://lain.example' } })
    for (const origin of ['null', 'file://', 'https://pengguna:rahasia@lain.example', 'https://lain.example/jalur?nama=warga', `https://${'a'.repeat(300)}.example`]) await knock(origin)
    const rows = await town.relay.context.db.selectFrom('refused_origin').selectAll().execute()
    assert.deepEqual(rows.map((row) => ({ ...row })), [{ site_key: kademangan, origin: 'https://lain.example', count: 1, last_at: '2026-11-24T01:00:00.000Z' }])
  })

  it('among many invented ones stays, since it comes again; and there are never more than an admin can look at', async () => {
    for (let time = 0; time < 3; time++) await knock('https://sungguhan.example')
    for (let number = 0; number < 60; number++) {
      now += 11_000
      await knock(`https://palsu-${number}.example`)
    }
    const seen = await refused()
    assert.equal(seen.length, mostRefusedOrigins)
    assert.equal(seen.find(({ origin }) => origin === 'https://sungguhan.example')?.count, 3)
    assert.equal(seen[0]?.origin, 'https://palsu-59.example')
  })

  it('that comes without a pause is refused each time, but not written down each time', async () => {
    for (let time = 0; time < 200; time++) assert.equal((await knock('https://banjir.example')).status, 403)
    assert.equal((await refused())[0]?.count, 60)
  })
})

describe('a site that is made on the desk', () => {
  it('takes reports from its page at once, by its promise, its tiles and its fields', async () => {
    await admin.sites.create({ key: 'kel-setu-baru', name: 'Kelurahan Setu', agency: 'kel-setu', preset: 'ringkas', origins: ['https://setu.example'] })
    await admin.sites.change('kel-setu-baru', {
      version: 1,
      categories: [{ id: 'jalan', label: 'Jalan berlubang' }],
      fields: { name: 'optional', address: 'hidden', contact: 'required', photo: 'hidden' },
      classifications: ['complaint'],
      deadlines: { complaint: [{ kind: 'communication', amount: 3, unit: 'calendar-day', legalBasis: 'Maklumat Kelurahan Setu' }] },
      privacyNotice: { version: '2026-12', text: 'Data Anda dipakai untuk menjawab laporan ini, dan untuk itu saja.' },
      upstream: 'keep',
      supervisor: 'kec-setu',
      colour: '#ffd400',
    })
    const shown = await town.asked('site.retrieve', { site: 'kel-setu-baru', headers: { origin: 'https://setu.example' } })
    assert.deepEqual([shown.categories.map(({ label }) => label), shown.classifications, shown.upstream, shown.supervisor?.slug, shown.privacyNotice.version], [['Jalan berlubang'], ['complaint'], 'keep', 'kec-setu', '2026-12'])
    assert.deepEqual(shown.promises.complaint?.map(({ amount, unit, dueAt }) => [amount, unit, dueAt]), [[3, 'calendar-day', '2026-11-27T16:59:59.999Z']])
    const refused = problemOf(await town.ask('reports.create', { site: 'kel-setu-baru', json: aSubmission({ noticeVersion: '2026-12' }) }))
    assert.deepEqual(refused.errors?.map(({ pointer }) => pointer), ['/reporter/phone'])
  })

  it('wears its colour on the pages of the relay and in the line for the webmaster', async () => {
    const { version } = await admin.sites.retrieve(kademangan)
    assert.ok(!(await page(`/embed/${kademangan}`)).text.includes('/pages/sites/'))
    await admin.sites.change(kademangan, { version, colour: '#ffd400' })
    for (const path of [`/embed/${kademangan}`, `/lapor/${kademangan}`]) assert.ok((await page(path)).text.includes(`<link rel="stylesheet" href="/pages/sites/${kademangan}.css">`), path)
    const sheet = await page(`/pages/sites/${kademangan}.css`)
    assert.deepEqual([sheet.headers.get('content-type'), sheet.text], ['text/css; charset=utf-8', 'lapor-widget { --lapor-color-agency: #ffd400; }\n'])
    const { items } = (await page(`/desk/snippet.json?situs=${kademangan}`)).json as { items: { id: string; lines: string }[] }
    assert.deepEqual(items.map(({ id }) => id), ['skrip', 'tombol', 'terpisah', 'skrip-terbaru', 'bingkai', 'tautan'])
    assert.ok(items[0]?.lines.includes('--lapor-color-agency:#ffd400'))
  })

  it('is not changed by what cannot be kept; each wrong thing is named', async () => {
    const { version } = await admin.sites.retrieve(kademangan)
    const token = await town.officer(disdukcapil, 'admin')
    const errorsOf = async (change: object) => problemOf(await town.fetch(new Request(`http://relay.example/v1/officer/sites/${kademangan}`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }, body: JSON.stringify({ version, ...change }) }))).errors?.map(({ pointer, code }) => [pointer, code])
    assert.deepEqual(await errorsOf({ agency: 'tidak-ada', regionCode: '99.99.99.9999', supervisor: 'tidak-ada' }), [['/agency', 'not-offered'], ['/supervisor', 'not-offered'], ['/regionCode', 'not-offered']])
    assert.deepEqual(await errorsOf({ supervisor: kademangan }), [['/supervisor', 'invalid']])
    assert.deepEqual(await errorsOf({ categories: [{ id: 'jalan', label: 'Jalan' }, { id: 'jalan', label: 'Jalan lagi' }] }), [['/categories/1/id', 'invalid']])
    assert.deepEqual(await errorsOf({ deadlines: { complaint: [{ kind: 'resolution', amount: 0, unit: 'working-day', legalBasis: null }] } }), [['/deadlines/complaint/0/amount', 'invalid']])
    assert.deepEqual(await errorsOf({ privacyNotice: { ...(await admin.sites.retrieve(kademangan)).privacyNotice, text: 'Teks lain dengan versi yang sama.' } }), [['/privacyNotice/version', 'invalid']])
    assert.deepEqual(await errorsOf({ origins: ['kelurahan.example'] }), [['/origins/0', 'invalid']])
    assert.deepEqual(await errorsOf({ colour: 'kuning' }), [['/colour', 'invalid']])
    assert.equal((await admin.sites.retrieve(kademangan)).version, version)
  })
})

it('the trail names each setting, who changed it and of which site, and stays whole', async () => {
  const { version } = await admin.sites.retrieve(kademangan)
  await admin.sites.change(kademangan, { version, name: 'Kelurahan Kademangan', colour: '#17467f', challenge: true })
  await admin.sites.allow(kademangan, { origin: 'https://lain.example' })
  const acts = []
  for await (const { act, subject, officer } of admin.audit.list()) acts.push([act, subject, officer.startsWith('petugas-')])
  assert.deepEqual(acts.slice(0, 3), [['allow-origin', kademangan, true], ['set-colour', kademangan, true], ['set-challenge', kademangan, true]])
  assert.ok(!acts.some(([act]) => act === 'set-name'))
  assert.deepEqual((await town.relay.actions.verifyAudit()).breaks, [])
})

it('the same intention that comes twice changes once, and gets the same answer', async () => {
  const { version } = await admin.sites.retrieve(kademangan)
  const once = { idempotencyKey: 'niat-yang-sama' }
  const first = await admin.sites.change(kademangan, { version, challenge: true }, once)
  assert.deepEqual(await admin.sites.change(kademangan, { version, challenge: true }, once), first)
  assert.equal((await admin.sites.retrieve(kademangan)).version, version + 1)
})
