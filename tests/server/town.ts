/** A town to test in: a relay on a real database file with Tangsel's regions, agencies and two sites, its citizens and officers. */
import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Answer, type Attachment, newTrackingSecret, type Problem, type Report, type ReportReceipt, type ReportSubmission, type Route, type RouteName, routes, successOf, type TimelineEntry } from '@lapor/sdk/contract'
import sharp from 'sharp'
import type { OfficerRole } from '../../packages/server/src/domain/officer.ts'
import type { FailureLine, RequestLine } from '../../packages/server/src/http/request-log.ts'
import { openRelay, type OpenedRelay, type RelayOptions } from '../../packages/server/src/relay.ts'
import { seedWhereEmpty } from '../../packages/server/src/seed/seed.ts'
import { databaseUrlFor, dropDatabaseOf } from './database.ts'

export const kademangan = 'kel-kademangan'
export const disdukcapil = 'disdukcapil'
/** The page of Kademangan that embeds the form, as the seed allows it. */
export const kademanganOrigin = 'https://kelurahan-kademangan.example'

export interface Asking {
  readonly site?: string
  readonly trackingId?: string
  readonly attachmentId?: string
  /** Another tile than one in town. */
  readonly tile?: Readonly<Partial<Record<'z' | 'x' | 'y', string>>>
  readonly query?: string
  readonly secret?: string
  readonly token?: string
  readonly key?: string
  readonly json?: unknown
  readonly bytes?: Uint8Array | ReadableStream<Uint8Array>
  readonly type?: string
  /** Added to, or with null taken from, what a well-made request has. */
  readonly headers?: Readonly<Record<string, string | null>>
}

export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
  readonly text: string
  readonly json: unknown
}

/** A filed report in the hands of its reporter. */
export interface Filed {
  readonly site: string
  readonly trackingId: string
  readonly secret: string
  readonly receipt: ReportReceipt
}

/** @param from where every request comes from, unless it says so itself */
export const openTown = async (options: Partial<RelayOptions> = {}, from: { readonly address?: string } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'lapor-town-'))
  const dataFile = join(folder, 'lapor.sqlite')
  const lines: RequestLine[] = []
  const failures: FailureLine[] = []
  const relay: OpenedRelay = await openRelay({ dataFile, databaseUrl: await databaseUrlFor(options.dataFile ?? dataFile), log: { request: (line) => lines.push(line), failure: (line) => failures.push(line) }, ...options })
  await seedWhereEmpty(relay.context, 'facts')

  const fetch = async (request: Request, at: { readonly address?: string } = from): Promise<Answered> => {
    const response = await relay.fetch(request, at)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const text = new TextDecoder().decode(bytes)
    // What was compressed for a browser stays as it came.
    const isJson = /[/+]json(?:;|$)/.test(response.headers.get('content-type') ?? '') && !response.headers.has('content-encoding')
    return { status: response.status, headers: response.headers, bytes, text, json: isJson && text !== '' ? JSON.parse(text) : undefined }
  }

  const ask = (name: RouteName, asking: Asking = {}): Promise<Answered> => fetch(requestFor(name, asking))

  const asked = async <Name extends RouteName>(name: Name, asking: Asking = {}): Promise<Answer<Name>> => {
    const answered = await ask(name, asking)
    assert.equal(answered.status, successOf(routes[name]), `${name}: ${answered.text}`)
    return answered.json as Answer<Name>
  }

  const fileReport = async (change: Partial<ReportSubmission> = {}, site = kademangan): Promise<Filed> => {
    const submission = aSubmission(change)
    const receipt = await asked('reports.create', { site, json: submission })
    return { site, trackingId: receipt.trackingId, secret: submission.trackingSecret, receipt }
  }

  const officer = async (agencySlug = kademangan, role: OfficerRole = 'officer'): Promise<string> => {
    const added = await relay.addOfficer({ name: 'Petugas Uji', agencySlug, role })
    assert.ok(added)
    return added.token
  }

  return {
    relay,
    dataFile,
    lines,
    failures,
    fetch,
    ask,
    asked,
    fileReport,
    officer,
    attach: async (report: Filed, bytes?: Uint8Array): Promise<Attachment> => asked('attachments.create', { ...report, bytes: bytes ?? (await aPhoto()), type: 'image/jpeg' }),
    attachEvidence: async (token: string, { trackingId }: Filed, bytes?: Uint8Array): Promise<Attachment> => asked('officer.attachments.create', { token, trackingId, bytes: bytes ?? (await aPhoto()), type: 'image/jpeg' }),
    read: (report: Pick<Filed, 'site' | 'trackingId'> & { secret?: string }): Promise<Report> => asked('reports.retrieve', report),
    timeline: async (report: Pick<Filed, 'site' | 'trackingId'> & { secret?: string }): Promise<TimelineEntry[]> => (await asked('reports.timeline', report)).items,
    close: async (): Promise<void> => {
      await relay.close()
      await dropDatabaseOf(dataFile)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type Town = Awaited<ReturnType<typeof openTown>>

/** What is public of a report: the tracking ID without the secret. */
export const asPublic = ({ site, trackingId }: Filed) => ({ site, trackingId })

export const aSubmission = (change: Partial<ReportSubmission> = {}): ReportSubmission => ({
  classification: 'complaint',
  text: 'Lampu jalan di gang kami mati sejak dua malam lalu.',
  place: { regionCode: '36.74.07.1004' },
  anonymous: false,
  confidential: false,
  trackingSecret: newTrackingSecret(randomBytes),
  photos: 0,
  noticeVersion: '2026-01',
  createdAtDevice: '2026-11-24T10:00:00+07:00',
  ...change,
})

/** Noise compresses badly, so that no two photos are the same bytes. */
export const aPhoto = (width = 60, height = 40): Promise<Buffer> =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } }).jpeg().toBuffer()

export const problemOf = (answered: Answered): Problem => {
  assert.equal(answered.headers.get('content-type'), 'application/problem+json', answered.text)
  return answered.json as Problem
}

export const requestFor = (name: RouteName, asking: Asking): Request => {
  const route: Route = routes[name]
  const values: Record<string, string> = { site: asking.site ?? kademangan, trackingId: asking.trackingId ?? '', attachmentId: asking.attachmentId ?? 'tidak-ada', siteKey: asking.site ?? kademangan, messageId: 'tidak-ada', z: '16', x: '52188', y: '33922', ...asking.tile }
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
  const headers = new Headers()
  const body = asking.bytes ?? (asking.json === undefined ? undefined : JSON.stringify(asking.json))
  if (body !== undefined) headers.set('content-type', asking.type ?? 'application/json')
  if (successOf(route) === 201) headers.set('idempotency-key', asking.key ?? randomUUID())
  if (asking.secret !== undefined) headers.set('lapor-secret', asking.secret)
  if (asking.token !== undefined) headers.set('authorization', `Bearer ${asking.token}`)
  for (const [header, value] of Object.entries(asking.headers ?? {})) value === null ? headers.delete(header) : headers.set(header, value)
  return new Request(`http://relay.example${path}${asking.query ?? ''}`, { method: route.method, headers, ...(body === undefined ? {} : { body: body as BodyInit, duplex: 'half' }) })
}
