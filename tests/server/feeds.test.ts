/** Reads what programs subscribe to: the Atom feed, JSON Lines, and the calendar of an officer. */
import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { SaxesParser } from 'saxes'
import { type Answered, disdukcapil, type Filed, kademangan, openTown, problemOf, type Town } from './town.ts'

let town: Town
let token: string
let now: string
beforeEach(async () => {
  now = '2026-03-02T02:00:00.000Z'
  town = await openTown({ now: () => now, baseUrl: 'https://relay.example' })
  token = await town.officer()
})
afterEach(() => town.close())

const get = (path: string): Promise<Answered> => town.fetch(new Request(`https://relay.example${path}`))
const verified = async (change: Parameters<Town['fileReport']>[0] = {}): Promise<Filed> => {
  const report = await town.fileReport(change)
  await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
  return report
}

/** The text of every element of a name, in order; throws where it is no XML. */
const textsOf = (xml: string, wanted: string): string[] => {
  const found: string[] = []
  const open: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    open.push(name)
    if (name === wanted) found.push('')
  })
  parser.on('text', (text) => {
    if (open.at(-1) === wanted) found.push(`${found.pop() ?? ''}${text}`)
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return found
}

describe('the Atom feed of an agency', () => {
  it('holds what is public, the newest first, and nothing else', async () => {
    const first = await verified({ text: 'Lampu <mati> & "gelap" di gang kami.', reporter: { name: 'TANDA-NAMA' }, place: { regionCode: '36.74.07.1004', landmark: 'TANDA-PATOKAN' } })
    await verified({ text: 'TANDA-RAHASIA lampu jalan mati.', confidential: true })
    await town.fileReport({ text: 'TANDA-BELUM diverifikasi petugas.' })
    now = '2026-03-03T02:00:00.000Z'
    const second = await verified({ text: 'Sampah menumpuk di pasar.' })
    now = '2026-03-04T02:00:00.000Z'
    await town.asked('officer.reports.respond', { token, trackingId: first.trackingId, json: { text: 'Sudah.' } })
    const feed = await get(`/data/${kademangan}/laporan.atom`)
    assert.deepEqual([feed.status, feed.headers.get('content-type')], [200, 'application/atom+xml; charset=utf-8'])
    assert.deepEqual(textsOf(feed.text, 'id'), [`https://relay.example/data/${kademangan}/laporan.atom`, `tag:lapor-embed,2026:${second.trackingId}`, `tag:lapor-embed,2026:${first.trackingId}`])
    assert.deepEqual(textsOf(feed.text, 'updated'), ['2026-03-04T02:00:00.000Z', '2026-03-03T02:00:00.000Z', '2026-03-04T02:00:00.000Z'])
    assert.equal(textsOf(feed.text, 'content')[1], 'Lampu <mati> & "gelap" di gang kami.')
    assert.doesNotMatch(feed.text, /TANDA/)
  })

  it('of an agency without reports is a whole feed, and of no site none', async () => {
    assert.equal(textsOf((await get(`/data/${disdukcapil}/laporan.atom`)).text, 'updated').length, 1)
    assert.equal(problemOf(await get('/data/tidak-ada/laporan.atom')).code, 'site-unknown')
  })
})

describe('JSON Lines', () => {
  it('hold one public report a line, narrowed like the list', async () => {
    const one = await verified({ text: 'Baris satu.\nBaris dua yang panjang.' })
    await verified({ classification: 'aspiration', text: 'Mohon taman bermain.' })
    const all = await get(`/data/${kademangan}/laporan.jsonl`)
    const lines = all.text.trimEnd().split('\n').map((line) => JSON.parse(line) as { trackingId: string; viewer: string })
    assert.deepEqual([lines.length, lines.every(({ viewer }) => viewer === 'public'), all.headers.get('link')], [2, true, null])
    const narrowed = (await get(`/data/${kademangan}/laporan.jsonl?classification=complaint`)).text.trimEnd().split('\n')
    assert.deepEqual(narrowed.map((line) => (JSON.parse(line) as { trackingId: string }).trackingId), [one.trackingId])
    assert.equal(problemOf(await get(`/data/${kademangan}/laporan.jsonl?limit=5`)).code, 'query-invalid')
  })
})

describe('the calendar of an officer', () => {
  const officerId = 'petugas-kalender'
  const calendar = async (): Promise<Answered> => get(`/calendar/${await town.relay.actions.calendarKey(officerId)}.ics`)
  beforeEach(async () => void (await town.relay.addOfficer({ id: officerId, name: 'Petugas', agencySlug: kademangan, role: 'officer' })))

  it('has what still runs, as whole days at the agency, by ID only', async () => {
    const report = await town.fileReport({ text: 'TANDA-TEKS lampu jalan mati.' })
    const { headers, text } = await calendar()
    assert.equal(headers.get('content-type'), 'text/calendar; charset=utf-8')
    assert.ok(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n') && text.endsWith('END:VCALENDAR\r\n'))
    assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75))
    const unfolded = text.replaceAll('\r\n ', '')
    assert.match(unfolded, new RegExp(`UID:${report.trackingId}-communication@lapor-embed\r\nDTSTAMP:20260302T020000Z\r\nSEQUENCE:1\r\nDTSTART;VALUE=DATE:20260309\r\nSUMMARY:${report.trackingId}: kabar kepada pelapor\r\nURL:https://relay.example/desk#/laporan/${report.trackingId}`))
    assert.doesNotMatch(text, /TANDA|Lampu/)
    await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
    await town.asked('officer.reports.respond', { token, trackingId: report.trackingId, json: { text: 'Sudah.' } })
    assert.doesNotMatch((await calendar()).text, /-communication@/)
  })

  it('has nothing about the agency’s own staff, opens by its own address only, and ends with the officer', async () => {
    await town.fileReport({ aboutStaff: true })
    assert.doesNotMatch((await calendar()).text, /VEVENT/)
    const key = await town.relay.actions.calendarKey(officerId)
    const slipped = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`
    for (const wrong of [slipped, `${key}x`, key.slice(0, -1), officerId, `petugas-lain.${key.split('.')[1]}`, '.']) assert.equal((await get(`/calendar/${wrong}.ics`)).status, 404, wrong)
    assert.ok(!JSON.stringify(town.lines).includes(key))
    await town.relay.actions.endOfficer(officerId)
    assert.equal((await get(`/calendar/${key}.ics`)).status, 404)
  })
})
