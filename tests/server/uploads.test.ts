/** Uploads a photo in pieces by tus 1.0 as a stranger's client would, and holds the relay to what it says of them. */
import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type Attachment, uploadsPath } from '@lapor/sdk/contract'
import { openRelay } from '../../packages/server/src/relay.ts'
import { assertSameBytes } from './assert-same-bytes.ts'
import { at as placeAt, isOnPostgres, openBeside } from './database.ts'
import { command, dataFolder, startServer } from './server-process.ts'
import { sendTo } from './send-to.ts'
import { type Answered, aPhoto, aSubmission, disdukcapil, type Filed, kademangan, kademanganOrigin, openTown, problemOf, type Town } from './town.ts'

let town: Town
let folder: string
before(async () => {
  town = await openTown()
  folder = join(dirname(town.dataFile), 'uploads')
})
after(() => town.close())

/** Added to, or with null taken from, what a tus client sends. */
type HeaderChange = Readonly<Record<string, string | null>>

const pathOf = ({ site, trackingId }: Pick<Filed, 'site' | 'trackingId'>): string => uploadsPath.replace('{site}', site).replace('{trackingId}', trackingId)

/** One tus request of the reporter. @param at the Location of an upload, or nothing for the place where uploads are made */
const tus = (report: Filed, method: string, at: string | undefined, headers: HeaderChange = {}, body?: Uint8Array | ReadableStream<Uint8Array>): Promise<Answered> => {
  const all = new Headers({ 'tus-resumable': '1.0.0', 'lapor-secret': report.secret })
  for (const [name, value] of Object.entries(headers)) value === null ? all.delete(name) : all.set(name, value)
  return town.fetch(new Request(new URL(at ?? pathOf(report), 'http://relay.example'), { method, headers: all, ...(body ? { body: body as BodyInit, duplex: 'half' } : {}) }))
}

/** Only the head of an answer: HEAD has no body, also where it is refused. */
const look = (report: Filed, at: string): Promise<Response> => town.relay.fetch(new Request(new URL(at, 'http://relay.example'), { method: 'HEAD', headers: { 'tus-resumable': '1.0.0', 'lapor-secret': report.secret } }))

const create = async (report: Filed, length: number, headers: HeaderChange = {}): Promise<string> => {
  const answered = await tus(report, 'POST', undefined, { 'upload-length': String(length), ...headers })
  assert.equal(answered.status, 201, answered.text)
  return answered.headers.get('location') ?? ''
}

