/** Overruns the relay's limits by a clock that stands still, and checks who is refused and who is not. */
import assert from 'node:assert/strict'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { beforeEach, afterEach, describe, it } from 'node:test'
import { type Challenge, newTrackingId, newTrackingSecret } from '@lapor/sdk/contract'
import { warningsFor } from '../../packages/server/src/cli/warnings.ts'
import { configFrom } from '../../packages/server/src/config.ts'
import { wrongSecrets, wrongTokens } from '../../packages/server/src/domain/limits.ts'
import { bucketOf, ordinaryPace, type PaceWish } from '../../packages/server/src/domain/pace.ts'
import { forgetDrained } from '../../packages/server/src/jobs/forget-drained.ts'
import { runJobs } from '../../packages/server/src/jobs/run-jobs.ts'
import { openRelay } from '../../packages/server/src/relay.ts'
import { at } from './database.ts'
import { type Answered, type Asking, aSubmission, disdukcapil, type Filed, kademangan, openTown, problemOf, requestFor, type Town } from './town.ts'

const siteFilings = bucketOf(ordinaryPace.filings)
const networkWrites = bucketOf(ordinaryPace.network)
const supports = bucketOf(ordinaryPace.supports)
const receiptWrites = bucketOf(ordinaryPace.receipt)

let town: Town
let now: number
beforeEach(async () => {
  now = Date.parse('2026-11-24T03:00:00.000Z')
  town = await openTown({ now: () => new Date(now).toISOString() })
})
afterEach(() => town.close())

/** Behind carrier NAT: thousands of phones. */
const nat = '203.0.113.9'
const home = '198.51.100.7'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const solve = ({ challenge, salt, maxNumber, algorithm, signature }: Challenge): string => {
  let number = 0
  while (number <= maxNumber && sha256(`${salt}${number}`) !== challenge) number++
  return Buffer.from(JSON.stringify({ algorithm, challenge, number, salt, signature })).toString('base64')
}

const challengeAt = async (address: string, site = kademangan): Promise<Challenge> => (await town.fetch(requestFor('challenge.retrieve', { site }), { address })).json as Challenge

const file = (address: string | undefined, asking: Asking = {}): Promise<Answered> => town.fetch(requestFor('reports.create', { json: aSubmission(), ...asking }), address === undefined ? {} : { address })

const times = async (count: number, ask: (at: number) => Promise<Answered>): Promise<number[]> => {
  const statuses: number[] = []
  for (let at = 0; at < count; at++) statuses.push((await ask(at)).status)
  return statuses
}

const all = (status: number, count: number): number[] => Array.from({ length: count }, () => status)

/** Fills the bucket of the site, from everywhere. */
const busySite = () => times(siteFilings.holds, (at) => file(`192.0.2.${at}`))

describe('a network that files much', () => {
  it('is asked for a proof where the site asks for none, and is not refused', async () => {
    assert.deepEqual(await times(networkWrites.holds, () => file(nat)), all(201, networkWrites.holds))
    assert.equal(problemOf(await file(nat)).code, 'proof-needed')
    assert.equal((await file(nat, { headers: { 'lapor-proof': solve(await challengeAt(nat)) } })).status, 201)
    assert.equal((await file(home)).status, 201, 'others are asked for nothing')
  })

  it('gets harder challenges, and others on a quiet site do not', async () => {
    await times(networkWrites.holds, () => file(nat))
    assert.equal((await challengeAt(nat, disdukcapil)).maxNumber, 200_000)
    assert.equal((await challengeAt(home, disdukcapil)).maxNumber, 50_000)
  })

  it('is forgotten by the clock', async () => {
    await times(networkWrites.holds, () => file(nat))
    now += networkWrites.drainMs
    assert.deepEqual([(await file(nat)).status, (await file(nat)).status], [201, 403])
  })
})

