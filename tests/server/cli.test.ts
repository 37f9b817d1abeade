/** Checks the command line as a person at a terminal meets it, beside a relay that is serving. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { isOnPostgres } from './database.ts'
import { bin, command, dataFolder, type Ended, type ServerProcess, startServer } from './server-process.ts'
import { type Asked, sendTo } from './send-to.ts'
import { aPhoto, aSubmission } from './town.ts'

const place = dataFolder()
let server: ServerProcess
let officer: string
let token: string

/** What is about a file is so on SQLite alone. */
const onFile = { DATABASE_URL: '' }

const lapor = (...words: string[]): Promise<Ended> => command(place.dataFile, words)

const said = async (...words: string[]): Promise<string> => {
  const { code, stdout, stderr } = await lapor(...words)
  assert.equal(code, 0, stderr)
  return stdout
}

/** The same request as in the tests without a port, sent to the process. */
const send = (...asked: Asked): Promise<Response> => sendTo(server.baseUrl, ...asked)

const fileReport = async () => {
  const submission = aSubmission()
  const response = await send('reports.create', { json: submission })
  assert.equal(response.status, 201)
  const { trackingId } = (await response.json()) as { trackingId: string }
  return { trackingId, secret: submission.trackingSecret }
}

before(async () => {
  await said('seed')
  server = await startServer(place.dataFile)
  const added = await said('officer', 'add', '--agency', 'kel-kademangan', '--name', 'Petugas Uji')
  officer = /petugas-\w+/.exec(added)?.[0] ?? ''
  token = /lo_[\w-]+/.exec(added)?.[0] ?? ''
})
after(async () => {
  await server.end('SIGTERM')
  place.remove()
})

describe('an officer at the terminal', () => {
  it('takes a report from verification to closing with evidence while the relay serves', async () => {
    const { trackingId, secret } = await fileReport()
    const photo = join(place.folder, 'bukti.jpg')
    writeFileSync(photo, await aPhoto())
    const as = ['--as', officer]
    assert.match(await said('report', 'list', '--status', 'filed'), new RegExp(`^${trackingId}  menunggu verifikasi  .*Lampu jalan`, 'm'))
    assert.equal(await said('report', 'verify', trackingId.toLowerCase(), ...as), `${trackingId} sekarang: terverifikasi.\n`)
    assert.equal(await said('report', 'ask', trackingId, ...as, '--text', 'Tiang nomor berapa?'), `${trackingId} sekarang: menunggu pelapor.\n`)
    await send('reports.reply', { trackingId, secret, json: { text: 'Di depan mushola' } })
    await said('report', 'follow-up', trackingId, ...as, '--text', 'Teknisi berangkat')
    await said('report', 'respond', trackingId, ...as, '--text', 'Besok selesai')
    assert.equal(await said('report', 'close', trackingId, ...as, '--reason', 'resolved', '--text', 'Sudah menyala', '--evidence', photo), `${trackingId} sekarang: selesai.\n`)

    const shown = await said('report', 'show', trackingId)
    for (const words of ['selesai', 'Kademangan', 'Tiang nomor berapa?', 'Di depan mushola', 'Sudah menyala', 'Lampiran  1 tersimpan']) assert.ok(shown.includes(words), words)
    const { items } = (await (await send('reports.timeline', { trackingId, secret })).json()) as { items: { type: string; attachments: unknown[] }[] }
    assert.deepEqual(items.map((one) => one.type), ['filed', 'verified', 'asked', 'replied', 'followed-up', 'responded', 'closed'])
    assert.equal(items.at(-1)?.attachments.length, 1)
  })

  it('assigns, finds and transfers a report, and sees who did what', async () => {
    const { trackingId, secret } = await fileReport()
    const as = ['--as', officer]
    await said('report', 'verify', trackingId, ...as)
    assert.equal(await said('report', 'assign', trackingId, ...as, '--officer', officer, '--text', 'Saya ambil'), `${trackingId} sekarang: terverifikasi.\n`)
    assert.match(await said('report', 'list', '--assignee', officer), new RegExp(`^${trackingId} .*\n$`))
    assert.equal(await said('report', 'list', '--assignee', officer, '--overdue'), 'Tidak ada laporan.\n')
    assert.match(await said('report', 'show', trackingId), new RegExp(`^Petugas {3}Petugas Uji \\(${officer}\\)$[^]* ditugaskan \\[hanya petugas\\]\n {4}Saya ambil$`, 'm'))
    await said('report', 'transfer', trackingId, ...as, '--agency', 'disdukcapil', '--text', 'Ini wewenang Disdukcapil')
    const shown = await said('report', 'show', trackingId)
    assert.match(shown, /^Instansi {2}Dinas Kependudukan[^]* diteruskan ke instansi lain \[dibaca pelapor\]$/m)
    assert.doesNotMatch(shown, /^Petugas/m)
    assert.match(await said('report', 'audit', trackingId), /verify[^]*assign[^]*transfer[^]*^Jejak audit utuh: 3 catatan\.$/m)
    await send('reports.withdraw', { trackingId, secret, json: {} })
    assert.match(await said('report', 'show', trackingId), new RegExp(`^${trackingId} {2}dicabut pelapor$`, 'm'))
  })

  it('returns and archives with a reason', async () => {
    const [one, other] = [await fileReport(), await fileReport()]
    assert.match(await said('report', 'return', one.trackingId, '--as', officer, '--reason', 'place-unclear', '--text', 'Di jalan mana?'), /dikembalikan/)
    assert.match(await said('report', 'archive', other.trackingId, '--as', officer, '--reason', 'duplicate', '--text', 'Sudah ada'), /diarsipkan/)
  })

  it('and citizens write at the same time, and nobody is turned away', async () => {
    const reports = await Promise.all(Array.from({ length: 3 }, fileReport))
    const filing = Promise.all(Array.from({ length: 60 }, fileReport))
    const verified = await Promise.all(reports.map(({ trackingId }) => lapor('report', 'verify', trackingId, '--as', officer)))
    assert.deepEqual(verified.map((one) => one.code), [0, 0, 0], verified.map((one) => one.stderr).join())
    assert.equal((await filing).length, 60)
  })

  it('whose access is ended can do nothing more, at the terminal or over HTTP', async () => {
    const added = await said('officer', 'add', '--agency', 'kel-kademangan', '--name', 'Petugas Lama')
    const [id, lost] = [/petugas-\w+/.exec(added)?.[0] ?? '', /lo_[\w-]+/.exec(added)?.[0] ?? '']
    assert.equal((await send('officer.reports.list', { token: lost })).status, 200)
    await said('officer', 'revoke', id)
    assert.equal((await send('officer.reports.list', { token: lost })).status, 401)
    const { code, stderr } = await lapor('report', 'verify', (await fileReport()).trackingId, '--as', id)
    assert.deepEqual([code, stderr], [1, `Tidak ada petugas aktif "${id}". Lihat "officer list".\n`])
    assert.equal((await lapor('officer', 'revoke', id)).code, 1)
  })

  it('has a token that opens the API', async () => assert.equal((await send('officer.reports.list', { token })).status, 200))
})

