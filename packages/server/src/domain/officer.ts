/** An officer ("petugas") and whose reports he or she may handle. */
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
