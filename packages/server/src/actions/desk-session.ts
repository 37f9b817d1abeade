/** Use case: an officer signs in at a desk with a token, works there, and signs out. */
import { findOfficerByToken } from '../db/officers.ts'
import { appendDeskAudit } from '../db/desk-audit.ts'
import { deleteSession, findSession, type FoundSession, insertSession, prolongSession } from '../db/sessions.ts'
import { isStorageBusy } from '../db/storage-busy.ts'
import { write } from '../db/write.ts'
import { expiryOf, prolonged } from '../domain/session.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import type { Context } from './context.ts'
import { hashSecret } from './secrets.ts'

export interface SignedIn extends FoundSession {
  /** 256 random bits in base64url: for the cookie, and nowhere else. */
  readonly id: string
}

/** A new id each time, so that nobody can be made to use one that somebody else knows. */
export const signIn = (context: Context, token: string): Promise<OrRefusal<SignedIn>> =>
  write(context, async (db): Promise<OrRefusal<SignedIn>> => {
    const officer = await findOfficerByToken(db, hashSecret(token))
    if (officer === undefined) return { refused: 'officer-token-wrong' }
    const id = Buffer.from(context.random(32)).toString('base64url')
    const startedAt = context.now()
    const expiresAt = expiryOf(startedAt, startedAt)
    await insertSession(db, hashSecret(id), officer.id, startedAt, expiresAt)
    await appendDeskAudit(db, { at: startedAt, officerId: officer.id, act: 'sign-in', subject: nameOf(id) })
    return { id, officer, startedAt, expiresAt }
  })

/** Who is signed in; using a session prolongs it. */
export const knowDesk = async (context: Context, id: string): Promise<FoundSession | undefined> => {
  const idHash = hashSecret(id)
  const now = context.now()
  const found = await findSession(context.db, idHash, now)
  const next = found && prolonged(found, now)
  if (found === undefined || next === undefined) return found
  try {
    await write({ db: context.db, writePatienceMs: 0 }, (db) => prolongSession(db, idHash, next))
    return { ...found, expiresAt: next }
  } catch (error) {
    // The next request prolongs it.
    if (isStorageBusy(error)) return found
    throw error
  }
}

export const signOut = (context: Context, id: string): Promise<void> =>
  write(context, async (db) => {
    const found = await findSession(db, hashSecret(id), context.now())
    await deleteSession(db, hashSecret(id))
    if (found) await appendDeskAudit(db, { at: context.now(), officerId: found.officer.id, act: 'sign-out', subject: nameOf(id) })
  })

/** Which session, for the audit trail: a part of the hash, with which nobody signs in. */
const nameOf = (id: string): string => hashSecret(id).slice(0, 16)
