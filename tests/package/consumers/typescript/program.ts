/** A program over every door, and what the types must refuse. */
import { createClient, isRejectedError, isValidationError, newId, randomBytes, type Client, type Pages } from '@lapor/sdk'
import { challengeProofs } from '@lapor/sdk/challenge'
import { newTrackingSecret, statuses, type Report, type ReportSubmission } from '@lapor/sdk/contract'
import { createDraftStore, emptyDraft, submissionOf, type ReportDraft } from '@lapor/sdk/draft'
import { createFilingClient, createFollowingClient } from '@lapor/sdk/light'
import { createOfficerClient, type OfficerClient } from '@lapor/sdk/officer'
import { createOutbox, type Outbox, type StoredReceipt } from '@lapor/sdk/outbox'
import { memoryStorage, openStorage, type Storage } from '@lapor/sdk/storage'
import { createTestRelay, type TestRelay } from '@lapor/sdk/testing'
import { createUploads, type Uploads } from '@lapor/sdk/upload'

const options = { baseUrl: 'https://lapor.example.go.id', site: 'kel-kademangan' }
const lapor: Client = createClient({ ...options, proofs: challengeProofs })
const desk: OfficerClient = createOfficerClient({ baseUrl: options.baseUrl, token: 'petugas' })

const submission: ReportSubmission = {
  classification: 'complaint',
  text: 'Lampu jalan di depan SDN Kademangan 2 mati sejak Senin.',
  place: { regionCode: '36.74.07.1004' },
  anonymous: true,
  confidential: false,
  trackingSecret: newTrackingSecret(randomBytes),
  photos: 0,
  noticeVersion: '2026-11',
  createdAtDevice: '2026-11-24T18:20:00+07:00',
}

export const file = async (): Promise<string> => {
  try {
    const { trackingId, promise } = await lapor.reports.create(submission, { idempotencyKey: newId() })
    const due: string | undefined = promise[0]?.dueAt
    return `${trackingId} ${due ?? ''}`
  } catch (error) {
    if (isValidationError(error)) return error.issues.map((issue) => issue.path).join()
    if (isRejectedError(error)) return `${error.status} ${error.problem?.code ?? ''}`
    throw error
  }
}

export const titles = async (): Promise<(string | null)[]> => {
  const pages: Pages<Report> = lapor.reports.list({ status: 'closed', limit: 10 })
  const found: (string | null)[] = []
  for await (const report of pages) found.push(report.title)
  const first = await pages
  return [...found, first.nextCursor]
}

export const handle = async (trackingId: string): Promise<void> => {
  await desk.reports.verify(trackingId)
  await desk.reports.close(trackingId, { reason: 'resolved', text: 'Lampu sudah menyala.', attachments: ['bukti'] })
  await lapor.reports.rate(trackingId, { score: 5 }, { trackingSecret: submission.trackingSecret })
}

export const send = async (storage: Storage = memoryStorage()): Promise<readonly StoredReceipt[]> => {
  const filing = createFilingClient(options)
  const outbox: Outbox = createOutbox({
    storage,
    site: options.site,
    send: {
      report: (entry) => filing.reports.create(entry.submission, { idempotencyKey: entry.id }),
      photo: async (photo, entry, receipt) => void (await filing.attachments.create(receipt.trackingId, photo.blob, { trackingSecret: entry.submission.trackingSecret })),
    },
  })
  await outbox.add(submission)
  await outbox.flush()
  return outbox.receipts()
}

export const write = async (): Promise<ReportDraft | undefined> => {
  const drafts = createDraftStore({ storage: await openStorage(), site: options.site })
  await drafts.save({ ...emptyDraft(), text: submission.text })
  return drafts.load()
}

export const attach = async (trackingId: string, photo: Blob): Promise<string> => {
  const uploads: Uploads = createUploads(options)
  const { id } = await uploads.attach(trackingId, photo, { trackingSecret: submission.trackingSecret, idempotencyKey: newId() })
  return id
}

export const rehearse = async (): Promise<number> => {
  const relay: TestRelay = createTestRelay()
  const { token } = relay.addOfficer({ agency: 'kel-kademangan' })
  const { items } = await createOfficerClient({ baseUrl: relay.baseUrl, fetch: relay.fetch, token }).reports.list()
  return items.length
}

export const others = [statuses.length, submissionOf, createFollowingClient(options).reports.timeline]

export const refused = async (): Promise<void> => {
  // @ts-expect-error an unknown field of a submission
  await lapor.reports.create({ ...submission, nik: '3674' })
  const { trackingSecret: _, ...withoutSecret } = submission
  // @ts-expect-error a submission without its secret
  await lapor.reports.create(withoutSecret)
  // @ts-expect-error only the reporter may reply: the secret is owed
  await lapor.reports.reply('7K3M-Q9XT-4BW9', { text: 'Di RT 02.' }, {})
  // @ts-expect-error a closing owes its reason
  await desk.reports.close('7K3M-Q9XT-4BW9', { text: 'Selesai.' })
  // @ts-expect-error not a reason to close
  await desk.reports.close('7K3M-Q9XT-4BW9', { reason: 'bosan', text: 'Selesai.' })
  // @ts-expect-error a client without its site
  createClient({ baseUrl: options.baseUrl })
}