it('a page is allowed while the relay serves', async () => {
  const asked = () => send('site.retrieve', { headers: { origin: 'https://baru.example' } })
  assert.equal((await asked()).status, 403)
  assert.match(await said('site', 'allow', 'kel-kademangan', 'https://baru.example/halaman/'), /Halaman dari https:\/\/baru\.example sekarang boleh/)
  assert.equal((await asked()).status, 200)
  assert.match(await said('site', 'list'), /kel-kademangan[^]*https:\/\/baru\.example/)
})

it('a site is added, and its lines are for pasting', async () => {
  assert.match(await said('site', 'add', 'kel-setu', '--name', 'Kelurahan Setu', '--agency', 'kel-setu', '--origin', 'https://setu.example/beranda'), /Situs kel-setu ditambahkan/)
  assert.equal((await send('site.retrieve', { site: 'kel-setu', headers: { origin: 'https://setu.example' } })).status, 200)
  assert.equal((await lapor('site', 'add', 'kel-setu', '--name', 'Lagi', '--agency', 'kel-setu')).stderr, 'Situs "kel-setu" sudah ada.\n')
  assert.equal((await lapor('site', 'add', 'kel-lain', '--name', 'Lain', '--agency', 'tidak-ada')).stderr, 'Tidak ada instansi dengan slug "tidak-ada".\n')
  assert.equal((await lapor('site', 'add', 'Kel Lain')).code, 2)
  const lines = await command(place.dataFile, ['site', 'snippet', 'kel-setu'], { LAPOR_BASE_URL: 'https://lapor.example' })
  assert.match(lines.stdout, /<lapor-widget site="kel-setu"[^]*<iframe src="https:\/\/lapor\.example\/embed\/kel-setu"/)
  assert.match((await lapor('site', 'snippet', 'kel-setu')).stderr, /Setel LAPOR_BASE_URL/)
})

it('a site asks for a proof of work from the moment it is told to, and no longer than that', async () => {
  assert.match(await said('site', 'challenge', 'kel-kademangan', 'on'), /sekarang perlu bukti kerja/)
  assert.equal((await send('reports.create', { json: aSubmission() })).status, 403)
  assert.match(await said('site', 'challenge', 'kel-kademangan', 'off'), /sekarang tidak perlu bukti kerja/)
  assert.equal((await send('reports.create', { json: aSubmission() })).status, 201)
})

