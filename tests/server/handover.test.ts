/** Hands reports on to other systems that are slow, answer garbage, repeat themselves and fail; and checks that no citizen waits for them. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { pullHandovers } from '../../packages/server/src/actions/pull-handovers.ts'
import { sendMessages } from '../../packages/server/src/actions/send-messages.ts'
import { claimMessages } from '../../packages/server/src/db/messages.ts'
import { openLapor, outcomeOf } from '../../packages/server/src/connectors/lapor.ts'
import type { ConnectorSettings, OpenConnector } from '../../packages/server/src/domain/connector.ts'
import type { MessageState } from '../../packages/server/src/domain/message.ts'
import { startJobs } from '../../packages/server/src/jobs/start-jobs.ts'
import { openBeside } from './database.ts'
import { openNationalChannel, type NationalChannel } from './outside/national-channel.ts'
import { openReceiver, type Receiver } from './outside/receiver.ts'
import { command } from './server-process.ts'
import { asPublic, disdukcapil, type Filed, kademangan, openTown, type Town } from './town.ts'

let town: Town
let nation: NationalChannel
let token: string
let now: number
beforeEach(async () => {
  now = Date.now()
  nation = await openNationalChannel()
  town = await openTown({ now: () => new Date(now).toISOString() })
  token = await town.officer()
})
afterEach(async () => {
  await town.close()
  await nation.close()
})

const settings: ConnectorSettings = { token: 'kunci-rahasia', account: { name: 'Kelurahan Kademangan', email: 'kademangan@kantor.example' }, topics: { jalan: '12', '*': '99' } }
const connect = async (address = nation.url): Promise<void> => {
  await town.relay.actions.setUpstreamRule(kademangan, { system: 'SP4N-LAPOR!', withoutContact: 'agency-account' })
  await town.relay.actions.addChannel({ siteKey: kademangan, kind: 'lapor', role: 'system', address, digest: false, settings })
}
const run = () => sendMessages(town.relay.context)
const reporter = { name: 'Ibu Contoh Warga', phone: '0000 1111 2222' }
const verified = async (change: Parameters<Town['fileReport']>[0] = { reporter }): Promise<Filed> => {
  const report = await town.fileReport(change)
  await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
  return report
}
/** A relay takes what is due, and is gone before it can say what became of it. */
const killedWhileSending = () => town.relay.context.db.transaction().execute((db) => claimMessages(db, new Date(now).toISOString(), new Date(now + 2 * 60_000).toISOString(), 20))
const errors = async (state: MessageState) => (await town.relay.actions.listMessages(state, undefined, 10)).map(({ error }) => error)
const handoversOf = async ({ trackingId }: Filed) => (await town.asked('officer.reports.retrieve', { token, trackingId })).handovers ?? []
const states = async (report: Filed) => (await handoversOf(report)).map(({ state, said }) => [state, said])

