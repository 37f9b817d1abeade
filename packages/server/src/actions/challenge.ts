/** Use case: a phone fetches a proof of work and shows the solution, in the form of ALTCHA version 1 (https://altcha.org). */
import type { Challenge } from '@lapor/sdk/contract'
import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1'
import { stepsOf } from '../domain/limits.ts'
import { paceOf } from '../domain/pace.ts'
import type { OrRefusal } from '../domain/refusal.ts'
import type { SiteRecord } from '../domain/site-record.ts'
import type { Context } from './context.ts'
import { keptSecret } from './kept-secret.ts'
import { filingsOf, measure } from './limits.ts'
import { hashOfNetwork, type Network } from './network.ts'

/** A proof that is right and has not run out; whether it was spent before is known only within the transaction that spends it. */
export interface GoodProof {
  readonly challenge: string
  readonly expiresAt: string
}

/** Long enough for a long report on a slow phone. What waits longer in an outbox takes a new challenge. */
const lifeMs = 20 * 60_000

/** How long a challenge counts although others have become harder since: who began to write in quiet times is not made to wait. */
const easyLifeMs = 5 * 60_000

const algorithm = 'SHA-256'

/** Harder, the busier the site and the asking network are. */
export const makeChallenge = async (context: Context, site: SiteRecord, network: Network): Promise<Challenge> => {
  const { load } = await measure(context, filingsOf(site, await hashOfNetwork(context, network)))
  const pace = paceOf(site.settings)
  const steps = stepsOf(load, Date.parse(context.now()), pace)
  const maxNumber = pace.proof.easiest * 2 ** steps
  const expires = new Date(Date.parse(context.now()) + lifeMs)
  // The salt is hashed into the challenge: how hard it is, and for which site, cannot be changed afterwards.
  const { challenge, salt, signature } = await createChallenge({ algorithm, hmacKey: await keptSecret(context, keyName), maxnumber: maxNumber, expires, params: { site: site.key, steps: String(steps) } })
  return { algorithm, challenge, maxNumber, salt, signature, expiresAt: expiresAtOf(salt) ?? expires.toISOString() }
}

/**
 * @param header Lapor-Proof: base64 of JSON {algorithm, challenge, number, salt, signature}
 * @param asked which site it is for, and how hard a new challenge would be
 */
export const checkProof = async (context: Context, header: string | undefined, asked: { readonly siteKey: string; readonly steps: number }): Promise<OrRefusal<GoodProof>> => {
  if (header === undefined) return { refused: 'proof-needed' }
  const solution = solutionIn(header)
  const expiresAt = solution && expiresAtOf(solution.salt)
  const now = context.now()
  if (solution === undefined || expiresAt === undefined || expiresAt < now) return { refused: 'proof-wrong' }
  const { site, steps } = paramsOf(solution.salt)
  const isOld = Date.parse(now) > Date.parse(expiresAt) - lifeMs + easyLifeMs
  if (site !== asked.siteKey || (isOld && Number(steps) < asked.steps)) return { refused: 'proof-wrong' }
  // The time is checked above, by the relay's own clock.
  return (await verifySolution(solution, await keptSecret(context, keyName), false)) ? { challenge: solution.challenge, expiresAt } : { refused: 'proof-wrong' }
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
  const { expires = '' } = paramsOf(salt)
  return /^\d{1,11}$/.test(expires) ? new Date(Number(expires) * 1000).toISOString() : undefined
}

const paramsOf = (salt: string): Partial<Record<string, string>> => extractParams({ algorithm, challenge: '', salt, signature: '' })

/** Made once for each database, so that several processes on one database take each other's challenges. */
const keyName = 'challenge'
