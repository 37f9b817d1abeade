/** Proofs of work whose search is loaded when it is first needed: most sites ask for none. */
import { isUnauthorizedError, NetworkError, type FetchChallenge, type Proofs } from '@lapor/sdk'
import { loadWritingPart } from './writing-parts.ts'

/** The value of a client's option `proofs`. */
export const laterProofs = (fetchChallenge: FetchChallenge): Proofs => {
  let loaded: Promise<Proofs> | undefined
  const load = (): Promise<Proofs> =>
    (loaded ??= loadWritingPart.proof().then(
      ({ challengeProofs }) => challengeProofs(fetchChallenge),
      () => {
        loaded = undefined
        // Like every other request that got no answer: the report waits and is tried again.
        throw new NetworkError('challenge.retrieve')
      },
    ))

  return {
    prepare: (options) => load().then((proofs) => proofs.prepare(options), () => undefined),
    sendWith: async (send, options) => {
      if (loaded) return (await loaded).sendWith(send, options)
      try {
        return await send(undefined)
      } catch (error) {
        if (!isUnauthorizedError(error) || error.code !== 'proof-needed') throw error
        const proofs = await load()
        await proofs.prepare(options)
        return proofs.sendWith(send, options)
      }
    },
  }
}