const send = (report: Filed, at: string, offset: number, bytes: Uint8Array | ReadableStream<Uint8Array>, headers: HeaderChange = {}): Promise<Answered> =>
  tus(report, 'PATCH', at, { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream', ...headers }, bytes)

const offsetOf = async (report: Filed, at: string): Promise<string | null> => (await look(report, at)).headers.get('upload-offset')

const idOf = (at: string): string => at.split('/').pop() ?? ''

const finish = (report: Filed, at: string, key: string = randomUUID(), headers: HeaderChange = {}): Promise<Answered> => town.ask('attachments.finish', { ...report, key, json: { uploadId: idOf(at) }, headers })

const whole = async (report: Filed, photo?: Uint8Array): Promise<string> => {
  const bytes = photo ?? (await aPhoto())
  const at = await create(report, bytes.byteLength)
  assert.equal((await send(report, at, 0, bytes)).status, 204)
  return at
}

/** What lies on the disk of one upload. */
const filesOf = (at: string): string[] => readdirSync(folder).filter((file) => file.includes(idOf(at)))

const attachmentsOf = async (report: Filed): Promise<readonly Attachment[]> => (await town.read(report)).attachments

describe('an upload', () => {
  it('comes in pieces and becomes the same attachment as a photo sent at once', async () => {
    const report = await town.fileReport()
    const photo = await aPhoto()
    const at = await create(report, photo.byteLength, { 'upload-metadata': `filename ${btoa('rumah saya.jpg')},filetype ${btoa('image/jpeg')}` })
    assert.equal((await send(report, at, 0, photo.subarray(0, 500))).headers.get('upload-offset'), '500')
    assert.equal(await offsetOf(report, at), '500')
    assert.equal((await send(report, at, 500, photo.subarray(500))).headers.get('upload-offset'), String(photo.byteLength))
    const finished = await finish(report, at)
    assert.equal(finished.status, 201, finished.text)

    const atOnce = await town.attach(report, photo)
    const { id } = finished.json as Attachment
    assert.deepEqual({ ...(finished.json as Attachment), id: atOnce.id }, atOnce)
    const bytesOf = async (attachmentId: string) => (await town.ask('attachments.retrieve', { ...report, attachmentId })).bytes
    assertSameBytes(await bytesOf(id), await bytesOf(atOnce.id))
    assert.deepEqual((await attachmentsOf(report)).map((one) => one.id), [id, atOnce.id])
  })

  it('may bring its first bytes with its creation', async () => {
    const report = await town.fileReport()
    const photo = await aPhoto()
    const answered = await tus(report, 'POST', undefined, { 'upload-length': String(photo.byteLength), 'content-type': 'application/offset+octet-stream' }, photo)
    assert.equal(answered.headers.get('upload-offset'), String(photo.byteLength))
    assert.equal((await finish(report, answered.headers.get('location') ?? '')).status, 201)
  })

  it('has an address without host, which is right behind any proxy, and an id nobody guesses', async () => {
    const report = await town.fileReport()
    const at = await create(report, 10)
    assert.match(at, new RegExp(`^${pathOf(report)}/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$`))
    assert.notEqual(idOf(at), idOf(await create(report, 10)))
  })

  it('lies in a folder for the relay’s owner alone, without the name the phone gave it', async () => {
    const report = await town.fileReport()
    const at = await create(report, 10, { 'upload-metadata': `filename ${btoa('rumah saya.jpg')}` })
    assert.equal(statSync(folder).mode & 0o777, 0o700)
    const files = filesOf(at)
    assert.equal(files.length, 2)
    for (const file of files) {
      assert.equal(statSync(join(folder, file)).mode & 0o777, 0o600, file)
      assert.doesNotMatch(file + readFileSync(join(folder, file), 'utf8'), /rumah|filename|cnVtYW/)
    }
  })

  it('is never sent back', async () => {
    const report = await town.fileReport()
    const answered = await tus(report, 'GET', await whole(report))
    assert.equal(problemOf(answered).code, 'method-not-allowed')
    assert.equal(answered.headers.get('allow'), 'HEAD, PATCH, DELETE, OPTIONS')
  })

  it('ends when its reporter gives it up', async () => {
    const report = await town.fileReport()
    const at = await whole(report)
    assert.equal((await tus(report, 'DELETE', at)).status, 204)
    assert.deepEqual(filesOf(at), [])
    assert.equal((await look(report, at)).status, 404)
    assert.equal(problemOf(await finish(report, at)).code, 'upload-not-found')
  })

  it('stays as it was where a piece comes for another place, and where one is too long', async () => {
    const report = await town.fileReport()
    const at = await create(report, 1000)
    await send(report, at, 0, randomBytes(400))
    const misplaced = await send(report, at, 300, randomBytes(100))
    assert.deepEqual([misplaced.status, problemOf(misplaced).code], [409, 'upload-incomplete'])
    assert.equal(problemOf(await send(report, at, 400, randomBytes(601))).code, 'body-too-large')
    assert.equal(problemOf(await send(report, at, 400, new Blob([randomBytes(300), randomBytes(301)]).stream())).code, 'body-too-large')
    assert.equal(await offsetOf(report, at), '400')
  })

  it('is not torn by two senders at once: one after the other writes, and the bytes are those of the photo', async () => {
    const report = await town.fileReport()
    const photo = await aPhoto(300, 300)
    const at = await create(report, photo.byteLength)
    const half = photo.byteLength >> 1
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(report, at, 0, new Blob([new Uint8Array(photo.subarray(0, half))]).stream())))
    assert.deepEqual(answers.map((one) => one.status).sort(), [204, 409, 409, 409, 409, 409])
    assert.equal(await offsetOf(report, at), String(half))
    await send(report, at, half, photo.subarray(half))
    const content = filesOf(at).find((file) => !file.endsWith('.note')) ?? ''
    assertSameBytes(readFileSync(join(folder, content)), photo)
  })

  it('of a report that has had its photos, or has ended, is not begun', async () => {
    const report = await town.fileReport()
    for (let i = 0; i < 5; i++) await town.attach(report)
    assert.equal(problemOf(await tus(report, 'POST', undefined, { 'upload-length': '10' })).code, 'attachment-limit-reached')
    const ended = await town.fileReport()
    await town.asked('officer.reports.archive', { token: await town.officer(), trackingId: ended.trackingId, json: { reason: 'duplicate', text: 'Sudah ada laporan yang sama' } })
    assert.equal(problemOf(await tus(ended, 'POST', undefined, { 'upload-length': '10' })).code, 'transition-not-allowed')
  })

  it('that nobody goes on with gives way to a new one: a report has no more than it may have attachments', async () => {
    const report = await town.fileReport()
    const begun = await Promise.all(Array.from({ length: 9 }, () => create(report, 10)))
    const alive = (await Promise.all(begun.map((at) => look(report, at)))).filter((one) => one.status === 200)
    assert.equal(alive.length, 5)
    const other = await town.fileReport()
    const untouched = await create(other, 10)
    const newest = await create(report, 10)
    assert.equal(await offsetOf(report, newest), '0')
    assert.equal(await offsetOf(other, untouched), '0')
  })
})

