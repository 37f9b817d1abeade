/** The SDK’s resumable uploads against the real relay over real TCP, on a line that breaks: nothing lost, nothing doubled, nothing sent twice. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, it } from 'node:test'
import { inspect } from 'node:util'
import { createAdaptorServer } from '@hono/node-server'
import { type Attempt, type AttemptResult, createClient, isContractError, isNetworkError, isNotFoundError, isRejectedError, isServerError, isTimeoutError, isUnauthorizedError, newId, StorageError, type Client } from '@lapor/sdk'
import { type Attachment, newTrackingSecret, type ReportSubmission } from '@lapor/sdk/contract'
import { createOutbox, type Outbox } from '@lapor/sdk/outbox'
import { memoryStorage, type Storage } from '@lapor/sdk/storage'
import { createUploads, type AttachOptions, type UploadsOptions } from '@lapor/sdk/upload'
import { createRelay, type Relay } from '@lapor/server'
import sharp from 'sharp'
import { failureOf } from '../sdk/failure-of.ts'
import { assertSameBytes } from '../server/assert-same-bytes.ts'
import { at as placeAt } from '../server/database.ts'
import { type BadLine, openBadLine } from './bad-line.ts'

/** One tus request as the relay saw it, and where the upload stood afterwards. */
interface Seen {
  readonly method: string
  readonly from: number | undefined
  to?: number | undefined
}

const site = 'kel-kademangan'
let folder: string
let relay: Relay
let server: Server
let line: BadLine
let citizen: Client
let seen: Seen[] = []

const offsetIn = (headers: Headers): number | undefined => (headers.has('upload-offset') ? Number(headers.get('upload-offset')) : undefined)

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapor-uploads-test-'))
  relay = await createRelay({ ...(await placeAt(join(folder, 'lapor.sqlite'))), demo: true })
  server = createAdaptorServer({
    fetch: async (request) => {
      // In the order in which they come: a piece whose line is cut may be answered after the next one, to nobody.
      const one: Seen = { method: request.method, from: offsetIn(request.headers) }
      if (/\/uploads(\/|$)/.test(new URL(request.url).pathname)) seen.push(one)
      const response = await relay.fetch(request)
      one.to = response.ok ? offsetIn(response.headers) : undefined
      return response
    },
  }) as Server
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  line = await openBadLine(port)
  citizen = createClient({ baseUrl: `http://127.0.0.1:${port}`, site })
})
beforeEach(() => {
  seen = []
  line.up()
})
after(async () => {
  await line.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await relay.close()
  rmSync(folder, { recursive: true, force: true })
})

const submission = (): ReportSubmission => ({
  classification: 'complaint',
  text: 'Saluran air di depan balai RW tersumbat dan meluap ke jalan setiap hujan.',
  place: { regionCode: '36.74.07.1004' },
  anonymous: false,
  confidential: false,
  trackingSecret: newTrackingSecret(randomBytes),
  photos: 1,
  noticeVersion: '2026-11',
  createdAtDevice: '2026-11-24T18:20:00+07:00',
})

/** Noise, so that it compresses badly: about 200 kB. */
const aPhoto = async (): Promise<Blob> => new Blob([new Uint8Array(await sharp(randomBytes(400 * 400 * 3), { raw: { width: 400, height: 400, channels: 3 } }).jpeg({ quality: 95 }).toBuffer())], { type: 'image/jpeg' })

const file = async () => {
  const filed = submission()
  const { trackingId } = await citizen.reports.create(filed)
  return { trackingId, trackingSecret: filed.trackingSecret }
}

type Filed = Awaited<ReturnType<typeof file>>

const uploadsOver = (options: Partial<UploadsOptions> = {}) => createUploads({ baseUrl: line.baseUrl, site, ...options })

const optionsOf = ({ trackingSecret }: Filed, more: Partial<AttachOptions> = {}): AttachOptions => ({ trackingSecret, idempotencyKey: newId(), chunkBytes: 65_536, ...more })

const photosOf = async ({ trackingId, trackingSecret }: Filed): Promise<readonly Attachment[]> => (await citizen.reports.retrieve(trackingId, { trackingSecret })).attachments

