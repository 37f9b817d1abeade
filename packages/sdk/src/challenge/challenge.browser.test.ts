/** A challenge is solved in a real browser, beside a page that stays usable, with a worker or without, on https or plain http. */
import { expect } from 'chai'
import type { Challenge } from '../contract/challenge.ts'
import { challengeProofs, solveChallenge, workerProofs } from './index.ts'

const salt = '5d1f0a?expires=1795504800&'
/** SHA-256 of the salt and 20000, worked out by another program. */
const challenge: Challenge = { algorithm: 'SHA-256', challenge: '88798fda65c0d7d5d6b97fa7aa66166cd9b0df44acb707de0e9611d6aa0ff1ef', maxNumber: 50_000, salt, signature: 'tanda-tangan', expiresAt: '2099-01-01T00:00:00Z' }

const numberIn = (proof: string | undefined): number => (JSON.parse(atob(proof ?? '')) as { number: number }).number

const without = async (owner: object, name: string, work: () => Promise<void>): Promise<void> => {
  const own = Object.getOwnPropertyDescriptor(owner, name)
  Object.defineProperty(owner, name, { configurable: true, value: undefined })
  try {
    await work()
  } finally {
    if (own) Object.defineProperty(owner, name, own)
    else Reflect.deleteProperty(owner, name)
  }
}

const startWorker = (): Worker => new Worker(new URL('./challenge-worker.ts', import.meta.url), { type: 'module' })

const proofOf = (proofs: ReturnType<typeof challengeProofs>): Promise<string | undefined> => proofs.prepare().then(() => proofs.sendWith(async (proof) => proof, {}))

const failure = (work: Promise<unknown>): Promise<Error | undefined> => work.then(() => undefined, (error: unknown) => error as Error)

describe('a challenge', () => {
  it('is solved', async () => {
    expect(numberIn(await solveChallenge(challenge))).to.equal(20_000)
  })

  it('is solved on a plain http page, where crypto.subtle and crypto.randomUUID are missing', async () => {
    await without(crypto, 'subtle', () =>
      without(crypto, 'randomUUID', async () => {
        expect(crypto.subtle).to.equal(undefined)
        expect(numberIn(await solveChallenge(challenge))).to.equal(20_000)
      }),
    )
  })

  it('lets messages of the page run meanwhile', async () => {
    let turns = 0
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      turns++
      port2.postMessage(undefined)
    }
    port2.postMessage(undefined)
    await solveChallenge(challenge)
    port1.close()
    expect(turns).to.be.greaterThan(2)
  })

  it('lets timers of the page run meanwhile, also where there is no MessageChannel', async () => {
    const turnsDuring = async (): Promise<number> => {
      let turns = 0
      const timer = setInterval(() => turns++, 1)
      await solveChallenge(challenge)
      clearInterval(timer)
      return turns
    }
    expect(await turnsDuring()).to.be.greaterThan(2)
    await without(globalThis, 'MessageChannel', async () => {
      expect(await turnsDuring()).to.be.greaterThan(0)
    })
  })

  it('is left alone when the page aborts', async () => {
    const controller = new AbortController()
    const solving = failure(solveChallenge({ ...challenge, challenge: 'f'.repeat(64), maxNumber: Number.MAX_SAFE_INTEGER }, controller.signal))
    setTimeout(() => controller.abort())
    expect((await solving)?.name).to.equal('AbortError')
  })

  it('is solved ahead for a client, in time slices', async () => {
    expect(numberIn(await proofOf(challengeProofs(async () => challenge)))).to.equal(20_000)
  })
})

describe('a challenge with a worker', () => {
  /** Counts what the page itself posts and gets. */
  const watched = (start: () => Worker) => {
    const seen = { started: 0, terminated: 0, answers: [] as unknown[] }
    return {
      seen,
      start: () => {
        const worker = start()
        seen.started++
        worker.addEventListener('message', ({ data }) => seen.answers.push(data))
        const terminate = worker.terminate.bind(worker)
        worker.terminate = () => {
          seen.terminated++
          terminate()
        }
        return worker
      },
    }
  }

  it('is solved by the worker, which is ended afterwards', async () => {
    const { seen, start } = watched(startWorker)
    const proof = await proofOf(workerProofs(start)(async () => challenge))
    expect(numberIn(proof)).to.equal(20_000)
    expect(seen).to.deep.equal({ started: 1, terminated: 1, answers: [proof] })
  })

  for (const [what, start] of [
    ['may not be made', () => new Worker('https://lain.example/worker.js')],
    ['does not load', () => new Worker('/tidak-ada.js')],
  ] as const) {
    it(`is solved by the page where a worker ${what}`, async () => {
      expect(numberIn(await proofOf(workerProofs(start)(async () => challenge)))).to.equal(20_000)
    })
  }

  it('is no error to a page that prepares, when it has no solution', async () => {
    const { seen, start } = watched(startWorker)
    expect(await proofOf(workerProofs(start)(async () => ({ ...challenge, maxNumber: 500 })))).to.equal(undefined)
    expect(seen).to.deep.equal({ started: 1, terminated: 1, answers: [undefined] })
  })

  it('is left alone, and the worker ended, when the page aborts', async () => {
    const { seen, start } = watched(startWorker)
    const controller = new AbortController()
    const leaving = (): Worker => {
      setTimeout(() => controller.abort())
      return start()
    }
    const proofs = workerProofs(leaving)(async () => ({ ...challenge, challenge: 'f'.repeat(64), maxNumber: Number.MAX_SAFE_INTEGER }))
    await proofs.prepare({ signal: controller.signal })
    expect(seen).to.deep.equal({ started: 1, terminated: 1, answers: [] })
  })
})