describe('a request of an upload', () => {
  const requests: [string, (report: Filed, at: string, headers: HeaderChange) => Promise<Answered>][] = [
    ['POST', (report, _, headers) => tus(report, 'POST', undefined, { 'upload-length': '10', ...headers })],
    ['PATCH', (report, at, headers) => send(report, at, 0, randomBytes(10), headers)],
    ['DELETE', (report, at, headers) => tus(report, 'DELETE', at, headers)],
    ['finish', (report, at, headers) => finish(report, at, randomUUID(), headers)],
  ]
  for (const [name, ask] of requests) {
    it(`(${name}) needs the secret of its report, its site and a page on the list`, async () => {
      const report = await town.fileReport()
      const other = await town.fileReport()
      const at = await create(report, 10)
      assert.equal(problemOf(await ask(report, at, { 'lapor-secret': null })).code, 'secret-missing')
      assert.equal(problemOf(await ask(report, at, { 'lapor-secret': other.secret })).code, 'secret-wrong')
      assert.equal(problemOf(await ask(report, at, { origin: 'https://situs-lain.example' })).code, 'origin-not-allowed')
      assert.equal(problemOf(await ask({ ...report, site: 'tidak-ada' }, at.replace(kademangan, 'tidak-ada'), {})).code, 'site-unknown')
      assert.equal(problemOf(await ask({ ...report, site: disdukcapil }, at.replace(kademangan, disdukcapil), {})).code, 'secret-wrong')
      assert.equal(await offsetOf(report, at), '0')
    })
  }

  it('does not reach it by the secret and address of another report', async () => {
    const report = await town.fileReport()
    const other = await town.fileReport()
    const at = await whole(report)
    const through = `${pathOf(other)}/${idOf(at)}`
    assert.equal((await look(other, through)).status, 404)
    assert.equal(problemOf(await send(other, through, 0, randomBytes(10))).code, 'upload-not-found')
    assert.equal(problemOf(await tus(other, 'DELETE', through)).code, 'upload-not-found')
    assert.equal(problemOf(await finish(other, at)).code, 'upload-not-found')
    assert.equal((await finish(report, at)).status, 201)
  })

  it('does not leave the folder, whatever its id', async () => {
    const report = await town.fileReport()
    for (const id of ['..%2F..%2Flapor.sqlite', '%2e%2e', 'x'.repeat(65), '%00', '*']) {
      assert.equal((await look(report, `${pathOf(report)}/${id}`)).status, 404, id)
      assert.equal(problemOf(await tus(report, 'DELETE', `${pathOf(report)}/${id}`)).status, 404, id)
    }
    assert.equal(problemOf(await town.ask('attachments.finish', { ...report, json: { uploadId: '../lapor.sqlite' } })).code, 'upload-not-found')
    assert.ok(isOnPostgres || existsSync(town.dataFile))
  })

  it('is told what is wrong with it', async () => {
    const report = await town.fileReport()
    const at = await create(report, 10)
    const problem = async (answered: Promise<Answered>): Promise<string> => problemOf(await answered).code
    assert.equal(await problem(tus(report, 'POST', undefined, { 'upload-length': String(10 * 1024 * 1024 + 1) })), 'body-too-large')
    assert.equal(await problem(tus(report, 'POST', undefined, { 'upload-defer-length': '1' })), 'validation-failed')
    assert.equal(await problem(tus(report, 'POST', undefined, {})), 'validation-failed')
    assert.equal(await problem(tus(report, 'POST', undefined, { 'upload-length': '-1' })), 'validation-failed')
    assert.equal(await problem(tus(report, 'POST', undefined, { 'upload-concat': 'partial', 'upload-length': '10' })), 'validation-failed')
    assert.equal(await problem(tus(report, 'POST', undefined, { 'upload-length': '10', 'upload-metadata': `filetype ${btoa('image/heic')}` })), 'attachment-not-image')
    assert.equal(await problem(send(report, at, 0, randomBytes(5), { 'upload-offset': null })), 'validation-failed')
    assert.equal(await problem(send(report, at, 0, randomBytes(5), { 'content-type': 'image/jpeg' })), 'media-type-unsupported')
    const old = await tus(report, 'POST', undefined, { 'tus-resumable': '0.2.0', 'upload-length': '10' })
    assert.deepEqual([old.status, old.headers.get('tus-version')], [412, '1.0.0'])
    assert.equal(await offsetOf(report, at), '0')
  })

  it('leaves no trace of report, secret or upload in the log', async () => {
    const report = await town.fileReport()
    const at = await whole(report)
    await finish(report, at)
    const log = JSON.stringify(town.lines)
    assert.match(log, /uploads\/\{uploadId\}/)
    for (const trace of [report.trackingId, report.secret, idOf(at)]) assert.ok(!log.includes(trace), trace)
  })
})

