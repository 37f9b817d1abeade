/** The test relay in its modes: cut off, failing before and after it has acted, slow; and what it shows and takes. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { failureOf } from '../../../../tests/sdk/failure-of.ts'
import { createClient, isNetworkError, isRateLimitedError, isServerError, isTimeoutError, newId } from '../index.ts'
import { type AuditEntry, newTrackingSecret, type ReportSubmission } from '../contract/index.ts'
import { createOfficerClient } from '../officer/index.ts'
import { randomBytes } from '../random.ts'
import { type AttachOptions, createUploads } from '../upload/index.ts'
import type { KeptReport } from './memory.ts'
import { note } from './note.ts'
import { createTestRelay, testSite, type TestRelay, type TestRelayOptions } from './index.ts'

const submission = (text = 'Lampu jalan di gang kami mati.'): ReportSubmission => ({
  classification: 'complaint',
  text,
  place: { regionCode: '36.74.07.1004' },
  anonymous: true,
  confidential: false,
  reporter: { name: 'Warga Uji' },
  trackingSecret: newTrackingSecret(randomBytes),
  photos: 0,
  noticeVersion: '2026-11',
  createdAtDevice: '2026-11-24T18:20:00+07:00',
})

const open = (options: TestRelayOptions = {}) => {
  const relay = createTestRelay(options)
  return { relay, lapor: createClient({ baseUrl: relay.baseUrl, fetch: relay.fetch, site: 'kel-kademangan', retries: 0 }) }
}

/** 5 × 7 pixels. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAUAAAAHCAIAAABPxRC5AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVQImWNwKV+FjBhozAcAoFww0LpUkMIAAAAASUVORK5CYII='
const blobOf = (base64: string, type: string): Blob => new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type })

const texts = (relay: TestRelay): (string | null)[] => relay.reports().map(({ text }) => text)

describe('a test relay', () => {
  it('that is offline gives no answer until it is online again', async () => {
    const { relay, lapor } = open()
    relay.goOffline()
    assert.ok(isNetworkError(await failureOf(lapor.reports.create(submission()))))
    assert.ok((await failureOf(relay.fetch(`${relay.baseUrl}/v1/sites/kel-kademangan`))) instanceof TypeError)
    relay.goOnline()
    await lapor.reports.create(submission())
    assert.equal(relay.reports().length, 1)
  })

  it('that fails does so as often as it is told, with the status or the code it is told', async () => {
    const { relay, lapor } = open()
    relay.fail({ status: 502, times: 2 })
    relay.fail({ code: 'storage-busy', retryAfter: 3 })
    relay.fail({ status: 429, retryAfter: 60 })
    const errors = []
    for (let call = 0; call < 4; call++) errors.push(await failureOf(lapor.site.retrieve()))
    assert.deepEqual(errors.map((error) => isServerError(error) && [error.status, error.code, error.retryAfterMs]), [[502, 'unexplained', undefined], [502, 'unexplained', undefined], [503, 'storage-busy', 3000], false])
    assert.ok(isRateLimitedError(errors[3]) && errors[3].retryAfterMs === 60_000)
    assert.equal((await lapor.site.retrieve()).key, 'kel-kademangan')
  })

  it('that loses a request never knew of it; one that loses an answer has acted, once', async () => {
    const { relay, lapor } = open()
    relay.fail({ status: 503 })
    await failureOf(lapor.reports.create(submission()))
    assert.deepEqual(texts(relay), [])

    relay.fail({ lost: 'answer' })
    const sent = submission()
    const once = { idempotencyKey: newId() }
    assert.ok(isNetworkError(await failureOf(lapor.reports.create(sent, once))))
    assert.deepEqual(texts(relay), [sent.text])
    assert.equal((await lapor.reports.create(sent, once)).trackingId, relay.reports()[0]?.trackingId)
    assert.deepEqual(texts(relay), [sent.text])
  })

  it('that fails on one route answers the others', async () => {
    const { relay, lapor } = open()
    relay.fail({ code: 'internal-error', route: 'reports.create' })
    assert.equal((await lapor.regions.list()).length, 4)
    assert.ok(isServerError(await failureOf(lapor.reports.create(submission()))))
    await lapor.reports.create(submission())
  })

  it('that is slow is not waited for, and lets go of who gives up', async () => {
    const { relay, lapor } = open()
    relay.slow(3_600_000)
    assert.ok(isTimeoutError(await failureOf(lapor.site.retrieve({ timeoutMs: 20 }))))
    const controller = new AbortController()
    const waiting = failureOf(lapor.site.retrieve({ signal: controller.signal }))
    controller.abort()
    assert.equal((await waiting).name, 'AbortError')
    relay.slow(0)
    assert.equal((await lapor.site.retrieve()).key, 'kel-kademangan')
  })

  it('shows what was filed with all that the reporter sees, and cannot be changed by it', async () => {
    const { relay, lapor } = open()
    await lapor.reports.create(submission('Satu: lampu mati di gang.'))
    await lapor.reports.create(submission('Dua: lampu mati di gang.'))
    assert.deepEqual(relay.reports().map(({ text, reporter }) => [text, reporter?.name]), [['Satu: lampu mati di gang.', 'Warga Uji'], ['Dua: lampu mati di gang.', 'Warga Uji']])
    Object.assign(relay.reports()[0] ?? {}, { text: 'diubah' })
    assert.equal(texts(relay)[0], 'Satu: lampu mati di gang.')
  })

  it('goes by the clock it is given: a week later the promise is overdue', async () => {
    let now = new Date('2026-11-24T17:30:00Z')
    const { relay, lapor } = open({ now: () => now })
    const { promise } = await lapor.reports.create(submission())
    // Half past midnight in Jakarta: it is the 25th there, a Wednesday.
    assert.deepEqual(promise.map(({ dueAt }) => dueAt), ['2026-12-02T23:59:59+07:00', '2026-12-15T23:59:59+07:00'])
    const { token } = relay.addOfficer({ agency: 'kel-kademangan' })
    const desk = createOfficerClient({ baseUrl: relay.baseUrl, fetch: relay.fetch, token })
    assert.equal((await desk.reports.list({ overdue: true })).items.length, 0)
    now = new Date('2026-12-02T17:00:00Z')
    assert.equal((await desk.reports.list({ overdue: true })).items.length, 1)
    assert.equal((await lapor.statistics.retrieve()).overdue, 1)
  })

  it('chains the audit trail: the same act after another past has another hash', () => {
    const trailAfter = (first: string): string[] => {
      const kept = { audit: [] as AuditEntry[] }
      const officer = { id: 'petugas-1', name: 'Petugas Uji', agency: 'kel-kademangan', role: 'officer' } as const
      for (const act of [first, 'ask']) note(kept as unknown as KeptReport, officer, act, 'langkah-1', '2026-11-24T11:20:00Z')
      return kept.audit.map(({ hash }) => hash)
    }
    assert.deepEqual(trailAfter('verify'), trailAfter('verify'))
    assert.notEqual(trailAfter('verify')[1], trailAfter('return')[1])
  })

  it('serves the sites it is given, and knows their agencies', async () => {
    const agency = { slug: 'kel-lain', acronym: 'Kel. Lain', name: 'Kelurahan Lain', kind: 'kelurahan' }
    const relay = createTestRelay({ sites: [testSite({ key: 'kel-lain', agency, classifications: ['aspiration'] })] })
    const lapor = createClient({ baseUrl: relay.baseUrl, fetch: relay.fetch, site: 'kel-lain' })
    assert.deepEqual(Object.keys((await lapor.site.retrieve()).promises), ['aspiration'])
    assert.ok(relay.addOfficer({ agency: 'kel-lain' }).token)
    assert.throws(() => relay.addOfficer({ agency: 'tidak-ada' }), TypeError)
  })

  it('takes PNG and WebP for what they are, whatever the phone calls them, with their size', async () => {
    const { lapor } = open()
    const { trackingSecret, ...rest } = submission()
    const { trackingId } = await lapor.reports.create({ ...rest, trackingSecret })
    const pictures = [
      png,
      'UklGRjYAAABXRUJQVlA4ICoAAADwAQCdASoFAAcAAUAmJaACdLoB+AAETAAA/upl//xu3GG/Bd/vvQG8DAA=',
      'UklGRh4AAABXRUJQVlA4TBEAAAAvBIABAAfQuxJVtf+BiOh/AAA=',
      'UklGRkgAAABXRUJQVlA4WAoAAAAQAAAABAAABgAAQUxQSAoAAAABB1DAiAhERP8DVlA4IBgAAAAwAQCdASoFAAcAAUAmJaQAA3AA/v0gUAA=',
    ]
    const seen = []
    for (const picture of pictures) {
      const { mediaType, width, height } = await lapor.attachments.create(trackingId, blobOf(picture, 'image/jpeg'), { trackingSecret })
      seen.push([mediaType, width, height])
    }
    assert.deepEqual(seen, [['image/png', 5, 7], ['image/webp', 5, 7], ['image/webp', 5, 7], ['image/webp', 5, 7]])
  })

  it('takes photos in pieces, and gives up after a day what nobody went on with', async () => {
    let now = new Date('2026-11-24T10:00:00Z')
    const { relay, lapor } = open({ now: () => now })
    const { trackingSecret, ...rest } = submission()
    const { trackingId } = await lapor.reports.create({ ...rest, trackingSecret })
    const photo = blobOf(png, 'image/png')
    let asked: (string | undefined)[] = []
    const watching: typeof fetch = (input, init) => (asked.push(init?.method), relay.fetch(input, init))
    const uploads = createUploads({ baseUrl: relay.baseUrl, fetch: watching, site: 'kel-kademangan', retries: 0 })
    const attach = (idempotencyKey: string, more: Partial<AttachOptions> = {}) => uploads.attach(trackingId, photo, { trackingSecret, chunkBytes: 60, idempotencyKey, ...more })
    const attachHalf = (idempotencyKey: string): Promise<unknown> => {
      const stop = new AbortController()
      return failureOf(attach(idempotencyKey, { signal: stop.signal, onProgress: ({ sent }) => sent === 60 && stop.abort() }))
    }

    for (const key of ['foto-satu', 'foto-dua']) assert.equal(((await attachHalf(key)) as Error).name, 'AbortError')
    asked = []
    now = new Date('2026-11-25T10:00:00Z')
    assert.equal((await attach('foto-satu')).size, photo.size)
    assert.deepEqual(asked, ['HEAD', 'PATCH', 'POST'])
    asked = []
    now = new Date('2026-11-25T10:00:01Z')
    assert.equal((await attach('foto-dua')).size, photo.size)
    // The first POST asks whether it was finished before; then it is begun anew.
    assert.deepEqual(asked, ['HEAD', 'POST', 'POST', 'PATCH', 'PATCH', 'POST'])
  })

  it('fails at the pieces of a photo where it is told to', async () => {
    const { relay, lapor } = open()
    const { trackingSecret, ...rest } = submission()
    const { trackingId } = await lapor.reports.create({ ...rest, trackingSecret })
    const uploads = createUploads({ baseUrl: relay.baseUrl, fetch: relay.fetch, site: 'kel-kademangan', retries: 0 })
    relay.fail({ route: 'uploads', code: 'storage-busy' })
    await lapor.site.retrieve()
    const error = await failureOf(uploads.attach(trackingId, new Blob(['x'], { type: 'image/png' }), { trackingSecret, idempotencyKey: 'foto-satu' }))
    assert.ok(isServerError(error) && error.code === 'storage-busy')
  })
})
