/** Lets the doctor look at relays with something wrong, one thing at a time: each is named with what to do about it. */
import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer, request as ask, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, it } from 'node:test'
import { freePort } from '../../scripts/free-port.mjs'
import { dropDatabaseOf, openBeside } from './database.ts'
import { command, dataFolder, type ServerProcess, startServer } from './server-process.ts'

const place = dataFolder()
let server: ServerProcess
let keys: string
let proxy: Server
let front: string

const year = new Date().getUTCFullYear()

before(async () => {
  await command(place.dataFile, ['seed'])
  keys = (await command(place.dataFile, ['keys', 'new'])).stdout.trim()
  mkdirSync(join(place.folder, 'holidays'))
  for (const one of [year, year + 1]) writeFileSync(join(place.folder, 'holidays', `${one}.json`), `["${one}-08-17"]`)
  server = await startServer(place.dataFile, [], { LAPOR_TRUST_PROXY: '1' })
  // Adds what a proxy adds.
  proxy = createServer((incoming, outgoing) => {
    const asked = ask(server.baseUrl + (incoming.url ?? ''), { method: incoming.method, headers: { ...incoming.headers, 'x-forwarded-for': [incoming.headers['x-forwarded-for'], '203.0.113.9'].filter(Boolean).join(', '), 'x-forwarded-proto': 'http' } }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(asked)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  front = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
})
after(async () => {
  await server.end('SIGTERM')
  proxy.closeAllConnections()
  proxy.close()
  await dropDatabaseOf(place.dataFile)
  place.remove()
})

const well = (): Record<string, string> => ({ LAPOR_BASE_URL: front, LAPOR_TRUST_PROXY: '1', LAPOR_ERASURES: join(place.folder, 'lain', 'daftar'), LAPOR_IDENTITY_KEYS: keys })

const doctor = (more: Record<string, string> = {}) => command(place.dataFile, ['doctor'], { ...well(), ...more })

it('a relay that is well has nothing that is ill, and is left as it was', async () => {
  const { code, stdout, stderr } = await doctor()
  assert.equal(code, 0, stdout + stderr)
  assert.match(stdout, / 0 sakit\.\n$/)
  for (const said of [/baik {3}versi/, /baik {3}jam/, /baik {3}hari libur/, /baik {3}proxy +1 proxy menambahkan/, /baik {3}situs +2 situs/]) assert.match(stdout, said)
  const beside = await openBeside(place.dataFile)
  assert.equal((await beside.get('select count(*) as n from spent_proof'))?.['n'], 0)
  await beside.close()
})

it('a proxy that adds nothing, or one too many, is told apart', async () => {
  assert.match((await doctor({ LAPOR_BASE_URL: server.baseUrl })).stdout, /SAKIT {2}proxy .*hanya 0 alamat tiba[^]*proxy_set_header X-Forwarded-For/)
  const two = createServer((incoming, outgoing) => {
    ask(front + (incoming.url ?? ''), { headers: { ...incoming.headers, 'x-forwarded-for': '198.51.100.4' } }, (answer) => (outgoing.writeHead(answer.statusCode ?? 500, answer.headers), answer.pipe(outgoing))).end()
  })
  await new Promise<void>((resolve) => two.listen(0, '127.0.0.1', resolve))
  try {
    const { code, stdout } = await doctor({ LAPOR_BASE_URL: `http://127.0.0.1:${(two.address() as AddressInfo).port}` })
    assert.match(stdout, /SAKIT {2}proxy .*2 alamat tiba[^]*LAPOR_TRUST_PROXY=2/)
    assert.equal(code, 1)
  } finally {
    two.closeAllConnections()
    two.close()
  }
})

it('a site that names no way to the Inspektorat and the PPID is named, until it does', async () => {
  const rules = join(place.folder, 'rules.json')
  const name = async (site: string, words: object): Promise<void> => {
    writeFileSync(rules, JSON.stringify(words))
    assert.equal((await command(place.dataFile, ['site', 'rules', site, rules])).code, 0)
  }
  assert.match((await doctor()).stdout, /perlu {2}jalan lain .*: disdukcapil \(Inspektorat, PPID\); kel-kademangan \(Inspektorat, PPID\)\.\n {7}→ .*site rules/)
  await name('disdukcapil', { waysOut: [{ kind: 'inspectorate', phone: '021-0000-0001' }, { kind: 'ppid', phone: '021-0000-0002' }] })
  await name('kel-kademangan', { ppid: 'https://ppid.example/' })
  assert.match((await doctor()).stdout, /jalan lain .*: kel-kademangan \(Inspektorat\)\./)
  await name('kel-kademangan', { waysOut: [{ kind: 'inspectorate', phone: '021-0000-0001' }] })
  assert.doesNotMatch((await doctor()).stdout, /jalan lain/)
})

it('nobody else is told what the relay sees', async () => {
  for (const headers of [{}, { 'lapor-doctor': 'x' }]) assert.deepEqual(await (await fetch(`${server.baseUrl}/livez`, { headers })).json(), { status: 'ok' })
})

it('an address that nobody answers, a calendar that ends, a folder that others read: each with what to do', async () => {
  chmodSync(join(place.folder, 'uploads'), 0o755)
  writeFileSync(join(place.folder, 'holidays', `${year + 1}.json`), '["kapan-kapan"]')
  const { code, stdout } = await doctor({ LAPOR_BASE_URL: `http://127.0.0.1:${await freePort()}`, LAPOR_ERASURES: '' })
  assert.equal(code, 1)
  for (const said of [/SAKIT {2}alamat .*ECONNREFUSED[^]*Periksa apakah relay/, /SAKIT {2}hari libur .*harus daftar JSON/, /perlu {2}unggahan .*\n {7}→ Jalankan: chmod 700/, /perlu {2}daftar penghapusan/]) assert.match(stdout, said)
  chmodSync(join(place.folder, 'uploads'), 0o700)
  writeFileSync(join(place.folder, 'holidays', `${year + 1}.json`), `["${year + 1}-08-17"]`)
})

it('a database of another version, one with news that nobody got, and none at all', async () => {
  const beside = await openBeside(place.dataFile)
  const [newest] = await beside.all('select name from kysely_migration order by name desc limit 1')
  await beside.run("update kysely_migration set name = '9999-nanti' where name = ?", newest?.['name'])
  assert.match((await doctor()).stdout, /SAKIT {2}versi .*lebih baru \(9999-nanti\)[^]*Pasang versi relay yang lebih baru/)
  await beside.run("update kysely_migration set name = ? where name = '9999-nanti'", newest?.['name'])
  await beside.run("insert into message (id, channel_id, report_id, news, state, attempts, created_at, due_at, error) values ('m', null, null, '{}', 'failed', 9, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'x')")
  assert.match((await doctor()).stdout, /perlu {2}kabar .*1 kabar gagal[^]*message retry all/)
  await beside.run("update message set error = 'unclear-timeout' where id = 'm'")
  const unclear = (await doctor()).stdout
  assert.match(unclear, /perlu {2}kabar .*1 laporan mungkin sudah masuk di sistem lain[^]*upstream record[^]*message retry ID/)
  assert.doesNotMatch(unclear, /message retry all/)
  await beside.run("delete from message where id = 'm'")
  await beside.close()
  const nowhere = dataFolder()
  const { code, stdout } = await command(nowhere.dataFile, ['doctor'], well())
  assert.deepEqual([code, /SAKIT {2}basis data/.test(stdout)], [1, true], stdout)
  await dropDatabaseOf(nowhere.dataFile)
  nowhere.remove()
})