describe('a site at which much is filed', () => {
  it('refuses the network that overruns its own limit too, says when to come back, and takes others', async () => {
    await times(networkWrites.holds, () => file(nat))
    await busySite()
    const refused = await file(nat, { headers: { 'lapor-proof': solve(await challengeAt(nat)) } })
    assert.equal(problemOf(refused).code, 'rate-limited')
    const seconds = Number(refused.headers.get('retry-after'))
    assert.ok(seconds >= 1 && seconds <= networkWrites.drainMs / 1000, String(seconds))
    assert.equal((await file(home)).status, 201)
    assert.equal((await file(nat, { site: disdukcapil, json: aSubmission({ reporter: { name: 'Ibu Contoh', address: 'Jalan 1', phone: '0000 0000 0001' } }) })).status, 403, 'at a quiet site the network is asked for a proof, and no more')
    now += seconds * 1000
    assert.notEqual((await file(nat)).status, 429)
  })

  it('does not refuse anybody whose network is not known', async () => {
    await busySite()
    assert.deepEqual(await times(3, () => file(undefined)), all(201, 3))
  })

  it('answers a known key before any limit', async () => {
    const [key, json] = [randomUUID(), aSubmission()]
    const first = await file(nat, { key, json })
    await times(networkWrites.holds, () => file(nat))
    await busySite()
    assert.equal((await file(nat)).status, 429)
    const again = await file(nat, { key, json })
    assert.deepEqual([again.status, again.json], [201, first.json])
  })

  it('asks for harder proofs in steps, and no harder than eight times', async () => {
    await town.relay.actions.setChallenge(disdukcapil, true)
    const seen = new Set<number>()
    for (let filed = 0; filed < siteFilings.holds; filed++) {
      seen.add((await challengeAt(home)).maxNumber)
      await file(`192.0.2.${filed}`)
    }
    seen.add((await challengeAt(home)).maxNumber)
    await times(networkWrites.holds, () => file(nat))
    seen.add((await challengeAt(nat)).maxNumber)
    assert.deepEqual([...seen], [50_000, 100_000, 200_000, 400_000])
  })
})

describe('an easy challenge', () => {
  const easyThenBusy = async (): Promise<string> => {
    const proof = solve(await challengeAt(home))
    await town.relay.actions.setChallenge(kademangan, true)
    await town.relay.context.db.insertInto('bucket').values({ key: `filings ${kademangan}`, until: now + 3_600_000 }).execute()
    return proof
  }

  it('counts for five minutes in hard times', async () => {
    const proof = await easyThenBusy()
    now += 5 * 60_000 - 1000
    assert.equal((await file(home, { headers: { 'lapor-proof': proof } })).status, 201)
  })

  it('does not count any longer, and a new one does', async () => {
    const proof = await easyThenBusy()
    now += 5 * 60_000 + 1000
    assert.equal(problemOf(await file(home, { headers: { 'lapor-proof': proof } })).code, 'proof-wrong')
    assert.equal((await file(home, { headers: { 'lapor-proof': solve(await challengeAt(home)) } })).status, 201)
  })

  it('of another site does not count', async () => {
    await town.relay.actions.setChallenge(kademangan, true)
    assert.equal(problemOf(await file(home, { headers: { 'lapor-proof': solve(await challengeAt(home, disdukcapil)) } })).code, 'proof-wrong')
  })

  it('cannot be said to be harder than it is', async () => {
    const challenge = await challengeAt(home)
    await easyThenBusy()
    now += 6 * 60_000
    const forged = { ...challenge, salt: challenge.salt.replace('steps=0', 'steps=3') }
    assert.notEqual(forged.salt, challenge.salt)
    assert.equal(problemOf(await file(home, { headers: { 'lapor-proof': solve(forged) } })).code, 'proof-wrong')
  })
})

