/** Checks bodies that are too large, broken, slow, lying or malicious: JSON and photos. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import sharp from 'sharp'
import { aPhoto, aSubmission, openTown, problemOf, type Town } from './town.ts'

let town: Town
before(async () => {
  town = await openTown()
})
after(() => town.close())

const text = (words: string): Uint8Array => new TextEncoder().encode(words)

/** A body that comes in pieces and says nothing of its length beforehand. */
const streamOf = (piece: Uint8Array, times: number, end: 'close' | 'break' = 'close') => {
  let sent = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent++ < times) controller.enqueue(piece)
      else if (end === 'close') controller.close()
      else controller.error(new Error('the phone lost its signal'))
    },
  })
  return { stream, sent: () => sent }
}

describe('a JSON body', () => {
  it('may be as large as the limit and no larger', async () => {
    const fits = JSON.stringify({ ...aSubmission(), text: 'a'.repeat(5000) })
    assert.equal((await town.ask('reports.create', { bytes: text(fits.padEnd(64 * 1024, ' ')) })).status, 201)
    assert.equal((await town.ask('reports.create', { bytes: text(fits.padEnd(64 * 1024 + 1, ' ')) })).status, 413)
  })

  it('that goes on far beyond the limit is given up there', async () => {
    const long = streamOf(text(' '.repeat(1024)), 1000)
    assert.equal(problemOf(await town.ask('reports.create', { bytes: long.stream, type: 'application/json' })).code, 'body-too-large')
    assert.ok(long.sent() < 80, `${long.sent()} pieces were read`)
  })

  it('that says it is too large is refused unread', async () => {
    const body = streamOf(text(' '.repeat(1024)), 10)
    assert.equal(problemOf(await town.ask('reports.create', { bytes: body.stream, type: 'application/json', headers: { 'content-length': '70000' } })).code, 'body-too-large')
    assert.ok(body.sent() <= 1)
  })

  it('that breaks off leaves no report, and no failure of the relay', async () => {
    const broken = streamOf(text('{"classification":"complaint",'), 1, 'break')
    assert.equal(problemOf(await town.ask('reports.create', { bytes: broken.stream, type: 'application/json' })).code, 'json-invalid')
    assert.deepEqual(town.failures, [])
  })

  it('may come in pieces that cut a letter in two', async () => {
    const bytes = text(JSON.stringify(aSubmission({ text: 'Jalan berlubang – mohon ditambal' })))
    const cut = bytes.indexOf(0xe2) + 1
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, cut))
        controller.enqueue(bytes.slice(cut))
        controller.close()
      },
    })
    assert.equal((await town.ask('reports.create', { bytes: stream, type: 'application/json' })).status, 201)
  })

  it('is refused with one code whatever is broken in it', async () => {
    const broken = ['', '{', 'bukan json', '[', '{"a":1}}', `${'['.repeat(30_000)}${']'.repeat(30_000)}`, `{"a":${'{"a":'.repeat(17)}1${'}'.repeat(18)}`]
    for (const body of broken) assert.equal(problemOf(await town.ask('reports.create', { bytes: text(body), type: 'application/json' })).code, 'json-invalid', body.slice(0, 20))
    const notUtf8 = Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])
    assert.equal(problemOf(await town.ask('reports.create', { bytes: notUtf8, type: 'application/json' })).code, 'json-invalid')
  })

  it('that is JSON but no submission is told so', async () => {
    for (const body of ['null', '1', '"teks"', '[]', '{}', '{"__proto__":{"text":"x"}}', '{"constructor":1}']) {
      assert.equal(problemOf(await town.ask('reports.create', { bytes: text(body), type: 'application/json' })).code, 'validation-failed', body)
    }
  })

  it('of the right kind may name its charset, and of another kind is refused', async () => {
    const bytes = text(JSON.stringify(aSubmission()))
    for (const type of ['application/json', 'Application/JSON', 'application/json;charset=UTF-8']) assert.equal((await town.ask('reports.create', { bytes, type })).status, 201, type)
    for (const type of ['text/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) assert.equal((await town.ask('reports.create', { bytes, type })).status, 415, type)
  })

  it('never comes back in an answer', async () => {
    const planted = 'NAMA-RAHASIA-TANAM'
    for (const bytes of [text(`{"text":"${planted}`), text(JSON.stringify({ ...aSubmission(), classification: planted, reporter: { email: planted } }))]) {
      const answered = await town.ask('reports.create', { bytes, type: 'application/json' })
      assert.ok(answered.status >= 400)
      assert.ok(!answered.text.includes(planted))
    }
  })
})

