/** An officer ("petugas") and whose reports he or she may handle. */
import type { OrRefusal, Refusal } from './refusal.ts'

export const officerRoles = ['officer', 'coordinator', 'admin'] as const

/** What an officer may do: answer for one agency, watch over all of them, or run the relay. */
export type OfficerRole = (typeof officerRoles)[number]

/** An officer as the relay keeps one, without the token, of which there is a hash alone. */
export interface OfficerRecord {
  /** "petugas-1a2b3c4d", or as the operator chose it. */
  readonly id: string
  /** Shown at the desk. */
  readonly name: string
  /** The short name of an agency of this relay: "dlh". */
  readonly agencySlug: string
  /** What he or she may do. */
  readonly role: OfficerRole
}

/** An officer of one agency sees that agency's reports; coordinators and admins see all that `reachOf` (visibility.ts) lets them. */
export const agencyLimit = (officer: OfficerRecord): string | undefined => (officer.role === 'officer' ? officer.agencySlug : undefined)

/**
 * To which agency a list is narrowed for an officer who names one, or none.
 *
 * @returns undefined for all that he or she may see
 */
export const agencyOfList = (officer: OfficerRecord, named: string | undefined): OrRefusal<string | undefined> => {
  const own = agencyLimit(officer)
  return own !== undefined && named !== undefined && named !== own ? { refused: 'agency-not-yours' } : (own ?? named)
}

/** What concerns all agencies is the operator's business. @returns what to answer to anybody else */
export const refuseUnlessAdmin = ({ role }: OfficerRecord): Refusal | undefined => (role === 'admin' ? undefined : { refused: 'agency-not-yours', detail: 'Only the operator\'s admin may do this.' })
