/** Use case: a phone fetches a proof of work and shows the solution, in the form of ALTCHA version 1 (https://altcha.org). */
import type { Challenge } from '@lapor/sdk/contract'
import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1'
import { findSecret, insertSecret } from '../db/proofs.ts'
import { write } from '../db/write.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import type { Context } from './context.ts'

/** A proof that is right and has not run out; whether it was spent before is known only within the transaction that spends it. */
export interface GoodProof {
  readonly challenge: string
  readonly expiresAt: string
}

/**
 * Half of it on average: 25,000 times SHA-256. A slow phone finds the number while its owner is still writing; who files a thousand
 * reports a minute pays for 25 million.
 */
const maxNumber = 50_000

/** Long enough for a long report on a slow phone. What waits longer in an outbox takes a new challenge. */
const lifeMs = 20 * 60_000

const algorithm = 'SHA-256'

export const makeChallenge = async (context: Context): Promise<Challenge> => {
  const expires = new Date(Date.parse(context.now()) + lifeMs)
  const { challenge, salt, signature } = await createChallenge({ algorithm, hmacKey: await signingKey(context), maxnumber: maxNumber, expires })
  return { algorithm, challenge, maxNumber, salt, signature, expiresAt: expiresAtOf(salt) ?? expires.toISOString() }
}

/** @param header Lapor-Proof: base64 of JSON {algorithm, challenge, number, salt, signature} */
export const checkProof = async (context: Context, header: string | undefined): Promise<OrRefusal<GoodProof>> => {
  if (header === undefined) return { refused: 'proof-needed' }
  const solution = solutionIn(header)
  const expiresAt = solution && expiresAtOf(solution.salt)
  if (solution === undefined || expiresAt === undefined || expiresAt < context.now()) return { refused: 'proof-wrong' }
  // The time is checked above, by the relay's own clock.
  return (await verifySolution(solution, await signingKey(context), false)) ? { challenge: solution.challenge, expiresAt } : { refused: 'proof-wrong' }
}

interface Solution {
  readonly algorithm: typeof algorithm
  readonly challenge: string
  readonly number: number
  readonly salt: string
  readonly signature: string
}

const solutionIn = (header: string): Solution | undefined => {
  try {
    const given = JSON.parse(Buffer.from(header, 'base64').toString()) as Record<string, unknown>
    const { challenge, number, salt, signature } = given
    // Another algorithm than ours would let the sender choose a cheaper one.
    if (given['algorithm'] !== algorithm || typeof challenge !== 'string' || typeof salt !== 'string' || typeof signature !== 'string' || !Number.isSafeInteger(number)) return undefined
    return { algorithm, challenge, number: number as number, salt, signature }
  } catch {
    return undefined
  }
}

/** The salt names the time, in seconds, and the challenge is the hash of the salt: nobody else can change it. */
const expiresAtOf = (salt: string): string | undefined => {
  const { expires = '' } = extractParams({ algorithm, challenge: '', salt, signature: '' })
  return /^\d{1,11}$/.test(expires) ? new Date(Number(expires) * 1000).toISOString() : undefined
}

const keyName = 'challenge'

/** Made once for each database, so that several processes on one database take each other's challenges. */
const signingKey = async (context: Context): Promise<string> =>
  (await findSecret(context.db, keyName)) ??
  write(context.db, context.writePatienceMs ?? 0, async (db) => {
    const known = await findSecret(db, keyName)
    if (known !== undefined) return known
    const made = Buffer.from(context.random(32)).toString('base64url')
    await insertSecret(db, keyName, made)
    return made
  })
