/** Use case: the operator lets an officer in, or ends it. */
import { findAgency } from '../db/places.ts'
import { appendDeskAudit } from '../db/desk-audit.ts'
import { insertOfficer, listOfficers, revokeOfficer } from '../db/officers.ts'
import { deleteSessionsOf } from '../db/sessions.ts'
import { write } from '../db/write.ts'
import type { OfficerRecord, OfficerRole } from '../domain/officer.ts'
import type { Context } from './context.ts'
import { operatorId } from './operator-id.ts'
import { hashSecret } from './secrets.ts'

/** Who is to be let in. */
export interface NewOfficer {
  /** Absent: one is made up. */
  readonly id?: string
  /** Shown at the desk. */
  readonly name: string
  /** The short name of an agency of this relay: "dlh". */
  readonly agencySlug: string
  /** What he or she may do. */
  readonly role: OfficerRole
}

/** Who was let in, and what he or she signs in with. */
export interface AddedOfficer {
  /** As the relay keeps it. */
  readonly officer: OfficerRecord
  /** Shown once: only its hash is kept. */
  readonly token: string
}

/** @returns undefined where there is no such agency */
export const addOfficer = async (context: Context, wanted: NewOfficer): Promise<AddedOfficer | undefined> => {
  if ((await findAgency(context.db, wanted.agencySlug)) === undefined) return undefined
  // The prefix lets a scanner find a token that was published by mistake.
  const token = `lo_${Buffer.from(context.random(32)).toString('base64url')}`
  const { name, agencySlug, role } = wanted
  const officer = { id: wanted.id ?? `petugas-${Buffer.from(context.random(4)).toString('hex')}`, name, agencySlug, role }
  await write(context, async (db) => {
    await insertOfficer(db, officer, hashSecret(token), context.now())
    await appendDeskAudit(db, { at: context.now(), officerId: operatorId, act: 'add-officer', subject: officer.id })
  })
  return { officer, token }
}

/** Ends the sessions too. @returns false where no such officer could still act */
export const endOfficer = (context: Context, id: string): Promise<boolean> =>
  write(context, async (db) => {
    if (!(await revokeOfficer(db, id, context.now()))) return false
    await deleteSessionsOf(db, id)
    await appendDeskAudit(db, { at: context.now(), officerId: operatorId, act: 'revoke-officer', subject: id })
    return true
  })

export const allOfficers = (context: Context): Promise<OfficerRecord[]> => listOfficers(context.db)
