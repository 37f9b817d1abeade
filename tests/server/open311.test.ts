/** Speaks Open311 GeoReport v2 to the relay as another city's program does, in XML and JSON, well and badly. */
import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { SaxesParser } from 'saxes'
import * as z from 'zod/mini'
import { type Answered, aPhoto, disdukcapil, kademangan, openTown, type Town } from './town.ts'

let town: Town
let now: string
let key: string
beforeEach(async () => {
  now = new Date().toISOString()
  town = await openTown({ now: () => now })
  key = (await town.relay.actions.addClientKey(kademangan, 'Aplikasi Uji'))?.key ?? ''
})
afterEach(() => town.close())

const get = (path: string): Promise<Answered> => town.fetch(new Request(`http://relay.example/open311/${path}`))
const at = (path: string, query = ''): string => `v2/${path}?jurisdiction_id=${kademangan}${query}`
const post = (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}, format = 'json'): Promise<Answered> =>
  town.fetch(new Request(`http://relay.example/open311/v2/requests.${format}`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body: new URLSearchParams(fields).toString() }))
const wellMade = (more: Readonly<Record<string, string>> = {}): Record<string, string> => ({ api_key: key, service_code: 'lampu-jalan', description: 'Lampu jalan di gang kami mati.', ...more })

const filed = async (fields: Readonly<Record<string, string>> = {}): Promise<{ id: string; secret: string }> => {
  const answered = await post(wellMade(fields))
  assert.equal(answered.status, 201, answered.text)
  const [one] = answered.json as { service_request_id: string; service_notice: string }[]
  return { id: one?.service_request_id ?? '', secret: /pelapor: (\w{24})\./.exec(one?.service_notice ?? '')?.[1] ?? '' }
}

const verify = async (trackingId: string, respond?: string): Promise<void> => {
  const token = await town.officer()
  await town.asked('officer.reports.verify', { token, trackingId, json: {} })
  if (respond !== undefined) await town.asked('officer.reports.respond', { token, trackingId, json: { text: respond } })
}

/** Children by name; the text where there are none. */
type Node = string | Readonly<Record<string, unknown>>

const parseXml = (text: string): Node => {
  const parser = new SaxesParser()
  const stack: { name: string; text: string; children: Record<string, Node[]> }[] = [{ name: '', text: '', children: {} }]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => stack.push({ name, text: '', children: {} }))
  parser.on('text', (part) => (stack.at(-1) ?? { text: '' }).text += part)
  parser.on('closetag', () => {
    const done = stack.pop()
    const parent = stack.at(-1)
    if (done && parent) (parent.children[done.name] ??= []).push(Object.keys(done.children).length === 0 ? done.text : done.children)
  })
  parser.write(text).close()
  return stack[0]?.children ?? {}
}

const itemNames: Readonly<Record<string, string>> = { services: 'service', service_requests: 'request', service_request_updates: 'request_update', errors: 'error', attributes: 'attribute', values: 'value', endpoints: 'endpoint', formats: 'format' }
/** As XML says it: everything is text, a list has named items, null is empty. */
const asXml = (name: string, value: unknown): Node => {
  if (value === null) return ''
  if (Array.isArray(value)) return value.length === 0 ? '' : { [itemNames[name] ?? '?']: value.map((item) => asXml('', item)) }
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, [asXml(key, inner)]]))
  return `${value as string | number | boolean}`
}

/** The rules of the official schemas (open311/schema-validation, georeport-v2), in our words. */
const text = z.nullable(z.string())
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/))
const Services = z.array(z.strictObject({ service_code: z.string(), service_name: z.string(), description: text, metadata: z.boolean(), type: z.enum(['realtime', 'batch', 'blackbox']), keywords: text, group: text }))
const Definition = z.strictObject({
  service_code: z.string(),
  attributes: z.array(z.strictObject({ variable: z.boolean(), code: z.string(), datatype: z.enum(['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist']), required: z.boolean(), datatype_description: text, order: z.int(), description: text, values: z.optional(z.array(z.strictObject({ key: z.string(), name: z.string() }))) })),
})
const Requests = z.array(
  z.strictObject({
    service_request_id: z.string(), status: z.enum(['open', 'closed']), status_notes: text, service_name: text, service_code: z.string(), description: z.nullable(z.string().check(z.maxLength(4000))),
    agency_responsible: text, service_notice: text, requested_datetime: instant, updated_datetime: z.nullable(instant), expected_datetime: z.nullable(instant),
    address: z.string().check(z.minLength(1)), address_id: text, zipcode: text, lat: z.nullable(z.number()), long: z.nullable(z.number()), media_url: text,
  }),
)
const Updates = z.array(z.strictObject({ update_id: z.string(), service_request_id: z.string(), status: z.enum(['open', 'closed']), updated_datetime: instant, description: z.string().check(z.minLength(1)), media_url: text }))
const Errors = z.array(z.strictObject({ code: z.int(), description: z.string().check(z.minLength(1)) })).check(z.minLength(1))