describe('wrong secrets', () => {
  const tryWrong = (report: Filed, address?: string): Promise<Answered> =>
    town.fetch(requestFor('reports.retrieve', { ...report, secret: newTrackingSecret(randomBytes) }), address === undefined ? {} : { address })
  const read = (report: Filed, address?: string): Promise<Answered> => town.fetch(requestFor('reports.retrieve', report), address === undefined ? {} : { address })

  it('for one report are refused after ten, wherever they come from', async () => {
    const report = await town.fileReport()
    assert.deepEqual(await times(wrongSecrets.holds + 1, (at) => tryWrong(report, `192.0.2.${at}`)), [...all(401, wrongSecrets.holds), 429])
    assert.ok(Number((await tryWrong(report)).headers.get('retry-after')) > 0)
  })

  it('do not shut its reporter out', async () => {
    const report = await town.fileReport()
    await times(40, () => tryWrong(report, nat))
    assert.equal((await read(report, home)).status, 200)
  })

  it('from one network for one report are not even looked at any more, and neither is the right one', async () => {
    const report = await town.fileReport()
    await times(30, () => tryWrong(report, nat))
    assert.equal((await read(report, nat)).status, 429)
    assert.equal((await read(await town.fileReport(), nat)).status, 200, 'the network may read other reports')
    now += 600_000
    assert.equal((await read(report, nat)).status, 200)
  })

  it('for reports that do not exist are refused alike', async () => {
    const nobodys = { site: kademangan, trackingId: newTrackingId(randomBytes), secret: '' } as Filed
    assert.deepEqual(await times(wrongSecrets.holds + 1, () => tryWrong(nobodys)), [...all(401, wrongSecrets.holds), 429])
  })

  it('of uploads count too', async () => {
    const report = await town.fileReport()
    const upload = (): Promise<Answered> =>
      town.fetch(new Request(`http://relay.example/v1/sites/${kademangan}/reports/${report.trackingId}/uploads`, { method: 'POST', headers: { 'lapor-secret': newTrackingSecret(randomBytes), 'tus-resumable': '1.0.0', 'upload-length': '9' } }))
    assert.deepEqual(await times(wrongSecrets.holds + 1, upload), [...all(401, wrongSecrets.holds), 429])
  })
})

it('wrong officer tokens are refused after twenty, and officers elsewhere still work', async () => {
  const token = await town.officer()
  const list = (token: string, address: string): Promise<Answered> => town.fetch(requestFor('officer.reports.list', { token }), { address })
  assert.deepEqual(await times(wrongTokens.holds + 1, () => list('lo_salah', nat)), [...all(401, wrongTokens.holds), 429])
  assert.equal((await list(token, nat)).status, 429)
  assert.equal((await list(token, home)).status, 200)
})

it('what is written to one report is limited by that report alone', async () => {
  const [report, other] = [await town.fileReport(), await town.fileReport()]
  const write = (to: Filed): Promise<Answered> => town.ask('privacy.correct', { ...to, json: { reporter: { name: 'Ibu Contoh' } } })
  assert.deepEqual(await times(receiptWrites.holds + 1, () => write(report)), [...all(201, receiptWrites.holds), 429])
  assert.equal((await write(other)).status, 201)
})

it('a machine cannot say "saya juga mengalami" without end, and a neighbour elsewhere can', async () => {
  const report = await town.fileReport()
  await town.asked('officer.reports.verify', { token: await town.officer(), trackingId: report.trackingId, json: {} })
  const support = (address: string): Promise<Answered> => town.fetch(requestFor('reports.support', { site: kademangan, trackingId: report.trackingId, json: {} }), { address })
  assert.deepEqual(await times(supports.holds + 1, () => support(nat)), [...all(201, supports.holds), 429])
  assert.equal((await support(home)).status, 201)
})

it('two relays at one database count together', async () => {
  const other = await openRelay({ ...(await at(town.dataFile)), now: () => new Date(now).toISOString() })
  await times(networkWrites.holds, async () => {
    const response = await other.fetch(requestFor('reports.create', { json: aSubmission() }), { address: nat })
    return { status: response.status } as Answered
  })
  await other.close()
  assert.equal(problemOf(await file(nat)).code, 'proof-needed')
})

it('a report that is refused does not count', async () => {
  const refused = aSubmission({ place: { regionCode: '99.99.99.9999' } })
  assert.deepEqual(await times(networkWrites.holds + 5, () => file(nat, { json: refused })), all(422, networkWrites.holds + 5))
  assert.equal((await file(nat)).status, 201)
})

