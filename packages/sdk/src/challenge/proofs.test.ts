/** A proof is found ahead, serves one report, and is found anew when the relay wants another. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { NetworkError, ServerError, UnauthorizedError } from '../errors.ts'
import { createProofs, type Solve } from './proofs.ts'

const soon = (): string => new Date(Date.now() + 600_000).toISOString()

/** A relay that numbers its challenges, and a solver that answers with the number. */
const numbered = (expiresAt: () => string = soon) => {
  let count = 0
  const fetchChallenge = async () => ({ algorithm: 'SHA-256', challenge: String(++count), maxNumber: 1, salt: '', signature: '', expiresAt: expiresAt() })
  const proofs = createProofs(async ({ challenge }) => `bukti ${challenge}`, fetchChallenge)
  const sent: (string | undefined)[] = []
  const create = () =>
    proofs.sendWith(async (proof) => {
      sent.push(proof)
      return 'terkirim'
    }, {})
  return { proofs, sent, create, challenges: () => count }
}

const refusal = (code: 'proof-needed' | 'proof-wrong' | 'origin-not-allowed') => new UnauthorizedError('reports.create', { status: 403, problem: { type: 'about:blank', title: 'x', status: 403, code } })

describe('proofs', () => {
  it('serve once: the second report goes without, or with the next', async () => {
    const { proofs, sent, create } = numbered()
    await proofs.prepare()
    await create()
    await create()
    await proofs.prepare()
    await create()
    assert.deepEqual(sent, ['bukti 1', undefined, 'bukti 2'])
  })

  it('are not shared by two reports that are sent at once', async () => {
    const { proofs, sent, create } = numbered()
    await proofs.prepare()
    await Promise.all([create(), create()])
    assert.deepEqual(sent.sort(), ['bukti 1', undefined])
  })

  it('are waited for while they are being found', async () => {
    const { proofs, sent, create } = numbered()
    const preparing = proofs.prepare()
    await create()
    await preparing
    assert.deepEqual(sent, ['bukti 1'])
  })

  it('do not hold a report whose sender no longer waits', async () => {
    const proofs = createProofs(() => new Promise<string>(() => undefined), async () => ({ algorithm: 'SHA-256', challenge: '1', maxNumber: 1, salt: '', signature: '', expiresAt: soon() }))
    void proofs.prepare()
    const stop = new AbortController()
    const sending = proofs.sendWith(async () => 'terkirim', { signal: stop.signal })
    const over = new Error('berhenti')
    stop.abort(over)
    await assert.rejects(sending, over)
  })

  it('are not sent when they have run out', async () => {
    const { proofs, sent, create } = numbered(() => new Date(Date.now() - 1).toISOString())
    await proofs.prepare()
    assert.equal(await create(), 'terkirim')
    assert.deepEqual(sent, [undefined])
  })

  it('are found once, however often and at once a page prepares', async () => {
    const { proofs, challenges } = numbered()
    await Promise.all([proofs.prepare(), proofs.prepare()])
    await proofs.prepare()
    assert.equal(challenges(), 1)
  })

  it('are found anew when the one at hand has run out', async () => {
    const expiries = [new Date(Date.now() - 1).toISOString(), soon()]
    const { proofs, sent, create } = numbered(() => expiries.shift() ?? soon())
    await proofs.prepare()
    await proofs.prepare()
    await create()
    assert.deepEqual(sent, ['bukti 2'])
  })

  it('do not fail a page that prepares: without a signal the report goes as it is', async () => {
    const proofs = createProofs(async () => 'bukti', async () => Promise.reject(new NetworkError('challenge.retrieve')))
    await proofs.prepare()
    assert.equal(await proofs.sendWith(async (proof) => proof ?? 'tanpa bukti', {}), 'tanpa bukti')
  })

  it('do not fail a page that prepares: a challenge that cannot be solved is no error there', async () => {
    const unsolvable: Solve = async () => Promise.reject(new Error('x'))
    const proofs = createProofs(unsolvable, async () => ({ algorithm: '', challenge: '', maxNumber: 0, salt: '', signature: '', expiresAt: soon() }))
    await assert.doesNotReject(proofs.prepare())
  })

  for (const code of ['proof-needed', 'proof-wrong'] as const) {
    it(`are found anew, once, when the relay answers ${code}`, async () => {
      const { proofs, challenges } = numbered()
      await proofs.prepare()
      const sent: (string | undefined)[] = []
      const refusing = proofs.sendWith(async (proof) => {
        sent.push(proof)
        throw refusal(code)
      }, {})
      await assert.rejects(refusing, { name: 'UnauthorizedError', code })
      assert.deepEqual(sent, ['bukti 1', 'bukti 2'])
      assert.equal(challenges(), 2)
    })
  }

  for (const error of [refusal('origin-not-allowed'), new ServerError('reports.create', { status: 503 }), new NetworkError('reports.create')]) {
    it(`are not asked for after ${error.name} ${error.code}`, async () => {
      const { proofs, challenges } = numbered()
      await assert.rejects(proofs.sendWith(async () => Promise.reject(error), {}), error)
      assert.equal(challenges(), 0)
    })
  }
})
