/** Clocks across the hand-over: a moment stays the same moment on both sides, on a host in any zone, and no date of the other side becomes ours. */
import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { pullHandovers } from '../../packages/server/src/actions/pull-handovers.ts'
import { sendMessages } from '../../packages/server/src/actions/send-messages.ts'
import { openNationalChannel, type NationalChannel } from './outside/national-channel.ts'
import { openReceiver, type Receiver } from './outside/receiver.ts'
import { type Filed, kademangan, openTown, type Town } from './town.ts'

/** Half past midnight in WIB: the day before in UTC and New York, an hour later in Makassar. */
const filedAt = '2026-11-24T17:30:00.000Z'
const own = process.env['TZ']

let town: Town
let nation: NationalChannel
let now: string
let token: string
beforeEach(async () => {
  now = filedAt
  nation = await openNationalChannel()
  town = await openTown({ now: () => now })
  token = await town.officer()
})
afterEach(async () => {
  process.env['TZ'] = own ?? 'UTC'
  await town.close()
  await nation.close()
})

const setZone = async (timeZone: string): Promise<void> => {
  const { settings } = await town.relay.context.db.selectFrom('site').select('settings').where('key', '=', kademangan).executeTakeFirstOrThrow()
  await town.relay.context.db.updateTable('site').set({ settings: JSON.stringify({ ...(JSON.parse(settings) as object), timeZone }) }).where('key', '=', kademangan).execute()
}
const verified = async (occurredOn?: string): Promise<Filed> => {
  const report = await town.fileReport({ reporter: { name: 'Ibu Contoh', phone: '0812-0000-0001' }, ...(occurredOn === undefined ? {} : { occurredOn }) })
  await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
  return report
}
const connect = async (kind: 'lapor' | 'open311', address: string): Promise<void> => {
  await town.relay.actions.setUpstreamRule(kademangan, { system: 'Sistem lain', withoutContact: 'agency-account' })
  await town.relay.actions.addChannel({ siteKey: kademangan, kind, role: 'system', address, digest: false, settings: { token: 'kunci', account: { name: 'Kelurahan' }, topics: { '*': '9' } } })
}
const requests = async (query: string): Promise<{ status: number; ids: string[] }> => {
  const { status, json } = await town.fetch(new Request(`http://relay.example/open311/v2/requests.json?jurisdiction_id=${kademangan}${query}`))
  return { status, ids: status === 200 ? (json as { service_request_id: string }[]).map(({ service_request_id }) => service_request_id) : [] }
}

for (const host of ['UTC', 'Asia/Makassar', 'America/New_York', 'Pacific/Kiritimati']) {
  describe(`on a host in ${host}`, () => {
    beforeEach(() => void (process.env['TZ'] = host))

    for (const [zone, told] of [['Asia/Jakarta', '25 November 2026 pukul 00.30 (Asia/Jakarta)'], ['Asia/Makassar', '25 November 2026 pukul 01.30 (Asia/Makassar)'], ['Asia/Jayapura', '25 November 2026 pukul 02.30 (Asia/Jayapura)']] as const) {
      it(`SP4N-LAPOR! is told the moment as the clocks in ${zone} showed it, and the day of the matter as it was written`, async () => {
        await setZone(zone)
        await connect('lapor', nation.url)
        await verified('2026-11-25')
        await sendMessages(town.relay.context)
        const body = nation.streams()[0]?.body ?? ''
        assert.ok(body.includes(`Diterima: ${told}`) && body.includes('Tanggal kejadian: 2026-11-25'), body)
      })
    }

    it('Open311 tells moments in UTC, and a day in a query is the one that people at the site had', async () => {
      const { trackingId } = await verified()
      const [one] = (await town.fetch(new Request(`http://relay.example/open311/v2/requests/${trackingId}.json?jurisdiction_id=${kademangan}`))).json as { requested_datetime: string; expected_datetime: string }[]
      assert.deepEqual([one?.requested_datetime, one?.expected_datetime.slice(10)], ['2026-11-24T17:30:00Z', 'T16:59:59Z'])
      now = '2026-11-26T03:00:00.000Z'
      const found = async (query: string) => (await requests(query)).ids.length
      assert.deepEqual([await found('&start_date=2026-11-25&end_date=2026-11-25'), await found('&end_date=2026-11-24'), await found('&start_date=2026-11-26')], [1, 0, 0])
      assert.deepEqual([await found('&start_date=2026-11-25T00:30:00'), await found('&start_date=2026-11-25T00:30:01'), await found('&start_date=2026-11-25T00:30:01+08:00'), await found('&start_date=2026-11-24T17:30:01Z')], [1, 0, 1, 0])
      assert.deepEqual([(await requests('&start_date=2026-02-30')).status, (await requests('&end_date=2026-02-30T10:00:00Z')).status], [400, 400])
    })

    it('an Open311 client may name the day that has begun at the site and the next one, but not the one after', async () => {
      const key = (await town.relay.actions.addClientKey(kademangan, 'Aplikasi Uji'))?.key ?? ''
      const file = async (day: string) => town.fetch(new Request('http://relay.example/open311/v2/requests.json', { method: 'POST', body: new URLSearchParams({ api_key: key, service_code: 'lampu-jalan', description: `Lampu jalan mati sejak ${day}.`, 'attribute[tanggal]': day }) }))
      assert.deepEqual([(await file('2026-11-25')).status, (await file('2026-11-26')).status], [201, 201])
      const refused = await file('2026-11-27')
      assert.equal(refused.status, 400)
      assert.match(refused.text, /attribute\[tanggal\]/)
    })
  })
}

describe('what another system says of its clock', () => {
  let other: Receiver | undefined
  afterEach(() => other?.close())

  for (const theirs of ['1999-01-01T00:00:00Z', '2099-12-31T23:59:59+14:00', '2026-11-24 25:61', null]) {
    it(`(${theirs ?? 'nothing'}) does not become ours: a status is noted when it was read, and nothing in the report goes back`, async () => {
      other = await openReceiver(({ method }) => ({ status: method === 'POST' ? 201 : 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify([{ service_request_id: 'A-77', status: 'ditimbang', requested_datetime: theirs, updated_datetime: theirs, expected_datetime: theirs }]) }))
      await connect('open311', other.url)
      const report = await verified('2026-11-23')
      await sendMessages(town.relay.context)
      assert.equal(new URLSearchParams(other.received[0]?.body).get('description'), `${(await town.read(report)).text ?? ''}\n\nTanggal kejadian: 2026-11-23\n\n${report.trackingId}`)
      const before = await town.read(report)
      now = '2026-11-24T18:30:00.000Z'
      assert.deepEqual(await pullHandovers(town.relay.context), { pulled: 1, failed: 0 })
      const after = await town.read(report)
      assert.deepEqual(after.upstream, { system: 'Open311', trackingId: 'A-77', status: 'ditimbang', syncedAt: now })
      assert.deepEqual([after.receivedAt, after.promise, (await town.timeline(report)).map(({ at }) => at)], [before.receivedAt, before.promise, [filedAt, filedAt]])
    })
  }
})
