/** Files reports on a site that asks for a proof of work. */
import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { Challenge } from '@lapor/sdk/contract'
import { aSubmission, disdukcapil, kademangan, kademanganOrigin, openTown, problemOf, type Town } from './town.ts'

let town: Town
let now = Date.parse('2026-11-24T03:00:00.000Z')
before(async () => {
  town = await openTown({ now: () => new Date(now).toISOString() })
  await town.relay.actions.setChallenge(kademangan, true)
})
after(() => town.close())

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const solve = ({ challenge, salt, maxNumber, algorithm, signature }: Challenge, change: object = {}): string => {
  let number = 0
  while (number <= maxNumber && sha256(`${salt}${number}`) !== challenge) number++
  return Buffer.from(JSON.stringify({ algorithm, challenge, number, salt, signature, ...change })).toString('base64')
}

const fetched = async (): Promise<Challenge> => town.asked('challenge.retrieve')

const file = (proof: string | null, key: string = randomUUID(), json: unknown = aSubmission()) => town.ask('reports.create', { key, json, headers: { 'lapor-proof': proof } })

const reports = async (): Promise<number> => (await town.relay.context.db.selectFrom('report').select('id').execute()).length

describe('a challenge', () => {
  it('has the form of ALTCHA, is solved by trying and runs out after twenty minutes', async () => {
    const challenge = await fetched()
    assert.ok(Challenge.safeParse(challenge).success)
    assert.deepEqual([challenge.algorithm, challenge.maxNumber, challenge.expiresAt], ['SHA-256', 50_000, '2026-11-24T03:20:00.000Z'])
    const { number } = JSON.parse(Buffer.from(solve(challenge), 'base64').toString()) as { number: number }
    assert.equal(sha256(`${challenge.salt}${number}`), challenge.challenge)
  })

  it('is another one each time, is kept by no cache, and is there also where the site asks for none', async () => {
    const answered = await town.ask('challenge.retrieve', { site: disdukcapil })
    assert.equal(answered.headers.get('cache-control'), 'no-store')
    assert.notEqual((answered.json as Challenge).salt, (await fetched()).salt)
  })
})

describe('a report on a site that asks for a proof', () => {
  it('is taken with a proof, and the site says beforehand that one is needed', async () => {
    assert.equal((await town.asked('site.retrieve')).challenge, true)
    assert.equal((await file(solve(await fetched()))).status, 201)
  })

  it('is refused without one', async () => {
    const had = await reports()
    const answered = await file(null)
    assert.deepEqual([answered.status, problemOf(answered).code], [403, 'proof-needed'])
    assert.equal(await reports(), had)
  })

  it('is refused where the proof is wrong in any part', async () => {
    const challenge = await fetched()
    const had = await reports()
    const later = challenge.salt.replace(/expires=\d+/, 'expires=9999999999')
    const wrong = [
      'bukan base64 !',
      Buffer.from('null').toString('base64'),
      Buffer.from('"kata"').toString('base64'),
      solve(challenge, { number: 50_001 }),
      solve(challenge, { number: 1.5 }),
      // The right number, but not as a number.
      Buffer.from(Buffer.from(solve(challenge), 'base64').toString().replace(/"number":(\d+)/, '"number":"$1"')).toString('base64'),
      solve(challenge, { salt: later }),
      solve(challenge, { salt: later, challenge: sha256(`${later}1`), number: 1 }),
      solve(challenge, { salt: challenge.salt.split('?')[0] }),
      solve(challenge, { signature: 'a'.repeat(64) }),
      solve(challenge, { signature: undefined }),
      solve(challenge, { algorithm: 'SHA-1' }),
    ]
    for (const [index, proof] of wrong.entries()) assert.equal(problemOf(await file(proof)).code, 'proof-wrong', String(index))
    assert.equal(await reports(), had)
    assert.equal((await file(solve(challenge))).status, 201, 'the right proof was right all along')
  })

  it('is refused with a proof that was used for another report', async () => {
    const proof = solve(await fetched())
    assert.equal((await file(proof)).status, 201)
    assert.equal(problemOf(await file(proof)).code, 'proof-wrong')
  })

  it('is taken once where two reports come with one proof at the same time', async () => {
    const proof = solve(await fetched())
    const statuses = (await Promise.all([file(proof), file(proof), file(proof)])).map((one) => one.status)
    assert.deepEqual(statuses.sort(), [201, 403, 403])
  })

  it('does not use up its proof by being refused', async () => {
    const proof = solve(await fetched())
    assert.equal(problemOf(await file(proof, randomUUID(), aSubmission({ place: { regionCode: '99.99.99.9999' } }))).code, 'validation-failed')
    assert.equal((await file(proof)).status, 201)
  })

  it('that was taken once is answered again without any proof, or with one that has run out', async () => {
    const json = aSubmission()
    const key = randomUUID()
    const proof = solve(await fetched())
    const first = await file(proof, key, json)
    now += 3_600_000
    for (const later of [null, proof, 'bukan']) {
      const again = await file(later, key, json)
      assert.deepEqual([again.status, again.json, again.headers.get('idempotency-replayed')], [201, first.json, 'true'])
    }
  })

  it('is refused with a proof that has run out, and what was spent is then forgotten', async () => {
    assert.equal((await file(solve(await fetched()))).status, 201)
    const proof = solve(await fetched())
    now += 20 * 60_000 + 1000
    assert.equal(problemOf(await file(proof)).code, 'proof-wrong')
    assert.equal((await file(solve(await fetched()))).status, 201)
    assert.equal((await town.relay.context.db.selectFrom('spent_proof').selectAll().execute()).length, 1)
  })

  it('may come from the site’s own page: the browser is told that the header is allowed', async () => {
    const answered = await town.fetch(new Request('http://relay.example/v1/sites/kel-kademangan/reports', { method: 'OPTIONS', headers: { origin: kademanganOrigin, 'access-control-request-method': 'POST' } }))
    assert.match(answered.headers.get('access-control-allow-headers') ?? '', /lapor-proof/)
  })
})

it('a site that asks for no proof takes a report without one, and does not look at one', async () => {
  const reporter = { name: 'Pak Contoh', address: 'Jalan Contoh 1', phone: '0000 0000 0008' }
  for (const proof of [null, 'bukan']) assert.equal((await town.ask('reports.create', { site: disdukcapil, json: aSubmission({ reporter }), headers: { 'lapor-proof': proof } })).status, 201, String(proof))
})

it('the key that signs challenges is made once, and no challenge tells it', async () => {
  const kept = await town.relay.context.db.selectFrom('secret').selectAll().where('name', '=', 'challenge').execute()
  assert.equal(kept.length, 1)
  assert.equal(Buffer.from(kept[0]?.value ?? '', 'base64url').length, 32)
  assert.ok(!(await town.ask('challenge.retrieve')).text.includes(kept[0]?.value ?? ''))
})
