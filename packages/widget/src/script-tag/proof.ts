/** The proof chunk. */
export { challengeProofs } from '../proof-part.ts'
