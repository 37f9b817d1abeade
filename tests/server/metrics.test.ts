/** Checks what whoever runs a relay can ask it: whether it lives, whether it wants requests, and its numbers, which say nothing of a person. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { openTown, type Town } from './town.ts'

const token = 'token-untuk-angka'
let town: Town
before(async () => {
  town = await openTown({ metricsToken: token })
})
after(() => town.close())

const get = (path: string, headers: Record<string, string> = {}) => town.fetch(new Request(`http://relay.example${path}`, { headers }))

it('numbers are for who has the token', async () => {
  for (const headers of [{}, { authorization: 'Bearer lain' }, { authorization: token }]) assert.equal((await get('/metrics', headers)).status, 401)
})

it('requests are counted by route, never by address', async () => {
  const report = await town.fileReport({ reporter: { name: 'TANDA-NAMA' } })
  await town.read(report)
  await town.fetch(new Request('http://relay.example/v1/tidak/ada', { method: 'ANEH' }))
  const { text, headers } = await get('/metrics', { authorization: `Bearer ${token}` })
  assert.match(headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/)
  assert.match(text, /^lapor_requests_total\{route="\/v1\/sites\/\{site\}\/reports",method="POST",status="201"\} 1$/m)
  assert.match(text, /^lapor_requests_total\{route="unmatched",method="other",status="404"\} 1$/m)
  assert.match(text, /^lapor_messages_waiting 0$/m)
  for (const mark of [report.trackingId, report.secret, 'TANDA-NAMA']) assert.ok(!text.includes(mark), mark)
})

it('a relay without a token has no such page', async () => {
  const plain = await openTown()
  assert.equal((await plain.fetch(new Request('http://relay.example/metrics'))).status, 404)
  await plain.close()
})

it('a relay that is about to stop wants no new requests, and answers those that come', async () => {
  assert.deepEqual([(await get('/livez')).status, (await get('/readyz')).status], [200, 200])
  town.relay.beginStop()
  const unready = await get('/readyz')
  assert.deepEqual([unready.status, (unready.json as { code: string }).code], [503, 'storage-busy'])
  assert.deepEqual([(await get('/livez')).status, (await get('/healthz')).status], [200, 200])
  await town.fileReport()
})