describe('a report for SP4N-LAPOR!', () => {
  it('is handed on when an officer has verified it, and both sides of the relay see its number there', async () => {
    await connect()
    const report = await town.fileReport({ reporter, text: 'Jalan <rusak> & "berlubang" di depan sekolah.', occurredOn: '2026-11-20', place: { regionCode: '36.74.07.1004', rw: '03', landmark: 'Depan SDN 2' } })
    await run()
    assert.equal(nation.streams().length, 0)
    await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
    await run()
    const [{ body } = { body: '' }] = nation.streams()
    assert.match(body, /^<\?xml version="1.0" encoding="UTF-8"\?><lapor token="kunci-rahasia"><pelapor><email><\/email><telpon>0000 1111 2222<\/telpon><namadepan>Ibu<\/namadepan><namabelakang>Contoh Warga<\/namabelakang><\/pelapor><laporan rahasia="0" anonim="0"><isi>Jalan &lt;rusak&gt; &amp; &quot;berlubang&quot;/)
    for (const told of ['Lokasi: Kademangan, RW 03, Depan SDN 2', 'Tanggal kejadian: 2026-11-20', `Kode pelacakan: ${report.trackingId}`, '(Asia/Jakarta)']) assert.ok(body.includes(told), `${told} in ${body}`)
    assert.deepEqual((await town.read(report)).upstream, { system: 'SP4N-LAPOR!', trackingId: '1234567', status: null, syncedAt: new Date(now).toISOString() })
    assert.equal((await town.read(asPublic(report))).upstream?.trackingId, '1234567')
    assert.deepEqual(await states(report), [['taken', null]])
  })

  it('stays where nothing is set up, although a channel is there', async () => {
    await connect()
    await town.relay.actions.setUpstreamRule(kademangan, undefined)
    await verified()
    await run()
    assert.equal(nation.streams().length, 0)
  })

  it('of somebody anonymous goes on under the agency’s account, or stays, as the site has told before sending', async () => {
    await connect()
    await verified({ reporter, anonymous: true })
    await verified({})
    await run()
    for (const { body } of nation.streams()) {
      assert.ok(body.includes('<namadepan>Kelurahan</namadepan>') && body.includes('anonim="1"') && !body.includes('Contoh'), body)
    }
    assert.equal(nation.streams().length, 2)
    assert.deepEqual((await town.asked('site.retrieve')).upstream, 'agency-account')
    await town.relay.actions.setUpstreamRule(kademangan, { system: 'SP4N-LAPOR!', withoutContact: 'keep' })
    const kept = await verified({ reporter, anonymous: true })
    await run()
    assert.deepEqual([nation.streams().length, await states(kept)], [2, [['kept', 'without-contact']]])
    assert.deepEqual((await town.asked('site.retrieve')).upstream, 'keep')
    assert.equal((await town.asked('site.retrieve', { site: disdukcapil })).upstream, undefined)
  })

  it('that is confidential is handed on as such', async () => {
    await connect()
    await verified({ reporter, confidential: true })
    await run()
    assert.match(nation.streams()[0]?.body ?? '', /rahasia="1" anonim="0"/)
  })

  it('is handed on once, although it is verified, asked about and answered', async () => {
    await connect()
    const { trackingId } = await verified()
    for (const step of ['ask', 'respond'] as const) await town.asked(`officer.reports.${step}`, { token, trackingId, json: { text: 'Sudah kami lihat.' } })
    for (let times = 0; times < 3; times++) {
      await run()
      now += 86_400_000
    }
    assert.equal(nation.streams().length, 1)
  })
})

