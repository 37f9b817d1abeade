/** Checks that one intention is carried out once, however often and however closely it is sent. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { type Beside, openBeside } from './database.ts'
import { attachAsReporter } from '../../packages/server/src/actions/attach.ts'
import { findSite, saveSite } from '../../packages/server/src/db/sites.ts'
import { isRefusal } from '../../packages/server/src/domain/refusal.ts'
import { aPhoto, aSubmission, disdukcapil, openTown, problemOf, type Town } from './town.ts'

let town: Town
let beside: Beside
before(async () => {
  town = await openTown()
  beside = await openBeside(town.dataFile)
})
after(async () => {
  await beside.close()
  await town.close()
})

const count = async (table: string): Promise<unknown> => (await beside.get(`select count(*) as n from ${table}`))?.['n']

describe('the same key with the same body', () => {
  it('gives the same receipt and says that it is a repetition', async () => {
    const [key, json] = [randomUUID(), aSubmission()]
    const first = await town.ask('reports.create', { key, json })
    const had = await count('report')
    const second = await town.ask('reports.create', { key, json })
    assert.equal(second.status, first.status)
    assert.equal(second.text, first.text)
    assert.deepEqual([first.headers.get('idempotency-replayed'), second.headers.get('idempotency-replayed')], [null, 'true'])
    assert.equal(await count('report'), had)
  })

  it('is the same body whatever the order of its fields and its white space', async () => {
    const [key, json] = [randomUUID(), aSubmission()]
    const first = await town.ask('reports.create', { key, json })
    const turned = JSON.stringify(Object.fromEntries(Object.entries(json).reverse()), null, 2)
    const second = await town.ask('reports.create', { key, bytes: new TextEncoder().encode(turned), type: 'application/json; charset=utf-8' })
    assert.equal(second.text, first.text)
  })

  it('sent ten times at once makes one report', async () => {
    const [key, json, had] = [randomUUID(), aSubmission(), Number(await count('report'))]
    const answers = await Promise.all(Array.from({ length: 10 }, () => town.ask('reports.create', { key, json })))
    assert.equal(new Set(answers.map((one) => one.text)).size, 1)
    assert.deepEqual(new Set(answers.map((one) => one.status)), new Set([201]))
    assert.equal(answers.filter((one) => one.headers.get('idempotency-replayed') === null).length, 1)
    assert.equal(await count('report'), had + 1)
  })

  it('attaches a photo once, although it comes twice at once', async () => {
    const report = await town.fileReport()
    const asking = { ...report, key: randomUUID(), bytes: await aPhoto(), type: 'image/jpeg' }
    const answers = await Promise.all([town.ask('attachments.create', asking), town.ask('attachments.create', asking)])
    assert.equal(answers[0]?.text, answers[1]?.text)
    assert.equal((await town.read(report)).attachments.length, 1)
  })

  it('gives the answer of a photo again although the report is full and closed since', async () => {
    const [token, report, key] = [await town.officer(), await town.fileReport(), randomUUID()]
    const asking = { ...report, key, bytes: await aPhoto(), type: 'image/jpeg' }
    const first = await town.ask('attachments.create', asking)
    for (let had = 1; had < 5; had++) await town.attach(report)
    assert.equal((await town.ask('attachments.create', asking)).text, first.text)
    await town.asked('officer.reports.archive', { token, trackingId: report.trackingId, json: { reason: 'duplicate', text: 'Sudah ada' } })
    assert.equal((await town.ask('attachments.create', asking)).text, first.text)
  })

  it('gives the answer of a photo again although the site takes only smaller ones since', async () => {
    const [report, key] = [await town.fileReport(), randomUUID()]
    const asking = { ...report, key, bytes: await aPhoto(), type: 'image/jpeg' }
    const first = await town.ask('attachments.create', asking)
    const { db } = town.relay.context
    const site = (await findSite(db, report.site)) ?? assert.fail('no site')
    const { limits } = site.settings
    await saveSite(db, { ...site, settings: { ...site.settings, limits: { ...limits, attachments: 1, attachmentMaxBytes: 100 } } })
    const [again, anew] = [await town.ask('attachments.create', asking), await town.ask('attachments.create', { ...asking, key: randomUUID() })]
    await saveSite(db, site)
    assert.deepEqual([again.text, again.headers.get('idempotency-replayed')], [first.text, 'true'])
    assert.equal(problemOf(anew).code, 'body-too-large')
  })

  it('gives the answer of a photo again before it asks whether the report takes more', async () => {
    const [token, report] = [await town.officer(), await town.fileReport()]
    const { context } = town.relay
    const claim = { siteKey: report.site, trackingId: report.trackingId, secret: report.secret }
    const [once, bytes] = [{ scope: 'a photo', key: randomUUID(), fingerprint: '' }, await aPhoto()]
    const first = await attachAsReporter(context, claim, bytes, once)
    assert.ok(!isRefusal(first))
    await town.asked('officer.reports.archive', { token, trackingId: report.trackingId, json: { reason: 'duplicate', text: 'Sudah ada' } })
    assert.deepEqual(await attachAsReporter(context, claim, bytes, once), { answer: first.answer, replayed: true })
    const [anew, stranger] = [await attachAsReporter(context, claim, bytes, { ...once, key: randomUUID() }), await attachAsReporter(context, { ...claim, secret: 'BCDFGHJKLMNPQRSTVWXYZ234' }, bytes, once)]
    assert.ok(isRefusal(anew) && isRefusal(stranger))
    assert.deepEqual([anew.refused, stranger.refused], ['transition-not-allowed', 'secret-wrong'])
  })

  it('is answered although the report has moved on and would refuse it now', async () => {
    const [token, report] = [await town.officer(), await town.fileReport()]
    const reply = { ...report, key: randomUUID(), json: { text: 'Di depan mushola' } }
    const first = await town.ask('reports.reply', reply)
    await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
    await town.asked('officer.reports.close', { token, trackingId: report.trackingId, json: { reason: 'answered', text: 'Sudah dijawab' } })
    assert.equal((await town.ask('reports.reply', reply)).text, first.text)
    assert.equal(problemOf(await town.ask('reports.reply', { ...reply, key: randomUUID() })).code, 'transition-not-allowed')
  })

  it('is answered although the rules of the site have changed since', async () => {
    const [key, json] = [randomUUID(), aSubmission()]
    const first = await town.ask('reports.create', { key, json })
    const ask = (name: string) => beside.setSite('kel-kademangan', (settings) => Object.assign(settings['fields'] as object, { name }))
    await ask('required')
    const [again, anew] = [await town.ask('reports.create', { key, json }), await town.ask('reports.create', { json: aSubmission() })]
    await ask('optional')
    assert.equal(again.text, first.text)
    assert.equal(problemOf(anew).code, 'validation-failed')
  })

  it('is answered although it now comes from a page that is not on the list of the site', async () => {
    const [key, json] = [randomUUID(), aSubmission()]
    const headers = { origin: 'https://situs-lain.example' }
    const first = await town.ask('reports.create', { key, json })
    const again = await town.ask('reports.create', { key, json, headers })
    assert.deepEqual([again.status, again.text, again.headers.get('idempotency-replayed')], [201, first.text, 'true'])
    const report = await town.fileReport()
    const reply = { ...report, key: randomUUID(), json: { text: 'Di depan mushola' } }
    const replied = await town.ask('reports.reply', reply)
    assert.equal((await town.ask('reports.reply', { ...reply, headers })).text, replied.text)
  })

  it('of an officer moves the report once', async () => {
    const [token, report, key] = [await town.officer(), await town.fileReport(), randomUUID()]
    const verify = { token, trackingId: report.trackingId, json: {}, key }
    const answers = await Promise.all([town.ask('officer.reports.verify', verify), town.ask('officer.reports.verify', verify)])
    assert.equal(answers[0]?.text, answers[1]?.text)
    assert.equal((await town.read(report)).version, 2)
  })
})

describe('the same key', () => {
  it('with another body is refused, and the first report stays as it was', async () => {
    const key = randomUUID()
    const json = aSubmission()
    const { trackingId } = await town.asked('reports.create', { key, json })
    for (const change of [{ text: 'Teks yang lain sama sekali.' }, { trackingSecret: aSubmission().trackingSecret }, { photos: 1 }]) {
      const answered = await town.ask('reports.create', { key, json: { ...json, ...change } })
      assert.equal(problemOf(answered).code, 'idempotency-key-reused')
    }
    assert.equal((await town.read({ site: 'kel-kademangan', trackingId, secret: json.trackingSecret })).text, json.text)
  })

  it('with another body is refused also where both come at once', async () => {
    const key = randomUUID()
    const answers = await Promise.all([town.ask('reports.create', { key, json: aSubmission() }), town.ask('reports.create', { key, json: aSubmission() })])
    assert.deepEqual(answers.map((one) => one.status).sort(), [201, 409])
  })

  it('is another intention on another site, report or route', async () => {
    const key = randomUUID()
    const reporter = { name: 'Pak Contoh', address: 'Jalan Contoh 1', phone: '0000 0000 0008' }
    const one = await town.asked('reports.create', { key, json: aSubmission({ reporter: { name: 'Pak Contoh' } }) })
    const other = await town.asked('reports.create', { key, site: disdukcapil, json: aSubmission({ reporter }) })
    assert.notEqual(one.trackingId, other.trackingId)
    const [first, second] = [await town.fileReport(), await town.fileReport()]
    const entries = [await town.asked('reports.reply', { ...first, key, json: { text: 'Jalan Mawar' } }), await town.asked('reports.reply', { ...second, key, json: { text: 'Jalan Mawar' } })]
    assert.notEqual(entries[0]?.id, entries[1]?.id)
  })

  it('tells nothing to somebody without the secret', async () => {
    const report = await town.fileReport()
    const reply = { ...report, key: randomUUID(), json: { text: 'Rahasia keluarga' } }
    await town.asked('reports.reply', reply)
    assert.equal(problemOf(await town.ask('reports.reply', { ...reply, secret: aSubmission().trackingSecret })).code, 'secret-wrong')
  })
})

it('a refused request leaves its key free', async () => {
  const key = randomUUID()
  assert.equal((await town.ask('reports.create', { key, json: { ...aSubmission(), place: { regionCode: '99.99.99.9999' } } })).status, 422)
  assert.equal((await town.ask('reports.create', { key, json: aSubmission() })).status, 201)
})

it('a key is 8 to 64 letters, digits, dots, dashes or underscores', async () => {
  for (const key of ['abcdefgh', 'A.b-c_9'.padEnd(64, 'x')]) assert.equal((await town.ask('reports.create', { key, json: aSubmission() })).status, 201, key)
  for (const key of ['abcdefg', 'x'.repeat(65), 'abc defgh', 'abcdefgh/']) assert.equal((await town.ask('reports.create', { key, json: aSubmission() })).status, 400, key)
})
