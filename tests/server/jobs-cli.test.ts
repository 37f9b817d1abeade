/** Checks the jobs and the rules of a site from the command line: beside each other, beside a relay, and with what people type wrong. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { command } from './server-process.ts'
import { type Filed, kademangan, openTown, type Town } from './town.ts'

let town: Town
let token: string
let now: string

beforeEach(async () => {
  // Long ago: the command line goes by the clock of the machine.
  now = '2025-01-06T02:00:00.000Z'
  town = await openTown({ now: () => now })
  token = await town.officer()
})
afterEach(() => town.close())

const run = (...words: string[]) => command(town.dataFile, words)

const answered = async (): Promise<Filed> => {
  const report = await town.fileReport()
  await town.asked('officer.reports.verify', { token, trackingId: report.trackingId, json: {} })
  await town.asked('officer.reports.respond', { token, trackingId: report.trackingId, json: { text: 'Lampu sudah diganti.' } })
  return report
}

const rulesIn = (content: string): string => {
  const file = join(dirname(town.dataFile), 'aturan.json')
  writeFileSync(file, content)
  return file
}

describe('lapor-server jobs run', () => {
  it('does what is due once, although two processes come at the same time', async () => {
    const reports = [await answered(), await answered(), await answered()]
    const ended = await Promise.all([run('jobs', 'run'), run('jobs', 'run')])
    assert.deepEqual(ended.map(({ code, stderr }) => [code, stderr.includes('gagal')]), [[0, false], [0, false]])
    for (const report of reports) assert.deepEqual((await town.timeline(report)).map(({ type }) => type), ['filed', 'verified', 'responded', 'warned', 'escalated'])
    const counts = ended.map(({ stdout }) => Number(/tindakan menurut waktu: (\d+)/.exec(stdout)?.[1]))
    assert.equal(counts.reduce((sum, count) => sum + count, 0), 9)
    assert.match((await run('jobs', 'run')).stdout, /tindakan menurut waktu: 0/)
  })

  it('shows officers what it did, and each date with its state', async () => {
    const { trackingId } = await answered()
    await run('jobs', 'run')
    const { stdout } = await run('report', 'show', trackingId)
    assert.match(stdout, /Tenggat {3}Senin, 13 Januari 2025 \(kabar pertama\), dipenuhi Senin, 6 Januari 2025/)
    assert.match(stdout, /\(penyelesaian\), TERLEWAT, hari libur belum diketahui/)
    assert.match(stdout, /tenggat terlewat \(resolution-missed\), Jumat, 24 Januari 2025/)
    assert.match(stdout, /tenggat terlewat, pelapor diberi tahu tempat mengadu \(resolution-missed\), Jumat, 24 Januari 2025/)
    assert.match(stdout, /pelapor diperingatkan: tanpa kabar, laporan berakhir, \S+, \d+ \S+ 20\d\d/)
    assert.match((await run('report', 'list', '--overdue')).stdout, new RegExp(trackingId))
  })

  it('says what the pause is', async () => {
    const { trackingId } = await answered()
    await town.asked('officer.reports.ask', { token, trackingId, json: { text: 'Sudah menyala?' } })
    assert.match((await run('report', 'show', trackingId)).stdout, /\(penyelesaian\), berhenti selama menunggu pelapor.*\nJeda {6}menunggu pelapor sejak Senin, 6 Januari 2025/)
  })

  it('takes no other word', async () => assert.equal((await run('jobs', 'stop')).code, 2))
})

describe('lapor-server report list --due-within', () => {
  it('takes days from 1 to 30', async () => {
    assert.deepEqual([(await run('report', 'list', '--due-within', '31')).code, (await run('report', 'list', '--due-within', 'besok')).code, (await run('report', 'list', '--due-within', '1')).code], [2, 2, 0])
  })
})

describe('lapor-server site rules', () => {
  it('prints what it takes, and takes what it prints', async () => {
    const { stdout } = await run('site', 'rules', kademangan)
    const rules = JSON.parse(stdout) as { silence: object }
    const file = rulesIn(JSON.stringify({ ...rules, silence: { ...rules.silence, closeAfter: 15 } }))
    const { code, stdout: said } = await run('site', 'rules', kademangan, file)
    assert.deepEqual([code, said.includes(kademangan)], [0, true])
    const changed = JSON.parse((await run('site', 'rules', kademangan)).stdout) as { silence: { closeAfter: number } }
    assert.equal(changed.silence.closeAfter, 15)
  })

  it('remind of the notice that citizens read, where the time of keeping is set', async () => {
    const set = async (rules: object): Promise<string> => (await run('site', 'rules', kademangan, rulesIn(JSON.stringify(rules)))).stdout
    assert.match(await set({ retention: { identityDays: null, publicDays: null } }), /Sesuaikan masa simpan yang dibaca warga/)
    assert.doesNotMatch(await set({ escalateAfter: 3 }), /masa simpan/)
  })

  it('names what is wrong and changes nothing', async () => {
    const before = (await run('site', 'rules', kademangan)).stdout
    const deadlines = { complaint: [{ kind: 'resolution', amount: -14, unit: 'week', legalBasis: null }] }
    const { code, stderr } = await run('site', 'rules', kademangan, rulesIn(JSON.stringify({ deadlines })))
    assert.deepEqual([code, stderr.includes('kesalahan program')], [1, false])
    for (const named of ['"kel-kademangan"', 'deadlines.aspiration', 'deadlines.information-request', 'deadlines.complaint[0].amount', 'deadlines.complaint[0].unit: harus "calendar-day" atau "working-day"']) assert.ok(stderr.includes(named), `${named} in ${stderr}`)
    assert.equal((await run('site', 'rules', kademangan)).stdout, before)
  })

  it('refuses a file that is none, and names that it does not know', async () => {
    const wrong = [await run('site', 'rules', kademangan, 'tidak-ada.json'), await run('site', 'rules', kademangan, rulesIn('{')), await run('site', 'rules', kademangan, rulesIn('{"silense":null}')), await run('site', 'rules', 'tidak-ada'), await run('site', 'rules')]
    assert.deepEqual(wrong.map(({ code }) => code), [1, 1, 1, 1, 2])
    assert.deepEqual(wrong.map(({ stderr }) => stderr.includes('kesalahan program')), [false, false, false, false, false])
    assert.match(wrong[2]!.stderr, /silense/)
  })
})
