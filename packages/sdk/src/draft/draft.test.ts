/** A draft comes back as it was left, and becomes a submission or a list of what is missing. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fixture } from '../../../../tests/sdk/fixture.ts'
import type { Site } from '../contract/index.ts'
import { memoryStorage } from '../storage/index.ts'
import { createDraftStore, emptyDraft, submissionOf, type ReportDraft, type Submittable } from './index.ts'

const site = fixture<Site>('site')
const lengkap: Site = { ...site, fields: { name: 'required', address: 'required', contact: 'required', photo: 'optional' } }
const moment = { now: '2026-11-24T18:20:00+07:00', today: '2026-11-24', trackingSecret: '5KSXGNN8R2R6M9PR4TSPFRP5' }
const written: ReportDraft = { ...emptyDraft(), text: '  Lampu jalan di depan sekolah mati.  ', regionCode: '36.74.07.1004' }

const issues = (result: Submittable): string[] => ('issues' in result ? result.issues.map((issue) => `${issue.path} ${issue.code}`) : [])
const submission = (result: Submittable) => ('submission' in result ? result.submission : assert.fail(issues(result).join()))

const dayMs = 24 * 3_600_000
/** When most of this happens. */
const evening = Date.parse('2026-11-24T18:20:00+07:00')

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
    let now = evening
    const store = createDraftStore({ storage: memoryStorage(), site: 'a', now: () => now })
    await store.save(written)
    now += 30 * dayMs
    assert.ok(await store.load())
    now += 1
    assert.equal(await store.load(), undefined)
    now = evening
    assert.equal(await store.load(), undefined, 'it is deleted, not only hidden: it may name people')
  })

  it('counts anew what a phone with an empty battery has dated to a time before there was any draft', async () => {
    for (const then of [Date.parse('2015-01-01T00:00:00Z'), Date.parse('1970-01-01T00:00:00Z')]) {
      let now: number = then
      const store = createDraftStore({ storage: memoryStorage(), site: 'a', now: () => now })
      await store.save(written)
      now = evening
      assert.equal((await store.load())?.text, written.text)
      now += 30 * dayMs
      assert.equal((await store.load())?.text, written.text)
      now += 1
      assert.equal(await store.load(), undefined)
    }
  })

  it('keeps what two tabs write, each its own draft, and gives back the newest', async () => {
    const storage = memoryStorage()
    let now = 0
    const tabs = [1, 2].map(() => createDraftStore({ storage, site: 'a', now: () => ++now }))
    const second = { ...emptyDraft(), text: 'Tulisan di tab lain' }
    await tabs[0]?.save(written)
    await tabs[1]?.save(second)
    assert.equal((await tabs[0]?.load())?.text, second.text)
    await tabs[1]?.clear(second.id)
    assert.equal((await tabs[0]?.load())?.text, written.text)
  })

  it('does not let a form that was emptied hide what another tab wrote', async () => {
    const storage = memoryStorage()
    let now = 0
    const store = createDraftStore({ storage, site: 'a', now: () => ++now })
    await store.save(written)
    await store.save(emptyDraft())
    assert.equal((await store.load())?.id, written.id)
    const photos = { ...emptyDraft(), photos: [{ id: 'p', blob: new Blob(['x']) }] }
    await store.save(photos)
    assert.equal((await store.load())?.id, photos.id)
  })

  it('keeps each form’s draft apart, whatever the form is called', async () => {
    const storage = memoryStorage()
    await createDraftStore({ storage, site: 'a', form: 'x:y' }).save(written)
    assert.equal(await createDraftStore({ storage, site: 'a', form: 'x' }).load(), undefined)
    assert.equal(await createDraftStore({ storage, site: 'a' }).load(), undefined)
    assert.equal((await createDraftStore({ storage, site: 'a', form: 'x:y' }).load())?.id, written.id)
  })

  it('keeps the newest five', async () => {
    const storage = memoryStorage()
    let now = 0
    const store = createDraftStore({ storage, site: 'a', now: () => ++now })
    for (const id of ['1', '2', '3', '4', '5', '6', '7']) await store.save({ ...written, id })
    await store.load()
    assert.deepEqual((await storage.entries('draft:')).map(([key]) => key), ['3', '4', '5', '6', '7'].map((id) => `draft:a:laporan:${id}`))
  })

  it('forgets old drafts of other sites and forms too', async () => {
    const storage = memoryStorage()
    let now = evening
    await createDraftStore({ storage, site: 'b', form: 'usulan', now: () => now }).save(written)
    now += 30 * dayMs + 1
    await createDraftStore({ storage, site: 'a', now: () => now }).load()
    assert.deepEqual(await storage.entries(''), [])
  })

  it('is not stopped by what is no draft at all', async () => {
    const storage = memoryStorage()
    await storage.put('draft:a:laporan:x', null)
    const store = createDraftStore({ storage, site: 'a' })
    await store.save(written)
    assert.equal((await store.load())?.text, written.text)
  })

  it('neither reads nor touches what a newer widget keeps, and does not call its own words safe then', async () => {
    const storage = memoryStorage()
    const key = `draft:a:laporan:${written.id}`
    const newer = { v: 2, words: 'in a shape of its own' }
    await storage.put(key, newer)
    const store = createDraftStore({ storage, site: 'a' })
    assert.equal(await store.load(), undefined)
    assert.equal(await store.save(written), false)
    await store.clear(written.id)
    assert.deepEqual(await storage.get(key), newer)
    assert.equal(await store.save({ ...written, id: 'another' }), true)
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
