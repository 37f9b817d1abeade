/** Sends videos and PDFs to a site that takes them, and holds the relay to how it gives them back: as something to save, never to show. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Attachment, fileBytes, fileMediaTypes, type OfficerSite, routes, uploadsPath } from '@lapor/sdk/contract'
import { mp4Box as box } from './mp4-box.ts'
import { formTo, paperAt, readable } from './paper.ts'
import { type Answered, asPublic, type Filed, kademangan, openTown, problemOf, type Town } from './town.ts'

const place = '-06.3371+106.6723/'

const video = Buffer.concat([box('ftyp', 'mp42'), box('moov', box('trak', box('mdia', box('hdlr', Buffer.alloc(8), 'vide'))), box('udta', box('\u00a9xyz', place))), box('mdat', 'gambar')])

const pdf = Buffer.from('%PDF-1.7\n<script>alert(1)</script>\n%%EOF')

let town: Town
let admin: string
before(async () => {
  town = await openTown()
  admin = await town.officer('diskominfo', 'admin')
})
after(() => town.close())

const change = async (files: unknown): Promise<Answered> => {
  const { version } = await town.asked('officer.sites.retrieve', { token: admin, site: kademangan })
  return town.ask('officer.sites.change', { token: admin, site: kademangan, json: { version, files } })
}

const taking = async (): Promise<void> => {
  const changed = await change([{ mediaType: 'video/mp4', maxBytes: 20_000_000 }, { mediaType: 'application/pdf', maxBytes: 5_000_000 }])
  assert.equal(changed.status, 201, changed.text)
}

/** As a phone does it: by tus, in one piece. */
const upload = async ({ site, trackingId, secret }: Filed, bytes: Buffer, type: string): Promise<Answered> => {
  const headers = { 'tus-resumable': '1.0.0', 'lapor-secret': secret }
  const made = await town.fetch(new Request(`http://relay.example${uploadsPath.replace('{site}', site).replace('{trackingId}', trackingId)}`, { method: 'POST', headers: { ...headers, 'upload-length': String(bytes.length), 'upload-metadata': `filetype ${btoa(type)}` } }))
  if (made.status !== 201) return made
  const at = made.headers.get('location') ?? ''
  await town.fetch(new Request(`http://relay.example${at}`, { method: 'PATCH', headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }, body: new Uint8Array(bytes) }))
  return town.ask('attachments.finish', { site, trackingId, secret, json: { uploadId: at.split('/').pop() } })
}

const attached = async (report: Filed, bytes: Buffer, type: string): Promise<Attachment> => {
  const answered = await upload(report, bytes, type)
  assert.equal(answered.status, 201, answered.text)
  return answered.json as Attachment
}

