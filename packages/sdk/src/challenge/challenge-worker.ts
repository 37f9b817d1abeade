/** The door "@lapor/sdk/challenge-worker": a worker that solves the challenge it is sent and answers with the proof, or with undefined. */
import type { Challenge } from '../contract/challenge.ts'
import { solveChallenge } from './solve-challenge.ts'

addEventListener('message', ({ data }: MessageEvent<Challenge>) => {
  void solveChallenge(data)
    .catch(() => undefined)
    .then((proof) => postMessage(proof))
})
