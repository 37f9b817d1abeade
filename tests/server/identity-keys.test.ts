/** Lives with the keys of identities as an operator does: takes over an older database, changes keys while the relay serves, loses one. */
import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { after, describe, it } from 'node:test'
import { type IdentityKeys, newIdentityKey } from '../../packages/server/src/identity/identity-keys.ts'
import { keyFileOf } from '../../packages/server/src/identity/key-file.ts'
import { openRelay } from '../../packages/server/src/relay.ts'
import { at, openBeside } from './database.ts'
import { command, dataFolder, startServer } from './server-process.ts'
import { asPublic, openTown, type Town } from './town.ts'

const [one, two] = [newIdentityKey(), newIdentityKey()]
const folders: { remove: () => void }[] = []
after(() => folders.forEach(({ remove }) => remove()))

const newPlace = () => {
  const place = dataFolder()
  folders.push(place)
  return place
}

const open = (dataFile: string, ...identityKeys: readonly (typeof one)[]): Promise<Town> => openTown({ dataFile, identityKeys: identityKeys.length === 0 ? undefined : (identityKeys as unknown as IdentityKeys) })

const filesOf = async (dataFile: string): Promise<string> => {
  const beside = await openBeside(dataFile)
  return beside.everything().finally(beside.close)
}

describe('a database of an earlier version', () => {
  it('has its names encrypted when it is opened, with nothing readable left in its files', async () => {
    const { dataFile } = newPlace()
    const town = await open(dataFile, one)
    const reports = []
    for (let index = 0; index < 40; index++) reports.push(await town.fileReport({ reporter: { name: `Ibu ${index}` } }))
    await town.close()
    const beside = await openBeside(dataFile)
    await beside.run("insert into plain_reporter select id, 'TANDANAMA ' || tracking_id, 'TANDAALAMAT', '0817171717', null from report")
    await beside.run('delete from reporter')
    await beside.close()
    assert.ok((await filesOf(dataFile)).includes('TANDANAMA'))

    const again = await open(dataFile, one)
    const kept = await again.asked('privacy.retrieve', reports[7] ?? assert.fail())
    assert.deepEqual(kept.identity, { name: `TANDANAMA ${reports[7]?.trackingId}`, address: 'TANDAALAMAT', phone: '0817171717' })
    const left = await filesOf(dataFile)
    for (const mark of ['TANDANAMA', 'TANDAALAMAT', '0817171717']) assert.ok(!left.includes(mark), mark)
    await again.close()
  })
})

describe('a change of keys', () => {
  it('wraps everything anew while the relay serves, goes on where it was cut off, and then needs the old key no more', async () => {
    const { dataFile } = newPlace()
    const before = await open(dataFile, one)
    const reports = []
    for (let index = 0; index < 450; index++) reports.push(await before.fileReport({ reporter: { name: `Ibu ${index}` } }))
    await before.close()

    const serving = await open(dataFile, two, one)
    const rotating = await open(dataFile, two, one)
    await assert.rejects(rotating.relay.actions.rotateKeys(() => { throw new Error('listrik padam') }), /listrik padam/u)
    assert.deepEqual([...(await serving.relay.actions.keysInUse()).entries()].sort(), [[one.id, 250], [two.id, 200]].sort())
    for (const index of [0, 449]) assert.equal((await serving.asked('privacy.retrieve', reports[index] ?? assert.fail())).identity?.name, `Ibu ${index}`)
    const [done, late] = await Promise.all([rotating.relay.actions.rotateKeys(), serving.fileReport({ reporter: { name: 'Ibu Baru' } })])
    assert.equal(done, 250)
    assert.equal(await rotating.relay.actions.rotateKeys(), 0)
    await rotating.close()
    await serving.close()

    const alone = await open(dataFile, two)
    assert.deepEqual([...(await alone.relay.actions.keysInUse()).entries()], [[two.id, 451]])
    for (const [index, report] of reports.entries()) assert.equal((await alone.asked('privacy.retrieve', report)).identity?.name, `Ibu ${index}`)
    assert.equal((await alone.asked('privacy.retrieve', late)).identity?.name, 'Ibu Baru')
    await alone.close()
    await assert.rejects(openRelay({ ...(await at(dataFile)), identityKeys: [one] }), { name: 'IdentityKeyError', message: new RegExp(two.id, 'u') })
  })
})

