/** Finds the report that a request is about, and as whom the caller may see it. */
import { parseTrackingId, parseTrackingSecret, type Viewer } from '../contract/index.ts'
import { isKnownTo } from './discretion.ts'
import type { KeptReport, Memory, Officer } from './memory.ts'
import { Refusal } from './refusal.ts'
import type { TestSite } from './town.ts'
import { isPublic } from './views.ts'

export interface Found {
  readonly kept: KeptReport
  readonly viewer: Viewer
}

/**
 * With a secret, an unknown report and a wrong secret are the same refusal: nobody learns by trying whether a tracking ID exists.
 * @param typed the tracking ID as it stands in the path
 * @throws Refusal report-not-found, secret-wrong
 */
export const findOnSite = ({ reports }: Memory, site: TestSite, typed: string, secret: string | null): Found => {
  const kept = reports.get(parseTrackingId(typed) ?? '')
  const ofSite = kept?.site.key === site.key ? kept : undefined
  if (secret) {
    if (!ofSite || parseTrackingSecret(secret) !== ofSite.trackingSecret) throw new Refusal('secret-wrong')
    return { kept: ofSite, viewer: 'reporter' }
  }
  // What is public of a report is public on every site of the relay.
  if (!kept || kept.report.confidential || kept.guardedFrom !== null) throw new Refusal('report-not-found')
  return { kept, viewer: 'public' }
}

/** On any site of the relay: a neighbour's report may have gone elsewhere. @throws Refusal report-not-found */
export const findPublic = ({ reports }: Memory, typed: string): Found => {
  const kept = reports.get(parseTrackingId(typed) ?? '')
  if (!kept || !isPublic(kept)) throw new Refusal('report-not-found')
  return { kept, viewer: 'public' }
}

/** @throws Refusal report-not-found, agency-not-yours */
export const findForOfficer = ({ reports }: Memory, officer: Officer, typed: string): Found => {
  const kept = reports.get(parseTrackingId(typed) ?? '')
  if (!kept || !isKnownTo(kept, officer)) throw new Refusal('report-not-found')
  if (officer.role === 'officer' && kept.report.agency.slug !== officer.agency) throw new Refusal('agency-not-yours')
  return { kept, viewer: 'officer' }
}