describe('what is kept of a network', () => {
  const buckets = () => town.relay.context.db.selectFrom('bucket').selectAll().execute()

  it('is a hash that nobody can make again the day after', async () => {
    await file(nat)
    const first = (await buckets()).map(({ key }) => key)
    const kept = JSON.stringify([first, await town.relay.context.db.selectFrom('secret').selectAll().execute()])
    assert.ok(!kept.includes(nat))
    const saltOf = async () => (await town.relay.context.db.selectFrom('secret').select('value').where('name', '=', 'network-salt').executeTakeFirstOrThrow()).value
    const salt = await saltOf()
    now += 24 * 3_600_000
    await file(nat)
    assert.notEqual(await saltOf(), salt)
    assert.equal((await town.relay.context.db.selectFrom('secret').selectAll().where('name', '=', 'network-salt').execute()).length, 1)
  })

  it('goes when it has drained', async () => {
    await times(20, (at) => file(`192.0.2.${at}`))
    assert.equal((await buckets()).length, 21)
    now += 3_600_000
    await file(nat)
    assert.deepEqual(await runJobs(town.relay.context, (_, error) => assert.fail(String(error)), [forgetDrained]), [{ name: 'limits', done: 20, failed: 0 }])
    assert.equal((await buckets()).length, 2)
    assert.deepEqual(await runJobs(town.relay.context, (_, error) => assert.fail(String(error)), [forgetDrained]), [{ name: 'limits', done: 0, failed: 0 }])
  })
})

describe('the network of a request', () => {
  it('is what the nearest trusted proxy says, and nothing further left is believed', async () => {
    const proxied = await openTown({ now: () => new Date(now).toISOString(), proxies: 1 })
    const from = (forwarded: string): Promise<Answered> => proxied.fetch(requestFor('reports.create', { json: aSubmission(), headers: { 'x-forwarded-for': forwarded } }), { address: '10.0.0.1' })
    assert.deepEqual(await times(networkWrites.holds + 1, (at) => from(`192.0.2.${at}, ${nat}`)), [...all(201, networkWrites.holds), 403])
    assert.equal((await from(home)).status, 201)
    await proxied.close()
  })

  it('is the socket’s where no proxy is trusted', async () => {
    assert.deepEqual(await times(networkWrites.holds + 1, (at) => file(nat, { headers: { 'x-forwarded-for': `192.0.2.${at}` } })), [...all(201, networkWrites.holds), 403])
  })

  it('is a /64 of IPv6, and the same for every way to write an address', async () => {
    const one = ['2001:db8:1:2::1', '2001:0db8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2:a:b:192.0.2.1']
    assert.deepEqual(await times(networkWrites.holds + 1, (at) => file(one[at % 3])), [...all(201, networkWrites.holds), 403])
    assert.equal((await file('2001:db8:1:3::1')).status, 201)
  })

  it('is one of IPv4 where a socket writes it as IPv6', async () => {
    assert.deepEqual(await times(networkWrites.holds + 1, (at) => file(at % 2 ? nat : `::ffff:${nat}`)), [...all(201, networkWrites.holds), 403])
  })

  it('is not known where the address is this machine’s own, or none at all', async () => {
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', 'unknown', '', '999.1.1.1']) assert.deepEqual(await times(8, () => file(address)), all(201, 8))
    assert.equal((await town.relay.context.db.selectFrom('bucket').select('key').execute()).length, 1)
  })
})

describe('a field that no person sees', () => {
  const flagsOf = async (trap: string | null): Promise<readonly string[]> => {
    const filed = await file(home, { headers: { 'lapor-trap': trap } })
    assert.equal(filed.status, 201, 'it is never a reason to refuse')
    const { trackingId } = filed.json as { trackingId: string }
    return (await town.asked('officer.reports.retrieve', { token: await town.officer(), trackingId })).flags
  }

  it('flags the report for officers where it was filled', async () => assert.deepEqual(await flagsOf('https://iklan.example'), ['honeypot']))

  it('says nothing where it was left empty or is not there', async () => {
    assert.deepEqual(await flagsOf(''), [])
    assert.deepEqual(await flagsOf(null), [])
  })

  it('is told to nobody else', async () => {
    const submission = aSubmission()
    const filed = await file(home, { json: submission, headers: { 'lapor-trap': 'x' } })
    const { trackingId } = filed.json as { trackingId: string }
    const read = await town.ask('reports.retrieve', { site: kademangan, trackingId, secret: submission.trackingSecret })
    assert.equal(read.status, 200)
    assert.ok(!filed.text.includes('honeypot') && !read.text.includes('honeypot'))
  })
})