describe('a photo', () => {
  const attach = async (bytes: Uint8Array | ReadableStream<Uint8Array>, type = 'image/jpeg') => town.ask('attachments.create', { ...(await town.fileReport()), bytes, type })

  it('of each accepted type becomes a JPEG', async () => {
    const pixels = { create: { width: 20, height: 10, channels: 4, background: '#f00a' } } as const
    for (const [format, type] of [['jpeg', 'image/jpeg'], ['png', 'image/png'], ['webp', 'image/webp']] as const) {
      const answered = await attach(await sharp(pixels)[format]().toBuffer(), type)
      assert.equal(answered.status, 201, answered.text)
      assert.deepEqual({ ...(answered.json as object), id: '', size: 0 }, { id: '', size: 0, mediaType: 'image/jpeg', width: 20, height: 10, by: 'reporter' })
    }
  })

  it('is what its content says, not what its type says', async () => {
    assert.equal((await attach(await aPhoto(), 'image/png')).status, 201)
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
    const svg = text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>')
    const bad = [gif, svg, text('<script>alert(1)</script>'), text('%PDF-1.4'), new Uint8Array(), (await aPhoto(200, 200)).subarray(0, 3000)]
    for (const bytes of bad) assert.equal(problemOf(await attach(bytes)).code, 'attachment-not-image')
  })

  it('loses the place, the phone and everything else its metadata knew', async () => {
    const withMetadata = await sharp(await aPhoto(80, 60))
      .withExif({ IFD0: { Make: 'PonselRahasia', Copyright: 'NamaRahasia' }, IFD3: { GPSLatitude: '6/1 20/1 0/1', GPSLatitudeRef: 'S' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">RahasiaXmp</x:xmpmeta>')
      .jpeg()
      .toBuffer()
    assert.ok(withMetadata.includes('PonselRahasia') && withMetadata.includes('RahasiaXmp'))
    const report = await town.fileReport()
    const { id } = await town.attach(report, withMetadata)
    const { bytes } = await town.ask('attachments.retrieve', { ...report, attachmentId: id })
    const kept = await sharp(bytes).metadata()
    assert.deepEqual([kept.exif, kept.xmp, kept.iptc, kept.format], [undefined, undefined, undefined, 'jpeg'])
    for (const trace of ['PonselRahasia', 'NamaRahasia', 'RahasiaXmp', 'Exif']) assert.ok(!Buffer.from(bytes).includes(trace), trace)
  })

  it('loses what was hidden behind its end', async () => {
    const report = await town.fileReport()
    const { id } = await town.attach(report, Buffer.concat([await aPhoto(), text('<?php system($_GET[0]) ?>')]))
    const { bytes } = await town.ask('attachments.retrieve', { ...report, attachmentId: id })
    assert.ok(!Buffer.from(bytes).includes('<?php'))
  })

  it('taken on its side stands upright', async () => {
    const turned = await sharp(await aPhoto(80, 60)).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { width, height } = await town.attach(await town.fileReport(), turned)
    assert.deepEqual([width, height], [60, 80])
  })

  it('is made no larger than 2048 pixels', async () => {
    const large = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#888' } }).jpeg().toBuffer()
    const { width, height } = await town.attach(await town.fileReport(), large)
    assert.deepEqual([width, height], [2048, 1536])
  })

  it('that unfolds to hundreds of megapixels is refused', async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#000' }, limitInputPixels: false }).png().toBuffer()
    assert.ok(bomb.byteLength < 1_000_000)
    assert.equal(problemOf(await attach(bomb, 'image/png')).code, 'attachment-not-image')
  })

  it('that is larger than the site allows is given up while it comes', async () => {
    const long = streamOf(new Uint8Array(1024 * 1024), 40)
    assert.equal(problemOf(await attach(long.stream)).code, 'body-too-large')
    assert.ok(long.sent() < 14)
  })

  it('that breaks off is no photo', async () => {
    const broken = streamOf(new Uint8Array(1000), 3, 'break')
    assert.equal(problemOf(await attach(broken.stream)).code, 'attachment-not-image')
  })

  it('beyond the limit is refused also where all come at once', async () => {
    const report = await town.fileReport()
    const photos = await Promise.all(Array.from({ length: 8 }, () => aPhoto()))
    const answers = await Promise.all(photos.map((bytes) => town.ask('attachments.create', { ...report, bytes, type: 'image/jpeg' })))
    assert.deepEqual(answers.map((one) => one.status).sort(), [201, 201, 201, 201, 201, 409, 409, 409])
    assert.equal((await town.read(report)).attachments.length, 5)
  })

  it('comes back with headers that let a browser do nothing but show it', async () => {
    const report = await town.fileReport()
    const { id } = await town.attach(report)
    const { headers } = await town.ask('attachments.retrieve', { ...report, attachmentId: id })
    assert.equal(headers.get('content-type'), 'image/jpeg')
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('content-security-policy'), "default-src 'none'; sandbox")
    assert.match(headers.get('content-disposition') ?? '', /^inline; filename="lampiran-[\w-]+\.jpg"$/)
    assert.equal(headers.get('cache-control'), 'no-store')
  })
})
