/** An officer ("petugas") and whose reports he or she may handle. */
import type { OrRefusal, Refusal } from './refusal.ts'

export const officerRoles = ['officer', 'coordinator', 'admin'] as const

export type OfficerRole = (typeof officerRoles)[number]

export interface OfficerRecord {
  readonly id: string
  readonly name: string
  readonly agencySlug: string
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