/** The attachment shows what the photo shows: cleaning is the same each time, so one sent at once has the same bytes. */
const assertWhole = async (report: Filed, attachment: Attachment | undefined, photo: Blob): Promise<void> => {
  const other = await file()
  const atOnce = await citizen.attachments.create(other.trackingId, photo, other)
  const [a, b] = await Promise.all([citizen.attachments.retrieve(report.trackingId, attachment?.id ?? '', report), citizen.attachments.retrieve(other.trackingId, atOnce.id, other)])
  assertSameBytes(new Uint8Array(await a.arrayBuffer()), new Uint8Array(await b.arrayBuffer()))
}

/** Each piece begins where the relay stood, so that no byte was taken twice. */
const assertEachByteOnce = (size: number): void => {
  let stood = 0
  const pieces = seen.flatMap(({ method, from, to }) => {
    const piece = { from, stood }
    stood = to ?? stood
    return method === 'PATCH' ? [piece] : []
  })
  assert.ok(pieces.length > 0)
  assert.deepEqual(pieces.filter((piece) => piece.from !== piece.stood), [], JSON.stringify(seen))
  assert.equal(stood, size)
}

describe('a photo', () => {
  it('arrives in pieces, tells how far it is, and is attached once', async () => {
    const report = await file()
    const photo = await aPhoto()
    const told: number[] = []
    const attachment = await uploadsOver().attach(report.trackingId, photo, optionsOf(report, { onProgress: ({ sent, size }) => (assert.equal(size, photo.size), told.push(sent)) }))
    assert.deepEqual(told, [0, 65_536, 131_072, 196_608, photo.size].filter((sent) => sent <= photo.size))
    assertEachByteOnce(photo.size)
    assert.deepEqual((await photosOf(report)).map((one) => one.id), [attachment.id])
    await assertWhole(report, attachment, photo)
  })

  it('goes on within the call where the line broke in the middle of a piece', async () => {
    const report = await file()
    const photo = await aPhoto()
    const before = line.sent()
    line.cutAfter(100_000)
    const told: number[] = []
    const attachment = await uploadsOver().attach(report.trackingId, photo, optionsOf(report, { chunkBytes: 150_000, onProgress: ({ sent }) => told.push(sent) }))
    assertEachByteOnce(photo.size)
    assert.deepEqual(told, told.toSorted((a, b) => a - b))
    assert.ok((seen.find(({ method }) => method === 'HEAD')?.to ?? 0) > 95_000, 'all that had arrived before the break counted')
    assert.ok(line.sent() - before < photo.size + 50_000, `${line.sent() - before} bytes for ${photo.size}`)
    await assertWhole(report, attachment, photo)
  })

  it('goes on in the next page from what the relay has', async () => {
    const storage = memoryStorage()
    const report = await file()
    const photo = await aPhoto()
    const options = optionsOf(report)
    line.cutAfter(100_000, 'down')
    const lost = await failureOf(uploadsOver({ storage, retries: 0 }).attach(report.trackingId, photo, options))
    assert.ok(isNetworkError(lost) && lost.retryable, inspect(lost))
    assert.equal((await storage.entries('upload:')).length, 1)
    line.up()
    const attachment = await uploadsOver({ storage }).attach(report.trackingId, photo, options)
    assertEachByteOnce(photo.size)
    assert.equal(seen.filter(({ method }) => method === 'POST').length, 1)
    assert.deepEqual(await storage.entries('upload:'), [])
    await assertWhole(report, attachment, photo)
  })

  it('is the same attachment where the answer to the last step was lost, and its bytes are not sent again', async () => {
    const storage = memoryStorage()
    const report = await file()
    const photo = await aPhoto()
    const options = optionsOf(report)
    const losing: typeof fetch = async (input, init) => {
      const response = await fetch(input, init)
      if (response.url.endsWith('/uploaded')) throw new TypeError('the answer was lost on the way')
      return response
    }
    assert.ok(isNetworkError(await failureOf(uploadsOver({ storage, retries: 0, fetch: losing }).attach(report.trackingId, photo, options))))
    const again = await uploadsOver({ storage }).attach(report.trackingId, photo, options)
    assert.deepEqual((await photosOf(report)).map((one) => one.id), [again.id])
    assertEachByteOnce(photo.size)
  })

  it('is the same attachment where the phone has forgotten that it was sent', async () => {
    const report = await file()
    const photo = await aPhoto()
    const options = optionsOf(report)
    const first = await uploadsOver().attach(report.trackingId, photo, options)
    const again = await uploadsOver().attach(report.trackingId, photo, options)
    assert.deepEqual(again, first)
    assert.equal((await photosOf(report)).length, 1)
  })

  it('is begun anew where the relay has given the old beginning up', async () => {
    const storage = memoryStorage()
    const report = await file()
    const photo = await aPhoto()
    const options = optionsOf(report)
    line.cutAfter(100_000, 'down')
    await failureOf(uploadsOver({ storage, retries: 0 }).attach(report.trackingId, photo, options))
    line.up()
    for (const name of readdirSync(join(folder, 'uploads'))) rmSync(join(folder, 'uploads', name))
    const attachment = await uploadsOver({ storage }).attach(report.trackingId, photo, options)
    assert.equal(seen.filter(({ method }) => method === 'POST').length, 2)
    await assertWhole(report, attachment, photo)
  })

  for (const [size, more] of [['another size', 1000], ['the same size', 0]] as const) {
    it(`does not go on as another photo of ${size} that came under the same key`, async () => {
      const storage = memoryStorage()
      const report = await file()
      const options = optionsOf(report)
      const [first, other] = (await Promise.all([aPhoto(), aPhoto()])).toSorted((a, b) => b.size - a.size) as [Blob, Blob]
      line.cutAfter(100_000, 'down')
      await failureOf(uploadsOver({ storage, retries: 0 }).attach(report.trackingId, first, options))
      line.up()
      // What comes after the end of a picture changes nothing of what it shows.
      const sized = new Blob([other, new Uint8Array(first.size - other.size + more)], { type: other.type })
      await assertWhole(report, await uploadsOver({ storage }).attach(report.trackingId, sized, options), sized)
    })
  }

  it('is attached once by two pages at the same time', async () => {
    const report = await file()
    const photo = await aPhoto()
    const options = optionsOf(report)
    const [one, other] = await Promise.all([uploadsOver().attach(report.trackingId, photo, options), uploadsOver().attach(report.trackingId, photo, options)])
    assert.deepEqual(one, other)
    assert.equal((await photosOf(report)).length, 1)
  })

  it('arrives although storage refuses everything', async () => {
    const refusing = async (): Promise<never> => {
      throw new StorageError('put')
    }
    const storage: Storage = { persistent: false, get: refusing, put: refusing, swap: refusing, delete: refusing, entries: refusing }
    const report = await file()
    const attachment = await uploadsOver({ storage }).attach(report.trackingId, await aPhoto(), optionsOf(report))
    assert.deepEqual((await photosOf(report)).map((one) => one.id), [attachment.id])
  })

  it('is tried again where the relay was busy for a moment', async () => {
    const report = await file()
    let refusals = 1
    const busy: typeof fetch = async (input, init) => (init?.method === 'PATCH' && refusals-- > 0 ? new Response('{}', { status: 503 }) : fetch(input, init))
    await uploadsOver({ fetch: busy }).attach(report.trackingId, await aPhoto(), optionsOf(report))
    assert.equal((await photosOf(report)).length, 1)
  })
})