it('an operator whose relay is reached by https is told where no proxy is trusted', async () => {
  const warned = async (env: Readonly<Record<string, string>>): Promise<string> => (await warningsFor(town.relay, configFrom(env, '/'))).join('\n')
  assert.match(await warned({ LAPOR_BASE_URL: 'https://lapor.contoh.go.id' }), /LAPOR_TRUST_PROXY belum disetel/)
  assert.doesNotMatch(await warned({ LAPOR_BASE_URL: 'https://lapor.contoh.go.id', LAPOR_TRUST_PROXY: '1' }), /LAPOR_TRUST_PROXY/)
  assert.doesNotMatch(await warned({ LAPOR_BASE_URL: 'http://127.0.0.1:8787' }), /LAPOR_TRUST_PROXY/)
})

describe('a site with a pace of its own', () => {
  const setPace = async (pace: PaceWish, site = kademangan): Promise<void> => {
    const { deadlines, silence, retention, escalation, waysOut } = (await town.relay.actions.allSites()).find(({ key }) => key === site)?.settings ?? assert.fail()
    assert.ok(await town.relay.actions.setRules(site, { deadlines, silence, retention, escalation, waysOut, pace }))
  }

  it('asks a network for a proof after as many reports as it says, and its neighbour still by the ordinary rule', async () => {
    await setPace({ network: { atOnce: 3, perHour: 60 } })
    assert.deepEqual(await times(4, () => file(nat)), [...all(201, 3), 403])
    now += 60_000
    assert.deepEqual(await times(2, () => file(nat)), [201, 403], 'one more each minute')
    assert.equal((await file(nat, { site: disdukcapil, json: aSubmission({ reporter: { name: 'Ibu', address: 'Jalan 5', phone: '081234567890' } }) })).status, 201)
  })

  it('takes as many writes and supports for one report as it says', async () => {
    await setPace({ receipt: { atOnce: 2, perHour: 60 }, supports: { atOnce: 2, perHour: 60 }, network: { atOnce: 1, perHour: 1 } })
    const report = await town.fileReport()
    assert.deepEqual(await times(3, () => town.ask('reports.reply', { ...report, json: { text: 'Masih gelap.' } })), [201, 201, 429])
    await town.asked('officer.reports.verify', { token: await town.officer(), trackingId: report.trackingId, json: {} })
    const support = (): Promise<Answered> => town.fetch(requestFor('reports.support', { trackingId: report.trackingId, json: {} }), { address: nat })
    assert.deepEqual(await times(3, support), [201, 201, 429])
  })

  it('gives proofs as easy and as hard as it says', async () => {
    await setPace({ proof: { easiest: 2_000, steps: 1 }, filings: { atOnce: 2, perHour: 60 } })
    assert.equal((await challengeAt(home)).maxNumber, 2_000)
    await times(2, (at) => file(`192.0.2.${at}`))
    assert.equal((await challengeAt(home)).maxNumber, 4_000)
  })

  it('is refused with the place of each slip, and noted in the trail of the desk where it is taken', async () => {
    await assert.rejects(setPace({ network: { atOnce: 0, perHour: 60 } }), /pace\.network\.atOnce/u)
    await setPace({ network: { atOnce: 5, perHour: 60 } })
    const acts = await town.relay.context.db.selectFrom('desk_audit').select(['officer_id', 'act', 'subject']).where('act', '=', 'set-rules').execute()
    assert.deepEqual(acts.map((one) => [one.officer_id, one.act, one.subject]), [['operator', 'set-rules', kademangan]])
  })
})
