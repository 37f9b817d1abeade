/** Gives proofs of work to solve, easy enough for any test, and checks what comes back. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Challenge } from '../contract/index.ts'
import type { Memory } from './memory.ts'
import { Refusal } from './refusal.ts'

const maxNumber = 50
const goodForMs = 10 * 60 * 1000

const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

export const newChallenge = ({ challenges, random, now }: Memory): Challenge => {
  const salt = bytesToHex(random(12))
  const number = (random(1)[0] ?? 0) % (maxNumber + 1)
  const given = { algorithm: 'SHA-256', challenge: hash(`${salt}${number}`), maxNumber, salt, signature: hash(`relay uji ${salt}`), expiresAt: new Date(Date.parse(now()) + goodForMs).toISOString() }
  challenges.set(given.challenge, given)
  return given
}

/**
 * @param proof base64 of a JSON object, in the form of ALTCHA (https://altcha.org)
 * @returns what uses it up: a proof serves once, but a report that is refused does not cost one
 * @throws Refusal proof-needed, proof-wrong
 */
export const checkProof = ({ challenges, now }: Memory, proof: string | null): (() => void) => {
  if (!proof) throw new Refusal('proof-needed')
  const { challenge, number, signature } = read(proof)
  const given = challenges.get(String(challenge))
  const solved = given !== undefined && signature === given.signature && hash(`${given.salt}${String(number)}`) === challenge && given.expiresAt > now()
  if (!solved) throw new Refusal('proof-wrong')
  return () => void challenges.delete(given.challenge)
}

const read = (proof: string): { readonly challenge?: unknown; readonly number?: unknown; readonly signature?: unknown } => {
  try {
    return Object(JSON.parse(atob(proof))) as object
  } catch {
    throw new Refusal('proof-wrong')
  }
}
