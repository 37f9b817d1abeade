/** What the widget loads right after its first paint: the rest of the form, and everything that talks to the relay. */
import './components/lapor-details/lapor-details.define.ts'
import './components/lapor-identity-field/lapor-identity-field.define.ts'
import './components/lapor-place-field/lapor-place-field.define.ts'
import { NetworkError, randomBytes } from '@lapor/sdk'
import { isOlderVersion, newTrackingSecret, searchRegions, type Region, type Site } from '@lapor/sdk/contract'
import { submissionOf, type ReportDraft, type Submittable } from '@lapor/sdk/draft'
import { createFilingClient, type ClientOptions, type FilingClient } from '@lapor/sdk/light'
import { createOutbox, type Outbox } from '@lapor/sdk/outbox'
import { memoryStorage, type Storage } from '@lapor/sdk/storage'
import { localDay } from './components/local-day.ts'
import { isElsewhere } from './controllers/is-elsewhere.ts'
import { laterProofs } from './later-proofs.ts'
import { mirrorOf } from './mirror/mirror-of.ts'
import type { Mirror } from './mirror/open-mirror.ts'
import { pageLocks } from './mirror/page-locks.ts'
import { nowWithOffset } from './now-with-offset.ts'
import type { OnTheWay, PhotoOnTheWay } from './photo-on-the-way.ts'
import { loadWritingPart } from './writing-parts.ts'

export { underway } from './components/lapor-widget/underway.ts'
export { OutboxController } from './controllers/outbox-controller.ts'
export { SubmitController } from './controllers/submit-controller.ts'
/** Indonesian; other languages come with their own part. */
export { formTexts } from './locales/id/form.ts'
export { issueText } from './locales/issue-text.ts'

/** A photo that is smaller is sent again as quickly as it is resumed; about half a minute on a bad 2G line. Files come by upload only. */
const atOnceBytes = 64_000

export interface SendPart {
  readonly site: string
  /** Of the page: for what is no secret. */
  readonly storage: Storage
  /** On a page of another origin than the relay's: reports, receipts and secrets lie in its memory, with a copy in the relay's. */
  readonly mirror: Mirror | undefined
  readonly client: FilingClient
  /** What others make their own clients from: reading reports is not part of sending them. */
  readonly clientOptions: ClientOptions
  readonly outbox: Outbox
  readonly onTheWay: OnTheWay
  /** Turns a draft into a submission with a fresh secret, or says field by field what is missing. */
  validate(draft: ReportDraft, settings: Site): Submittable
  /** Begins to look for the proof of work of the next report, while it is being written; does nothing where that was done. */
  prepareProof(): void
  /** Whether the relay takes nothing more of what this version sends. */
  isOutdated(oldestClient: string): boolean
  /** The forgiving search in the list of kelurahan. */
  readonly searchRegions: (regions: readonly Region[], words: string) => readonly Region[]
}

export interface SendPartOptions {
  /** Address of the relay. */
  readonly base: string
  /** Site key. */
  readonly site: string
  /** Of the page; undefined where no site was named yet. */
  readonly storage: Storage | undefined
  /** Where a hidden frame of the relay may stand. Absent: it is a page of the relay. */
  readonly place?: Node
}

/** Makes client and outbox for one site. Nothing is sent before `outbox.start()`. @throws {TypeError} without a storage */
export const createSendPart = ({ base, site, storage: pages, place }: SendPartOptions): SendPart => {
  // Somebody pressed where no site is named yet: this part is asked for again once one is.
  if (!pages) throw new TypeError('no site')
  const clientOptions = { baseUrl: base, site }
  const client = createFilingClient({ ...clientOptions, proofs: laterProofs })
  const mirror = place && isElsewhere(base) ? mirrorOf(base, site, place) : undefined
  const storage = mirror?.storage ?? pages
  const passing = memoryStorage()
  let isProofSought = false
  const onTheWay: OnTheWay = { moved: () => undefined }
  const outbox = createOutbox({
    storage,
    site,
    // No other tab has this page's memory, and a host that may keep nothing refuses its locks.
    ...(mirror && { locks: pageLocks }),
    // The outbox has a policy of its own: one attempt each.
    send: {
      report: (entry) => {
        // A proof serves once.
        isProofSought = false
        return client.reports.create(entry.submission, { idempotencyKey: entry.id, retries: 0 })
      },
      photo: async ({ id, blob }, { submission: { trackingSecret } }, { trackingId }) => {
        const options = { trackingSecret, idempotencyKey: id }
        if (blob.size <= atOnceBytes && blob.type.startsWith('image')) return void (await client.attachments.create(trackingId, blob, { ...options, retries: 0 }))
        const { createUploads } = await loadWritingPart.upload().catch(() => {
          // Like every other request that got no answer: the photo waits and is tried again.
          throw new NetworkError('uploads')
        })
        // On another's page a photo goes on as long as the page does; what sends after it begins anew.
        const moved = (photo?: PhotoOnTheWay): void => {
          onTheWay.photo = photo
          onTheWay.moved()
        }
        await createUploads({ ...clientOptions, storage: mirror ? passing : pages, retries: 0 })
          .attach(trackingId, blob, { ...options, onProgress: ({ sent, size }) => moved({ id, percent: Math.min(99, Math.floor((100 * sent) / size)) }) })
          .catch((error: unknown) => {
            moved()
            throw error
          })
      },
    },
  })
  return {
    site,
    storage: pages,
    mirror,
    client,
    clientOptions,
    outbox,
    onTheWay,
    validate: (draft, settings) =>
      submissionOf(draft, settings, { now: nowWithOffset(), today: localDay(Date.now(), settings.timeZone), trackingSecret: newTrackingSecret(randomBytes) }),
    prepareProof: () => {
      if (isProofSought) return
      isProofSought = true
      void client.challenge.prepare()
    },
    isOutdated: (oldestClient) => isOlderVersion('__LAPOR_VERSION__', oldestClient),
    searchRegions,
  }
}
