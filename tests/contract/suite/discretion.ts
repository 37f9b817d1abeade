/** Officers keep to themselves what has to be kept, and settle what they owe about personal data. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { agency, type Town, walked } from './town.ts'

export const discretion = (town: () => Town): void => {
  it('hides passages from the public, and shows them to its reporter and to officers', async () => {
    const { citizen, officer, reportIn } = town()
    const { trackingId, secret, submission } = await reportIn('verified', { text: 'Pak Tetangga menutup saluran air dengan bata.' })
    await officer.reports.mask(trackingId, { passages: ['pak tetangga'] })
    const shown = await citizen.reports.retrieve(trackingId)
    assert.ok(shown.text?.endsWith(' menutup saluran air dengan bata.') && !/tetangga/iu.test(JSON.stringify(shown)))
    assert.equal((await citizen.reports.retrieve(trackingId, secret)).text, submission.text)
    const own = await officer.reports.retrieve(trackingId)
    assert.deepEqual([own.text, own.masks, own.guardedFrom], [submission.text, ['pak tetangga'], null])
    await officer.reports.mask(trackingId, { passages: [] })
    assert.equal((await citizen.reports.retrieve(trackingId)).text, submission.text)
  })

  it('refuses to hide what stands nowhere', async () => {
    const { officer, file, refused } = town()
    const { trackingId } = await file()
    assert.deepEqual((await refused('validation-failed', officer.reports.mask(trackingId, { passages: ['Bu Tidak Ada'] }))).errors, [{ pointer: '/passages/0', code: 'invalid' }])
  })

  it('tells an officer who is behind a report, unless it is anonymous', async () => {
    const { officer, coordinator, file, refused } = town()
    const named = await file()
    assert.deepEqual(await officer.reports.identify(named.trackingId), named.submission.reporter)
    const hidden = await file({ anonymous: true })
    for (const desk of [officer, coordinator]) await refused('agency-not-yours', desk.reports.identify(hidden.trackingId))
  })

  it('gives the number for WhatsApp of who gave one, and writes it down as an act of its own', async () => {
    const { officer, file, refused } = town()
    const named = await file()
    assert.equal((await officer.reports.whatsapp(named.trackingId)).number, '6281234567890')
    const silent = await file({ reporter: { name: 'Warga Uji', email: 'warga@contoh.example' } })
    assert.equal((await officer.reports.whatsapp(silent.trackingId)).number, null)
    await refused('agency-not-yours', officer.reports.whatsapp((await file({ anonymous: true })).trackingId))
    assert.deepEqual((await walked(officer.reports.audit(named.trackingId))).map(({ act }) => act), ['whatsapp'])
    assert.deepEqual(await walked(officer.reports.audit(silent.trackingId)), [])
  })

  it('has nothing to release of a report that is kept from nobody', async () => {
    const { coordinator, file, refused } = town()
    await refused('transition-not-allowed', coordinator.reports.release((await file()).trackingId))
  })

  it('owes a look through the text after an erasure, until an officer settles it', async () => {
    const { citizen, officer, stranger, file, refused } = town()
    const { trackingId, secret } = await file()
    await citizen.privacy.erase(trackingId, secret)
    const cases = (await walked(officer.privacy.list())).filter((one) => one.trackingId === trackingId)
    assert.deepEqual(cases.map(({ kind, status, agency }) => [kind, status, agency]), [['masking', 'open', agency]])
    await refused('agency-not-yours', stranger.privacy.settle(trackingId, { outcome: 'done', text: 'Sudah disamarkan.' }))
    await refused('validation-failed', officer.privacy.settle(trackingId, { outcome: 'refused', text: 'Tidak perlu.' }))
    assert.equal((await officer.privacy.settle(trackingId, { outcome: 'done', text: 'Sudah disamarkan.' })).status, 'done')
    await refused('transition-not-allowed', officer.privacy.settle(trackingId, { outcome: 'done', text: 'Sudah disamarkan.' }))
    const { requests } = await citizen.privacy.retrieve(trackingId, secret)
    assert.deepEqual(requests.map(({ kind, status, text }) => [kind, status, text]), [['erasure', 'done', undefined], ['masking', 'done', 'Sudah disamarkan.']])
  })
}
