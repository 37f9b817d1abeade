/** Solves a challenge beside the page, where the page may have a worker. */
import type { Challenge } from '../contract/challenge.ts'
import type { Solve } from './proofs.ts'
import { solveChallenge } from './solve-challenge.ts'

/** What is used of a Worker. Spelled out, because a program without the DOM's types has none. */
export interface ProofWorker {
  /** Takes what the worker has found. */
  onmessage: unknown
  /** Told where the worker does not load or breaks. */
  onerror: unknown
  /** Sends the challenge to the worker. */
  postMessage(challenge: unknown): void
  /** Ends the worker. */
  terminate(): void
}

/** What the worker finds; undefined when it found nothing, did not load, or is no longer waited for. */
const findIn = (worker: ProofWorker, challenge: Challenge, signal: AbortSignal | undefined): Promise<string | undefined> =>
  new Promise((resolve) => {
    const giveUp = (): void => resolve(undefined)
    worker.onmessage = ({ data }: MessageEvent<string | undefined>) => {
      signal?.removeEventListener('abort', giveUp)
      resolve(data)
    }
    worker.onerror = giveUp
    signal?.addEventListener('abort', giveUp)
    worker.postMessage(challenge)
  })

/** @param start makes a worker that runs challenge-worker.ts; each challenge has one of its own, so that no thread is left behind */
export const solveInWorker =
  (start: () => ProofWorker): Solve =>
  async (challenge, signal) => {
    let worker: ProofWorker | undefined
    try {
      if (!signal?.aborted) worker = start()
      const proof = worker && (await findIn(worker, challenge, signal))
      if (proof !== undefined) return proof
    } catch {
      // A worker of another origin throws when it is made: the page solves by itself.
    } finally {
      worker?.terminate()
    }
    // Also says what is wrong with a challenge without solution, and that the search was aborted.
    return await solveChallenge(challenge, signal)
  }
