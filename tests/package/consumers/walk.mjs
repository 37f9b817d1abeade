// What a customer's first program does; the same in every runtime, so that the test can ask each for the same facts.
import { createClient, isUnauthorizedError, newId, randomBytes } from '@lapor/sdk'
import { newTrackingSecret } from '@lapor/sdk/contract'
import { createOutbox } from '@lapor/sdk/outbox'
import { memoryStorage } from '@lapor/sdk/storage'

const submission = (text) => ({
  classification: 'complaint',
  text,
  place: { regionCode: '36.74.07.1004', landmark: 'depan SDN Kademangan 2' },
  anonymous: true,
  confidential: false,
  trackingSecret: newTrackingSecret(randomBytes),
  photos: 0,
  noticeVersion: '2026-11',
  createdAtDevice: '2026-11-24T18:20:00+07:00',
})

/** Files, follows, is refused, lists and sends through an outbox. */
export const walk = async (baseUrl, storage = memoryStorage()) => {
  const site = 'kel-kademangan'
  const lapor = createClient({ baseUrl, site })
  const { agency } = await lapor.site.retrieve()

  const filed = submission('Lampu jalan di depan SDN Kademangan 2 mati sejak Senin.')
  const { trackingSecret } = filed
  const idempotencyKey = newId()
  const receipt = await lapor.reports.create(filed, { idempotencyKey })
  const repeated = await lapor.reports.create(filed, { idempotencyKey })
  const mine = await lapor.reports.retrieve(receipt.trackingId, { trackingSecret })
  const refusal = await lapor.reports.retrieve(receipt.trackingId, { trackingSecret: newTrackingSecret(randomBytes) }).catch((error) => error)

  const listed = []
  for await (const { trackingId } of lapor.reports.list({ limit: 1 })) listed.push(trackingId)

  const outbox = createOutbox({
    storage,
    site,
    send: {
      report: (entry) => lapor.reports.create(entry.submission, { idempotencyKey: entry.id, retries: 0 }),
      photo: async (photo, entry, { trackingId }) => void (await lapor.attachments.create(trackingId, photo.blob, { idempotencyKey: photo.id, trackingSecret: entry.submission.trackingSecret })),
    },
  })
  await outbox.add(submission('Saluran air di depan balai RW meluap setiap hujan.'))
  await outbox.flush()

  return {
    agency: agency.name,
    sameReceipt: JSON.stringify(receipt) === JSON.stringify(repeated),
    textReadBack: mine.text === filed.text,
    refused: isUnauthorizedError(refusal) && refusal.code,
    listedSeveralPages: listed.length > 1 && new Set(listed).size === listed.length,
    outboxWaiting: (await outbox.entries()).length,
    outboxReceipts: (await outbox.receipts()).map(({ title }) => title),
  }
}