describe('a page', () => {
  const preflight = (at: string, origin: string): Promise<Answered> => town.fetch(new Request(`http://relay.example${at}`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'PATCH' } }))

  it('may ask for what tus needs, wherever it lies', async () => {
    const report = await town.fileReport()
    for (const at of [pathOf(report), await create(report, 10)]) {
      const { status, headers } = await preflight(at, 'https://situs-lain.example')
      assert.equal(status, 204)
      assert.equal(headers.get('access-control-allow-origin'), 'https://situs-lain.example')
      assert.equal(headers.get('access-control-allow-methods'), 'POST, HEAD, PATCH, DELETE')
      assert.equal(headers.get('access-control-allow-headers'), 'content-type, lapor-secret, tus-resumable, upload-length, upload-offset, upload-metadata')
    }
  })

  it('on the list can read where its upload is; another can read why not', async () => {
    const report = await town.fileReport()
    const { headers } = await tus(report, 'POST', undefined, { 'upload-length': '10', origin: kademanganOrigin })
    assert.equal(headers.get('access-control-allow-origin'), kademanganOrigin)
    assert.match(headers.get('access-control-expose-headers') ?? '', /location, upload-offset, upload-length/)
    const barred = await tus(report, 'POST', undefined, { 'upload-length': '10', origin: 'https://situs-lain.example' })
    assert.equal(barred.headers.get('access-control-allow-origin'), 'https://situs-lain.example')
    assert.equal(problemOf(barred).code, 'origin-not-allowed')
  })

  it('is named by no answer to a request that names none', async () => {
    const report = await town.fileReport()
    const { headers } = await look(report, await create(report, 10))
    assert.equal(headers.get('access-control-allow-origin'), null)
    assert.equal(headers.get('cache-control'), 'no-store')
  })

  it('and any client can ask what the relay can do', async () => {
    const report = await town.fileReport()
    const { status, headers } = await tus(report, 'OPTIONS', undefined)
    assert.deepEqual([status, headers.get('tus-version'), headers.get('tus-extension'), headers.get('tus-max-size')], [204, '1.0.0', 'creation,creation-with-upload,termination', '10485760'])
  })
})

