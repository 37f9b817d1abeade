/** Uses the rights over one's own data: to see it, to have it corrected, to have it erased, without a trace. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { HeldData, PrivacyRequest } from '@lapor/sdk/contract'
import { fingerprintOfJson } from '../../packages/server/src/http/fingerprint.ts'
import { openBeside } from './database.ts'
import { asPublic, disdukcapil, type Filed, kademangan, openTown, problemOf, type Town } from './town.ts'

let town: Town
before(async () => {
  town = await openTown({ now: () => '2026-11-24T03:00:00.000Z' })
})
after(() => town.close())

const whole = { name: 'Pak Contoh', address: 'Jalan Contoh 1', phone: '0000 0000 0008' }

describe('what is held', () => {
  it('is told to the reporter: identity, notice, operator, photos and requests', async () => {
    const report = await town.fileReport({ reporter: { name: 'Ibu Contoh', phone: '0000 0000 0009' }, anonymous: true, photos: 2 })
    await town.attach(report)
    const held = await town.asked('privacy.retrieve', report)
    assert.ok(HeldData.safeParse(held).success)
    const { report: seen, timeline, ...apart } = held
    assert.deepEqual([seen.text, seen.reporter, timeline.map(({ type }) => type)], ['Lampu jalan di gang kami mati sejak dua malam lalu.', apart.identity, ['filed']])
    assert.deepEqual(apart, {
      identity: { name: 'Ibu Contoh', phone: '0000 0000 0009' },
      notice: { version: '2026-01', shownAt: '2026-11-24T10:00:00+07:00' },
      receivedAt: '2026-11-24T03:00:00.000Z',
      operator: 'Dinas Komunikasi dan Informatika Kota Tangerang Selatan',
      photos: 1,
      requests: [],
      earlier: [],
      masks: [],
      flags: [],
    })
  })

  it('has no identity where none was given', async () => {
    assert.equal((await town.asked('privacy.retrieve', await town.fileReport())).identity, null)
  })

  it('is told to nobody without the secret', async () => {
    const report = await town.fileReport({ reporter: { name: 'Ibu Contoh' } })
    assert.equal(problemOf(await town.ask('privacy.retrieve', asPublic(report))).code, 'secret-missing')
    assert.equal(problemOf(await town.ask('privacy.retrieve', { ...report, secret: '2'.repeat(24) })).code, 'secret-wrong')
    assert.equal(problemOf(await town.ask('privacy.retrieve', { ...report, site: disdukcapil })).code, 'secret-wrong')
    for (const name of ['privacy.correct', 'privacy.erase'] as const) assert.equal(problemOf(await town.ask(name, { ...asPublic(report), json: { reporter: {} } })).code, 'secret-missing')
  })
})

describe('a correction', () => {
  it('puts what is given in the place of what was held, and is recorded without it', async () => {
    const report = await town.fileReport({ reporter: { name: 'Ibu Salah', phone: '0000 0000 0009' } })
    const request = await town.asked('privacy.correct', { ...report, json: { reporter: { name: 'Ibu Benar', email: 'benar@surat.example' } } })
    assert.ok(PrivacyRequest.safeParse(request).success)
    assert.deepEqual(request, { kind: 'correction', status: 'done', requestedAt: '2026-11-24T03:00:00.000Z', dueAt: '2026-11-27T03:00:00.000Z' })
    const held = await town.asked('privacy.retrieve', report)
    assert.deepEqual([held.identity, held.requests], [{ name: 'Ibu Benar', email: 'benar@surat.example' }, [request]])
    const seen = await town.asked('officer.reports.retrieve', { token: await town.officer(), trackingId: report.trackingId })
    assert.deepEqual(seen.reporter, held.identity)
  })

  it('takes no field that the site does not ask for', async () => {
    const report = await town.fileReport({ reporter: { name: 'Ibu Contoh' } })
    const answered = await town.ask('privacy.correct', { ...report, json: { reporter: { name: 'Ibu Contoh', address: 'Jalan Rahasia 1' } } })
    assert.deepEqual(problemOf(answered).errors, [{ pointer: '/reporter/address', code: 'not-offered' }])
    assert.deepEqual((await town.asked('privacy.retrieve', report)).identity, { name: 'Ibu Contoh' })
  })

  it('still owes what the site requires', async () => {
    const report = await town.fileReport({ reporter: whole }, disdukcapil)
    const answered = await town.ask('privacy.correct', { ...report, json: { reporter: { name: 'Pak Benar' } } })
    assert.deepEqual(problemOf(answered).errors, [{ pointer: '/reporter/address', code: 'required' }, { pointer: '/reporter/phone', code: 'required' }])
    assert.equal((await town.asked('privacy.correct', { ...report, json: { reporter: { ...whole, name: 'Pak Benar' } } })).status, 'done')
  })

  it('that comes a second time is answered as the first, also after an erasure', async () => {
    const report = await town.fileReport({ reporter: { name: 'Ibu Salah' } })
    const asking = { ...report, key: randomUUID(), json: { reporter: { name: 'Ibu Benar' } } }
    const request = await town.asked('privacy.correct', asking)
    await town.asked('privacy.erase', { ...report, json: {} })
    const again = await town.ask('privacy.correct', asking)
    assert.deepEqual([again.json, again.headers.get('idempotency-replayed')], [request, 'true'])
    assert.equal((await town.asked('privacy.retrieve', report)).identity, null)
  })
})

describe('an erasure', () => {
  it('leaves the report without a name, for the officer too, and may be asked for twice', async () => {
    const report = await town.fileReport({ reporter: whole }, disdukcapil)
    const token = await town.officer(disdukcapil)
    assert.deepEqual((await town.asked('officer.reports.retrieve', { token, trackingId: report.trackingId })).reporter, whole)
    const request = await town.asked('privacy.erase', { ...report, json: {} })
    assert.deepEqual(request, { kind: 'erasure', status: 'done', requestedAt: '2026-11-24T03:00:00.000Z', dueAt: '2026-11-27T03:00:00.000Z' })
    assert.equal((await town.asked('officer.reports.retrieve', { token, trackingId: report.trackingId })).reporter, null)
    assert.equal((await town.read(report)).status, 'filed')
    await town.asked('privacy.erase', { ...report, json: {} })
    const held = await town.asked('privacy.retrieve', report)
    assert.deepEqual([held.identity, held.requests.filter(({ kind }) => kind === 'erasure')], [null, [request, request]])
  })

  it('leaves nothing of the identity in the files of the database', async () => {
    const marks = { name: 'TANDANAMA', address: 'TANDAALAMAT', phone: '0817171717', email: 'tanda@surat.example' }
    const corrected = { name: 'TANDAKOREKSI', address: 'TANDARUMAH', phone: '0818181818', email: 'koreksi@surat.example' }
    const all = [...Object.values(marks), ...Object.values(corrected)]
    const beside = await openBeside(town.dataFile)
    const files = beside.everything
    const reports: Filed[] = []
    // Among others, so that its row lies in the middle of a page and pages are split and joined around it.
    for (let index = 0; index < 40; index++) reports.push(await town.fileReport({ reporter: index % 2 === 0 ? marks : { ...whole, name: `Pak Lain ${index}` } }, disdukcapil))
    const filed = await files()
    for (const mark of all) assert.ok(!filed.includes(mark), `${mark} lies there as it was given`)
    assert.ok(filed.includes('Lampu jalan'), 'the files are read')
    const lines = town.lines.length
    for (const [index, report] of reports.entries()) {
      if (index % 4 === 0) await town.asked('privacy.correct', { ...report, json: { reporter: corrected } })
      if (index % 2 === 0) await town.asked('privacy.erase', { ...report, json: {} })
    }
    const left = await files()
    await beside.close()
    for (const mark of all) assert.ok(!left.includes(mark), `${mark} is still there`)
    assert.equal((await town.asked('privacy.retrieve', reports[39] ?? assert.fail('there is no such report'))).identity?.name, 'Pak Lain 39', 'others keep theirs')
    assert.equal((await town.relay.context.db.selectFrom('reporter').selectAll().where('report_id', 'in', (eb) => eb.selectFrom('report').select('id').where('tracking_id', '=', reports[0]?.trackingId ?? '')).execute()).length, 0, 'the wrapped key is gone')
    assert.ok(!JSON.stringify(town.lines.slice(lines)).includes('TANDA'))
  })

  it('leaves no hash from which a telephone number could be found by trying', async () => {
    const report = await town.fileReport()
    await town.asked('privacy.correct', { ...report, json: { reporter: { phone: '0812345678' } } })
    const kept = await town.relay.context.db.selectFrom('idempotency').select('fingerprint').where('scope', '=', `privacy.correct ${kademangan} ${report.trackingId}`).execute()
    assert.equal(kept.length, 1)
    assert.notEqual(kept[0]?.fingerprint, fingerprintOfJson({ reporter: { phone: '0812345678' } }))
  })
})