describe('an outbox', () => {
  it('survives a cut network and goes on in a new page: each byte goes once, and the photo is whole', async () => {
    const storage = memoryStorage()
    const photo = await aPhoto()
    const page = (): Outbox => {
      const uploads = uploadsOver({ storage, retries: 0 })
      return createOutbox({
        storage,
        site,
        locks: null,
        send: {
          report: (entry) => citizen.reports.create(entry.submission, { idempotencyKey: entry.id }),
          photo: async (sent, entry, receipt) => void (await uploads.attach(receipt.trackingId, sent.blob, { trackingSecret: entry.submission.trackingSecret, idempotencyKey: sent.id, chunkBytes: 65_536 })),
        },
      })
    }
    const first = page()
    line.cutAfter(100_000, 'down')
    await first.add(submission(), [{ id: newId(), blob: photo }])
    await first.flush()
    const [waiting] = await first.entries()
    assert.deepEqual([waiting?.state, waiting?.lastFailure, waiting?.photos[0]?.state], ['delivered', 'network', 'waiting'])

    line.up()
    const second = page()
    await second.flush(true)
    assert.deepEqual(await second.entries(), [])
    assertEachByteOnce(photo.size)
    assert.equal(seen.filter(({ method }) => method === 'POST').length, 1)
    const [receipt] = await second.receipts()
    const report = { trackingId: receipt?.trackingId ?? '', trackingSecret: receipt?.trackingSecret ?? '' }
    const photos = await photosOf(report)
    assert.equal(photos.length, 1)
    await assertWhole(report, photos[0], photo)
  })
})

