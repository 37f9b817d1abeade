/** Photos: of the problem by the reporter, of the work by the officer, and who sees which. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newId } from '@lapor/sdk'
import { photo, type Town } from './town.ts'

export const photos = (town: () => Town): void => {
  it('of the reporter is seen by reporter and agency, never by the public', async () => {
    const { citizen, officer, reportIn, refused } = town()
    const { trackingId, secret } = await reportIn('verified')
    const { id, mediaType, width, height, by } = await citizen.attachments.create(trackingId, photo(), secret)
    assert.deepEqual([mediaType, width, height, by], ['image/jpeg', 4, 3, 'reporter'])
    assert.equal((await citizen.attachments.retrieve(trackingId, id, secret)).type, 'image/jpeg')
    assert.ok((await officer.attachments.retrieve(trackingId, id)).size > 0)
    assert.deepEqual((await officer.reports.retrieve(trackingId)).attachments.map((one) => one.id), [id])
    assert.deepEqual((await citizen.reports.retrieve(trackingId)).attachments, [])
    await refused('attachment-not-found', citizen.attachments.retrieve(trackingId, id))
  })

  it('of the work is seen by the reporter once a step names it, and by the public once it is closed', async () => {
    const { citizen, officer, reportIn, evidence, refused } = town()
    const filed = await reportIn('verified')
    const { trackingId, secret } = filed
    const { id } = await evidence(filed)
    await refused('attachment-not-found', citizen.attachments.retrieve(trackingId, id, secret))
    await officer.reports.close(trackingId, { reason: 'resolved', text: 'Saluran sudah bersih.', attachments: [id] })
    assert.equal((await citizen.attachments.retrieve(trackingId, id, secret)).type, 'image/jpeg')
    assert.equal((await citizen.attachments.retrieve(trackingId, id)).type, 'image/jpeg')
  })

  it('is one however often it is sent with the same key', async () => {
    const { citizen, file } = town()
    const { trackingId, secret } = await file()
    const once = { ...secret, idempotencyKey: newId() }
    assert.deepEqual(await citizen.attachments.create(trackingId, photo(), once), await citizen.attachments.create(trackingId, photo(), once))
    assert.equal((await citizen.reports.retrieve(trackingId, secret)).attachments.length, 1)
  })

  it('that is none although its type says so is refused, and so is another type', async () => {
    const { citizen, file, refused } = town()
    const { trackingId, secret } = await file()
    await refused('attachment-not-image', citizen.attachments.create(trackingId, new Blob(['<script>alert(1)</script>'], { type: 'image/jpeg' }), secret))
    await refused('media-type-unsupported', citizen.attachments.create(trackingId, new Blob(['%PDF-1.7'], { type: 'application/pdf' }), secret))
  })

  it('that is larger than the site takes is refused', async () => {
    const { citizen, file, refused } = town()
    const { trackingId, secret } = await file()
    const { limits } = await citizen.site.retrieve()
    await refused('body-too-large', citizen.attachments.create(trackingId, new Blob([photo(), new Uint8Array(limits.attachmentMaxBytes)], { type: 'image/jpeg' }), secret))
  })

  it('that is one more than the site takes is refused', async () => {
    const { citizen, officer, file, refused } = town()
    const { trackingId, secret } = await file()
    const { limits } = await citizen.site.retrieve()
    for (let had = 0; had < limits.attachments; had++) await citizen.attachments.create(trackingId, photo(), secret)
    await refused('attachment-limit-reached', citizen.attachments.create(trackingId, photo(), secret))
    // The officer's photos are counted apart.
    assert.equal((await officer.attachments.create(trackingId, photo())).by, 'officer')
  })

  it('of a report that has ended is refused', async () => {
    const { citizen, officer, reportIn, refused } = town()
    const { trackingId, secret } = await reportIn('closed')
    await refused('transition-not-allowed', citizen.attachments.create(trackingId, photo(), secret))
    await refused('transition-not-allowed', officer.attachments.create(trackingId, photo()))
  })

  it('of the other side, or unknown, cannot be named in a step', async () => {
    const { citizen, officer, reportIn, refused } = town()
    const { trackingId, secret } = await reportIn('verified')
    const { id } = await citizen.attachments.create(trackingId, photo(), secret)
    await refused('attachment-not-found', officer.reports.followUp(trackingId, { text: 'Dikerjakan.', attachments: [id] }))
    await refused('attachment-not-found', officer.attachments.retrieve(trackingId, 'tidak-ada'))
    assert.deepEqual((await citizen.reports.reply(trackingId, { text: 'Ini fotonya.', attachments: [id] }, secret)).attachments.map((one) => one.id), [id])
  })
}
