/** Opens photos by the links that readers of a report get, and bends the links. */
import assert from 'node:assert/strict'
import { afterEach, beforeEach, it } from 'node:test'
import { assertSameBytes } from './assert-same-bytes.ts'
import { asPublic, type Answered, type Filed, openTown, problemOf, type Town } from './town.ts'

let town: Town
let now: number
let token: string
let report: Filed
beforeEach(async () => {
  now = Date.parse('2026-11-24T03:01:00.000Z')
  town = await openTown({ now: () => new Date(now).toISOString() })
  token = await town.officer()
  report = await town.fileReport()
})
afterEach(() => town.close())

/** Without any header, as an <img> asks. */
const open = (url: string): Promise<Answered> => town.fetch(new Request(new URL(url, 'http://relay.example')))
const urlFor = async (secret: string | undefined = report.secret): Promise<string> => (await town.read({ ...asPublic(report), ...(secret ? { secret } : {}) })).attachments[0]?.url ?? assert.fail('no link')

it('a reporter sees the photo by a link without a header, and the answer can do no harm', async () => {
  const { id } = await town.attach(report)
  const photo = await open(await urlFor())
  assert.equal(photo.status, 200)
  assertSameBytes(photo.bytes, (await town.ask('attachments.retrieve', { ...report, attachmentId: id })).bytes)
  const headers = Object.fromEntries(photo.headers)
  assert.equal(headers['content-type'], 'image/jpeg')
  assert.equal(headers['x-content-type-options'], 'nosniff')
  assert.equal(headers['content-security-policy'], "default-src 'none'; sandbox")
  assert.equal(headers['content-disposition'], `inline; filename="lampiran-${id}.jpg"`)
  assert.equal(headers['cache-control'], 'private, max-age=300')
  assert.equal(headers['cross-origin-resource-policy'], 'cross-origin')
  assert.equal(headers['referrer-policy'], 'no-referrer')
})

it('an officer gets links too, in report and timeline, for the relay’s own pages', async () => {
  const { id } = await town.attachEvidence(token, report)
  await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
  await town.asked('officer.reports.followUp', { token, trackingId: report.trackingId, json: { text: 'Sedang dikerjakan', attachments: [id] } })
  const { attachments } = await town.asked('officer.reports.retrieve', { token, trackingId: report.trackingId })
  const photo = await open(attachments[0]?.url ?? '')
  assert.deepEqual([photo.status, photo.headers.get('cross-origin-resource-policy')], [200, 'same-origin'])
  const { items } = await town.asked('officer.reports.timeline', { token, trackingId: report.trackingId })
  assert.equal((await open(items.at(-1)?.attachments[0]?.url ?? '')).status, 200)
})

it('a link works for five to ten minutes, and stays the same for a while', async () => {
  await town.attach(report)
  const url = await urlFor()
  now += 60_000
  assert.equal(await urlFor(), url)
  now = Date.parse('2026-11-24T03:09:59.000Z')
  const last = await open(url)
  assert.deepEqual([last.status, last.headers.get('cache-control')], [200, 'private, max-age=1'], 'the browser keeps it no longer than the link works')
  now += 1000
  assert.equal(problemOf(await open(url)).code, 'attachment-not-found')
  assert.equal((await open(await urlFor())).status, 200)
})

it('a link that was changed in any part opens nothing', async () => {
  const [one, other] = [await town.attach(report), await town.attach(report)]
  const url = await urlFor()
  const [from, to] = url.includes(one.id) ? [one.id, other.id] : [other.id, one.id]
  const later = /until=(\d+)/.exec(url)?.[1] ?? ''
  for (const bent of [url.replace(from, to), url.replace('as=reporter', 'as=officer'), url.replace('as=reporter', 'as=admin'), url.replace(later, String(Number(later) + 300)), url.slice(0, -1), `${url}x`, url.replace(/sig=.*/, 'sig=' + 'é'.repeat(43)), url.replace(/\?.*/, '')]) {
    assert.notEqual(bent, url)
    assert.equal(problemOf(await open(bent)).code, 'attachment-not-found', bent)
  }
})

it('a link of the public dies with what the public may see', async () => {
  const { id } = await town.attachEvidence(token, report)
  const give = (command: 'officer.reports.verify' | 'officer.reports.close', json: object) => town.asked(command, { token, trackingId: report.trackingId, json })
  await give('officer.reports.verify', {})
  await give('officer.reports.close', { reason: 'resolved', text: 'Sudah menyala lagi', attachments: [id] })
  const url = (await town.read(asPublic(report))).attachments[0]?.url ?? ''
  assert.equal((await open(url)).status, 200)
  await town.relay.context.db.updateTable('report').set({ confidential: 1 }).execute()
  assert.equal(problemOf(await open(url)).code, 'attachment-not-found')
})

it('no line of the log holds a link', async () => {
  await town.attach(report)
  await open(await urlFor())
  assert.deepEqual(town.lines.at(-1)?.route, '/v1/attachments/{attachmentId}')
  assert.ok(!JSON.stringify(town.lines).includes('sig='))
})
