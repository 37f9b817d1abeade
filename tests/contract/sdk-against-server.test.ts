/** The SDK against the real relay over real HTTP: the whole road of a report, and every refusal as its error. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { createAdaptorServer } from '@hono/node-server'
import { createClient, isNotFoundError, isRejectedError, isUnauthorizedError, newId, type Client } from '@lapor/sdk'
import { newTrackingSecret, type Issue, type ReportSubmission } from '@lapor/sdk/contract'
import { createOfficerClient, type OfficerClient } from '@lapor/sdk/officer'
import { createOutbox } from '@lapor/sdk/outbox'
import { memoryStorage } from '@lapor/sdk/storage'
import { createRelay, type Relay } from '@lapor/server'
import sharp from 'sharp'

let folder: string
let relay: Relay
let server: Server
let baseUrl: string
let citizen: Client
let officer: OfficerClient
let stranger: OfficerClient

const officerOf = async (agencySlug: string): Promise<OfficerClient> => {
  const added = await relay.addOfficer({ name: 'Petugas uji', agencySlug, role: 'officer' })
  return createOfficerClient({ baseUrl, token: added?.token ?? assert.fail('no officer') })
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapor-'))
  relay = await createRelay({ dataFile: join(folder, 'lapor.sqlite'), demo: true })
  server = createAdaptorServer({ fetch: relay.fetch }) as Server
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  citizen = createClient({ baseUrl, site: 'kel-kademangan', retries: 0 })
  officer = await officerOf('kel-kademangan')
  stranger = await officerOf('disdukcapil')
})

after(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await relay.close()
  rmSync(folder, { recursive: true })
})

const submission = (change: Partial<ReportSubmission> = {}): ReportSubmission => ({
  classification: 'complaint',
  text: 'Saluran air di depan balai RW tersumbat dan meluap ke jalan setiap hujan.',
  place: { regionCode: '36.74.07.1004', rw: '3', landmark: 'depan balai RW' },
  anonymous: false,
  confidential: false,
  reporter: { name: 'Warga Uji', phone: '0812-3456-7890' },
  trackingSecret: newTrackingSecret((n) => new Uint8Array(randomBytes(n))),
  photos: 1,
  noticeVersion: '2026-11',
  createdAtDevice: '2026-11-24T18:20:00+07:00',
  ...change,
})

const photo = async (): Promise<Blob> => new Blob([new Uint8Array(await sharp({ create: { width: 60, height: 40, channels: 3, background: '#47a' } }).jpeg().toBuffer())], { type: 'image/jpeg' })

const failure = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work
  } catch (error) {
    return error
  }
  return assert.fail('it should have been refused')
}

describe('the whole road', () => {
  it('goes from filing to closing with evidence, each side seeing its part', async () => {
    const filed = submission()
    const { trackingId, title, promise } = await citizen.reports.create(filed)
    const secret = { trackingSecret: filed.trackingSecret }
    assert.equal(title, 'Saluran air di depan balai RW tersumbat dan meluap ke jalan setiap hujan')
    assert.deepEqual(promise.find((deadline) => deadline.kind === 'communication')?.amount, 7)
    await citizen.attachments.create(trackingId, await photo(), secret)

    const unseen = await citizen.reports.retrieve(trackingId)
    assert.deepEqual([unseen.status, unseen.text, unseen.title], ['filed', null, null])

    const queued = await officer.reports.retrieve(trackingId)
    assert.equal(queued.reporter?.name, 'Warga Uji')
    assert.equal(queued.attachments.length, 1)
    await officer.reports.verify(trackingId)
    await officer.reports.ask(trackingId, { text: 'Di RT berapa yang paling parah?' })
    assert.equal((await citizen.reports.retrieve(trackingId, secret)).status, 'waiting')
    await citizen.reports.reply(trackingId, { text: 'Di RT 02, dekat jembatan kecil.' }, secret)
    await officer.reports.followUp(trackingId, { text: 'Petugas membersihkan saluran besok pagi.' })
    const evidence = await officer.attachments.create(trackingId, await photo())
    await officer.reports.close(trackingId, { reason: 'resolved', text: 'Saluran sudah bersih.', attachments: [evidence.id] })

    const mine = await citizen.reports.timeline(trackingId, secret)
    assert.deepEqual(mine.map((entry) => entry.type), ['filed', 'verified', 'asked', 'replied', 'followed-up', 'closed'])
    assert.equal(mine[2]?.text, 'Di RT berapa yang paling parah?')
    assert.equal(mine[5]?.attachments[0]?.id, evidence.id)
    assert.equal((await citizen.attachments.retrieve(trackingId, evidence.id, secret)).type, 'image/jpeg')

    const everyone = await citizen.reports.retrieve(trackingId)
    assert.equal(everyone.text, filed.text)
    assert.deepEqual([everyone.reporter, everyone.place.rw, everyone.place.landmark, everyone.place.regionName], [null, null, null, 'Kademangan'])
    assert.doesNotMatch(JSON.stringify(await citizen.reports.timeline(trackingId)), /jembatan kecil|Warga Uji|RT berapa/)
  })

  it('is the same when the outbox walks it, and a repeated send is one report', async () => {
    const storage = memoryStorage()
    let answersToLose = 1
    const outbox = createOutbox({
      storage,
      site: 'kel-kademangan',
      send: {
        report: async (entry) => {
          const receipt = await citizen.reports.create(entry.submission, { idempotencyKey: entry.id })
          if (answersToLose-- > 0) throw new Error('the answer was lost on the way')
          return receipt
        },
        photo: async (sent, entry, receipt) => void (await citizen.attachments.create(receipt.trackingId, sent.blob, { idempotencyKey: sent.id, trackingSecret: entry.submission.trackingSecret })),
      },
    })
    const before = (await officer.reports.list({ status: 'filed', limit: 100 })).items.length
    await outbox.add(submission(), [{ id: newId(), blob: await photo() }])
    await outbox.flush()
    await outbox.flush(true)
    const [receipt] = await outbox.receipts()
    assert.deepEqual(await outbox.entries(), [])
    assert.equal((await officer.reports.list({ status: 'filed', limit: 100 })).items.length, before + 1)
    assert.equal((await citizen.reports.retrieve(receipt?.trackingId ?? '', { trackingSecret: receipt?.trackingSecret })).attachments.length, 1)
  })

  it('pages the queue without gaps or repeats', async () => {
    const all = (await officer.reports.list({ limit: 100 })).items.map((report) => report.trackingId)
    const paged: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await officer.reports.list({ limit: 2, ...(cursor ? { cursor } : {}) })
      paged.push(...page.items.map((report) => report.trackingId))
      cursor = page.nextCursor
    }
    assert.ok(all.length > 4)
    assert.deepEqual(paged, all)
  })
})

describe('a refusal', () => {
  it('of wrong fields names each with a pointer', async () => {
    const lengkap = createClient({ baseUrl, site: 'disdukcapil', retries: 0 })
    const error = await failure(lengkap.reports.create(submission({ reporter: { name: 'Warga Uji' } })))
    assert.ok(isRejectedError(error))
    assert.equal(error.code, 'validation-failed')
    assert.deepEqual(
      error.problem?.errors?.map((one): Issue => ({ path: one.pointer, code: one.code as Issue['code'] })),
      [
        { path: '/reporter/address', code: 'required' },
        { path: '/reporter/phone', code: 'required' },
      ],
    )
  })

  it('of another body under the same key leaves the first as it was', async () => {
    const key = newId()
    const first = submission()
    const { trackingId } = await citizen.reports.create(first, { idempotencyKey: key })
    const error = await failure(citizen.reports.create({ ...first, text: 'Teks yang sama sekali lain.' }, { idempotencyKey: key }))
    assert.ok(isRejectedError(error) && error.code === 'idempotency-key-reused')
    assert.equal((await citizen.reports.retrieve(trackingId, { trackingSecret: first.trackingSecret })).text, first.text)
  })

  it('of a wrong secret, an unknown site and a foreign agency can be told apart', async () => {
    const filed = submission()
    const { trackingId } = await citizen.reports.create(filed)
    const wrong = await failure(citizen.reports.retrieve(trackingId, { trackingSecret: submission().trackingSecret }))
    assert.ok(isUnauthorizedError(wrong) && wrong.code === 'secret-wrong')
    const site = await failure(createClient({ baseUrl, site: 'kel-tidak-ada', retries: 0 }).site.retrieve())
    assert.ok(isNotFoundError(site) && site.code === 'site-unknown')
    const agency = await failure(stranger.reports.verify(trackingId, { retries: 0 }))
    assert.ok(isUnauthorizedError(agency) && agency.code === 'agency-not-yours')
  })

  it('of a step the status does not allow changes nothing', async () => {
    const filed = submission()
    const { trackingId } = await citizen.reports.create(filed)
    const error = await failure(officer.reports.respond(trackingId, { text: 'Sudah kami tangani.' }))
    assert.ok(isRejectedError(error) && error.code === 'transition-not-allowed')
    assert.deepEqual((await citizen.reports.timeline(trackingId, { trackingSecret: filed.trackingSecret })).map((entry) => entry.type), ['filed'])
  })

  it('of a closing without evidence says what is owed', async () => {
    const { trackingId } = await citizen.reports.create(submission())
    await officer.reports.verify(trackingId)
    const error = await failure(officer.reports.close(trackingId, { reason: 'resolved', text: 'Sudah selesai.' }))
    assert.ok(isRejectedError(error))
    assert.deepEqual(error.problem?.errors, [{ pointer: '/attachments', code: 'evidence-owed' }])
  })

  it('of a file that is no image although its type says so', async () => {
    const filed = submission()
    const { trackingId } = await citizen.reports.create(filed)
    const error = await failure(citizen.attachments.create(trackingId, new Blob(['<script>alert(1)</script>'], { type: 'image/jpeg' }), { trackingSecret: filed.trackingSecret }))
    assert.ok(isRejectedError(error) && error.code === 'attachment-not-image')
  })
})
