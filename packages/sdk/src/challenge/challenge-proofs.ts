/** The value of a client's option `proofs`: joins client and solver. */
import type { FetchChallenge, Proofs } from '../client-options.ts'
import { createProofs } from './proofs.ts'
import { solveChallenge } from './solve-challenge.ts'

/**
 * Finds proofs of work in time slices on the page, and gives each report one of its own.
 * @example createClient({ baseUrl, site: 'kel-kademangan', proofs: challengeProofs })
 */
export const challengeProofs = (fetchChallenge: FetchChallenge): Proofs => createProofs(solveChallenge, fetchChallenge)