describe('a system far away that', () => {
  it('refuses says why to officers, and to nobody else', async () => {
    await connect()
    nation.feels('refuses')
    const report = await verified()
    await run()
    assert.deepEqual(await states(report), [['refused', 'Instansi tidak dikenal']])
    nation.feels('says-no')
    const other = await verified()
    await run()
    assert.deepEqual(await states(other), [['refused', 'Token kedaluwarsa']])
    assert.ok(!JSON.stringify([await town.read(report), await town.timeline(report)]).includes('tidak dikenal'))
    assert.deepEqual((await town.relay.actions.listMessages('failed', undefined, 10)).map(({ error }) => error).sort(), ['http-400', 'said-no'])
  })

  for (const mood of ['garbled', 'login-page', 'fails', 'hangs-up'] as const) {
    it(`answers unclearly (${mood}) may have the report: it is not sent again until somebody has looked`, async () => {
      await connect()
      nation.feels(mood)
      const report = await verified()
      for (let times = 0; times < 3; times++) {
        await run()
        now += 86_400_000
      }
      assert.equal(nation.streams().length, 1)
      assert.equal((await handoversOf(report))[0]?.state, 'unclear')
      nation.feels('well')
      assert.deepEqual(await town.relay.actions.retryMessages(), { retried: 0, unclear: 1 }, 'nobody has looked at each of them')
      await run()
      assert.equal(nation.streams().length, 1)
      const [failed] = await town.relay.actions.listMessages('failed', undefined, 10)
      assert.deepEqual(await town.relay.actions.retryMessages(failed?.id), { retried: 1, unclear: 0 })
      await run()
      assert.deepEqual(await states(report), [['taken', null]])
    })
  }

  it('was spoken to by a relay that was killed meanwhile may have the report: it is not sent again until somebody has looked', async () => {
    await connect()
    const report = await verified()
    await killedWhileSending()
    assert.deepEqual(await run(), { sent: 0, failed: 0 })
    now += 2 * 60_000
    assert.deepEqual(await run(), { sent: 0, failed: 1 })
    assert.deepEqual([nation.streams().length, await states(report), await errors('failed')], [0, [['unclear', 'interrupted']], ['unclear-interrupted']])
    const [failed] = await town.relay.actions.listMessages('failed', undefined, 10)
    await town.relay.actions.retryMessages(failed?.id)
    await run()
    assert.deepEqual([nation.streams().length, await states(report)], [1, [['taken', null]]])
  })

  it('was down before, and is told by a relay that was killed meanwhile, may have the report too', async () => {
    await connect()
    nation.feels('overloaded')
    const report = await verified()
    await run()
    nation.feels('well')
    now += 3_600_000
    await killedWhileSending()
    now += 2 * 60_000
    await run()
    assert.deepEqual([nation.streams().length, await states(report)], [1, [['unclear', 'interrupted']]])
  })

  it('has answered while the relay cannot write it down is not told again', async () => {
    await connect()
    await verified()
    const beside = await openBeside(town.dataFile)
    const mend = await beside.failInserts('handover', 'penuh')
    await run()
    await mend()
    await beside.close()
    for (let times = 0; times < 3; times++) {
      now += 86_400_000
      await run()
    }
    assert.deepEqual([nation.streams().length, await errors('failed')], [1, ['unclear-not-noted']])
  })

  it('cannot be told since an identity does not open gets it when it does, and holds up nobody meanwhile', async () => {
    await connect()
    const [named, nameless] = [await verified(), await verified({})]
    const told: string[] = []
    const { context } = town.relay
    const locked = { ...context.vault, open: () => { throw Object.assign(new Error('Ibu Contoh'), { name: 'IdentityKeyError' }) } }
    assert.deepEqual(await sendMessages({ ...context, vault: locked }, { failed: (error) => told.push((error as Error).name) }), { sent: 1, failed: 1 })
    assert.deepEqual([await states(nameless), await states(named), await errors('waiting'), told], [[['taken', null]], [], ['broken-IdentityKeyError'], ['IdentityKeyError']])
    now += 3_600_000
    await run()
    assert.deepEqual(await states(named), [['taken', null]])
  })

  it('is overloaded, or not there, gets it later', async () => {
    await connect()
    nation.feels('overloaded')
    const report = await verified()
    await run()
    nation.feels('well')
    now += 59_000
    await run()
    assert.equal(nation.streams().length, 1)
    now += 1_000
    await run()
    assert.deepEqual(await states(report), [['taken', null]])
    await nation.close()
    const next = await verified()
    await run()
    assert.deepEqual([(await town.relay.actions.listMessages('waiting', undefined, 10)).map(({ error }) => error), await states(next)], [['network-ECONNREFUSED'], []])
    nation = await openNationalChannel()
  })

  it('gives one number for two reports is not believed the second time', async () => {
    await connect()
    nation.feels('repeats')
    const first = await verified()
    const second = await verified()
    await run()
    await run()
    assert.deepEqual([...(await states(first)), ...(await states(second))].sort(), [['taken', null], ['unclear', 'number-repeated']])
  })

  it('does not answer does not delay a citizen or an officer', async () => {
    let release = (): void => undefined
    const slow = await openReceiver(() => ({ status: 200, body: '<a><trackingid>7</trackingid></a>', after: new Promise<void>((resolve) => (release = resolve)) }))
    await connect(slow.url)
    const report = await verified()
    const sending = run()
    while (slow.received.length === 0) await new Promise(setImmediate)
    await town.fileReport()
    await town.asked('officer.reports.respond', { token, trackingId: report.trackingId, json: { text: 'Sudah.' } })
    release()
    await sending
    assert.deepEqual(await states(report), [['taken', null]])
    await slow.close()
  })

  it('is slower than patience is unclear, not taken', async () => {
    const slow = await openReceiver(() => ({ status: 200, after: new Promise<void>(() => undefined) }))
    const filed = await verified()
    const whole = await town.relay.context.db.selectFrom('report').selectAll().where('tracking_id', '=', filed.trackingId).executeTakeFirstOrThrow()
    const report = { id: whole.id, trackingId: filed.trackingId, text: whole.text, place: { regionName: '', rw: null, rt: null, landmark: null }, occurredOn: null, receivedAt: whole.received_at, agency: { name: '' } } as never
    const outcome = await openLapor(slow.url, settings, 50).forward({ id: 'msg', report, sender: { name: 'A', email: null, phone: null, isAgency: true }, timeZone: 'Asia/Jakarta' })
    assert.deepEqual(outcome, { kind: 'unclear', error: 'timeout' })
    await slow.close()
  })

  it('answers with a number that is none is not believed', () => {
    for (const id of ['', 'a b', '<b/>', 'x'.repeat(41)]) assert.equal(outcomeOf(200, `<r><trackingid>${id}</trackingid></r>`, undefined).kind, 'unclear', id)
  })
})

