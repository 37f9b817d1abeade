/** Solves a challenge of the relay in the background of a page. */
import type { Challenge } from '../contract/challenge.ts'
import { ContractError } from '../errors.ts'
import { findNumber } from './find-number.ts'

/**
 * Tries numbers in time slices of about 4 ms, so that the page stays usable, and needs no secure context: the hash is plain
 * JavaScript everywhere, which for messages as short as these is many times faster than crypto.subtle (docs/decisions/0008).
 * @returns what goes into the header Lapor-Proof: base64 of JSON with `algorithm`, `challenge`, `number`, `salt` and `signature`, as ALTCHA version 1 has it
 * @throws ContractError when the algorithm is not SHA-256, the challenge is not 64 hexadecimal digits, or no number up to `maxNumber` solves it
 * @throws AbortError, or what `signal` was aborted with
 * @example
 * const proof = await solveChallenge(challenge)
 */
export const solveChallenge = async ({ algorithm, challenge, maxNumber, salt, signature }: Challenge, signal?: AbortSignal): Promise<string> => {
  if (algorithm !== 'SHA-256') throw new ContractError('challenge.retrieve', '/algorithm (expected SHA-256)')
  if (!/^[0-9a-f]{64}$/i.test(challenge)) throw new ContractError('challenge.retrieve', '/challenge (expected 64 hexadecimal digits)')
  // Loaded when there is something to solve: few sites ask for a proof.
  const { sha256 } = await import('@noble/hashes/sha2.js')
  const wanted = Uint8Array.from(challenge.match(/../g) ?? [], (byte) => parseInt(byte, 16))
  const number = await findNumber(sha256.create(), salt, wanted, maxNumber, signal)
  if (number === undefined) throw new ContractError('challenge.retrieve', '/maxNumber (no number up to it solves the challenge)')
  const proof = new TextEncoder().encode(JSON.stringify({ algorithm, challenge, number, salt, signature }))
  return btoa(String.fromCharCode(...proof))
}
