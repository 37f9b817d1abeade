/** What the contract suite needs of a relay, and the people it lets act on it: citizens, officers of two agencies, a coordinator. */
import assert from 'node:assert/strict'
import { type ClientOptions, createClient, type Client, type Hooks, isApiError, randomBytes } from '@lapor/sdk'
import { type Attachment, type KnownProblemCode, type KnownStatus, newTrackingSecret, problemsOf, type ReportSubmission, type RouteName } from '@lapor/sdk/contract'
import { createOfficerClient, type OfficerClient } from '@lapor/sdk/officer'
import { failureOf } from '../../sdk/failure-of.ts'

/** An officer as the relay let him or her in. */
export interface AddedOfficer {
  readonly id: string
  readonly token: string
}

/** A relay that serves the three sites and the two agencies below. */
export interface OpenRelay {
  readonly baseUrl: string
  /** Absent: the relay is reached over the network. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** For requests that the SDK would not make, where they go another way. */
  readonly rawFetch?: typeof globalThis.fetch | undefined
  addOfficer(agency: string, role: 'officer' | 'coordinator' | 'admin'): Promise<AddedOfficer>
  close(): Promise<void>
}

/** Asks for nothing but text and place, and takes formal requests for information. */
export const site = 'kel-kademangan'
/** What `askingSite` takes besides photos. */
export const takenFiles = [{ mediaType: 'video/mp4', maxBytes: 200_000 }, { mediaType: 'application/pdf', maxBytes: 100_000 }]

/** How far the map of `site` reaches. */
export const mapArea = { bounds: [106.62, -6.4, 106.78, -6.2], zoom: [12, 18] } as const

/** Asks for name, address and contact, and takes videos and PDFs. */
export const askingSite = 'disdukcapil'
/** Like `site`, and asks for a proof of work. */
export const provingSite = 'kel-kademangan-bukti'

/** The agency of `site` and `provingSite`, and the one of `askingSite`. */
export const agency = 'kel-kademangan'
export const otherAgency = 'disdukcapil'

export const regionCode = '36.74.07.1004'

export const submission = (change: Partial<ReportSubmission> = {}): ReportSubmission => ({
  classification: 'complaint',
  text: 'Saluran air di depan balai RW tersumbat dan meluap ke jalan setiap hujan.',
  place: { regionCode, rw: '3', landmark: 'depan balai RW' },
  anonymous: false,
  confidential: false,
  reporter: { name: 'Warga Uji', phone: '0812-3456-7890' },
  trackingSecret: newTrackingSecret(randomBytes),
  photos: 1,
  noticeVersion: '2026-11',
  createdAtDevice: '2026-11-24T18:20:00+07:00',
  ...change,
})

/** What makes a formal request for information of it (UU 14/2008). */
export const formalRequest = {
  classification: 'information-request',
  text: 'Mohon salinan rencana anggaran perbaikan saluran air tahun ini.',
  formal: { purpose: 'Musyawarah warga RW 3', delivery: 'email' },
  reporter: { name: 'Warga Uji', address: 'Jalan Melati 5', phone: '0812-3456-7890' },
} as const satisfies Partial<ReportSubmission>

/** 4 × 3 pixels. */
const jpeg =
  '/9j/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAADAAQDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAA//EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJgGC//Z'

export const photo = (): Blob => new Blob([Uint8Array.from(atob(jpeg), (character) => character.charCodeAt(0))], { type: 'image/jpeg' })

/** A filed report in the hands of its reporter. */
export interface Filed {
  readonly trackingId: string
  readonly secret: { readonly trackingSecret: string }
  readonly submission: ReportSubmission
}

export interface Town {
  readonly relay: OpenRelay
  /** Without a network policy of its own: one call is one attempt. */
  readonly citizen: Client
  readonly officer: OfficerClient
  readonly officerId: string
  /** An officer of the other agency. */
  readonly stranger: OfficerClient
  readonly coordinator: OfficerClient
  /** The operator's admin. */
  readonly operator: OfficerClient
  /** What has been seen so far: names of routes, "uploads" for the pieces of a photo, and codes of refusals. */
  readonly called: ReadonlySet<string>
  readonly refusals: ReadonlySet<string>
  /** They keep `called`. */
  readonly hooks: Hooks
  client(options?: Partial<ClientOptions>): Client
  desk(token: string): OfficerClient
  /** A request that the SDK would not make. */
  raw(path: string, init?: RequestInit): Promise<{ readonly status: number; readonly code: unknown }>
  file(change?: Partial<ReportSubmission>, client?: Client): Promise<Filed>
  /** A new report that was led to this status. */
  reportIn(status: KnownStatus, change?: Partial<ReportSubmission>): Promise<Filed>
  evidence(filed: Filed): Promise<Attachment>
  /** That it is refused with this code, which its route may give; and how. */
  refused(code: KnownProblemCode, work: PromiseLike<unknown>): Promise<{ readonly name: string; readonly errors: unknown }>
}