describe('a report that not everybody may read', () => {
  let city: Receiver
  beforeEach(async () => {
    city = await openReceiver((_, index) => ({ status: 201, body: JSON.stringify([{ service_request_id: `A-${index}` }]) }))
  })
  afterEach(() => city.close())

  const connectCity = async (): Promise<void> => {
    await town.relay.actions.setUpstreamRule(kademangan, { system: 'Kota', withoutContact: 'agency-account' })
    await town.relay.actions.addChannel({ siteKey: kademangan, kind: 'open311', role: 'system', address: city.url, digest: false, settings })
  }
  const posted = () => city.received.map(({ body }) => new URLSearchParams(body))
  const place = { regionCode: '36.74.07.1004', rt: '02', rw: '03', landmark: 'Rumah pagar biru', point: 'geo:-6.337142,106.672301' }

  it('since it is confidential stays away from a server that publishes, and officers read why', async () => {
    await connectCity()
    const report = await verified({ reporter, confidential: true })
    assert.deepEqual(await run(), { sent: 1, failed: 0 })
    assert.deepEqual([city.received.length, await states(report)], [0, [['kept', 'confidential']]])
    assert.match((await command(town.dataFile, ['report', 'show', report.trackingId])).stdout, /^Di luar {3}Open311, tidak diteruskan \(laporan rahasia, dan sistem itu dapat menampilkannya kepada umum\)$/m)
  })

  it('in all its parts goes to a server that publishes as the public reads it', async () => {
    await connectCity()
    const report = await verified({ reporter, place, text: 'Pak Contoh di sebelah membakar sampah, nomornya 0812-3456-7890.' })
    await town.asked('officer.reports.mask', { token, trackingId: report.trackingId, json: { passages: ['Pak Contoh'] } })
    await run()
    const [form] = posted()
    assert.deepEqual([form?.get('description'), form?.get('address_string'), form?.get('address_id'), form?.get('lat'), form?.get('long')], [`${(await town.read(asPublic(report))).text ?? ''}\n\n${report.trackingId}`, 'Kademangan', '36.74.07.1004', null, null])
    assert.ok(form?.get('description')?.startsWith('▇▇▇ di sebelah'))
  })

  it('in what an officer has hidden goes to SP4N-LAPOR! without that, but to the place where it is', async () => {
    await connect()
    for (const confidential of [false, true]) {
      const report = await verified({ reporter, place, confidential, text: 'Pak Contoh di sebelah membakar sampah.' })
      await town.asked('officer.reports.mask', { token, trackingId: report.trackingId, json: { passages: ['Pak Contoh'] } })
    }
    await run()
    const bodies = nation.streams().map(({ body }) => body)
    assert.deepEqual(bodies.map((body) => [body.includes('Pak Contoh'), body.includes('<isi>▇▇▇ di sebelah'), body.includes('Lokasi: Kademangan, RW 03, RT 02, Rumah pagar biru')]), [[false, true, true], [false, true, true]])
    assert.deepEqual(bodies.map((body) => /rahasia="(.)"/.exec(body)?.[1]).sort(), ['0', '1'])
  })

  for (const isTriedBefore of [true, false]) {
    it(`since it is about the agency’s own staff is handed on once it is released, ${isTriedBefore ? 'after it was kept back' : 'and not before'}`, async () => {
      await town.relay.actions.setUpstreamRule(kademangan, { system: 'SP4N-LAPOR!', withoutContact: 'agency-account' })
      assert.ok(await town.relay.actions.setSupervisor(kademangan, disdukcapil))
      await town.relay.actions.addChannel({ siteKey: disdukcapil, kind: 'lapor', role: 'system', address: nation.url, digest: false, settings })
      const report = await town.fileReport({ aboutStaff: true, text: 'Petugas loket meminta uang.' })
      const supervisor = await town.officer(disdukcapil, 'coordinator')
      await town.asked('officer.reports.verify', { token: supervisor, trackingId: report.trackingId, json: {} })
      const read = async () => (await town.asked('officer.reports.retrieve', { token: supervisor, trackingId: report.trackingId })).handovers?.map(({ state, said }) => [state, said])
      if (isTriedBefore) {
        await run()
        assert.deepEqual([nation.streams().length, await read()], [0, [['kept', 'guarded']]])
        assert.doesNotMatch((await command(town.dataFile, ['upstream', 'export', disdukcapil])).stdout, new RegExp(report.trackingId))
      }
      await town.asked('officer.reports.release', { token: supervisor, trackingId: report.trackingId, json: {} })
      for (let times = 0; times < 2; times++) await run()
      assert.deepEqual([nation.streams().length, await read()], [1, [['taken', null]]])
    })
  }
})

