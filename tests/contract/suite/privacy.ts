/** Personal data: what is held is shown, corrected and erased on the word of its reporter alone. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newId, randomBytes } from '@lapor/sdk'
import { newTrackingSecret } from '@lapor/sdk/contract'
import { askingSite, photo, type Town } from './town.ts'

export const privacy = (town: () => Town): void => {
  it('shows its reporter what is held, and who holds it', async () => {
    const { citizen, file } = town()
    const { trackingId, secret, submission } = await file()
    await citizen.attachments.create(trackingId, photo(), secret)
    const held = await citizen.privacy.retrieve(trackingId, secret)
    assert.deepEqual([held.identity, held.photos, held.requests], [submission.reporter, 1, []])
    assert.deepEqual({ ...held.notice }, { version: submission.noticeVersion, shownAt: submission.createdAtDevice })
    assert.equal(held.operator, (await citizen.site.retrieve()).operator)
  })

  it('takes another identity in its place', async () => {
    const { citizen, officer, file } = town()
    const { trackingId, secret } = await file()
    const { kind, status, requestedAt, dueAt } = await citizen.privacy.correct(trackingId, { reporter: { name: 'Nama Yang Benar' } }, secret)
    assert.deepEqual([kind, status, Date.parse(dueAt) - Date.parse(requestedAt)], ['correction', 'done', 3 * 24 * 3_600_000])
    const { identity, requests } = await citizen.privacy.retrieve(trackingId, secret)
    assert.deepEqual([identity, requests.map((request) => request.kind)], [{ name: 'Nama Yang Benar' }, ['correction']])
    assert.deepEqual((await officer.reports.retrieve(trackingId)).reporter, { name: 'Nama Yang Benar' })
  })

  it('refuses what the site does not ask for', async () => {
    const { citizen, file, refused } = town()
    const { trackingId, secret } = await file()
    assert.deepEqual((await refused('validation-failed', citizen.privacy.correct(trackingId, { reporter: { address: 'Jl. Uji 1' } }, secret))).errors, [{ pointer: '/reporter/address', code: 'not-offered' }])
  })

  it('erases the identity, and the report goes on', async () => {
    const { citizen, officer, reportIn } = town()
    const { trackingId, secret, submission } = await reportIn('verified')
    assert.equal((await citizen.privacy.erase(trackingId, secret)).kind, 'erasure')
    assert.equal((await citizen.privacy.retrieve(trackingId, secret)).identity, null)
    assert.equal((await officer.reports.retrieve(trackingId)).reporter, null)
    assert.equal((await citizen.reports.retrieve(trackingId, secret)).text, submission.text)
    assert.equal((await officer.reports.followUp(trackingId, { text: 'Sedang dikerjakan.' })).status, 'in-progress')
    assert.equal((await citizen.privacy.erase(trackingId, secret)).status, 'done')
  })

  it('puts a new secret in the place of one that others have seen, once', async () => {
    const { citizen, file, refused } = town()
    const { trackingId, secret: old } = await file()
    const next = { trackingSecret: newTrackingSecret(randomBytes) }
    const idempotencyKey = newId()
    const replaced = await citizen.secret.replace(trackingId, next, { ...old, idempotencyKey })
    assert.ok(Date.parse(replaced.replacedAt))
    await refused('secret-wrong', citizen.reports.retrieve(trackingId, old))
    await refused('secret-wrong', citizen.secret.replace(trackingId, { trackingSecret: newTrackingSecret(randomBytes) }, old))
    assert.equal((await citizen.reports.retrieve(trackingId, next)).viewer, 'reporter')
    // The answer was lost: who shows the old one with the same key and the same new one is told again, and nothing else opens.
    assert.deepEqual(await citizen.secret.replace(trackingId, next, { ...old, idempotencyKey }), replaced)
    await refused('idempotency-key-reused', citizen.secret.replace(trackingId, { trackingSecret: newTrackingSecret(randomBytes) }, { ...old, idempotencyKey }))
    assert.equal((await citizen.reports.retrieve(trackingId, next)).viewer, 'reporter')
  })

  it('lets a report be mended after an identity was erased that the site asks for', async () => {
    const { client, file } = town()
    const asking = client({ site: askingSite })
    const { trackingId, secret } = await file({ reporter: { name: 'Warga Uji', address: 'Jl. Uji 1', phone: '0812-3456-7890' } }, asking)
    await asking.privacy.erase(trackingId, secret)
    assert.equal((await asking.reports.correct(trackingId, { text: 'KTP saya belum jadi sejak Januari.' }, secret)).type, 'corrected')
  })
}
