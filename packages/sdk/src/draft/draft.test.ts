/** A draft comes back as it was left, and becomes a submission or a list of what is missing. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import type { Site } from '../contract/index.ts'
import { memoryStorage } from '../storage/index.ts'
import { createDraftStore, emptyDraft, submissionOf, type ReportDraft, type Submittable } from './index.ts'

const site = (JSON.parse(readFileSync(new URL('../../fixtures/valid/site.json', import.meta.url), 'utf8')) as { value: Site }).value
const lengkap: Site = { ...site, fields: { name: 'required', address: 'required', contact: 'required', photo: 'optional' } }
const moment = { now: '2026-11-24T18:20:00+07:00', today: '2026-11-24', trackingSecret: '5KSXGNN8R2R6M9PR4TSPFRP5' }
const written: ReportDraft = { ...emptyDraft(), text: '  Lampu jalan di depan sekolah mati.  ', regionCode: '36.74.07.1004' }

const issues = (result: Submittable): string[] => ('issues' in result ? result.issues.map((issue) => `${issue.path} ${issue.code}`) : [])
const submission = (result: Submittable) => ('submission' in result ? result.submission : assert.fail(issues(result).join()))

describe('a draft store', () => {
  it('gives back text and photos as they were', async () => {
    const store = createDraftStore({ storage: memoryStorage(), site: 'a' })
    await store.save({ ...written, photos: [{ id: 'p1', blob: new Blob(['abc'], { type: 'image/jpeg' }) }] })
    const loaded = await store.load()
    assert.equal(loaded?.text, written.text)
    assert.equal(await loaded?.photos[0]?.blob.text(), 'abc')
    assert.equal(loaded?.photos[0]?.blob.type, 'image/jpeg')
  })

  it('keeps each site’s draft apart', async () => {
    const storage = memoryStorage()
    await createDraftStore({ storage, site: 'a' }).save(written)
    assert.equal(await createDraftStore({ storage, site: 'b' }).load(), undefined)
  })

  it('keeps the newest of several saves at once', async () => {
    const store = createDraftStore({ storage: memoryStorage(), site: 'a' })
    await Promise.all(['s', 'sa', 'sampah'].map((text) => store.save({ ...written, text })))
    assert.equal((await store.load())?.text, 'sampah')
  })

  it('does not bring a draft back that was cleared while a save was waiting', async () => {
    const store = createDraftStore({ storage: memoryStorage(), site: 'a' })
    await Promise.all([store.save(written), store.clear(written.id)])
    assert.equal(await store.load(), undefined)
  })

  it('leaves alone what another tab is writing', async () => {
    const storage = memoryStorage()
    const [mine, theirs] = [createDraftStore({ storage, site: 'a' }), createDraftStore({ storage, site: 'a' })]
    await mine.save(written)
    await theirs.save({ ...emptyDraft(), text: 'Tulisan di tab lain' })
    await mine.clear(written.id)
    assert.equal((await theirs.load())?.text, 'Tulisan di tab lain')
  })

  it('forgets after thirty days', async () => {
    let now = 0
    const store = createDraftStore({ storage: memoryStorage(), site: 'a', now: () => now })
    await store.save(written)
    now = 30 * 24 * 3600 * 1000
    assert.ok(await store.load())
    now += 1
    assert.equal(await store.load(), undefined)
    now = 0
    assert.equal(await store.load(), undefined, 'it is deleted, not only hidden: it may name people')
  })

  it('does not bring back what the outbox has, when the page died before the draft was cleared', async () => {
    for (const [key, value] of [[`outbox:a:${written.id}`, {}], ['receipt:X', { entryId: written.id }]] as const) {
      const storage = memoryStorage()
      const store = createDraftStore({ storage, site: 'a' })
      await store.save(written)
      await storage.put(key, value)
      assert.equal(await store.load(), undefined)
    }
  })
})

describe('submissionOf', () => {
  it('trims, leaves out what is empty, and gives no identity by default', () => {
    const made = submission(submissionOf(written, site, moment))
    assert.equal(made.text, 'Lampu jalan di depan sekolah mati.')
    assert.deepEqual(made.place, { regionCode: '36.74.07.1004' })
    assert.equal('reporter' in made, false)
    assert.equal(made.anonymous, true)
  })

  it('never sends a name that was typed before choosing "none"', () => {
    assert.equal('reporter' in submission(submissionOf({ ...written, name: 'Warga', identity: 'none' }, site, moment)), false)
  })

  it('sends a hidden name as anonymous, a shown one as named', () => {
    const hidden = submission(submissionOf({ ...written, name: 'Warga', identity: 'hidden' }, site, moment))
    assert.deepEqual([hidden.anonymous, hidden.reporter?.name], [true, 'Warga'])
    const named = submission(submissionOf({ ...written, name: 'Warga', identity: 'named' }, site, moment))
    assert.deepEqual([named.anonymous, named.reporter?.name], [false, 'Warga'])
  })

  it('says everything that is missing at once, schema and site rules together', () => {
    assert.deepEqual(issues(submissionOf({ ...emptyDraft(), identity: 'named' }, lengkap, moment)), ['/text required', '/place/regionCode required', '/reporter/name required', '/reporter/address required', '/reporter/phone required'])
  })
})
