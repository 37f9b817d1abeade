/** Photos that come in pieces: whole and once over lines that break, and refused for what a photo is refused for. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isNetworkError, newId } from '@lapor/sdk'
import { uploadsPath } from '@lapor/sdk/contract'
import { memoryStorage } from '@lapor/sdk/storage'
import { createUploads, type AttachOptions, type Uploads, type UploadsOptions } from '@lapor/sdk/upload'
import { failureOf } from '../../sdk/failure-of.ts'
import { assertSameBytes } from '../../server/assert-same-bytes.ts'
import { type Filed, photo, site, type Town } from './town.ts'

/** Small, so that the small photo comes in several. */
const chunkBytes = 100

const pieceType = 'application/offset+octet-stream'

export const uploads = (town: () => Town): void => {
  const uploadsOf = (options: Partial<UploadsOptions> = {}): Uploads => createUploads({ baseUrl: town().relay.baseUrl, fetch: town().relay.fetch, site, retries: 0, hooks: town().hooks, ...options })
  const optionsOf = ({ secret }: Filed, more: Partial<AttachOptions> = {}): AttachOptions => ({ ...secret, idempotencyKey: newId(), chunkBytes, ...more })
  const placeOf = ({ trackingId }: Filed): string => uploadsPath.replace('{site}', site).replace('{trackingId}', trackingId)
  const attachmentsOf = async ({ trackingId, secret }: Filed): Promise<string[]> => (await town().citizen.reports.retrieve(trackingId, secret)).attachments.map(({ id }) => id)

  /** One request as the protocol has it, of whoever holds the secret of `filed`. */
  const tus = async (filed: Filed, method: string, at: string, headers: Readonly<Record<string, string>> = {}, body?: BodyInit) => {
    const { relay } = town()
    const answer = await (relay.rawFetch ?? relay.fetch ?? fetch)(relay.baseUrl + at, { method, headers: { 'tus-resumable': '1.0.0', 'lapor-secret': filed.secret.trackingSecret, ...headers }, ...(body === undefined ? {} : { body }) })
    const { code } = answer.headers.get('content-type')?.includes('json') && method !== 'HEAD' ? ((await answer.json()) as { code?: unknown }) : { code: undefined }
    return { status: answer.status, code, headers: answer.headers }
  }
  const begin = async (filed: Filed, length = photo().size): Promise<string> => (await tus(filed, 'POST', placeOf(filed), { 'upload-length': String(length) })).headers.get('location') ?? ''
  const send = (filed: Filed, at: string, from: number, piece: Blob) => tus(filed, 'PATCH', at, { 'upload-offset': String(from), 'content-type': pieceType }, piece.slice(0, piece.size, ''))
  const offsetOf = async (filed: Filed, at: string): Promise<string | null> => (await tus(filed, 'HEAD', at)).headers.get('upload-offset')
  const idOf = (at: string): string => at.split('/').pop() ?? ''
  const finish = (filed: Filed, at: string, key = newId()) =>
    town().raw(`/v1/sites/${site}/reports/${filed.trackingId}/attachments/uploaded`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'lapor-secret': filed.secret.trackingSecret, 'idempotency-key': key },
      body: JSON.stringify({ uploadId: idOf(at) }),
    })

  it('become the same attachment as a photo sent at once, and tell how far they are', async () => {
    const { citizen, file } = town()
    const filed = await file()
    const told: number[] = []
    const { id, ...inPieces } = await uploadsOf().attach(filed.trackingId, photo(), optionsOf(filed, { onProgress: ({ sent }) => told.push(sent) }))
    const { id: other, ...atOnce } = await citizen.attachments.create(filed.trackingId, photo(), filed.secret)
    assert.deepEqual(inPieces, atOnce)
    assert.equal(inPieces.by, 'reporter')
    assert.deepEqual(told, [0, 100, 200, photo().size])
    assert.deepEqual(await attachmentsOf(filed), [id, other])
    const bytesOf = async (attachment: string) => new Uint8Array(await (await citizen.attachments.retrieve(filed.trackingId, attachment, filed.secret)).arrayBuffer())
    assertSameBytes(await bytesOf(id), await bytesOf(other))
  })

  for (const lost of ['request', 'answer'] as const) {
    it(`go on where the ${lost} of a piece was lost: each byte goes once`, async () => {
      const { relay, file } = town()
      const filed = await file()
      const seen: string[] = []
      let pieces = 0
      const losing: typeof fetch = async (input, init) => {
        const { method, url } = new Request(input, init)
        const isSecond = method === 'PATCH' && ++pieces === 2
        if (isSecond && lost === 'request') throw new TypeError('Failed to fetch')
        const answer = await (relay.fetch ?? fetch)(input, init)
        if (url.includes('/uploads')) seen.push(`${method} ${answer.headers.get('upload-offset') ?? ''}`)
        if (isSecond) throw new TypeError('Failed to fetch')
        return answer
      }
      const storage = memoryStorage()
      const options = optionsOf(filed)
      assert.ok(isNetworkError(await failureOf(uploadsOf({ storage, fetch: losing }).attach(filed.trackingId, photo(), options))))
      const { id } = await uploadsOf({ storage, fetch: losing }).attach(filed.trackingId, photo(), options)
      const middle = lost === 'request' ? ['HEAD 100', 'PATCH 200'] : ['PATCH 200', 'HEAD 200']
      assert.deepEqual(seen, ['POST ', 'PATCH 100', ...middle, `PATCH ${photo().size}`])
      assert.deepEqual(await attachmentsOf(filed), [id])
    })
  }

  it('are one attachment however often they are finished, and under whichever key', async () => {
    const { file } = town()
    const filed = await file()
    const at = await begin(filed)
    await send(filed, at, 0, photo())
    const key = newId()
    for (const again of [key, key, newId()]) assert.equal((await finish(filed, at, again)).status, 201)
    const another = await begin(filed)
    await send(filed, another, 0, photo())
    assert.equal((await finish(filed, another, key)).status, 201)
    assert.equal((await attachmentsOf(filed)).length, 1)
  })

  it('are finished only once their last byte has come', async () => {
    const { file } = town()
    const filed = await file()
    const at = await begin(filed)
    await send(filed, at, 0, photo().slice(0, -1))
    assert.deepEqual(await finish(filed, at), { status: 409, code: 'upload-incomplete' })
    assert.equal((await send(filed, at, photo().size - 1, photo().slice(-1))).status, 204)
    assert.equal((await finish(filed, at)).status, 201)
  })

  it('may bring their first bytes with their beginning', async () => {
    const { file } = town()
    const filed = await file()
    const { status, headers } = await tus(filed, 'POST', placeOf(filed), { 'upload-length': String(photo().size), 'content-type': pieceType }, photo().slice(0, 150, ''))
    assert.deepEqual([status, headers.get('upload-offset')], [201, '150'])
    assert.equal(await offsetOf(filed, headers.get('location') ?? ''), '150')
  })

  it('of what is no image, of another type, too large, one too many or too late are refused', async () => {
    const { citizen, file, reportIn, refused } = town()
    const filed = await file()
    const attach = (one: Filed, blob: Blob) => uploadsOf().attach(one.trackingId, blob, optionsOf(one))
    await refused('attachment-not-image', attach(filed, new Blob(['<script>alert(1)</script>'], { type: 'image/jpeg' })))
    await refused('attachment-not-image', attach(filed, new Blob(['%PDF-1.7'], { type: 'application/pdf' })))
    const { limits } = await citizen.site.retrieve()
    await refused('body-too-large', attach(filed, new Blob([new Uint8Array(limits.attachmentMaxBytes + 1)], { type: 'image/jpeg' })))
    assert.deepEqual(await attachmentsOf(filed), [])
    const begun = await begin(filed)
    await send(filed, begun, 0, photo())
    for (let had = 0; had < limits.attachments; had++) await citizen.attachments.create(filed.trackingId, photo(), filed.secret)
    await refused('attachment-limit-reached', attach(filed, photo()))
    assert.equal((await finish(filed, begun)).code, 'attachment-limit-reached')
    await refused('transition-not-allowed', attach(await reportIn('closed'), photo()))
  })

  it('belong to their report: no secret but its own goes on with them or ends them', async () => {
    const { file, refused } = town()
    const [filed, other] = [await file(), await file()]
    await refused('secret-wrong', uploadsOf().attach(filed.trackingId, photo(), optionsOf(other)))
    await refused('site-unknown', uploadsOf({ site: 'kel-tidak-ada' }).attach(filed.trackingId, photo(), optionsOf(filed)))
    const at = await begin(filed)
    await send(filed, at, 0, photo())
    const through = `${placeOf(other)}/${idOf(at)}`
    assert.deepEqual([(await tus(other, 'HEAD', through)).status, (await send(other, through, photo().size, photo())).code, (await tus(other, 'DELETE', through)).code, (await finish(other, at)).code], [404, 'upload-not-found', 'upload-not-found', 'upload-not-found'])
    for (const headers of [{ 'lapor-secret': '' }, { 'lapor-secret': other.secret.trackingSecret }]) assert.equal((await tus(filed, 'HEAD', at, headers)).status, 401)
    assert.equal((await tus(filed, 'POST', placeOf(filed), { 'upload-length': '10', origin: 'https://halaman-lain.example' })).code, 'origin-not-allowed')
    assert.equal((await finish(filed, at)).status, 201)
  })

  it('stay as they are where a piece is not what was announced', async () => {
    const { file } = town()
    const filed = await file()
    const at = await begin(filed, 100)
    await send(filed, at, 0, photo().slice(0, 60))
    assert.equal((await send(filed, at, 30, photo().slice(0, 10))).code, 'upload-incomplete')
    assert.equal((await send(filed, at, 60, photo().slice(0, 41))).code, 'body-too-large')
    assert.equal((await tus(filed, 'PATCH', at, { 'upload-offset': '60', 'content-type': 'image/jpeg' }, photo())).code, 'media-type-unsupported')
    assert.equal((await tus(filed, 'PATCH', at, { 'content-type': pieceType }, photo())).code, 'validation-failed')
    assert.equal(await offsetOf(filed, at), '60')
  })

  it('that are not begun as the protocol says are refused', async () => {
    const { file } = town()
    const filed = await file()
    const begun = async (headers: Readonly<Record<string, string>>) => (await tus(filed, 'POST', placeOf(filed), headers)).code
    for (const headers of [{}, { 'upload-length': '-1' }, { 'upload-length': 'banyak' }, { 'upload-defer-length': '1' }, { 'upload-length': '10', 'upload-concat': 'partial' }, { 'upload-length': '10', 'upload-metadata': 'filetype !' }]) assert.equal(await begun(headers), 'validation-failed', JSON.stringify(headers))
    assert.equal(await begun({ 'upload-length': '10', 'upload-metadata': `filename ${btoa('rumah.heic')},filetype ${btoa('image/heic')}` }), 'attachment-not-image')
    const old = await tus(filed, 'POST', placeOf(filed), { 'tus-resumable': '0.2.0', 'upload-length': '10' })
    assert.deepEqual([old.status, old.headers.get('tus-version')], [412, '1.0.0'])
    const asked = await tus(filed, 'OPTIONS', placeOf(filed))
    assert.deepEqual([asked.status, asked.headers.get('tus-version'), asked.headers.get('tus-extension')], [204, '1.0.0', 'creation,creation-with-upload,termination'])
  })

  it('end when they are given up, are never sent back, and give way when there are too many', async () => {
    const { citizen, file } = town()
    const filed = await file()
    const at = await begin(filed)
    const read = await tus(filed, 'GET', at)
    assert.deepEqual([read.code, read.headers.get('allow')], ['method-not-allowed', 'HEAD, PATCH, DELETE, OPTIONS'])
    assert.equal((await tus(filed, 'DELETE', at)).status, 204)
    assert.equal((await tus(filed, 'HEAD', at)).status, 404)
    assert.equal((await finish(filed, at)).code, 'upload-not-found')
    const { limits } = await citizen.site.retrieve()
    const begun = []
    for (let had = 0; had < limits.attachments + 2; had++) begun.push(await begin(filed))
    const offsets = await Promise.all(begun.map((one) => offsetOf(filed, one)))
    assert.equal(offsets.filter((offset) => offset === '0').length, limits.attachments)
    assert.equal(await offsetOf(filed, await begin(filed)), '0')
  })
}
