/** Checks what the command line refuses: each with a sentence in Indonesian, an exit code, and the report as it was. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, describe, it, type TestContext } from 'node:test'
import { replaceIdentity } from '../../packages/server/src/db/identities.ts'
import { runCommand } from '../../packages/server/src/cli/run-command.ts'
import { databaseUrlFor, isOnPostgres, openBeside } from './database.ts'
import { aPhoto, disdukcapil, kademangan, openTown, type Town } from './town.ts'

const mine = 'petugas-uji'
const stranger = 'petugas-lain'
let town: Town

before(async () => {
  town = await openTown()
  await town.relay.addOfficer({ id: mine, name: 'Petugas Uji', agencySlug: kademangan, role: 'officer' })
  await town.relay.addOfficer({ id: stranger, name: 'Petugas Lain', agencySlug: disdukcapil, role: 'officer' })
  // The command line reads where the data are from its environment, as at a terminal.
  process.env['LAPOR_DATA'] = town.dataFile
  process.env['DATABASE_URL'] = (await databaseUrlFor(town.dataFile)) ?? ''
})
after(() => town.close())

/** Types a command and listens to what the terminal shows. */
const type = async (t: TestContext, words: readonly string[]) => {
  const shown = (method: 'log' | 'error') => t.mock.method(console, method, () => undefined).mock
  const [out, err] = [shown('log'), shown('error')]
  const code = await runCommand(words)
  const lines = (mock: typeof out): string => mock.calls.map((call) => (call.arguments as unknown[]).join(' ')).join('\n')
  t.mock.restoreAll()
  return { code, stdout: lines(out), stderr: lines(err) }
}

