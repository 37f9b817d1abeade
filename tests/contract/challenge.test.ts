/** The SDK's client and solver against the real relay of a site that asks for a proof of work. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { createClient } from '@lapor/sdk'
import { challengeProofs } from '@lapor/sdk/challenge'
import { aSubmission, kademangan, openTown, type Town } from '../server/town.ts'

let town: Town
before(async () => {
  town = await openTown()
  await town.relay.actions.setChallenge(kademangan, true)
})
after(() => town.close())

/** A client whose requests reach the relay without a port, and what it sent. */
const citizen = (proofs?: typeof challengeProofs, spoil = false) => {
  const sent: { what: string; key: string | null; proof: string | null }[] = []
  let spoiled = !spoil
  const fetch = async (...given: Parameters<typeof globalThis.fetch>): Promise<Response> => {
    const request = new Request(...given)
    sent.push({ what: `${request.method} ${new URL(request.url).pathname.split('/').at(-1) ?? ''}`, key: request.headers.get('idempotency-key'), proof: request.headers.get('lapor-proof') })
    const headers = new Headers(request.headers)
    if (!spoiled && headers.has('lapor-proof')) {
      spoiled = true
      headers.set('lapor-proof', btoa('{}'))
    }
    return town.relay.fetch(new Request(request, { headers }))
  }
  return { sent, client: createClient({ baseUrl: 'http://relay.example', site: kademangan, retries: 0, fetch, proofs }) }
}

describe('a client of a site that asks for a proof', () => {
  it('files with the proof it prepared, in one request', async () => {
    const { client, sent } = citizen(challengeProofs)
    await client.challenge.prepare()
    assert.ok((await client.reports.create(aSubmission())).trackingId)
    assert.deepEqual(sent.map(({ what }) => what), ['GET challenge', 'POST reports'])
  })

  it('finds a proof when it is told that one is needed', async () => {
    const { client, sent } = citizen(challengeProofs)
    assert.ok((await client.reports.create(aSubmission())).trackingId)
    assert.deepEqual(sent.map(({ what }) => what), ['POST reports', 'GET challenge', 'POST reports'])
  })

  it('solves a new challenge for a proof that is wrong, and files under the same key', async () => {
    const { client, sent } = citizen(challengeProofs, true)
    await client.challenge.prepare()
    assert.ok((await client.reports.create(aSubmission())).trackingId)
    assert.deepEqual(sent.map(({ what }) => what), ['GET challenge', 'POST reports', 'GET challenge', 'POST reports'])
    const [, first, , second] = sent
    assert.equal(first?.key, second?.key)
    assert.notEqual(first?.proof, second?.proof)
  })

  it('is refused where it was given no solver', async () => {
    await assert.rejects(citizen().client.reports.create(aSubmission()), { name: 'UnauthorizedError', code: 'proof-needed' })
  })
})