describe('what an officer notes by hand', () => {
  const note = async (report: Filed, number: string, more: { readonly status?: string; readonly channelId?: string } = {}) => {
    const officer = await town.relay.actions.addOfficer({ name: 'Petugas', agencySlug: kademangan, role: 'officer' })
    assert.ok(officer)
    return town.relay.actions.recordHandover(officer.officer, report.trackingId, { trackingId: number, status: null, system: 'SP4N-LAPOR!', ...more })
  }

  for (const when of ['before it is verified', 'while it waits', 'after it was given up'] as const) {
    it(`(${when}) stops the relay from handing the report on itself`, async () => {
      await connect()
      nation.feels(when === 'after it was given up' ? 'fails' : 'overloaded')
      const report = when === 'before it is verified' ? await town.fileReport() : await verified()
      await run()
      const before = nation.streams().length
      await note(report, '7654321')
      if (when === 'before it is verified') await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
      nation.feels('well')
      now += 86_400_000
      await town.relay.actions.retryMessages()
      await run()
      assert.deepEqual([nation.streams().length, await states(report), (await town.read(report)).upstream?.trackingId], [before, [['taken', null]], '7654321'])
      assert.deepEqual([await errors('waiting'), await errors('failed')], [[], []])
    })
  }

  it('while the relay is just handing it on stays, and officers read that there are two', async (t) => {
    let answer = (): void => undefined
    const slow = await openReceiver(() => ({ status: 200, body: '<a><trackingid>100</trackingid></a>', after: new Promise<void>((resolve) => (answer = resolve)) }))
    t.after(() => slow.close())
    await connect(slow.url)
    const report = await verified()
    const sending = run()
    while (slow.received.length === 0) await new Promise(setImmediate)
    await note(report, '7654321')
    answer()
    await sending
    assert.deepEqual([(await town.read(report)).upstream?.trackingId, await states(report)], ['7654321', [['taken', 'also-100']]])
  })

  it('while another system is just asked stays, although it answers for the number of before', async (t) => {
    let answer = (): void => undefined
    const city = await openReceiver(({ method }) => (method === 'POST' ? { status: 201, body: '[{"service_request_id":"A-1"}]' } : { status: 200, body: '[{"status":"open"}]', after: new Promise<void>((resolve) => (answer = resolve)) }))
    t.after(() => city.close())
    await town.relay.actions.setUpstreamRule(kademangan, { system: 'Kota', withoutContact: 'agency-account' })
    await town.relay.actions.addChannel({ siteKey: kademangan, kind: 'open311', role: 'system', address: city.url, digest: false, settings })
    const report = await verified()
    await run()
    now += 3_600_000
    const pulling = pullHandovers(town.relay.context)
    while (city.received.length < 2) await new Promise(setImmediate)
    await note(report, 'B-2', { status: 'menurut telepon' })
    answer()
    assert.deepEqual(await pulling, { pulled: 0, failed: 0 })
    const [handover] = await handoversOf(report)
    const { upstream } = await town.read(report)
    assert.deepEqual([upstream?.trackingId, upstream?.status, handover?.trackingId, handover?.status], ['B-2', 'menurut telepon', 'B-2', 'menurut telepon'])
  })

  it('of one of two systems leaves the other as it is, and is refused where both could be meant', async (t) => {
    await connect()
    const second = await openNationalChannel()
    t.after(() => second.close())
    const other = await town.relay.actions.addChannel({ siteKey: kademangan, kind: 'lapor', role: 'system', address: second.url, digest: false, settings })
    second.feels('fails')
    const report = await verified()
    await run()
    await note(report, '7654321')
    const numbers = async (of: Filed) => (await handoversOf(of)).map(({ state, trackingId }) => `${state} ${trackingId ?? ''}`).sort()
    assert.deepEqual(await numbers(report), ['taken 1234567', 'taken 7654321'])
    nation.feels('fails')
    const unclear = await verified()
    await run()
    assert.deepEqual([await note(unclear, '5'), await note(unclear, '5', { channelId: 'kanal-lain' })].map((refused) => 'issues' in refused && refused.issues), [[{ path: '/channel', code: 'required' }], [{ path: '/channel', code: 'not-offered' }]])
    await note(unclear, '5', { channelId: other?.id ?? '' })
    assert.deepEqual(await numbers(unclear), ['taken 5', 'unclear '])
  })
})

