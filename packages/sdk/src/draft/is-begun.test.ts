/** Any field that somebody filled in counts, and none that a form fills in by itself. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { memoryStorage } from '../storage/index.ts'
import { createDraftStore, emptyDraft, isBegun, type ReportDraft } from './index.ts'

const begun: readonly Partial<ReportDraft>[] = [
  { text: 'Lampu' },
  { landmark: 'depan SDN 2' },
  { rt: '2' },
  { rw: '3' },
  { occurredOn: '2026-11-20' },
  { point: 'geo:-6.3,106.6' },
  { category: 'jalan' },
  { name: 'Siti' },
  { address: 'Jl. Contoh 1' },
  { phone: '0812' },
  { email: 'a@b.example' },
  { confidential: true },
  { aboutStaff: true },
  { onBehalf: true },
  { elsewhere: true },
  { photos: [{ id: 'p', blob: new Blob(['x']) }] },
]

describe('a draft', () => {
  for (const change of begun) {
    it(`with ${JSON.stringify(change)} is begun`, () => assert.equal(isBegun({ ...emptyDraft(), ...change }), true))
  }

  it('that a form has filled in by itself is not', () => {
    assert.equal(isBegun({ ...emptyDraft(), regionCode: '36.74.07.1004', elsewhere: false, classification: 'aspiration', identity: 'named', point: '', category: '', aboutStaff: false }), false)
  })

  it('with only a landmark is found before one that was emptied later in another tab', async () => {
    const storage = memoryStorage()
    let time = 0
    const tab = () => createDraftStore({ storage, site: 'a', now: () => ++time })
    const written = { ...emptyDraft(), landmark: 'depan SDN 2' }
    await tab().save(written)
    await tab().save({ ...emptyDraft(), regionCode: '36.74.07.1004' })
    assert.equal((await tab().load())?.id, written.id)
  })
})
