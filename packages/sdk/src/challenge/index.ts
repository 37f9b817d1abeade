/** The door "@lapor/sdk/challenge": proofs of work, for clients of sites that ask for them. */
export { challengeProofs } from './challenge-proofs.ts'
export { solveChallenge } from './solve-challenge.ts'
export type { ProofWorker } from './solve-in-worker.ts'
export { workerProofs } from './worker-proofs.ts'