const both = async (path: (format: string) => string): Promise<{ json: Answered; xml: Answered }> => ({ json: await get(path('json')), xml: await get(path('xml')) })

describe('Open311 answers', () => {
  it('mean the same in XML and JSON, in the encodings that the standard names', async () => {
    const { id } = await filed({ description: 'Lampu <mati> & "gelap"\r\nsejak kemarin. 🕳️' })
    await verify(id, 'Sudah diganti <kemarin>.')
    const roots: Readonly<Record<string, string>> = { 'v2/discovery': 'discovery', discovery: 'discovery', 'v2/services': 'services', 'v2/services/lampu-jalan': 'service_definition', 'v2/requests': 'service_requests', [`v2/requests/${id}`]: 'service_requests', 'v2/servicerequestupdates': 'service_request_updates', [`v2/tokens/${id}`]: 'service_requests', 'v2/requests/tidak-ada': 'errors', 'v2/services/tidak-ada': 'errors' }
    for (const [path, root] of Object.entries(roots)) {
      const { json, xml } = await both((format) => `${path}.${format}?jurisdiction_id=${kademangan}`)
      assert.equal(json.headers.get('content-type'), 'application/json; charset=utf-8')
      assert.equal(xml.headers.get('content-type'), 'text/xml; charset=utf-8')
      assert.ok(xml.text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n'))
      assert.equal(json.status, xml.status)
      assert.deepEqual(parseXml(xml.text), { [root]: [asXml(root, json.json)] }, path)
    }
  })

  it('fit the rules of the official schemas', async () => {
    const { id } = await filed({ description: 'Lampu jalan. '.repeat(380) })
    await filed()
    await verify(id, 'Sudah.')
    z.parse(Services, (await get(at('services.json'))).json)
    z.parse(Definition, (await get(at('services/lampu-jalan.json'))).json)
    z.parse(Definition, (await get(`v2/services/surat.json?jurisdiction_id=${disdukcapil}`)).json)
    assert.equal(z.parse(Requests, (await get(at('requests.json'))).json).length, 1)
    z.parse(Updates, (await get(at('servicerequestupdates.json'))).json)
    z.parse(Errors, (await get(at('requests/tidak-ada.json'))).json)
  })

  it('name two endpoints at least, with their formats', async () => {
    const { endpoints } = (await get('discovery.json')).json as { endpoints: { url: string; specification: string; formats: string[] }[] }
    assert.equal(endpoints.length, 2)
    assert.deepEqual([endpoints[0]?.url, endpoints[0]?.specification, endpoints[0]?.formats], ['http://relay.example/open311/v2', 'http://wiki.open311.org/GeoReport_v2', ['text/xml', 'application/json']])
  })

  it('ask for a jurisdiction where there are several, and say which is not known', async () => {
    for (const [query, status, said] of [['', 400, /jurisdiction_id is needed/], ['?jurisdiction_id=kota-lain', 404, /jurisdiction_id was not found/]] as const) {
      const answered = await get(`v2/services.json${query}`)
      assert.equal(answered.status, status)
      assert.match(z.parse(Errors, answered.json)[0]?.description ?? '', said)
    }
  })

  it('take no other format', async () => {
    assert.deepEqual([(await get(at('services.txt'))).status, (await get(at('services'))).status], [404, 404])
  })
})

describe('POST requests', () => {
  it('files a report that its reporter can follow with the secret in the notice', async () => {
    const { id, secret } = await filed({ first_name: 'Ibu', last_name: 'Contoh', phone: '0000 1111 2222', address_string: 'Depan SDN 2', lat: '-6.33', long: '106.66', 'attribute[rw]': '03', 'attribute[klasifikasi]': 'aspiration', media_url: 'https://gambar.example/1.jpg' })
    const report = await town.read({ site: kademangan, trackingId: id, secret })
    assert.deepEqual(
      [report.viewer, report.classification, report.category, report.reporter, report.place.landmark, report.place.point, report.place.rw, report.place.regionCode, report.text],
      ['reporter', 'aspiration', 'lampu-jalan', { name: 'Ibu Contoh', phone: '0000 1111 2222' }, 'Depan SDN 2', 'geo:-6.330000,106.660000', '03', '36.74.07.1004', 'Lampu jalan di gang kami mati.\n\nMedia: https://gambar.example/1.jpg'],
    )
  })

  it('makes one report of a form that is sent twice, with the same answer; another form makes another', async () => {
    const first = await post(wellMade())
    const again = await post(wellMade())
    assert.deepEqual([again.status, again.json], [201, first.json])
    assert.notDeepEqual((await post(wellMade({ description: 'Lampu jalan yang lain.' }))).json, first.json)
    assert.notDeepEqual((await post(wellMade(), { 'idempotency-key': 'kunci-sendiri' })).json, first.json)
  })

  it('keeps line breaks as one character, and drops none', async () => {
    const { id, secret } = await filed({ description: 'Baris satu.\r\nBaris dua.\nBaris tiga.' })
    assert.equal((await town.read({ site: kademangan, trackingId: id, secret })).text, 'Baris satu.\nBaris dua.\nBaris tiga.')
  })

  it('takes pictures as multipart, and files the report although one is none', async () => {
    const form = new FormData()
    for (const [name, value] of Object.entries(wellMade())) form.set(name, value)
    form.append('media', new Blob([(await aPhoto()) as Uint8Array<ArrayBuffer>], { type: 'image/jpeg' }), 'a.jpg')
    form.append('media', new Blob(['bukan gambar']), 'b.jpg')
    const answered = await town.fetch(new Request('http://relay.example/open311/v2/requests.xml', { method: 'POST', body: form }))
    assert.equal(answered.status, 201, answered.text)
    assert.match(answered.text, /1 gambar tidak dapat diterima/)
    const [id, secret] = [/<service_request_id>(.*?)</.exec(answered.text)?.[1] ?? '', /pelapor: (\w{24})\./.exec(answered.text)?.[1] ?? '']
    assert.equal((await town.read({ site: kademangan, trackingId: id, secret })).attachments.length, 1)
  })

  it('needs a key of the site, and one that was ended is none', async () => {
    const [{ id } = { id: '' }] = await town.relay.actions.allClientKeys()
    for (const answered of [await post(wellMade({ api_key: '' })), await post(wellMade({ api_key: 'lk_salah' }))]) assert.deepEqual([answered.status, z.parse(Errors, answered.json)[0]?.code], [403, 403])
    assert.equal((await post(wellMade({ jurisdiction_id: disdukcapil }))).status, 404)
    await town.relay.actions.endClientKey(id)
    assert.equal((await post(wellMade())).status, 403)
  })

  it('names every field that is wrong, in both forms', async () => {
    const wrong = { description: 'a', email: 'bukan surel', 'attribute[rw]': 'x', 'attribute[tanggal]': 'kemarin' }
    const json = await post(wellMade(wrong))
    const xml = await post(wellMade(wrong), {}, 'xml')
    const errors = z.parse(Errors, json.json)
    assert.deepEqual([json.status, xml.status], [400, 400])
    assert.deepEqual(errors.map(({ description }) => description).sort(), ['attribute[rw]: invalid', 'attribute[tanggal]: invalid', 'description: too-short', 'email: invalid'])
    assert.deepEqual(parseXml(xml.text), { errors: [asXml('errors', errors)] })
  })

  it('refuses an unknown service, a form without one, another media type, and what a site does not offer', async () => {
    assert.equal((await post(wellMade({ service_code: 'tidak-ada' }))).status, 400)
    assert.match((await post(wellMade({ service_code: '' }))).text, /service_code: required/)
    assert.equal((await post(wellMade(), { 'content-type': 'application/json' })).status, 415)
    assert.match((await post(wellMade({ 'attribute[tanggal]': '2199-01-01' }))).text, /attribute\[tanggal\]: in-the-future/)
    assert.match((await post(wellMade({ lat: '-6.3', long: 'timur' }))).text, /lat: invalid/)
    assert.match((await post(wellMade({ 'attribute[wilayah]': '99.99.99.9999' }))).text, /attribute\[wilayah\]: not-offered/)
  })

  it('is limited for each key, with the time to wait, and repeats known answers', async () => {
    const first = await post(wellMade())
    for (let sent = 1; sent < 60; sent++) await post(wellMade({ description: `Lampu nomor ${sent} mati.` }))
    const refused = await post(wellMade({ description: 'Lampu yang terakhir mati.' }))
    assert.deepEqual([refused.status, Number(refused.headers.get('retry-after')) > 0], [429, true])
    const second = (await town.relay.actions.addClientKey(kademangan, 'Aplikasi Kedua'))?.key ?? ''
    assert.equal((await post(wellMade({ api_key: second }))).status, 201)
    now = new Date(Date.parse(now) + 20_000).toISOString()
    assert.deepEqual((await post(wellMade())).json, first.json)
  })
})

describe('GET requests', () => {
  const ids = async (query: string): Promise<string[]> => z.parse(Requests, (await get(at('requests.json', query))).json).map(({ service_request_id }) => service_request_id)

  it('shows what is public and nothing else', async () => {
    const waiting = await filed()
    const secretOne = await filed({ description: 'Lampu TANDA-RAHASIA mati.', 'attribute[rahasia]': 'true' })
    await verify(secretOne.id)
    const open = await filed({ description: 'Lampu ketiga mati.', first_name: 'TANDA-NAMA', address_string: 'TANDA-PATOKAN' })
    await verify(open.id)
    const list = await get(at('requests.xml'))
    assert.deepEqual(await ids(''), [open.id])
    assert.ok(!list.text.includes('TANDA'))
    assert.equal((await get(at(`requests/${secretOne.id}.json`))).status, 404)
    const [one] = z.parse(Requests, (await get(at(`requests/${waiting.id}.json`))).json)
    assert.deepEqual([one?.description, one?.address, one?.address_id, one?.status], [null, 'Kelurahan Kademangan', null, 'open'])
  })

  it('filters by status, service, date and ID, and pages', async () => {
    const made: string[] = []
    for (const [at, code] of ['lampu-jalan', 'sampah', 'lainnya'].entries()) {
      now = new Date(Date.parse(now) + 60_000).toISOString()
      const { id } = await filed({ service_code: code, description: `Laporan nomor ${at} untuk diuji.` })
      await verify(id)
      made.unshift(id)
    }
    await town.asked('officer.reports.close', { token: await town.officer(), trackingId: made[0] ?? '', json: { reason: 'answered', text: 'Sudah dijawab.' } })
    assert.deepEqual(await ids('&status=closed'), [made[0]])
    assert.deepEqual(await ids('&status=open'), made.slice(1))
    assert.deepEqual(await ids('&status=open,closed'), made)
    assert.deepEqual(await ids('&service_code=sampah,lainnya'), made.slice(0, 2))
    assert.deepEqual(await ids('&service_code=tidak-ada'), [])
    assert.deepEqual(await ids(`&service_request_id=${made[1]},${made[2]}`), made.slice(1))
    assert.deepEqual([await ids('&page_size=2'), await ids('&page_size=2&page=2')], [made.slice(0, 2), made.slice(2)])
    assert.deepEqual(await ids('&end_date=2020-01-01T00:00:00Z'), [])
    assert.deepEqual(await ids(`&start_date=${encodeURIComponent(new Date(Date.parse(now) - 90_000).toISOString())}&end_date=${encodeURIComponent(now)}`), made.slice(0, 2))
  })

  it('says what is wrong with a query', async () => {
    for (const [query, said] of [['&status=baru', /^status/], ['&start_date=kemarin', /^start_date/], ['&start_date=2026-02-30T99:00:00Z', /^start_date/], ['&start_date=2025-01-01T00:00:00Z&end_date=2026-01-01T00:00:00Z', /90 days/], ['&start_date=2026-02-01T00:00:00Z&end_date=2026-01-01T00:00:00Z', /not be after/], ['&page_size=0', /^page_size/], ['&page=0', /^page/], ['&page=1e9', /^page/]] as const) {
      const answered = await get(at('requests.json', query))
      assert.equal(answered.status, 400, query)
      assert.match(z.parse(Errors, answered.json)[0]?.description ?? '', said)
    }
  })

  it('tells a client that polls what happened, in the order of time', async () => {
    const { id } = await filed()
    await verify(id, 'Lampu sudah diganti.')
    await town.asked('officer.reports.ask', { token: await town.officer(), trackingId: id, json: { text: 'TANDA-TANYA apakah menyala?' } })
    const updates = z.parse(Updates, (await get(at('servicerequestupdates.json'))).json)
    assert.deepEqual(updates.map(({ service_request_id, status, description }) => [service_request_id, status, description]), [
      [id, 'open', 'Menunggu verifikasi'],
      [id, 'open', 'Terverifikasi'],
      [id, 'open', 'Lampu sudah diganti.'],
      [id, 'open', 'Menunggu jawaban pelapor'],
    ])
  })
})
