/** A draft at its edges: before anything is written, beside another's receipt, and where schema and site object to the same field. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fixture } from '../../../../tests/sdk/fixture.ts'
import type { Site } from '../contract/index.ts'
import { memoryStorage } from '../storage/index.ts'
import { createDraftStore, emptyDraft, submissionOf, type ReportDraft } from './index.ts'

const site = fixture<Site>('site')
const moment = { now: '2026-11-24T18:20:00+07:00', today: '2026-11-24', trackingSecret: '5KSXGNN8R2R6M9PR4TSPFRP5' }
const written: ReportDraft = { ...emptyDraft(), text: 'Lampu jalan di depan sekolah mati.', regionCode: '36.74.07.1004' }

describe('an empty draft', () => {
  it('tells nobody who writes, and hides nothing', () => {
    const { identity, confidential, classification, photos } = emptyDraft()
    assert.deepEqual({ identity, confidential, classification, photos }, { identity: 'none', confidential: false, classification: 'complaint', photos: [] })
  })
})

describe('a draft', () => {
  it('stays where another report has a receipt', async () => {
    const storage = memoryStorage()
    const store = createDraftStore({ storage, site: 'a' })
    await storage.put('receipt:ID-1', { v: 1, entryId: 'another' })
    await store.save(written)
    assert.equal((await store.load())?.id, written.id)
  })

  it('that was cleared before it was written is no cause for alarm', async () => {
    const store = createDraftStore({ storage: memoryStorage(), site: 'a' })
    const saved = store.save(written)
    await store.clear(written.id)
    assert.equal(await saved, true)
  })

  it('is handed over without the space around what was typed, and without what is only space', () => {
    const asking: Site = { ...site, fields: { ...site.fields, name: 'optional', address: 'optional' } }
    const result = submissionOf({ ...written, text: `  ${written.text}\n`, landmark: ' depan SDN 2 ', rt: ' ', identity: 'named', name: '\tWarga Contoh ', address: '  ' }, asking, moment)
    assert.ok('submission' in result)
    const { text, place, reporter } = result.submission
    assert.deepEqual({ text, place, reporter }, { text: written.text, place: { regionCode: written.regionCode, landmark: 'depan SDN 2' }, reporter: { name: 'Warga Contoh' } })
  })

  it('that another write has overtaken is not lost when it is cleared', async () => {
    const store = createDraftStore({ storage: memoryStorage(), site: 'a' })
    const saved = store.save(written)
    await store.clear('another')
    await saved
    assert.equal((await store.load())?.id, written.id)
  })

  it('hears one objection per field, although schema and site both have one', () => {
    const result = submissionOf({ ...written, text: 'x'.repeat(6000), regionCode: '' }, site, moment)
    assert.deepEqual(result, { issues: [{ path: '/text', code: 'too-long' }, { path: '/place/regionCode', code: 'required' }] })
  })

  it('that fits the schema is held back by the site alone', () => {
    const asking: Site = { ...site, fields: { ...site.fields, photo: 'required' } }
    assert.deepEqual(submissionOf(written, asking, moment), { issues: [{ path: '/photos', code: 'required' }] })
  })
})
