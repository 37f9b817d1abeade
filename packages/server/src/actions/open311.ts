/** Use case: a program of the Open311 world reads what is public of a site, or files a report with its key. */
import { createHmac } from 'node:crypto'
import { newTrackingSecret, parseTrackingId, type Region, type ReportReceipt } from '@lapor/sdk/contract'
import { dated, endClientKey as endInDatabase, findClientKey, insertClientKey, listClientKeys, type ClientKey, type RequestQuery, requestsPage, updatesPage } from '../db/open311.ts'
import { appendDeskAudit } from '../db/desk-audit.ts'
import { listRegions } from '../db/places.ts'
import { findReport } from '../db/reports.ts'
import { findSite } from '../db/sites.ts'
import { write } from '../db/write.ts'
import { type RequestUpdate, requestOf, type ServiceRequest, updateOf } from '../domain/open311-request.ts'
import { servicesOf } from '../domain/open311-services.ts'
import { type Fields, named, submissionOf } from '../domain/open311-submission.ts'
import { isRefusal, type OrRefusal } from '../domain/refusal.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import { viewEntry, viewReport } from '../domain/view.ts'
import { attachAsReporter } from './attach.ts'
import type { Context } from './context.ts'
import { fileReport } from './file-report.ts'
import { keptSecret } from './kept-secret.ts'
import { operatorId } from './operator-id.ts'
import { hashSecret } from './secrets.ts'
import { snapshot } from './snapshot.ts'

/** @returns the key, which is shown once; undefined where there is no such site */
export const addClientKey = (context: Context, siteKey: string, name: string): Promise<{ readonly id: string; readonly key: string } | undefined> =>
  write(context, async (db) => {
    if ((await findSite(db, siteKey)) === undefined) return undefined
    const id = `aplikasi-${Buffer.from(context.random(4)).toString('hex')}`
    const key = `lk_${Buffer.from(context.random(32)).toString('base64url')}`
    await insertClientKey(db, { id, siteKey, name }, hashSecret(key), context.now())
    await appendDeskAudit(db, { at: context.now(), officerId: operatorId, act: 'add-client-key', subject: id })
    return { id, key }
  })

/** @returns false where no such key is in use */
export const endClientKey = (context: Context, id: string): Promise<boolean> =>
  write(context, async (db) => {
    if (!(await endInDatabase(db, id, context.now()))) return false
    await appendDeskAudit(db, { at: context.now(), officerId: operatorId, act: 'end-client-key', subject: id })
    return true
  })

export const allClientKeys = (context: Context): Promise<ClientKey[]> => listClientKeys(context.db)

export const knowClientKey = (context: Context, key: string): Promise<ClientKey | undefined> => findClientKey(context.db, hashSecret(key))

export const open311Regions = (context: Context): Promise<Region[]> => listRegions(context.db)

export type RequestWish = Omit<RequestQuery, 'agencySlug'>

export const listServiceRequests = (context: Context, site: SiteRecord, wish: RequestWish): Promise<ServiceRequest[]> =>
  snapshot(context.db, async (db) => {
    const names = namesOf(site)
    return (await requestsPage(db, { ...wish, agencySlug: site.agency.slug })).flatMap((whole) => {
      const report = viewReport('public', context.now(), whole, context.vault.open)
      return report === null ? [] : [requestOf(report, whole.updatedAt, names)]
    })
  })

/** One that is not verified yet is shown too, without what is not public of it: its client wants to know that it is there. */
export const readServiceRequest = (context: Context, site: SiteRecord, id: string): Promise<ServiceRequest | undefined> =>
  snapshot(context.db, async (db) => {
    const trackingId = parseTrackingId(id)
    const found = trackingId === undefined ? undefined : await findReport(db, trackingId)
    const report = found === undefined ? null : viewReport('public', context.now(), found, context.vault.open)
    if (found === undefined || report === null) return undefined
    const [{ updatedAt } = { updatedAt: report.receivedAt }] = await dated(db, [found])
    return requestOf(report, updatedAt, namesOf(site))
  })

export const listRequestUpdates = (context: Context, site: SiteRecord, { from, to, offset, limit }: Pick<RequestWish, 'from' | 'to' | 'offset' | 'limit'>): Promise<RequestUpdate[]> =>
  snapshot(context.db, async (db) => (await updatesPage(db, site.agency.slug, { from, to }, offset, limit)).map(({ whole, entry }) => updateOf(whole.report.trackingId, viewEntry('public', whole, entry))))

const namesOf = (site: SiteRecord): Map<string, string> => new Map(servicesOf(site).map(({ service_code, service_name }) => [service_code, service_name]))

export interface Sending {
  readonly client: ClientKey
  readonly fields: Fields
  readonly photos: readonly Uint8Array[]
  /** Names the intention: the header Idempotency-Key, or a hash of all that was sent. */
  readonly intention: string
}

export interface FiledByClient {
  readonly receipt: ReportReceipt
  /** For its reporter; the relay keeps its hash only. */
  readonly trackingSecret: string
  /** How many of the photos could not be taken. */
  readonly photosRefused: number
}

/** The report first, then its photos: one that cannot be read does not hold the report up. */
export const fileFromClient = async (context: Context, site: SiteRecord, { client, fields, photos, intention }: Sending): Promise<OrRefusal<FiledByClient>> => {
  const trackingSecret = await secretFor(context, client, intention)
  const submission = submissionOf({ fields, photos: photos.length, trackingSecret, now: context.now() }, site.settings)
  if (isRefusal(submission)) return submission
  const filed = await fileReport(context, site, submission, { scope: `open311 ${client.id}`, key: intention, fingerprint: '' }, { client: client.id })
  if (isRefusal(filed)) return { ...filed, ...(filed.issues === undefined ? {} : { issues: filed.issues.map(named) }) }
  const receipt = filed.answer
  let photosRefused = 0
  for (const [at, bytes] of photos.entries()) {
    const attached = await attachAsReporter(context, { siteKey: site.key, trackingId: receipt.trackingId, secret: trackingSecret }, bytes, { scope: `open311 photo ${receipt.trackingId}`, key: String(at), fingerprint: '' })
    if (isRefusal(attached)) photosRefused++
  }
  return { receipt, trackingSecret, photosRefused }
}

/** The same for the same intention, so that a repeated answer is the same although only the hash is kept. */
const secretFor = async (context: Context, { id }: ClientKey, intention: string): Promise<string> => {
  const key = await keptSecret(context, 'open311')
  let block = 0
  return newTrackingSecret(() => createHmac('sha256', key).update(`${id}\n${intention}\n${block++}`).digest())
}
