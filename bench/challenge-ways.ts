/** The ways to solve a challenge that bench/challenge.ts compares: ours, and those not taken. */
import { solveChallenge, workerProofs } from '@lapor/sdk/challenge'
import type { Challenge } from '@lapor/sdk/contract'

export type Way = 'slices' | 'worker' | 'subtle, one by one' | 'subtle, 500 at once'

const hexOf = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

const bySubtle = async ({ challenge, maxNumber, salt }: Challenge, atOnce: number): Promise<void> => {
  const text = new TextEncoder()
  for (let start = 0; start <= maxNumber; start += atOnce) {
    const hashes = await Promise.all(Array.from({ length: atOnce }, (_, at) => crypto.subtle.digest('SHA-256', text.encode(salt + String(start + at)))))
    if (hashes.some((hash) => hexOf(hash) === challenge)) return
  }
  throw new Error('The challenge has no solution')
}

const ways: Readonly<Record<Way, (challenge: Challenge) => Promise<unknown>>> = {
  slices: (challenge) => solveChallenge(challenge),
  worker: (challenge) => workerProofs(() => new Worker('/worker.js'))(async () => challenge).prepare(),
  'subtle, one by one': (challenge) => bySubtle(challenge, 1),
  'subtle, 500 at once': (challenge) => bySubtle(challenge, 500),
}

export const solve = (way: Way, challenge: Challenge): Promise<unknown> => ways[way](challenge)