describe('finishing', () => {
  it('waits for the last byte', async () => {
    const report = await town.fileReport()
    const photo = await aPhoto()
    const at = await create(report, photo.byteLength)
    await send(report, at, 0, photo.subarray(0, -1))
    const early = await finish(report, at)
    assert.deepEqual([early.status, problemOf(early).code], [409, 'upload-incomplete'])
    await send(report, at, photo.byteLength - 1, photo.subarray(-1))
    assert.equal((await finish(report, at)).status, 201)
  })

  it('removes the upload, and answers the same key the same when it is gone', async () => {
    const report = await town.fileReport()
    const at = await whole(report)
    const first = await finish(report, at, 'kunci-foto-satu')
    assert.deepEqual(filesOf(at), [])
    const again = await finish(report, at, 'kunci-foto-satu')
    assert.deepEqual([again.status, again.json, again.headers.get('idempotency-replayed')], [201, first.json, 'true'])
    assert.equal((await attachmentsOf(report)).length, 1)
  })

  it('knows the key although a phone that lost its memory brought the bytes again', async () => {
    const report = await town.fileReport()
    const photo = await aPhoto()
    const first = await finish(report, await whole(report, photo), 'kunci-foto-satu')
    const again = await finish(report, await whole(report, photo), 'kunci-foto-satu')
    assert.deepEqual(again.json, first.json)
    assert.equal((await attachmentsOf(report)).length, 1)
  })

  it('makes one attachment of one upload, also under many keys at once', async () => {
    const report = await town.fileReport()
    const at = await whole(report)
    const answers = await Promise.all(Array.from({ length: 5 }, () => finish(report, at)))
    answers.push(await finish(report, at))
    assert.deepEqual(answers.map((one) => one.status), [201, 201, 201, 201, 201, 201])
    assert.equal(new Set(answers.map((one) => (one.json as Attachment).id)).size, 1)
    assert.equal((await attachmentsOf(report)).length, 1)
  })

  it('refuses what is no image, and keeps none of it', async () => {
    const report = await town.fileReport()
    const at = await whole(report, Buffer.from('<script>alert(1)</script>'))
    assert.equal(problemOf(await finish(report, at)).code, 'attachment-not-image')
    assert.deepEqual(filesOf(at), [])
    assert.deepEqual(await attachmentsOf(report), [])
  })

  it('holds the limit of the report for uploads that were begun before it was reached', async () => {
    const report = await town.fileReport()
    const at = await whole(report)
    for (let i = 0; i < 5; i++) await town.attach(report)
    assert.equal(problemOf(await finish(report, at)).code, 'attachment-limit-reached')
    assert.equal((await attachmentsOf(report)).length, 5)
  })
})

describe('what nobody has touched for a day', () => {
  const age = (at: string, hours: number): void => {
    const then = Date.now() / 1000 - hours * 3600
    for (const file of filesOf(at)) utimesSync(join(folder, file), then, then)
  }

  it('is gone after the next start, and what is younger is not', async () => {
    const report = await town.fileReport()
    const old = await whole(report)
    const young = await whole(report)
    age(old, 25)
    age(young, 23)
    const beside = await openRelay(await placeAt(town.dataFile))
    await beside.close()
    assert.deepEqual(filesOf(old), [])
    assert.equal(filesOf(young).length, 2)
  })

  it('goes within the hour while the relay runs, and not after it was closed', async (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] })
    let looked = 0
    const running = await openRelay({ ...(await placeAt(town.dataFile)), now: () => (looked++, new Date().toISOString()) })
    const report = await town.fileReport()
    const old = await whole(report)
    age(old, 25)
    t.mock.timers.tick(3_600_000)
    await running.close()
    assert.deepEqual(filesOf(old), [])
    const lookedUntilThen = looked
    t.mock.timers.tick(3_600_000)
    assert.equal(looked, lookedUntilThen)
  })

  it('is as old as its last byte', async () => {
    const report = await town.fileReport()
    const at = await create(report, 1000)
    age(at, 25)
    await send(report, at, 0, randomBytes(10))
    await (await openRelay(await placeAt(town.dataFile))).close()
    assert.equal(await offsetOf(report, at), '10')
  })
})

