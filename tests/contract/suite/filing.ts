/** Filing: what a citizen sends, what the relay acknowledges, and that it happens once. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newId, randomBytes } from '@lapor/sdk'
import { deriveTitle, newTrackingSecret, parseTrackingId, type ReportSubmission } from '@lapor/sdk/contract'
import { createFilingClient, createFollowingClient } from '@lapor/sdk/light'
import { createOutbox } from '@lapor/sdk/outbox'
import { memoryStorage } from '@lapor/sdk/storage'
import { agency, askingSite, losingAnswers, photo, regionCode, site, submission, type Town, walked } from './town.ts'

/** Alone, as an option of a call: what else a submission has is none. */
const secretOf = ({ trackingSecret }: ReportSubmission): { readonly trackingSecret: string } => ({ trackingSecret })

export const filing = (town: () => Town): void => {
  it('begins with the settings of the site and the places it can be about', async () => {
    const { citizen } = town()
    const settings = await citizen.site.retrieve()
    assert.deepEqual([settings.key, settings.agency.slug, settings.fields.address, settings.challenge], [site, agency, 'hidden', false])
    assert.equal(settings.promises.complaint?.find(({ kind }) => kind === 'communication')?.amount, 7)
    assert.ok(settings.categories.length > 0)
    const regions = await citizen.regions.list()
    assert.equal(regions.find(({ code }) => code === regionCode)?.name, 'Kademangan')
  })

  it('is acknowledged with a tracking ID, a title and the promise, and what was sent is what is kept', async () => {
    const { citizen, officer } = town()
    const category = (await citizen.site.retrieve()).categories[0]?.id
    const sent = submission({ occurredOn: '2026-01-31', category })
    const receipt = await citizen.reports.create(sent)
    assert.equal(parseTrackingId(receipt.trackingId), receipt.trackingId)
    assert.deepEqual([receipt.title, receipt.status, receipt.agency.slug], [deriveTitle(sent.text), 'filed', agency])
    assert.deepEqual(receipt.promise.map(({ kind, amount, unit }) => [kind, amount, unit]), [['communication', 7, 'calendar-day'], ['resolution', 14, 'working-day']])

    const mine = await citizen.reports.retrieve(receipt.trackingId, secretOf(sent))
    assert.deepEqual([mine.viewer, mine.text, mine.category, mine.occurredOn, mine.reporter, mine.createdAtDevice, mine.photos], ['reporter', sent.text, category, '2026-01-31', sent.reporter, sent.createdAtDevice, 1])
    assert.deepEqual({ ...mine.place }, { regionCode, regionName: 'Kademangan', rw: '3', rt: null, landmark: 'depan balai RW', point: null })
    assert.deepEqual(mine.promise, receipt.promise)
    assert.equal((await officer.reports.retrieve(receipt.trackingId)).reporter?.name, 'Warga Uji')
  })

  it('hides the name of who chose to be anonymous from the agency', async () => {
    const { officer, file } = town()
    const { trackingId } = await file({ anonymous: true })
    assert.equal((await officer.reports.retrieve(trackingId)).reporter, null)
  })

  it('of wrong fields is refused, each named with a pointer', async () => {
    const { client, citizen, refused } = town()
    const asking = client({ site: askingSite })
    assert.deepEqual(await refused('validation-failed', asking.reports.create(submission({ reporter: { name: 'Warga Uji' } }))), {
      name: 'RejectedError',
      errors: [
        { pointer: '/reporter/address', code: 'required' },
        { pointer: '/reporter/phone', code: 'required' },
      ],
    })
    const { errors } = await refused('validation-failed', citizen.reports.create(submission({ place: { regionCode: '11.01.01.2001' }, category: 'tidak-ada', occurredOn: '2999-01-01', photos: 10 })))
    assert.deepEqual((errors as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`).sort(), ['/category not-offered', '/occurredOn in-the-future', '/photos too-long', '/place/regionCode not-offered'])
  })

  it('is one report however often it is sent with the same key', async () => {
    const { client, relay, citizen, officer } = town()
    const headers: (string | null)[] = []
    const watching = client({
      fetch: async (input, init) => {
        const answer = await (relay.fetch ?? fetch)(input, init)
        headers.push(answer.headers.get('idempotency-replayed'))
        return answer
      },
    })
    const sent = submission({ text: `Lampu jalan mati sejak semalam, nomor ${newId()}.` })
    const idempotencyKey = newId()
    const first = await watching.reports.create(sent, { idempotencyKey })
    // In whatever order the fields come.
    const again = await watching.reports.create(Object.fromEntries(Object.entries(sent).reverse()) as typeof sent, { idempotencyKey })
    assert.deepEqual(again, first)
    assert.deepEqual(headers, [null, 'true'])
    const filed = (await walked(officer.reports.list({ limit: 100 }))).filter(({ text }) => text === sent.text)
    assert.deepEqual(filed.map(({ trackingId }) => trackingId), [first.trackingId])
    assert.notEqual((await citizen.reports.create(sent)).trackingId, first.trackingId)
  })

  it('is one report when its answer was lost and the client repeats by itself', async () => {
    const { client, relay, officer } = town()
    const text = `Pohon tumbang menutup jalan, nomor ${newId()}.`
    await client({ fetch: losingAnswers(relay, 1), retries: 1 }).reports.create(submission({ text }))
    assert.equal((await walked(officer.reports.list({ limit: 100 }))).filter((report) => report.text === text).length, 1)
  })

  it('of another text under the same key is refused and leaves the first as it was', async () => {
    const { citizen, refused } = town()
    const idempotencyKey = newId()
    const first = submission()
    const { trackingId } = await citizen.reports.create(first, { idempotencyKey })
    assert.equal((await refused('idempotency-key-reused', citizen.reports.create({ ...first, text: 'Teks yang sama sekali lain.' }, { idempotencyKey }))).name, 'RejectedError')
    assert.equal((await citizen.reports.retrieve(trackingId, secretOf(first))).text, first.text)
  })

  it('with a key that is none is refused', async () => {
    const { citizen, refused } = town()
    await refused('idempotency-key-missing', citizen.reports.create(submission(), { idempotencyKey: 'pendek' }))
  })

  it('is the same when the outbox walks it, and a repeated send is one report with its photo', async () => {
    const { citizen, officer } = town()
    let answersToLose = 1
    const outbox = createOutbox({
      storage: memoryStorage(),
      site,
      send: {
        report: async (entry) => {
          const receipt = await citizen.reports.create(entry.submission, { idempotencyKey: entry.id })
          if (answersToLose-- > 0) throw new Error('the answer was lost on the way')
          return receipt
        },
        photo: async (sent, entry, receipt) => void (await citizen.attachments.create(receipt.trackingId, sent.blob, { idempotencyKey: sent.id, trackingSecret: entry.submission.trackingSecret })),
      },
    })
    const before = (await walked(officer.reports.list({ status: 'filed', limit: 100 }))).length
    await outbox.add(submission(), [{ id: newId(), blob: photo() }])
    await outbox.flush()
    await outbox.flush(true)
    const [receipt] = await outbox.receipts()
    assert.deepEqual(await outbox.entries(), [])
    assert.equal((await walked(officer.reports.list({ status: 'filed', limit: 100 }))).length, before + 1)
    assert.equal((await citizen.reports.retrieve(receipt?.trackingId ?? '', { trackingSecret: receipt?.trackingSecret })).attachments.length, 1)
  })

  it('and following go as well through the light door', async () => {
    const { relay } = town()
    const options = { baseUrl: relay.baseUrl, fetch: relay.fetch, site }
    const sent = submission({ trackingSecret: newTrackingSecret(randomBytes) })
    const { trackingId } = await createFilingClient(options).reports.create(sent)
    const light = createFollowingClient(options)
    assert.equal((await light.reports.retrieve(trackingId, secretOf(sent))).text, sent.text)
    assert.equal((await light.reports.reply(trackingId, { text: 'Masih meluap.' }, secretOf(sent))).type, 'replied')
  })
}
