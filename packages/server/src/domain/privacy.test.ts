/** Checks how a privacy request becomes a case and is settled. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { maskingOf, requestOf, settle, viewPrivacyRequest } from './privacy.ts'

const asked = '2026-11-24T03:00:00.000Z'
const now = '2026-11-25T03:00:00.000Z'
const open = maskingOf(asked, 'k')
const done = requestOf('erasure', asked, 'h')

describe('a case', () => {
  it('is owed within 3 × 24 hours', () => assert.deepEqual([open.status, open.dueAt], ['open', '2026-11-27T03:00:00.000Z']))

  it('is done with a word', () => {
    const settled = settle([done, open], { outcome: 'done', text: 'Nama sudah disamarkan.' }, now)
    assert.deepEqual(settled, { ...open, status: 'done', text: 'Nama sudah disamarkan.', law: null, settledAt: now })
  })

  it('is refused with article and law, which its reporter reads', () => {
    const settled = settle([open], { outcome: 'refused', text: 'Masih dipakai penegak hukum.', law: 'UU 27/2022 pasal 15 ayat (1) huruf b' }, now)
    assert.ok(!('refused' in settled))
    assert.equal(viewPrivacyRequest(settled).text, 'Masih dipakai penegak hukum. (UU 27/2022 pasal 15 ayat (1) huruf b)')
  })

  for (const [law, code] of [[undefined, 'required'], ['tidak perlu', 'invalid'], ['UU 27/2022', 'invalid'], ['pasal 15', 'invalid']] as const) {
    it(`is not refused with ${law ?? 'nothing'} for a law`, () => {
      const refused = settle([open], { outcome: 'refused', text: 'Tidak bisa.', law }, now)
      assert.deepEqual('issues' in refused ? refused.issues : refused, [{ path: '/law', code }])
    })
  }

  it('that is not open is not settled again', () => assert.deepEqual(settle([done], { outcome: 'done', text: 'Sudah.' }, now), { refused: 'transition-not-allowed', detail: 'No privacy request of the report is open.' }))
})