describe('videos and PDFs', () => {
  it('are given back to their reporter as something to save, in a sandbox, under a name of ours', async () => {
    await taking()
    const report = await town.fileReport()
    for (const [bytes, type, ending] of [[video, 'video/mp4', 'mp4'], [pdf, 'application/pdf', 'pdf']] as const) {
      const { id } = await attached(report, bytes, type)
      const { attachments } = await town.read(report)
      const link = attachments.find((one) => one.id === id)?.url ?? assert.fail('no link')
      for (const answered of [await town.ask('attachments.retrieve', { ...report, attachmentId: id }), await town.fetch(new Request(`http://relay.example${link}`))]) {
        assert.equal(answered.headers.get('content-type'), type)
        assert.equal(answered.headers.get('content-disposition'), `attachment; filename="lampiran-${id}.${ending}"`)
        assert.equal(answered.headers.get('content-security-policy'), "default-src 'none'; sandbox")
        assert.equal(answered.headers.get('x-content-type-options'), 'nosniff')
      }
    }
  })

  it('come by the types that the API description names', async () => {
    const { json } = await town.fetch(new Request('http://relay.example/openapi.json'))
    const { paths } = json as { readonly paths: Readonly<Record<string, { readonly get?: { readonly responses: { readonly 200: { readonly content: object } } } }>> }
    for (const name of ['attachments.retrieve', 'officer.attachments.retrieve'] as const) {
      assert.deepEqual(Object.keys(paths[routes[name].path]?.get?.responses[200].content ?? {}), ['image/jpeg', ...fileMediaTypes], name)
    }
  })

  it('are something to save on the page without JavaScript too, which takes photos and says what takes the rest', async () => {
    await taking()
    const report = await town.fileReport()
    await attached(report, pdf, 'application/pdf')
    const paper = paperAt(town)
    const lookUp = formTo(await paper.open(`/lapor/${kademangan}/lacak`), `/lapor/${kademangan}/lacak`)
    const page = await paper.send(lookUp, { trackingId: report.trackingId, secret: report.secret })
    assert.match(page.text, /<a class="file" href="[^"]+" download>Simpan PDF 1 dari 1, dari pelapor \(1 kB\)<\/a>/)
    assert.doesNotMatch(page.text, /<img/)
    assert.match(readable(await paper.open(`/lapor/${kademangan}`)), /Mau mengirim video dan PDF\? Nyalakan JavaScript/)
    await change([])
    assert.doesNotMatch(readable(await paper.open(`/lapor/${kademangan}`)), /Mau mengirim/)
  })

  it('are not seen by the public', async () => {
    await taking()
    const report = await town.fileReport()
    const { id } = await attached(report, pdf, 'application/pdf')
    await town.asked('officer.reports.verify', { token: await town.officer(), trackingId: report.trackingId, json: {} })
    assert.deepEqual((await town.read(asPublic(report))).attachments, [])
    assert.equal((await town.ask('attachments.retrieve', { ...asPublic(report), attachmentId: id })).status, 404)
  })

  it('lose the place that a phone writes into a video', async () => {
    await taking()
    const report = await town.fileReport()
    const { id, size } = await attached(report, video, 'video/mp4')
    const { bytes } = await town.ask('attachments.retrieve', { ...report, attachmentId: id })
    assert.ok(!Buffer.from(bytes).includes(place))
    assert.deepEqual([bytes.length, size], [video.length, video.length])
  })

  it('are refused before a byte was sent where the site takes none, and by name where it does not take this one', async () => {
    await change([])
    const report = await town.fileReport()
    assert.equal(problemOf(await upload(report, pdf, 'application/pdf')).code, 'attachment-not-image')
    await change([{ mediaType: 'application/pdf', maxBytes: 200_000 }])
    assert.match(problemOf(await upload(report, video, 'video/mp4')).detail ?? '', /Accepted types: image\/jpeg, image\/png, image\/webp, application\/pdf\./)
    assert.equal(problemOf(await upload(report, Buffer.alloc(200_001), 'application/pdf')).code, 'body-too-large')
    assert.deepEqual((await town.read(report)).attachments, [])
  })

  it('count among the attachments of a report', async () => {
    await taking()
    const report = await town.fileReport()
    const { limits } = await town.asked('site.retrieve', { site: kademangan })
    for (let had = 0; had < limits.attachments; had++) await attached(report, pdf, 'application/pdf')
    assert.equal(problemOf(await upload(report, pdf, 'application/pdf')).code, 'attachment-limit-reached')
  })

  it('are set by the admin, each kind once and within bounds, and each change is in the trail', async () => {
    for (const [wrong, pointer] of [
      [[{ mediaType: 'application/pdf', maxBytes: fileBytes.most + 1 }], '/files/0/maxBytes'],
      [[{ mediaType: 'application/pdf', maxBytes: fileBytes.least - 1 }], '/files/0/maxBytes'],
      [[{ mediaType: 'text/html', maxBytes: 200_000 }], '/files/0/mediaType'],
      [[{ mediaType: 'application/pdf', maxBytes: 200_000 }, { mediaType: 'application/pdf', maxBytes: 300_000 }], '/files'],
    ] as const) assert.deepEqual(problemOf(await change(wrong)).errors?.map((one) => one.pointer), [pointer])
    await taking()
    const site = await town.asked('officer.sites.retrieve', { token: admin, site: kademangan }) satisfies OfficerSite
    assert.deepEqual(site.files.map(({ mediaType }) => mediaType), ['video/mp4', 'application/pdf'])
    assert.ok((await town.asked('officer.audit.list', { token: admin })).items.some(({ act }) => act === 'set-files'))
  })
})