it('a relay that keeps nothing keeps no uploads either', async () => {
  const place = dataFolder()
  const had = process.env['TMPDIR']
  // Of its own, since other tests make and remove such folders at the same time.
  process.env['TMPDIR'] = place.folder
  try {
    const forgetful = await openRelay({ dataFile: ':memory:' })
    assert.deepEqual(readdirSync(place.folder).map((name) => name.replace(/\w+$/, '')), ['lapor-uploads-'])
    await forgetful.close()
    assert.deepEqual(readdirSync(place.folder), [])
  } finally {
    if (had === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = had
    place.remove()
  }
})

describe('a relay in a process of its own', { timeout: 120_000 }, () => {
  const place = dataFolder()
  before(() => command(place.dataFile, ['seed']))
  after(() => place.remove())

  /** By hand, since a client would not stop in the middle: the head promises the whole photo, and these bytes are sent of it. */
  const beginPiece = async (baseUrl: string, location: string, secret: string, length: number, bytes: Uint8Array): Promise<Socket> => {
    const { hostname, port } = new URL(baseUrl)
    const socket = connect(Number(port), hostname)
    await once(socket, 'connect')
    // A kill resets the connection.
    socket.on('error', () => undefined)
    socket.write([`PATCH ${location} HTTP/1.1`, `Host: ${hostname}`, 'Tus-Resumable: 1.0.0', `Lapor-Secret: ${secret}`, 'Upload-Offset: 0', 'Content-Type: application/offset+octet-stream', `Content-Length: ${length}`, '', ''].join('\r\n'))
    socket.write(bytes)
    return socket
  }

  it('killed in the middle of a piece tells afterwards what it has, and the rest makes the exact photo', async () => {
    const photo = await aPhoto(700, 700)
    const submission = aSubmission()
    const at = { baseUrl: '' }
    const ask = async (path: string, method: string, headers: Record<string, string>, body?: Uint8Array): Promise<Response> =>
      fetch(at.baseUrl + path, { method, headers: { 'tus-resumable': '1.0.0', 'lapor-secret': submission.trackingSecret, ...headers }, ...(body ? { body: body as BodyInit } : {}) })
    const first = await startServer(place.dataFile)
    at.baseUrl = first.baseUrl
    const { trackingId } = (await (await sendTo(at.baseUrl, 'reports.create', { json: submission })).json()) as { trackingId: string }
    const made = await ask(pathOf({ site: kademangan, trackingId }), 'POST', { 'upload-length': String(photo.byteLength) })
    const location = made.headers.get('location') ?? ''

    const sent = Math.floor((photo.byteLength * 2) / 3)
    const socket = await beginPiece(first.baseUrl, location, submission.trackingSecret, photo.byteLength, photo.subarray(0, sent))
    const content = join(place.folder, 'uploads', readdirSync(join(place.folder, 'uploads')).find((file) => !file.endsWith('.note')) ?? '')
    // Not before bytes have reached the disk: the kill is to hit the writing.
    while (statSync(content).size === 0) await new Promise((resolve) => setImmediate(resolve))
    await first.end('SIGKILL')
    socket.destroy()

    const second = await startServer(place.dataFile)
    at.baseUrl = second.baseUrl
    const head = await ask(location, 'HEAD', {})
    const stored = Number(head.headers.get('upload-offset'))
    assert.ok(stored > 0 && stored <= sent, `${stored} of ${sent} are there`)
    assert.equal(stored, statSync(content).size)
    assert.equal((await ask(location, 'PATCH', { 'upload-offset': String(stored), 'content-type': 'application/offset+octet-stream' }, photo.subarray(stored))).status, 204)
    assertSameBytes(readFileSync(content), photo)
    const finished = await sendTo(at.baseUrl, 'attachments.finish', { trackingId, secret: submission.trackingSecret, json: { uploadId: idOf(location) } })
    assert.equal(finished.status, 201)
    await second.end('SIGTERM')
    const database = await openBeside(place.dataFile)
    assert.equal((await database.get('select count(*) as n from attachment'))?.['n'], 1)
    await database.close()
    assert.deepEqual(readdirSync(join(place.folder, 'uploads')), [])
  })

  it('takes the rest of a piece in which a phone broke off, and tells of no failure', async () => {
    const server = await startServer(place.dataFile)
    const photo = await aPhoto(300, 300)
    const submission = aSubmission()
    const { trackingId } = (await (await sendTo(server.baseUrl, 'reports.create', { json: submission })).json()) as { trackingId: string }
    const headers = { 'tus-resumable': '1.0.0', 'lapor-secret': submission.trackingSecret }
    const made = await fetch(server.baseUrl + pathOf({ site: kademangan, trackingId }), { method: 'POST', headers: { ...headers, 'upload-length': String(photo.byteLength) } })
    const location = made.headers.get('location') ?? ''
    const socket = await beginPiece(server.baseUrl, location, submission.trackingSecret, photo.byteLength, photo.subarray(0, 50_000))
    const file = join(place.folder, 'uploads', readdirSync(join(place.folder, 'uploads')).find((name) => name.includes(idOf(location)) && !name.endsWith('.note')) ?? '')
    while (statSync(file).size === 0) await new Promise((resolve) => setImmediate(resolve))
    socket.destroy()
    const head = await fetch(server.baseUrl + location, { method: 'HEAD', headers })
    const stored = Number(head.headers.get('upload-offset'))
    assert.ok(stored > 0 && stored <= 50_000)
    const rest = await fetch(server.baseUrl + location, { method: 'PATCH', headers: { ...headers, 'upload-offset': String(stored), 'content-type': 'application/offset+octet-stream' }, body: new Uint8Array(photo.subarray(stored)) })
    assert.equal(rest.status, 204)
    assertSameBytes(readFileSync(file), photo)
    await server.end('SIGTERM')
    assert.doesNotMatch(server.output(), /"failure"|internal-error|"level":50/)
  })
})