describe('an attempt', () => {
  /** Whatever is asked of an error, the secret and the relay’s words to somebody else are not in it. */
  const assertDiscreet = (error: Error, { trackingSecret }: Filed): void => {
    const everything = inspect(error, { depth: Infinity, showHidden: true, getters: true })
    assert.equal(everything.includes(trackingSecret), false)
    assert.doesNotMatch(everything, /DetailedError|originalRequest/)
  }

  it('on a dead line ends in a NetworkError that says nothing of the report', async () => {
    const report = await file()
    line.down()
    const error = await failureOf(uploadsOver({ retries: 1 }).attach(report.trackingId, await aPhoto(), optionsOf(report)))
    assert.ok(isNetworkError(error) && error.retryable)
    assertDiscreet(error, report)
  })

  it('on a silent line ends in a TimeoutError', async () => {
    const report = await file()
    line.silent()
    const error = await failureOf(uploadsOver({ timeoutMs: 200 }).attach(report.trackingId, await aPhoto(), optionsOf(report)))
    assert.ok(isTimeoutError(error) && error.retryable, inspect(error))
  })

  it('waits for this photo no longer than it is told', async () => {
    const report = await file()
    line.silent()
    assert.ok(isTimeoutError(await failureOf(uploadsOver({ retries: 0 }).attach(report.trackingId, await aPhoto(), optionsOf(report, { timeoutMs: 50 })))))
  })

  it('tells the hooks of each attempt, and nothing of what it carries', async () => {
    const report = await file()
    const attempts: Attempt[] = []
    const results: AttemptResult[] = []
    const hooks = { onAttempt: (attempt: Attempt) => void attempts.push(attempt), onResult: (result: AttemptResult) => void results.push(result) }
    const options = optionsOf(report, { chunkBytes: 1_000_000 })
    line.down()
    await failureOf(uploadsOver({ hooks, retries: 0 }).attach(report.trackingId, await aPhoto(), options))
    line.up()
    await uploadsOver({ hooks, retries: 0 }).attach(report.trackingId, await aPhoto(), options)

    assert.deepEqual(attempts.map(({ route, method }) => [route, method]), [['uploads', 'POST'], ['uploads', 'POST'], ['uploads', 'PATCH'], ['attachments.finish', 'POST']])
    assert.deepEqual(results.map(({ route, status }) => [route, status]), [['uploads', undefined], ['uploads', 201], ['uploads', 204], ['attachments.finish', 201]])
    assert.ok(results.slice(1).every(({ requestId, ms }) => requestId && ms >= 0))
    const told = JSON.stringify([attempts, results])
    for (const secret of [report.trackingId, report.trackingSecret, options.idempotencyKey, line.baseUrl, site]) assert.equal(told.includes(secret), false)
  })

  it('that is given up ends in an AbortError, and the next goes on', async () => {
    const storage = memoryStorage()
    const report = await file()
    const photo = await aPhoto()
    const options = optionsOf(report)
    const controller = new AbortController()
    const aborted = await failureOf(uploadsOver({ storage }).attach(report.trackingId, photo, { ...options, signal: controller.signal, onProgress: ({ sent }) => sent > 0 && controller.abort() }))
    assert.equal(aborted.name, 'AbortError')
    assert.equal(seen.some(({ to }) => to === photo.size), false, 'it stopped before the last byte')
    assert.equal((await failureOf(uploadsOver({ storage }).attach(report.trackingId, photo, { ...options, signal: AbortSignal.abort() }))).name, 'AbortError')
    await uploadsOver({ storage }).attach(report.trackingId, photo, options)
    assert.equal(seen.filter(({ method }) => method === 'POST').length, 1)
    assert.equal((await photosOf(report)).length, 1)
  })

  it('that the relay refuses ends in the error of its reason', async () => {
    const report = await file()
    const attach = (change: { site?: string; trackingId?: string; trackingSecret?: string; photo?: Blob } = {}): Promise<Error> =>
      failureOf(
        (async () => uploadsOver({ retries: 0, ...(change.site ? { site: change.site } : {}) }).attach(change.trackingId ?? report.trackingId, change.photo ?? (await aPhoto()), optionsOf(report, change.trackingSecret ? { trackingSecret: change.trackingSecret } : {})))(),
      )
    const secret = await attach({ trackingSecret: newTrackingSecret(randomBytes) })
    assert.ok(isUnauthorizedError(secret) && secret.code === 'secret-wrong')
    const unknown = await attach({ site: 'kel-tidak-ada' })
    assert.ok(isNotFoundError(unknown) && unknown.code === 'site-unknown')
    const noImage = await attach({ photo: new Blob(['<script>alert(1)</script>'], { type: 'image/jpeg' }) })
    assert.ok(isRejectedError(noImage) && noImage.code === 'attachment-not-image')
    const wrongType = await attach({ photo: new Blob(['%PDF'], { type: 'application/pdf' }) })
    assert.ok(isRejectedError(wrongType) && wrongType.code === 'attachment-not-image')
    const large = await attach({ photo: new Blob([new Uint8Array(10 * 1024 * 1024 + 1)], { type: 'image/jpeg' }) })
    assert.ok(isRejectedError(large) && large.code === 'body-too-large')
    for (const error of [secret, unknown, noImage, wrongType, large]) assertDiscreet(error, report)
  })

  it('to go on with a wrong secret is refused in the relay’s words, although HEAD has none', async () => {
    const storage = memoryStorage()
    const report = await file()
    const photo = await aPhoto()
    const options = optionsOf(report)
    line.cutAfter(100_000, 'down')
    await failureOf(uploadsOver({ storage, retries: 0 }).attach(report.trackingId, photo, options))
    line.up()
    const error = await failureOf(uploadsOver({ storage, retries: 0 }).attach(report.trackingId, photo, { ...options, trackingSecret: newTrackingSecret(randomBytes) }))
    assert.ok(isUnauthorizedError(error) && error.code === 'secret-wrong', inspect(error))
  })

  it('at a relay that fails ends in a ServerError', async () => {
    const report = await file()
    const failing: typeof fetch = async () => new Response('<h1>Bad Gateway</h1>', { status: 502 })
    const error = await failureOf(uploadsOver({ fetch: failing, retries: 1 }).attach(report.trackingId, await aPhoto(), optionsOf(report)))
    assert.ok(isServerError(error) && error.retryable)
  })

  it('through something that hides the protocol’s headers ends in a ContractError', async () => {
    const report = await file()
    const hiding: typeof fetch = async (input, init) => new Response(null, { status: (await fetch(input, init)).status })
    const error = await failureOf(uploadsOver({ fetch: hiding }).attach(report.trackingId, await aPhoto(), optionsOf(report)))
    assert.ok(isContractError(error), inspect(error))
    assertDiscreet(error, report)
  })
})

it('wrong options are a TypeError at once', () => {
  assert.throws(() => createUploads({ baseUrl: '/relative', site }), TypeError)
  assert.throws(() => createUploads({ baseUrl: 'https://lapor.example', site: 'Bukan Kunci' }), TypeError)
})

it('what is remembered of an upload holds no secret', async () => {
  const storage = memoryStorage()
  const report = await file()
  line.cutAfter(100_000, 'down')
  await failureOf(uploadsOver({ storage, retries: 0 }).attach(report.trackingId, await aPhoto(), optionsOf(report, { idempotencyKey: 'foto-satu' })))
  const [[key, kept] = []] = await storage.entries('upload:')
  assert.equal(key, `upload:foto-satu:${report.trackingId}`, 'the tracking ID at its end lets it be forgotten with the report')
  assert.equal(JSON.stringify(kept).includes(report.trackingSecret), false)
})
