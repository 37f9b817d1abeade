/** The value of a client's option `proofs` for pages that may have a worker. */
import type { FetchChallenge, Proofs } from '../client-options.ts'
import { createProofs } from './proofs.ts'
import { solveInWorker, type ProofWorker } from './solve-in-worker.ts'

/**
 * As `challengeProofs`, but beside the page. For a page that knows that its origin and its policy allow a worker: from another
 * origin, a mere try files a violation of the host's policy. Where the worker does not run after all, the page solves by itself.
 * @param start makes a worker that runs "@lapor/sdk/challenge-worker"
 * @example createClient({ baseUrl, site: 'kel-kademangan', proofs: workerProofs(() => new Worker(new URL('./challenge-worker.js', import.meta.url), { type: 'module' })) })
 */
export const workerProofs =
  (start: () => ProofWorker) =>
  (fetchChallenge: FetchChallenge): Proofs =>
    createProofs(solveInWorker(start), fetchChallenge)