describe('a relay without keys from the environment', () => {
  it('makes a file beside its data, finds it again, and does not start once it is lost', async () => {
    const { dataFile } = newPlace()
    const town = await open(dataFile)
    const report = await town.fileReport({ reporter: { name: 'Ibu Contoh' } })
    await town.close()
    const again = await open(dataFile)
    assert.equal((await again.asked('privacy.retrieve', report)).identity?.name, 'Ibu Contoh')
    assert.equal((await again.ask('reports.retrieve', asPublic(report))).status, 200)
    await again.close()
    rmSync(keyFileOf(dataFile))
    await assert.rejects(openRelay(await at(dataFile)), { name: 'IdentityKeyError' })
  })
})

describe('at the terminal', () => {
  it('keys are made, listed and rotated beside a relay, which says where they lie', async () => {
    const { dataFile } = newPlace()
    assert.equal((await command(dataFile, ['seed'])).code, 0)
    const warned = await startServer(dataFile)
    await warned.end('SIGTERM')
    assert.match(warned.output(), /LAPOR_IDENTITY_KEYS belum disetel\. .*satu disk/u)

    const made = await command(dataFile, ['keys', 'new'])
    assert.match(made.stdout, /^kunci-[0-9a-f]{12}:[\w-]{43}\n$/u)
    const env = { LAPOR_IDENTITY_KEYS: made.stdout.trim() }
    const calm = await startServer(dataFile, [], env)
    assert.match((await command(dataFile, ['keys', 'rotate'], env)).stdout, /^Semua identitas sudah memakai kunci kunci-/u)
    assert.match((await command(dataFile, ['keys', 'list'], env)).stdout, /^kunci-[0-9a-f]{12} +0 identitas {2}\(kunci yang dipakai sekarang\)\n$/u)
    await calm.end('SIGTERM')
    assert.ok(!calm.output().includes('LAPOR_IDENTITY_KEYS'))
  })

  it('a wrong variable is named, and not repeated', async () => {
    const { dataFile } = newPlace()
    const { code, stderr } = await command(dataFile, ['serve'], { LAPOR_IDENTITY_KEYS: 'utama:RAHASIASEKALI' })
    assert.equal(code, 1)
    assert.match(stderr, /^Variabel LAPOR_IDENTITY_KEYS salah: kunci ke-1 harus 32 byte/u)
    assert.ok(!stderr.includes('RAHASIA'))
  })

  it('an officer masks, opens an identity and settles a case', async () => {
    const { dataFile } = newPlace()
    const town = await open(dataFile)
    const report = await town.fileReport({ text: 'Pak Contoh membakar sampah setiap sore.', anonymous: true, reporter: { name: 'Ibu Tersembunyi' } })
    const officer = (await town.relay.addOfficer({ name: 'Petugas', agencySlug: 'kel-kademangan', role: 'officer' }))?.officer.id ?? ''
    const admin = (await town.relay.addOfficer({ name: 'Admin', agencySlug: 'diskominfo', role: 'admin' }))?.officer.id ?? ''
    const said = async (...words: string[]) => command(dataFile, words)
    assert.match((await said('report', 'mask', report.trackingId, '--as', officer, '--hide', 'pak contoh')).stdout, /1 bagian disamarkan/u)
    assert.match((await said('report', 'mask', report.trackingId, '--as', officer, '--hide', 'Bu Lain')).stderr, /tidak terdapat dalam teks/u)
    assert.equal((await said('report', 'mask', report.trackingId, '--as', officer)).code, 2)
    assert.equal((await said('report', 'identity', report.trackingId, '--as', officer)).code, 1)
    assert.match((await said('report', 'identity', report.trackingId, '--as', admin)).stdout, /^Ibu Tersembunyi\n.*jejak audit/u)
    assert.match((await said('report', 'audit', report.trackingId)).stdout, /mask[^]*identify[^]*Jejak audit utuh: 2/u)
    await town.asked('privacy.erase', { ...report, json: {} })
    assert.match((await said('privacy', 'list')).stdout, new RegExp(`^${report.trackingId}  kel-kademangan .*terbuka`, 'u'))
    assert.equal((await said('privacy', 'settle', report.trackingId, '--as', officer, '--refused', '--text', 'Tidak.')).code, 2)
    assert.match((await said('privacy', 'settle', report.trackingId, '--as', officer, '--text', 'Nama tetangga disamarkan.')).stdout, /selesai/u)
    assert.equal((await said('privacy', 'list')).stdout, 'Tidak ada permintaan.\n')
    assert.match((await said('site', 'supervisor', 'kel-kademangan', 'inspektorat')).stdout, /masuk ke inspektorat/u)
    assert.equal((await said('site', 'supervisor', 'kel-kademangan', 'kel-kademangan')).code, 1)
    assert.equal((await town.asked('site.retrieve')).supervisor?.slug, 'inspektorat')
    assert.equal((await said('report', 'release', report.trackingId, '--as', admin)).code, 1)
    await town.close()
  })
})
