/** Replaces a tracking secret that somebody else has seen: the old one opens nothing from then on, and a lost answer locks nobody out. */
import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { newTrackingSecret } from '@lapor/sdk/contract'
import { wrongSecrets } from '../../packages/server/src/domain/limits.ts'
import { openBeside } from './database.ts'
import { aSubmission, asPublic, disdukcapil, kademangan, openTown, problemOf, type Town } from './town.ts'

let town: Town
before(async () => {
  town = await openTown({ now: () => '2026-11-24T03:00:00.000Z' })
})
after(() => town.close())

const another = (): string => newTrackingSecret(randomBytes)

describe('a new secret', () => {
  it('opens everything that the old one opened, which opens nothing any more', async () => {
    const report = await town.fileReport({ reporter: { name: 'Ibu Contoh' } })
    const next = another()
    assert.deepEqual(await town.asked('secret.replace', { ...report, json: { trackingSecret: next } }), { replacedAt: '2026-11-24T03:00:00.000Z' })
    assert.equal((await town.asked('privacy.retrieve', { ...report, secret: next })).identity?.name, 'Ibu Contoh')
    await town.asked('reports.reply', { ...report, secret: next, json: { text: 'Saya pelapornya.' } })
    for (const name of ['reports.retrieve', 'reports.timeline', 'privacy.retrieve'] as const) assert.equal(problemOf(await town.ask(name, report)).code, 'secret-wrong')
    for (const [name, json] of [['reports.reply', { text: 'Saya bukan.' }], ['reports.withdraw', {}], ['secret.replace', { trackingSecret: another() }]] as const) assert.equal(problemOf(await town.ask(name, { ...report, json })).code, 'secret-wrong')
  })

  it('leaves the timeline, the status and the version as they were', async () => {
    const report = await town.fileReport()
    const was = await town.read(report)
    const next = another()
    await town.asked('secret.replace', { ...report, json: { trackingSecret: next } })
    assert.deepEqual(await town.read({ ...report, secret: next }), was)
    assert.deepEqual((await town.asked('reports.timeline', { ...report, secret: next })).items.map(({ type }) => type), ['filed'])
  })

  it('is taken in its canonical form only, and from nobody without the old one', async () => {
    const report = await town.fileReport()
    for (const trackingSecret of ['', 'pendek', another().toLowerCase(), `${another()}2`, 'A'.repeat(24)]) assert.deepEqual(problemOf(await town.ask('secret.replace', { ...report, json: { trackingSecret } })).errors?.map(({ pointer }) => pointer), ['/trackingSecret'])
    const json = { trackingSecret: another() }
    assert.equal(problemOf(await town.ask('secret.replace', { ...asPublic(report), json })).code, 'secret-missing')
    assert.equal(problemOf(await town.ask('secret.replace', { ...report, secret: another(), json })).code, 'secret-wrong')
    assert.equal(problemOf(await town.ask('secret.replace', { ...report, site: disdukcapil, json })).code, 'secret-wrong')
    assert.equal((await town.read(report)).viewer, 'reporter')
  })

  it('whose answer was lost is answered again to the same key, with the old secret and with the new one', async () => {
    const report = await town.fileReport()
    const next = another()
    const asking = { ...report, key: randomUUID(), json: { trackingSecret: next } }
    const first = await town.ask('secret.replace', asking)
    const again = await town.ask('secret.replace', asking)
    assert.deepEqual([again.status, again.text, again.headers.get('idempotency-replayed')], [201, first.text, 'true'])
    assert.equal((await town.ask('secret.replace', { ...asking, secret: next, key: randomUUID() })).status, 201)
    assert.equal((await town.read({ ...report, secret: next })).viewer, 'reporter')
  })

  it('is told to nobody who has the key but not the secret it was sent with', async () => {
    const report = await town.fileReport()
    const asking = { ...report, key: randomUUID(), json: { trackingSecret: another() } }
    await town.asked('secret.replace', asking)
    assert.equal(problemOf(await town.ask('secret.replace', { ...asking, secret: another() })).code, 'idempotency-key-reused')
  })

  it('counts a wrong try like any other door, however the rest of the request looks', async () => {
    const report = await town.fileReport()
    const wrong = { ...report, secret: another() }
    const tried = async (json: object): Promise<string> => problemOf(await town.ask('secret.replace', { ...wrong, json })).code
    for (let tries = 0; tries < wrongSecrets.holds; tries++) assert.equal(await tried(tries % 2 === 0 ? {} : { trackingSecret: another() }), 'secret-wrong')
    assert.equal(await tried({ trackingSecret: another() }), 'rate-limited')
  })

  it('lies nowhere in the files of the database, nor does the old one', async () => {
    const submission = aSubmission()
    const { trackingId } = await town.asked('reports.create', { json: submission })
    const next = another()
    await town.asked('secret.replace', { site: kademangan, trackingId, secret: submission.trackingSecret, json: { trackingSecret: next } })
    const beside = await openBeside(town.dataFile)
    const files = await beside.everything().finally(beside.close)
    assert.ok(files.includes(trackingId), 'the files are read')
    for (const secret of [submission.trackingSecret, next]) assert.ok(!files.includes(secret))
    assert.ok(!JSON.stringify(town.lines).includes(next))
  })
})