const cases: [string, (trackingId: string) => string[], number, RegExp][] = [
  ['an unknown command', () => ['lapor'], 2, /^Perintah "lapor" tidak dikenal/],
  ['a name that every object has', () => ['constructor'], 2, /tidak dikenal/],
  ['an unknown command about reports', () => ['report', 'delete'], 2, /report list, report show/],
  ['an unknown command about channels', () => ['channel', 'delete'], 2, /channel list, channel add, channel end/],
  ['a channel without an address', () => ['channel', 'add', kademangan, '--kind', 'email'], 2, /--to TUJUAN/],
  ['a webhook that is not encrypted', () => ['channel', 'add', kademangan, '--kind', 'webhook', '--to', 'http://aplikasi.example'], 2, /--to harus alamat https/],
  ['two mailboxes at once', () => ['channel', 'add', kademangan, '--kind', 'email', '--to', 'a@b.example, c@d.example'], 2, /--to harus satu alamat email/],
  ['a channel for an unknown role', () => ['channel', 'add', kademangan, '--kind', 'email', '--to', 'a@b.example', '--role', 'bos'], 2, /--role harus salah satu dari officer/],
  ['a channel of no site', () => ['channel', 'add', 'tidak-ada', '--kind', 'email', '--to', 'a@b.example'], 1, /^Tidak ada situs/],
  ['a channel that is not there', () => ['channel', 'end', 'kanal-x'], 1, /^Tidak ada kanal "kanal-x"/],
  ['messages in an unknown state', () => ['message', 'list', '--state', 'hilang'], 2, /--state harus salah satu dari waiting/],
  ['a message that did not fail', () => ['message', 'retry', 'msg_x'], 1, /^Tidak ada pesan gagal/],
  ['an unknown command about Open311', () => ['open311'], 2, /open311 list, open311 key, open311 end/],
  ['a key for a program without a name', () => ['open311', 'key', kademangan], 2, /^Tulis situs dan nama aplikasi/],
  ['a key for a program of no site', () => ['open311', 'key', 'tidak-ada', 'Aplikasi'], 1, /^Tidak ada situs/],
  ['a program that is not there', () => ['open311', 'end', 'aplikasi-x'], 1, /^Tidak ada aplikasi/],
  ['an unknown command about officers', () => ['officer', 'delete'], 2, /officer list, officer add/],
  ['an unknown command about sites', () => ['site'], 2, /site list, .*site allow/],
  ['an unknown option', () => ['report', 'list', '--semua'], 2, /^Pilihan tidak dimengerti/],
  ['an option without its value', (id) => ['report', 'verify', id, '--as'], 2, /^Pilihan tidak dimengerti/],
  ['an unknown status', () => ['report', 'list', '--status', 'baru'], 2, /--status harus salah satu dari filed/],
  ['no tracking ID', () => ['report', 'show'], 2, /^Tulis kode pelacakan/],
  ['a tracking ID with a slip', (id) => ['report', 'show', `${id.slice(0, -1)}${id.endsWith('2') ? '3' : '2'}`], 1, /bukan kode pelacakan/],
  ['a tracking ID of no report', () => ['report', 'show', '2222-2222-2222'], 1, /^Tidak ada laporan dengan kode itu/],
  ['no officer', (id) => ['report', 'verify', id], 2, /--as PETUGAS/],
  ['an unknown officer', (id) => ['report', 'verify', id, '--as', 'petugas-x'], 1, /^Tidak ada petugas aktif "petugas-x"/],
  ['an officer of another agency', (id) => ['report', 'verify', id, '--as', stranger], 1, /milik instansi lain/],
  ['a question without words', (id) => ['report', 'ask', id, '--as', mine], 2, /perlu --text/],
  ['a question of white space', (id) => ['report', 'ask', id, '--as', mine, '--text', '   '], 2, /perlu --text/],
  ['words that are not one argument', (id) => ['report', 'ask', id, '--as', mine, '--text', 'Di', 'mana'], 2, /tanda kutip/],
  ['words too short', (id) => ['report', 'ask', id, '--as', mine, '--text', 'Di'], 2, /3 sampai 5000/],
  ['words where none are taken', (id) => ['report', 'verify', id, '--as', mine, '--text', 'Baik'], 2, /--text/],
  ['a return without a reason', (id) => ['report', 'return', id, '--as', mine, '--text', 'Di mana?'], 2, /place-unclear, problem-unclear/],
  ['an archiving with an unknown reason', (id) => ['report', 'archive', id, '--as', mine, '--reason', 'malas', '--text', 'Tidak'], 2, /not-a-report, duplicate/],
  ['an assignment to nobody', (id) => ['report', 'assign', id, '--as', mine], 2, /perlu --officer PETUGAS/],
  ['an assignment to an agency', (id) => ['report', 'assign', id, '--as', mine, '--officer', mine, '--agency', disdukcapil], 2, /"report assign" tidak menerima --agency/],
  ['a transfer to nowhere', (id) => ['report', 'transfer', id, '--as', mine, '--text', 'Bukan kami'], 2, /perlu --agency SLUG/],
  ['a transfer without words', (id) => ['report', 'transfer', id, '--as', mine, '--agency', disdukcapil], 2, /perlu --text/],
  ['a transfer to an unknown agency', (id) => ['report', 'transfer', id, '--as', mine, '--agency', 'dinas-khayal', '--text', 'Bukan kami'], 1, /^Instansi itu tidak ada, atau laporan itu sudah di sana/],
  ['a transfer to where it is', (id) => ['report', 'transfer', id, '--as', mine, '--agency', kademangan, '--text', 'Bukan kami'], 1, /^Instansi itu tidak ada, atau laporan itu sudah di sana/],
  ['the trail of no report', () => ['report', 'audit', '2222-2222-2222'], 1, /^Tidak ada laporan dengan kode itu/],
  ['evidence where none is taken', (id) => ['report', 'archive', id, '--as', mine, '--reason', 'duplicate', '--text', 'Sudah ada', '--evidence', 'a.jpg'], 2, /tidak menerima --evidence/],
  ['a step that the status does not allow', (id) => ['report', 'respond', id, '--as', mine, '--text', 'Sudah'], 1, /^Status laporan tidak mengizinkan/],
  ['evidence that does not exist', (id) => ['report', 'close', id, '--as', mine, '--reason', 'resolved', '--text', 'Sudah', '--evidence', '/tidak/ada.jpg'], 1, /"\/tidak\/ada\.jpg" tidak dapat dibaca/],
  ['evidence that is no photo', (id) => ['report', 'close', id, '--as', mine, '--reason', 'resolved', '--text', 'Sudah', '--evidence', import.meta.filename], 1, /bukan foto/],
  ['an officer without an agency', () => ['officer', 'add', '--name', 'X'], 2, /--agency SLUG/],
  ['an officer of an unknown agency', () => ['officer', 'add', '--agency', 'tidak-ada', '--name', 'X'], 1, /^Tidak ada instansi/],
  ['an unknown role', () => ['officer', 'add', '--agency', disdukcapil, '--name', 'X', '--role', 'raja'], 2, /officer, coordinator, admin/],
  ['ending an officer who is not there', () => ['officer', 'revoke', 'petugas-x'], 1, /^Tidak ada petugas aktif/],
  ['an origin that is no address', () => ['site', 'allow', kademangan, 'kelurahan'], 2, /bukan alamat situs/],
  ['an unknown site', () => ['site', 'allow', 'tidak-ada', 'https://a.example'], 1, /^Tidak ada situs/],
  ['a challenge that is neither on nor off', () => ['site', 'challenge', kademangan, 'mungkin'], 2, /on atau off/],
  ['a challenge of an unknown site', () => ['site', 'challenge', 'tidak-ada', 'on'], 1, /^Tidak ada situs/],
]

