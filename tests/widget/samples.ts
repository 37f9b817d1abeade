/** Invented reports, receipts and entries of the outbox, to be changed where a test needs it. */
import type { Attachment, Report, ReportReceipt, ReportSubmission, TimelineEntry } from '@lapor/sdk/contract'
import type { EntryPhoto, OutboxEntry, StoredReceipt } from '@lapor/sdk/outbox'

export const trackingId = '7K3M-Q9XT-4BW9'
export const secret = 'BCDFGHJKLMNPQRSTVWXYZ234'
export const site = 'kel-kademangan'

export const agency = { slug: 'kel-kademangan', acronym: 'Kel. Kademangan', name: 'Kelurahan Kademangan', kind: 'kelurahan' }

/** The last second of 1 December in Jakarta is 2 December in Jayapura, where the tests' clock stands. */
export const promise: Report['promise'] = [
  { kind: 'communication', amount: 7, unit: 'calendar-day', dueAt: '2036-12-01T23:59:59+07:00', legalBasis: null, holidaysKnown: true },
  { kind: 'resolution', amount: 14, unit: 'working-day', dueAt: '2036-12-15T23:59:59+07:00', legalBasis: null, holidaysKnown: true },
]

/** The same, long past. */
export const overdue = promise.map((deadline) => ({ ...deadline, dueAt: '2024-12-02T23:59:59+07:00' }))

export const aSubmission = (change: Partial<ReportSubmission> = {}): ReportSubmission => ({
  classification: 'complaint',
  text: 'Lampu jalan di depan SDN 2 mati sejak seminggu lalu.',
  place: { regionCode: '36.74.07.1004' },
  anonymous: true,
  confidential: false,
  trackingSecret: secret,
  photos: 0,
  noticeVersion: '1',
  createdAtDevice: '2036-11-24T10:00:00+07:00',
  ...change,
})

export const aPhoto = (id: string, state: EntryPhoto['state'], code?: string): EntryPhoto => ({ id, type: 'image/jpeg', bytes: new ArrayBuffer(0), state, ...(code ? { code } : {}) })

export const anEntry = (change: Partial<OutboxEntry> = {}): OutboxEntry => ({
  v: 1,
  rev: 0,
  id: 'entry-1',
  site,
  createdAt: Date.parse('2036-11-24T10:00:00+07:00'),
  submission: aSubmission(),
  photos: [],
  state: 'queued',
  attempts: 0,
  nextAttemptAt: 0,
  maybeFiled: false,
  leasedUntil: 0,
  ...change,
})

export const aReceipt = (change: Partial<StoredReceipt> = {}): StoredReceipt => ({
  v: 1,
  entryId: 'entry-1',
  shown: false,
  site,
  trackingId,
  trackingSecret: secret,
  title: 'Lampu jalan di depan SDN 2 mati sejak seminggu lalu',
  receivedAt: '2036-11-24T10:00:00+07:00',
  agency,
  promise,
  ...change,
})

export const anAnswer = (): ReportReceipt => ({ trackingId, title: aReceipt().title, status: 'filed', receivedAt: '2036-11-24T10:00:00+07:00', agency, promise })

export const anAttachment = (id: string, by: 'reporter' | 'officer'): Attachment => ({ id, mediaType: 'image/jpeg', size: 1000, width: 40, height: 30, by })

/** As it stands on 26 November, after a first word where the agency waits for the reporter. */
export const aClock = (status = 'filed', of: Report['promise'] = promise): Report['clock'] => {
  const since = status === 'waiting' || status === 'returned' ? '2036-11-25T09:00:00+07:00' : null
  return {
    state: since ? 'paused' : ['closed', 'archived', 'withdrawn'].includes(status) ? 'ended' : 'runs',
    since,
    deadlines: of.map(({ kind, dueAt, holidaysKnown }) => ({ kind, dueAt, holidaysKnown, metAt: kind === 'communication' ? since : null, state: since === null ? 'open' : kind === 'communication' ? 'kept' : 'paused' })),
  }
}

export const aReport = (change: Partial<Report> = {}): Report => ({
  trackingId,
  viewer: 'reporter',
  classification: 'complaint',
  status: 'filed',
  title: aReceipt().title,
  text: aSubmission().text,
  agency,
  place: { regionCode: '36.74.07.1004', regionName: 'Kademangan', rw: '03', rt: '02', landmark: 'depan SDN 2' },
  occurredOn: '2036-11-17',
  category: null,
  anonymous: true,
  confidential: false,
  reporter: { name: 'Sri Contoh', phone: '0812 0000 0000' },
  receivedAt: '2036-11-24T10:00:00+07:00',
  createdAtDevice: null,
  promise,
  clock: aClock(change.status, change.promise),
  photos: 0,
  attachments: [],
  upstream: null,
  supports: 0,
  reopened: 0,
  rating: null,
  assignee: null,
  version: 1,
  ...change,
})

let steps = 0

export const aStep = (type: string, status: string, change: Partial<TimelineEntry> = {}): TimelineEntry => {
  const by = type === 'filed' || type === 'replied' ? 'reporter' : 'officer'
  steps += 1
  return { id: `step-${steps}`, type, status, at: '2036-11-25T09:00:00+07:00', by, agency: by === 'officer' ? agency.slug : null, text: null, reason: null, attachments: [], ...change }
}

export const filed = aStep('filed', 'filed', { at: '2036-11-24T10:00:00+07:00' })
export const verified = aStep('verified', 'verified', { at: '2036-11-24T13:00:00+07:00' })
export const asked = aStep('asked', 'waiting', { text: 'Tiang lampu yang mana?' })

/** A report about which the officer asked something, and its steps up to the question. */
export const waiting = aReport({ status: 'waiting' })
export const question = [filed, verified, asked]