describe('a server that hangs', () => {
  it('is asked for several reports at a time, and keeps the relay from stopping only as long as it thinks about those', async (t) => {
    const stopping = new AbortController()
    let answer = (): void => undefined
    const fiveAreAsking = new Promise<void>((resolve) => (answer = resolve))
    const city = await openReceiver(({ method }, index) => {
      if (method === 'POST') return { status: 201, body: `[{"service_request_id":"A-${index}"}]` }
      if (city.received.filter((one) => one.method === 'GET').length === 5) {
        stopping.abort()
        answer()
      }
      return { status: 200, body: '[{"status":"open"}]', after: fiveAreAsking }
    })
    t.after(() => city.close())
    await town.relay.actions.setUpstreamRule(kademangan, { system: 'Kota', withoutContact: 'agency-account' })
    await town.relay.actions.addChannel({ siteKey: kademangan, kind: 'open311', role: 'system', address: city.url, digest: false, settings })
    for (let filed = 0; filed < 7; filed++) await verified()
    await run()
    now += 3_600_000
    assert.deepEqual(await pullHandovers(town.relay.context, { signal: stopping.signal }), { pulled: 5, failed: 0 })
  })

  it('holds up no word to others meanwhile', { timeout: 20_000 }, async (t) => {
    let answer: (() => void) | undefined
    const hanging: OpenConnector = (...opened) => ({ ...openLapor(...opened), pull: () => new Promise((resolve) => (answer = () => resolve({ kind: 'not-offered' }))) })
    const context = { ...town.relay.context, connectors: { lapor: hanging, open311: hanging } }
    const program = await openReceiver()
    t.after(() => program.close())
    await connect()
    await verified()
    await run()
    now += 3_600_000
    const running = startJobs(context, 1, (name, error) => assert.fail(`${name}: ${String(error)}`))
    t.after(() => (answer?.(), running.stop()))
    while (answer === undefined) await new Promise(setImmediate)
    await town.relay.actions.addChannel({ siteKey: kademangan, kind: 'webhook', role: 'system', address: program.url, digest: false })
    await town.fileReport()
    while (program.received.length === 0 && !t.signal.aborted) await new Promise(setImmediate)
    answer()
    await running.stop()
  })
})

describe('health of a connector', () => {
  it('tells whether the key is taken and which topics are not known there', async () => {
    assert.deepEqual(await openLapor(nation.url, settings).health(), { isWell: true, error: null, unknownTopics: [] })
    assert.deepEqual(await openLapor(nation.url, { ...settings, topics: { jalan: '13' } }).health(), { isWell: false, error: 'topics-unknown', unknownTopics: ['13'] })
    assert.deepEqual(await openLapor(nation.url, { ...settings, token: 'salah' }).health(), { isWell: false, error: 'http-403', unknownTopics: [] })
  })
})

