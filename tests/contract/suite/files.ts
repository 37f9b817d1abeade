/** Videos and PDFs, where a site takes them: by upload only, each kind within its limit, and told by their content. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newId } from '@lapor/sdk'
import type { Attachment } from '@lapor/sdk/contract'
import { createUploads } from '@lapor/sdk/upload'
import { askingSite, type Filed, site, takenFiles, type Town } from './town.ts'

const pdf = (bytes = 300): Blob => new Blob(['%PDF-1.7\n', new Uint8Array(bytes)], { type: 'application/pdf' })

const box = (type: string, ...inside: BlobPart[]): Blob => {
  const size = 8 + new Blob(inside).size
  return new Blob([Uint8Array.of(size >>> 24, size >>> 16, size >>> 8, size), type, ...inside])
}

/** A picture track with no pictures: what a relay looks at is how the boxes lie. */
const video = (bytes = 300): Blob =>
  new Blob([box('ftyp', 'isom', new Uint8Array(4)), box('moov', box('trak', box('mdia', box('hdlr', new Uint8Array(8), 'vide', new Uint8Array(13))))), box('mdat', new Uint8Array(bytes))], { type: 'video/mp4' })

export const files = (town: () => Town): void => {
  const fileThere = (): Promise<Filed> => town().file({ reporter: { name: 'Siti Uji', address: 'Jl. Contoh 1', phone: '0812-0000-0000' } }, town().client({ site: askingSite }))
  const attach = (to: string, { trackingId, secret }: Filed, blob: Blob): Promise<Attachment> =>
    createUploads({ baseUrl: town().relay.baseUrl, fetch: town().relay.fetch, site: to, retries: 0, hooks: town().hooks }).attach(trackingId, blob, { ...secret, idempotencyKey: newId() })

  it('are told by a site that takes them, and by no other', async () => {
    assert.deepEqual((await town().client({ site: askingSite }).site.retrieve()).files, takenFiles)
    assert.equal((await town().citizen.site.retrieve()).files, undefined)
  })

  it('become attachments without pixels, and their reporter gets them back', async () => {
    const filed = await fileThere()
    const reader = town().client({ site: askingSite })
    for (const blob of [video(), pdf()]) {
      const { id, ...told } = await attach(askingSite, filed, blob)
      assert.deepEqual(told, { mediaType: blob.type, size: blob.size, width: 0, height: 0, by: 'reporter' })
      const back = await reader.attachments.retrieve(filed.trackingId, id, filed.secret)
      assert.deepEqual([back.type, back.size], [blob.type, blob.size])
    }
    assert.deepEqual((await reader.reports.retrieve(filed.trackingId, filed.secret)).attachments.map(({ mediaType }) => mediaType), ['video/mp4', 'application/pdf'])
  })

  it('are refused above the limit of their kind, also under another name', async () => {
    const { refused } = town()
    const filed = await fileThere()
    await refused('body-too-large', attach(askingSite, filed, pdf(100_000)))
    await refused('body-too-large', attach(askingSite, filed, new Blob([pdf(100_000)], { type: 'video/mp4' })))
    await attach(askingSite, filed, video(100_000))
  })

  it('are refused by their content where a site takes none', async () => {
    const { refused, file } = town()
    const filed = await file()
    await refused('attachment-not-image', attach(site, filed, video()))
    await refused('attachment-not-image', attach(site, filed, new Blob([pdf()], { type: 'image/jpeg' })))
    await refused('attachment-not-image', attach(site, filed, new Blob([video()], { type: '' })))
  })
}
