/** Holds a proof of work ready for the next report, and finds one when the relay asks for it. */
import type { CallOptions } from '../call.ts'
import type { FetchChallenge, Proofs } from '../client-options.ts'
import type { Challenge } from '../contract/challenge.ts'
import { isUnauthorizedError } from '../errors.ts'

/** Solves a challenge: what goes into the header Lapor-Proof. */
export type Solve = (challenge: Challenge, signal?: AbortSignal) => Promise<string>

interface Proof {
  readonly proof: string
  readonly expiresAt: string
}

export const createProofs = (solve: Solve, fetchChallenge: FetchChallenge): Proofs => {
  let kept: Promise<Proof | undefined> | undefined

  const find = async (options: CallOptions): Promise<Proof> => {
    const challenge = await fetchChallenge(options)
    return { proof: await solve(challenge, options.signal), expiresAt: challenge.expiresAt }
  }

  /** The relay's clock and the phone's may differ: it, not we, says in the end whether a proof has run out. */
  const isGood = (proof: Proof | undefined): proof is Proof => proof !== undefined && Date.parse(proof.expiresAt) > Date.now()

  return {
    prepare: async (options = {}) => {
      // Stands behind a search that is under way, so that two calls at once find one proof.
      kept = Promise.resolve(kept).then((proof) => (isGood(proof) ? proof : find(options).catch(() => undefined)))
      await kept
    },
    sendWith: async (send, options) => {
      const waiting = kept
      // A proof serves once.
      kept = undefined
      const proof = await orAborted(waiting, options.signal)
      try {
        return await send(isGood(proof) ? proof.proof : undefined)
      } catch (error) {
        if (!isUnauthorizedError(error) || !['proof-needed', 'proof-wrong'].includes(error.code)) throw error
        return await send((await find(options)).proof)
      }
    },
  }
}

/** What `work` comes to, or what `signal` was aborted with: a search goes on at its own pace, whoever stops waiting for it. */
const orAborted = <T>(work: Promise<T> | undefined, signal: AbortSignal | undefined): Promise<T | undefined> =>
  new Promise((resolve, reject) => {
    // Chrome 94 knows `aborted`, but neither `reason` nor throwIfAborted.
    const stop = (): void => reject((signal?.reason as Error | undefined) ?? new DOMException('The call was aborted', 'AbortError'))
    if (signal?.aborted) return stop()
    signal?.addEventListener('abort', stop, { once: true })
    void Promise.resolve(work).then(resolve).finally(() => signal?.removeEventListener('abort', stop))
  })