/** Bytes that a terminal obeys: clear the screen, set the title, and one-byte forms of the same. PostgreSQL takes no NUL into a text. */
const orders = `\u001b[2J\u001b]0;judul\u0007\u009b1m${isOnPostgres ? '' : '\u0000'}\r\u202e`

describe('a terminal', () => {
  it('that is refused a step keeps no photo of it', async (t) => {
    const report = await town.fileReport()
    const photo = join(dirname(town.dataFile), 'bukti.jpg')
    writeFileSync(photo, await aPhoto())
    const typed = await type(t, ['report', 'close', report.trackingId, '--as', mine, '--reason', 'resolved', '--text', 'Sudah', '--evidence', photo, '--evidence', photo])
    assert.deepEqual([typed.code, typed.stderr.split('.')[0]], [1, 'Status laporan tidak mengizinkan perintah itu'])
    const beside = await openBeside(town.dataFile)
    const count = await beside.get("select (select count(*) from attachment where by_role = 'officer') + (select count(*) from attachment_content) + (select count(*) from idempotency where scope like 'cli%') as n")
    await beside.close()
    assert.deepEqual({ ...count }, { n: 0 })
  })

  it('shows what people wrote, and obeys none of it', async (t) => {
    const landmark = `Mushola${orders}\nPelapor   Palsu`
    const { trackingId } = await town.fileReport({ reporter: { name: 'Bu Contoh' } })
    // As an earlier version or another program may have written them, whatever the contract lets in today.
    const beside = await openBeside(town.dataFile)
    await beside.run('update report set title = ?, text = ?, landmark = ? where tracking_id = ?', `Lampu${orders}`, `Lampu${orders} mati\n\nDiterima  kemarin`, landmark, trackingId)
    await beside.close()
    const { context } = town.relay
    const { id } = await context.db.selectFrom('report').select('id').where('tracking_id', '=', trackingId).executeTakeFirstOrThrow()
    await replaceIdentity(context.db, id, context.vault.seal(id, { name: `Bu${orders}`, address: null, phone: null, email: null }), context.now())
    await town.relay.addOfficer({ id: 'petugas-nakal', name: `Pak${orders}`, agencySlug: kademangan, role: 'officer' })
    for (const words of [['report', 'list'], ['report', 'show', trackingId], ['officer', 'list']]) {
      const { code, stdout } = await type(t, words)
      assert.equal(code, 0)
      assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/, words.join(' '))
      assert.ok(stdout.includes('\\x1b[2J'), stdout)
      assert.doesNotMatch(stdout, /^(Pelapor {3}Palsu|Diterima {2}kemarin)/m)
    }
  })

  it('shows times as the clocks of the site show them, and deadlines as days', async (t) => {
    const { trackingId } = await town.fileReport()
    const beside = await openBeside(town.dataFile)
    const setZone = (timeZone: string) => beside.setSite(kademangan, (settings) => Object.assign(settings, { timeZone }))
    const clock = JSON.parse(String((await beside.get('select clock from report where tracking_id = ?', trackingId))?.['clock'])) as { deadlines: object[] }
    Object.assign(clock.deadlines[0] ?? assert.fail(), { dueAt: '2099-12-01T16:59:59.999Z' })
    await beside.run("update report set received_at = '2026-11-24T16:30:00.000Z', clock = ? where tracking_id = ?", JSON.stringify(clock), trackingId)
    const shown = (await type(t, ['report', 'show', trackingId])).stdout
    await setZone('Asia/Jayapura')
    const east = (await type(t, ['report', 'show', trackingId])).stdout
    await setZone('Asia/Jakarta')
    await beside.close()
    assert.match(shown, /^Diterima {2}24 Nov 2026, 23\.30 WIB$/m)
    assert.match(shown, /^Tenggat {3}Selasa, 1 Desember 2099 \(kabar pertama\)$/m)
    assert.match(east, /^Diterima {2}25 Nov 2026, 01\.30 WIT$/m)
  })

  it('where there is no data file says so and makes none', async (t) => {
    const file = join(dirname(town.dataFile), 'salah', 'lapor.sqlite')
    process.env['LAPOR_DATA'] = file
    const url = process.env['DATABASE_URL']
    process.env['DATABASE_URL'] = (await databaseUrlFor(file)) ?? ''
    try {
      for (const words of [['report', 'list'], ['report', 'show', '2222-2222-2222'], ['officer', 'list'], ['site', 'list'], ['site', 'allow', kademangan, 'https://a.example']]) {
        const typed = await type(t, words)
        assert.deepEqual([typed.code, typed.stdout], [1, ''], words.join(' '))
        assert.match(typed.stderr, isOnPostgres ? /^PostgreSQL 127\.0\.0\.1:\d+\/lapor_\w+ belum berisi data relay; periksa DATABASE_URL/ : /^Berkas data .*salah.lapor\.sqlite tidak ada; setel LAPOR_DATA/)
      }
      assert.ok(!existsSync(dirname(file)))
      assert.equal((await type(t, ['migrate'])).code, 0)
      assert.equal((await type(t, ['report', 'list'])).stdout, 'Tidak ada laporan.')
    } finally {
      process.env['LAPOR_DATA'] = town.dataFile
      process.env['DATABASE_URL'] = url
    }
  })

  it('names the file of holidays that is written wrongly', async (t) => {
    const folder = join(dirname(town.dataFile), 'holidays')
    mkdirSync(folder)
    writeFileSync(join(folder, '2027.json'), '["2027-02-30"]')
    const typed = await type(t, ['report', 'list'])
    rmSync(folder, { recursive: true })
    assert.deepEqual([typed.code, typed.stdout], [1, ''])
    assert.match(typed.stderr, /^Berkas hari libur .*holidays.2027\.json/)
  })

  for (const [what, words, code, sentence] of cases) {
    it(`answers ${what} with ${code} and a sentence`, async (t) => {
      const report = await town.fileReport()
      const typed = await type(t, words(report.trackingId))
      assert.match(typed.stderr, sentence)
      assert.doesNotMatch(typed.stderr, /kesalahan program|\.ts:\d/)
      assert.deepEqual([typed.code, typed.stdout], [code, ''])
      const { status, version } = await town.read(report)
      assert.deepEqual([status, version], ['filed', 1])
    })
  }

  it('says what to add where evidence is owed', async (t) => {
    const { trackingId } = await town.fileReport()
    assert.equal((await type(t, ['report', 'verify', trackingId, '--as', mine])).code, 0)
    const typed = await type(t, ['report', 'close', trackingId, '--as', mine, '--reason', 'resolved', '--text', 'Sudah beres'])
    assert.deepEqual([typed.code, typed.stderr], [1, 'Menutup laporan sebagai "resolved" perlu bukti: tambahkan --evidence FOTO (boleh lebih dari satu).'])
  })

  it('assigns to nobody of another agency', async (t) => {
    const { trackingId } = await town.fileReport()
    await type(t, ['report', 'verify', trackingId, '--as', mine])
    const typed = await type(t, ['report', 'assign', trackingId, '--as', mine, '--officer', stranger])
    assert.deepEqual([typed.code, typed.stdout], [1, ''])
    assert.match(typed.stderr, /^Petugas itu tidak ada, sudah dicabut, atau bukan dari instansi laporan ini/)
  })

  it('says where a trail was changed behind the relay', async (t) => {
    const { trackingId } = await town.fileReport()
    assert.deepEqual(await type(t, ['report', 'audit', trackingId]), { code: 0, stdout: 'Belum ada tindakan petugas pada laporan itu.', stderr: '' })
    await type(t, ['report', 'verify', trackingId, '--as', mine])
    await type(t, ['report', 'ask', trackingId, '--as', mine, '--text', 'Di mana?'])
    const whole = await type(t, ['report', 'audit', trackingId])
    assert.match(whole.stdout, /^ {2}1 {2}.* WIB {2}verify {5}petugas-uji {2}[^]*^Jejak audit utuh: 2 catatan\.$/m)
    const beside = await openBeside(town.dataFile)
    await beside.unguardTrails()
    await beside.run("update audit set act = 'archive' where seq = 2 and report_id = (select id from report where tracking_id = ?)", trackingId)
    await beside.close()
    const broken = await type(t, ['report', 'audit', trackingId])
    assert.equal(broken.code, 1)
    assert.match(broken.stderr, /^Jejak audit putus pada catatan 2:/)
  })

  it('that is told of more evidence than a report may have keeps what it has', async (t) => {
    const report = await town.fileReport()
    const token = await town.officer()
    for (let had = 0; had < 20; had++) await town.attachEvidence(token, report, await aPhoto(8, 8))
    // Not a photo: it is refused before its bytes are looked at.
    const photo = join(import.meta.dirname, '../../examples/README.md')
    const typed = await type(t, ['report', 'follow-up', report.trackingId, '--as', mine, '--text', 'Bukti', '--evidence', photo])
    assert.deepEqual([typed.code, typed.stderr], [1, 'Jumlah lampiran pada laporan itu sudah mencapai batas.'])
    assert.equal((await town.asked('officer.reports.retrieve', { token, trackingId: report.trackingId })).attachments.length, 20)
  })

  it('names a wrong variable', async (t) => {
    process.env['PORT'] = 'delapan'
    const typed = await type(t, ['serve'])
    delete process.env['PORT']
    assert.deepEqual([typed.code, typed.stderr], [1, 'Variabel PORT salah: harus angka 0 sampai 65535, bukan "delapan".'])
  })

  it('says that the database is busy where it is', async (t) => {
    const beside = await openBeside(town.dataFile)
    const leave = await beside.occupy()
    const typed = await type(t, ['officer', 'revoke', mine])
    await leave()
    await beside.close()
    assert.deepEqual([typed.code, typed.stderr], [1, 'Basis data sedang dipakai proses lain. Ulangi sebentar lagi.'])
  })

  it('says that a newer version has had the database', async (t) => {
    const beside = await openBeside(town.dataFile)
    await beside.run('insert into kysely_migration (name, timestamp) values (?, ?)', '9999-nanti', new Date().toISOString())
    const typed = await type(t, ['site', 'list'])
    await beside.run('delete from kysely_migration where name = ?', '9999-nanti')
    await beside.close()
    assert.deepEqual([typed.code, typed.stderr], [1, 'Basis data ini sudah dipakai versi relay yang lebih baru (9999-nanti). Pasang versi itu, atau yang lebih baru lagi.'])
  })

  it('lists and shows what an officer needs, without a name where there is to be none', async (t) => {
    const report = await town.fileReport({ anonymous: true, confidential: true, reporter: { name: 'Ibu Rahasia' }, place: { regionCode: '36.74.07.1004', rw: '02', rt: '05' } })
    const shown = (await type(t, ['report', 'show', report.trackingId])).stdout
    for (const words of ['RAHASIA', 'Kademangan, RW 02, RT 05', 'dirahasiakan (anonim)', 'kabar pertama', 'penyelesaian']) assert.ok(shown.includes(words), words)
    assert.ok(!shown.includes('Ibu Rahasia'))
    assert.ok((await type(t, ['report', 'list', '--agency', kademangan])).stdout.includes(report.trackingId))
    assert.equal((await type(t, ['report', 'list', '--agency', 'kec-setu'])).stdout, 'Tidak ada laporan.')
    assert.ok((await type(t, ['officer', 'list'])).stdout.includes(mine))
  })
})
