/** Tries to change the audit trail in the database, and checks it from the command line. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Beside, isOnPostgres, openBeside } from './database.ts'
import { command } from './server-process.ts'
import { kademangan, openTown, type Town } from './town.ts'

let town: Town
let beside: Beside
let trackingId: string
before(async () => {
  town = await openTown()
  beside = await openBeside(town.dataFile)
  const token = (await town.relay.addOfficer({ id: 'petugas-jejak', name: 'Petugas Jejak', agencySlug: kademangan, role: 'officer' }))?.token ?? ''
  for (let filed = 0; filed < 3; filed++) {
    ;({ trackingId } = await town.fileReport())
    await town.asked('officer.reports.verify', { token, trackingId, json: {} })
    await town.asked('officer.reports.respond', { token, trackingId, json: { text: 'Sudah menyala' } })
  }
  await town.relay.actions.endOfficer('petugas-jejak')
})
after(async () => {
  await beside.close()
  await town.close()
})

const verify = () => command(town.dataFile, ['audit', 'verify'])

describe('the database', () => {
  for (const table of ['audit', 'desk_audit']) {
    it(`lets nobody change or delete what stands in ${table}`, async () => {
      const rows = () => beside.all(`select * from ${table}`)
      const had = await rows()
      assert.ok(had.length > 0)
      for (const words of [`update ${table} set act = 'lain'`, `update ${table} set seq = seq + 10`, `delete from ${table}`, `delete from ${table} where seq = 1`, isOnPostgres ? `truncate ${table}` : `replace into ${table} select * from ${table} where seq = 1`]) {
        await assert.rejects(beside.run(words), /only added to|UNIQUE/, words)
      }
      assert.deepEqual(await rows(), had)
    })
  }
})

describe('audit verify', () => {
  it('says how much is whole, the desk’s chain included', async () => {
    assert.deepEqual(await verify(), { code: 0, stdout: 'Jejak audit utuh: 8 catatan dalam 4 rantai.\n', stderr: '' })
  })

  it('knows no other words', async () => assert.equal((await command(town.dataFile, ['audit', 'lihat'])).code, 2))

  it('names the first broken entry of each chain that somebody changed in spite of the database', async () => {
    await beside.unguardTrails()
    await beside.run("update audit set act = 'archive' where seq = 2 and report_id = (select id from report where tracking_id = ?)", trackingId)
    await beside.run("update desk_audit set subject = 'petugas-lain' where seq = 1")
    const broken = await verify()
    assert.equal(broken.code, 1)
    assert.deepEqual(broken.stdout.trim().split('\n').sort(), ['Putus pada catatan 1 jejak meja petugas.', `Putus pada catatan 2 laporan ${trackingId}.`])
    assert.match(broken.stderr, /^Jejak audit tidak utuh: 2 dari 4 rantai putus\./)
  })
})

it('the desk’s chain says who let whom in and out', async () => {
  assert.deepEqual((await beside.all('select officer_id, act from desk_audit order by seq')).map((row) => ({ ...row })), [
    { officer_id: 'operator', act: 'add-officer' },
    { officer_id: 'operator', act: 'revoke-officer' },
  ])
})
