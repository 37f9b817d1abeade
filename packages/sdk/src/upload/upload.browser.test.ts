/** Photos that a browser brings in pieces, by the fetch that it is given or by XMLHttpRequest; nobody’s secret is in a URL. */
import { expect } from 'chai'
import { isRejectedError } from '../errors.ts'
import { memoryStorage } from '../storage/index.ts'
import { createUploads } from './index.ts'

const attachment = { id: 'lampiran-1', mediaType: 'image/jpeg', size: 10, width: 1, height: 1, by: 'reporter' }
const options = { trackingSecret: 'RAHASIA-RAHASIA', idempotencyKey: 'foto-satu-dua' }
const photo = new Blob([new Uint8Array(100_000)], { type: 'image/jpeg' })

/** The relay’s side of the protocol, as tests/server/uploads.test.ts holds the real one to it. */
const answering = (stored: { bytes: number }, asked: string[]): typeof fetch => async (input, init) => {
  // The client asks with addresses only, never with a Request.
  const url = input as string
  asked.push(`${init?.method} ${url}`)
  if (init?.method === 'POST' && url.endsWith('/uploads')) return new Response('', { status: 201, headers: { location: `${new URL(url).pathname}/unggahan-1` } })
  if (init?.method === 'POST') return Response.json(attachment, { status: 201 })
  if (init?.method === 'PATCH') stored.bytes += (init.body as Blob).size
  return new Response(init?.method === 'PATCH' ? null : '', { status: init?.method === 'PATCH' ? 204 : 200, headers: { 'upload-offset': String(stored.bytes), 'upload-length': String(photo.size) } })
}

describe('resumable uploads in a browser', () => {
  it('bring a photo in pieces and finish it', async () => {
    const stored = { bytes: 0 }
    const asked: string[] = []
    const told: number[] = []
    const uploads = createUploads({ baseUrl: 'https://lapor.example', site: 'kel-kademangan', fetch: answering(stored, asked) })
    const attached = await uploads.attach('7K3M-Q9XT-4BW9', photo, { ...options, chunkBytes: 40_000, onProgress: ({ sent }) => told.push(sent) })
    expect(attached.id).to.equal('lampiran-1')
    expect(stored.bytes).to.equal(photo.size)
    expect(told).to.deep.equal([0, 40_000, 80_000, 100_000])
    expect(asked.join('\n')).not.to.contain(options.trackingSecret)
  })

  it('go on from what the relay has, after a reload', async () => {
    const storage = memoryStorage()
    await storage.put('upload:foto-satu-dua:7K3M-Q9XT-4BW9', { trackingId: '7K3M-Q9XT-4BW9', uploadId: 'unggahan-1', size: photo.size, end: new Array(64).fill(0).join() })
    const stored = { bytes: 60_000 }
    const asked: string[] = []
    const uploads = createUploads({ baseUrl: 'https://lapor.example', site: 'kel-kademangan', storage, fetch: answering(stored, asked) })
    await uploads.attach('7K3M-Q9XT-4BW9', photo, options)
    expect(stored.bytes).to.equal(photo.size)
    expect(asked.map((one) => one.split(' ')[0])).to.deep.equal(['HEAD', 'PATCH', 'POST'])
  })

  it('tell by XMLHttpRequest what a server without uploads answers', async () => {
    const uploads = createUploads({ baseUrl: location.origin, site: 'kel-kademangan', retries: 0 })
    let error: unknown
    try {
      await uploads.attach('7K3M-Q9XT-4BW9', photo, options)
    } catch (thrown) {
      error = thrown
    }
    expect(error).to.have.property('status', 404)
    expect(isRejectedError(error)).to.equal(false)
    expect(JSON.stringify(error)).not.to.contain(options.trackingSecret)
  })
})