describe('a report for another Open311 server', () => {
  let other: Town
  let server: Server
  let address: string
  beforeEach(async () => {
    other = await openTown()
    server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const body = Buffer.concat(chunks)
        const headers = Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : []))
        void other.relay.fetch(new Request(`http://127.0.0.1${request.url}`, { method: request.method ?? 'GET', headers, ...(body.length === 0 ? {} : { body }) })).then(async (answer) => response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer())))
      })
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/open311/v2`
  })
  afterEach(async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
    await other.close()
  })

  it('is filed there once, and its status there is pulled and shown as it is', async () => {
    const key = (await other.relay.actions.addClientKey(kademangan, 'Relay kota lain'))?.key ?? ''
    await town.relay.actions.setUpstreamRule(kademangan, { system: 'Kota lain', withoutContact: 'agency-account' })
    await town.relay.actions.addChannel({ siteKey: kademangan, kind: 'open311', role: 'system', address, digest: false, settings: { token: key, account: { name: 'Kelurahan' }, topics: { '*': 'lainnya' }, statuses: { closed: 'closed' }, jurisdiction: kademangan } })
    const report = await verified({ reporter })
    await run()
    const upstream = (await town.read(report)).upstream
    const [theirs] = (await other.asked('officer.reports.list', { token: await other.officer() })).items
    assert.deepEqual([upstream?.trackingId, theirs?.trackingId, theirs?.text, theirs?.reporter?.name], [theirs?.trackingId, theirs?.trackingId, `${(await town.read(report)).text}\n\n${report.trackingId}`, 'Ibu Contoh Warga'])
    now += 3_600_000
    assert.deepEqual(await pullHandovers(town.relay.context), { pulled: 1, failed: 0 })
    assert.equal((await town.read(report)).upstream?.status, 'open')
    assert.deepEqual(await pullHandovers(town.relay.context), { pulled: 0, failed: 0 }, 'not before an hour is over')
    const officer = await other.officer()
    await other.asked('officer.reports.verify', { token: officer, trackingId: theirs?.trackingId ?? '', json: {} })
    await other.asked('officer.reports.close', { token: officer, trackingId: theirs?.trackingId ?? '', json: { reason: 'answered', text: 'Sudah.' } })
    now += 3_600_000
    await pullHandovers(town.relay.context)
    now += 3_600_000
    assert.deepEqual([(await town.read(report)).upstream?.status, await pullHandovers(town.relay.context)], ['closed', { pulled: 0, failed: 0 }])
  })
})

describe('at the terminal', () => {
  it('a connector is set up from a file, asked how it is, and numbers are noted by hand', async () => {
    const file = join(dirname(town.dataFile), 'setelan.json')
    const words = (...typed: string[]) => command(town.dataFile, typed)
    writeFileSync(file, JSON.stringify({ token: '', topic: {} }))
    assert.match((await words('channel', 'add', kademangan, '--kind', 'lapor', '--to', nation.url, '--settings', file)).stderr, /Berkas setelan ".*" salah:\n  topic: tidak dikenal\n  token: harus kunci/)
    writeFileSync(file, JSON.stringify(settings))
    const added = await words('channel', 'add', kademangan, '--kind', 'lapor', '--to', nation.url, '--settings', file)
    const [, id = ''] = /Kanal (kanal-\w+)/.exec(added.stdout) ?? []
    assert.match((await words('channel', 'health', id)).stdout, /SP4N-LAPOR! menjawab/)
    assert.match((await words('site', 'upstream', kademangan, 'keep')).stdout, /tanpa kontak tidak diteruskan/)
    const waiting = await verified({})
    const unsure = await words('upstream', 'export', kademangan)
    assert.doesNotMatch(unsure.stdout, new RegExp(waiting.trackingId))
    assert.match(unsure.stderr, /^1 laporan tidak ikut, karena sedang diteruskan relay atau mungkin sudah masuk/m)
    await run()
    const report = waiting
    const exported = await words('upstream', 'export', kademangan)
    assert.match(exported.stdout, new RegExp(`^Kode pelacakan,Klasifikasi,Judul,Isi,.*\r\n${report.trackingId},Pengaduan,Lampu jalan`))
    await town.relay.addOfficer({ id: 'petugas-catat', name: 'Petugas', agencySlug: kademangan, role: 'officer' })
    assert.equal((await words('upstream', 'record', report.trackingId, '--as', 'petugas-catat', '--number', '7654321', '--status', 'Diproses oleh K/L')).code, 0)
    const { upstream } = await town.read(report)
    assert.deepEqual([upstream?.trackingId, upstream?.status], ['7654321', 'Diproses oleh K/L'])
    assert.match((await words('report', 'show', report.trackingId)).stdout, /^Di luar {3}SP4N-LAPOR!, nomor 7654321 \(Diproses oleh K\/L\)$/m)
    assert.doesNotMatch((await words('upstream', 'export', kademangan)).stdout, new RegExp(report.trackingId))
  })
})