export const openTown = async (relay: OpenRelay): Promise<Town> => {
  const called = new Set<string>()
  const refusals = new Set<string>()
  const hooks: Hooks = { onAttempt: ({ route }) => void called.add(route) }
  const http = { baseUrl: relay.baseUrl, fetch: relay.fetch, retries: 0, hooks }
  const client = (options: Partial<ClientOptions> = {}): Client => createClient({ ...http, site, ...options })
  const desk = (token: string): OfficerClient => createOfficerClient({ ...http, token })
  const added = await relay.addOfficer(agency, 'officer')
  const officer = desk(added.token)
  const citizen = client()

  const file = async (change: Partial<ReportSubmission> = {}, by = citizen): Promise<Filed> => {
    const sent = submission(change)
    const { trackingId } = await by.reports.create(sent)
    return { trackingId, secret: { trackingSecret: sent.trackingSecret }, submission: sent }
  }
  const verify = ({ trackingId }: Filed) => officer.reports.verify(trackingId)
  /** What is done to a report that has just been filed. */
  const roads: Record<KnownStatus, readonly ((filed: Filed) => Promise<unknown>)[]> = {
    filed: [],
    returned: [({ trackingId }) => officer.reports.return(trackingId, { reason: 'place-unclear', text: 'Di gang yang mana?' })],
    verified: [verify],
    waiting: [verify, ({ trackingId }) => officer.reports.ask(trackingId, { text: 'Di RT berapa yang paling parah?' })],
    'in-progress': [verify, ({ trackingId }) => officer.reports.followUp(trackingId, { text: 'Petugas membersihkan saluran besok pagi.' })],
    answered: [verify, ({ trackingId }) => officer.reports.respond(trackingId, { text: 'Saluran dibersihkan hari Senin.' })],
    closed: [verify, ({ trackingId }) => officer.reports.close(trackingId, { reason: 'answered', text: 'Sudah kami jelaskan.' })],
    archived: [({ trackingId }) => officer.reports.archive(trackingId, { reason: 'duplicate', text: 'Sama dengan laporan kemarin.' })],
    withdrawn: [({ trackingId, secret }) => citizen.reports.withdraw(trackingId, {}, secret)],
  }

  return {
    relay,
    citizen,
    officer,
    officerId: added.id,
    stranger: desk((await relay.addOfficer(otherAgency, 'officer')).token),
    coordinator: desk((await relay.addOfficer(otherAgency, 'coordinator')).token),
    operator: desk((await relay.addOfficer(otherAgency, 'admin')).token),
    called,
    refusals,
    hooks,
    client,
    desk,
    raw: async (path, init) => {
      const answer = await (relay.rawFetch ?? relay.fetch ?? fetch)(relay.baseUrl + path, init)
      const problem = (await answer.json()) as { readonly code?: unknown }
      if (!answer.ok) refusals.add(String(problem.code))
      return { status: answer.status, code: problem.code }
    },
    file,
    reportIn: async (status, change) => {
      const filed = await file(change)
      for (const step of roads[status]) await step(filed)
      return filed
    },
    evidence: ({ trackingId }) => officer.attachments.create(trackingId, photo()),
    refused: async (code, work) => {
      const error = await failureOf(work)
      assert.ok(isApiError(error), String(error))
      assert.equal(error.code, code, error.message)
      const [route = ''] = error.message.split(':')
      // Uploads are beside the table: what a photo is refused for at once, or when it is finished.
      const told = route === 'uploads' ? [...problemsOf('attachments.create'), ...problemsOf('attachments.finish')] : problemsOf(route as RouteName)
      assert.ok(told.includes(code), `the contract does not say that ${route} may give ${code}`)
      refusals.add(code)
      return { name: error.name, errors: error.problem?.errors }
    },
  }
}

/** All of a list, walked to its end. */
export const walked = async <Item>(list: AsyncIterable<Item>): Promise<Item[]> => {
  const items: Item[] = []
  for await (const item of list) items.push(item)
  return items
}

/** `fetch` whose requests have one more header, as another page or another version of the client sends it. */
export const saying = (relay: OpenRelay, name: string, value: string): typeof globalThis.fetch => (input, init) => {
  const request = new Request(input, init)
  request.headers.set(name, value)
  return (relay.fetch ?? fetch)(request)
}

/** `fetch` that does what it should, but whose answer is lost on the way, so many times. */
export const losingAnswers = (relay: OpenRelay, times: number): typeof globalThis.fetch => {
  let left = times
  return async (input, init) => {
    const answer = await (relay.fetch ?? fetch)(input, init)
    if (left-- > 0) throw new TypeError('Failed to fetch')
    return answer
  }
}