describe('starting', () => {
  it('at a port that is taken says so and names PORT', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const { code, stderr } = await command(join(place.folder, 'lain.sqlite'), ['serve'], { PORT: String(port) })
    other.close()
    assert.deepEqual([code, stderr], [1, `Port ${port} sudah dipakai program lain. Pilih yang lain, misalnya: PORT=${port + 1} npm start\n`])
  })

  it('afresh is refused while a relay serves the file', async () => {
    const { trackingId, secret } = await fileReport()
    const { code, stderr } = await lapor('serve', '--demo', '--fresh')
    assert.deepEqual([code, stderr.includes(isOnPostgres ? 'hanya menghapus berkas SQLite' : 'sedang dipakai relay lain')], [isOnPostgres ? 2 : 1, true], stderr)
    assert.equal((await send('reports.retrieve', { trackingId, secret })).status, 200)
  })

  it('afresh deletes nothing where the port is taken, the file is not a database, or it is no demo', async () => {
    const folder = join(place.folder, 'simpan')
    mkdirSync(folder)
    const [data, notes] = [join(folder, 'lapor.sqlite'), join(folder, 'catatan.txt')]
    await command(data, ['seed', '--demo'], onFile)
    writeFileSync(notes, 'catatan rapat')
    const listed = (await command(data, ['report', 'list'], onFile)).stdout
    const taken = await command(data, ['serve', '--demo', '--fresh'], { ...onFile, PORT: new URL(server.baseUrl).port })
    assert.deepEqual([taken.code, taken.stderr.includes('sudah dipakai program lain')], [1, true])
    const real = await command(data, ['serve', '--fresh'], onFile)
    assert.deepEqual([real.code, real.stderr], [2, '--fresh menghapus semua laporan, dan hanya boleh bersama --demo.\n'])
    assert.equal((await command(data, ['report', 'list'], onFile)).stdout, listed)
    const wrong = await command(notes, ['serve', '--demo', '--fresh'], onFile)
    assert.deepEqual([wrong.code, wrong.stderr.includes('catatan.txt bukan berkas data relay')], [1, true], wrong.stderr)
    assert.equal(readFileSync(notes, 'utf8'), 'catatan rapat')
  })

  it('warns of what is missing for a city, and only then', async () => {
    const file = join(place.folder, 'kosong.sqlite')
    const bare = await startServer(file)
    await bare.end('SIGTERM')
    assert.match(bare.output(), /LAPOR_BASE_URL belum disetel/)
    assert.match(bare.output(), /belum berisi situs/)
    await command(file, ['seed'])
    const keys = (await command(file, ['keys', 'new'])).stdout.trim()
    const whole = await startServer(file, [], { LAPOR_BASE_URL: 'http://127.0.0.1:8787', LAPOR_IDENTITY_KEYS: keys })
    await whole.end('SIGTERM')
    assert.doesNotMatch(whole.output(), /Perhatian/)
  })

  it('as a demo seeds once, says how to answer, and "--fresh" begins anew', async () => {
    const path = join(place.folder, 'demo', 'lapor.sqlite')
    const shown = async (...words: string[]): Promise<string[]> => {
      const demo = await startServer(path, ['--demo', ...words], onFile)
      const lines = [...demo.output().matchAll(/report (?:verify|ask) (\S+) --as petugas-kademangan/g)].map(([, id]) => id ?? '')
      assert.match(demo.output(), /\/demo\/kelurahan-site\/[^]*\/demo\/dinas-site\/[^]*\/openapi[^]*\/docs\/[^]*lapor\.sqlite/)
      assert.equal(await demo.end('SIGTERM'), 0)
      return lines
    }
    const first = await shown()
    assert.equal(first.length, 2)
    const { code, stdout, stderr } = await command(path, ['report', 'verify', first[0] ?? '', '--as', 'petugas-kademangan'], onFile)
    assert.deepEqual([code, stderr, stdout], [0, '', `${first[0] ?? ''} sekarang: terverifikasi.\n`])
    const listed = (await command(path, ['report', 'list'], onFile)).stdout
    await shown()
    assert.equal((await command(path, ['report', 'list'], onFile)).stdout, listed)
    await shown('--fresh')
    assert.ok(!(await command(path, ['report', 'list'], onFile)).stdout.includes(first[0] ?? ''))
  })

  it('and stopping leaves one file, with everything in it', async () => {
    const path = join(place.folder, 'berhenti.sqlite')
    await command(path, ['seed'], onFile)
    const relay = await startServer(path, [], onFile)
    assert.equal(await relay.end('SIGINT'), 0)
    assert.deepEqual([existsSync(path), existsSync(`${path}-wal`)], [true, false])
  })
})

it('migrate and seed can be repeated', async () => {
  assert.match(await said('migrate'), /^Sudah sesuai/)
  assert.match(await said('seed'), /^Tidak diisi/)
})

it('help says what there is', async () => {
  for (const words of [[], ['help'], ['--help']]) assert.match(await said(...words), /serve \[--demo\][^]*report close/)
})

describe('the installed command', () => {
  it('runs on a Node without node:sqlite, by the Node that the project pins', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--no-experimental-sqlite', bin, 'help'])
    assert.match(stdout, /lapor-server: relay LAPOR/)
  })

  it('hands on the exit code', async () => {
    await assert.rejects(promisify(execFile)(process.execPath, [bin, 'lapor']), { code: 2 })
  })
})
