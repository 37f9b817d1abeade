/** Makes backups while citizens write, restores them elsewhere, and compares all that is kept; on whichever database the tests run. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { contentsOf } from '../../packages/server/src/db/contents.ts'
import { dropDatabaseOf, isOnPostgres, openBeside } from './database.ts'
import { command, dataFolder, type Ended, type ServerProcess, startServer } from './server-process.ts'
import { sendTo } from './send-to.ts'
import { aPhoto, aSubmission } from './town.ts'

const place = dataFolder()
const elsewhere: ReturnType<typeof dataFolder>[] = []
let server: ServerProcess

before(async () => {
  assert.equal((await command(place.dataFile, ['seed'])).code, 0)
  mkdirSync(join(place.folder, 'holidays'))
  writeFileSync(join(place.folder, 'holidays', '2027.json'), '["2027-01-01"]')
  server = await startServer(place.dataFile)
})
after(async () => {
  await server.end('SIGTERM')
  for (const one of [place, ...elsewhere]) {
    await dropDatabaseOf(one.dataFile)
    one.remove()
  }
})

const fileReport = async (name: string) => {
  const submission = aSubmission({ reporter: { name } })
  const response = await sendTo(server.baseUrl, 'reports.create', { json: submission })
  assert.equal(response.status, 201)
  const { trackingId } = (await response.json()) as { trackingId: string }
  return { trackingId, secret: submission.trackingSecret }
}

/** A machine with nothing on it but the keys, which were kept apart. */
const newMachine = (keys = true): string => {
  const machine = dataFolder()
  elsewhere.push(machine)
  if (keys) copyFileSync(`${place.dataFile}.kunci`, `${machine.dataFile}.kunci`)
  return machine.dataFile
}

const done = async (dataFile: string, ...words: string[]): Promise<Ended> => {
  const ended = await command(dataFile, words)
  assert.equal(ended.code, 0, ended.stderr)
  return ended
}

const refused = async (dataFile: string, ...words: string[]): Promise<string> => {
  const { code, stderr } = await command(dataFile, words)
  assert.equal(code, 1)
  return stderr
}

/** Every row of every table, as text, in an order of its own. */
const everyRow = async (dataFile: string): Promise<Record<string, string[]>> => {
  const beside = await openBeside(dataFile)
  try {
    // What has drained of the limits is swept each minute by the relay that serves.
    const tables = Object.keys((await contentsOf(beside.db)).rows).filter((table) => table !== 'bucket')
    return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, (await beside.all(`select * from "${table}"`)).map((row) => JSON.stringify(row)).sort()] as const)))
  } finally {
    await beside.close()
  }
}

describe('a backup', () => {
  it('made while citizens write has all that was acknowledged before, and no half report', async () => {
    const acknowledged = [await fileReport('Warga 0')]
    let isMade = false
    const citizen = async (): Promise<void> => {
      while (!isMade) acknowledged.push(await fileReport('Warga lain'))
    }
    const writing = Promise.all(Array.from({ length: 4 }, citizen))
    const before = acknowledged.slice()
    const folder = join(place.folder, 'saat-ditulis')
    const made = await done(place.dataFile, 'backup', folder)
    isMade = true
    await writing
    assert.ok(acknowledged.length > before.length, 'nobody was held up')
    assert.match(made.stdout, /Tidak ikut dicadangkan[^]*kunci identitas[^]*daftar penghapusan/)

    const there = newMachine()
    await done(there, 'restore', folder, '--without-erasures')
    const rows = await everyRow(there)
    for (const { trackingId } of before) assert.ok(rows['report']?.some((row) => row.includes(trackingId)), trackingId)
    for (const table of ['timeline_entry', 'reporter', 'idempotency', 'counted']) assert.equal(rows[table]?.length, rows['report']?.length, table)
  })

  it('restored elsewhere is equal: every row, every upload, and what the relay answers', async () => {
    const report = await fileReport('Ibu Cadangan')
    assert.equal((await sendTo(server.baseUrl, 'attachments.create', { ...report, key: randomUUID(), bytes: await aPhoto(), type: 'image/jpeg' })).status, 201)
    const begun = await fetch(`${server.baseUrl}/v1/sites/kel-kademangan/reports/${report.trackingId}/uploads`, { method: 'POST', headers: { 'tus-resumable': '1.0.0', 'upload-length': '500', 'upload-metadata': `filetype ${Buffer.from('image/jpeg').toString('base64')}`, 'lapor-secret': report.secret, 'content-type': 'application/offset+octet-stream' }, body: Buffer.alloc(200, 7) })
    assert.equal(begun.status, 201, await begun.text())
    const folder = join(place.folder, 'diam')
    await done(place.dataFile, 'backup', folder)
    const there = newMachine()
    await done(there, 'restore', folder, '--without-erasures')

    assert.deepEqual(await everyRow(there), await everyRow(place.dataFile))
    const uploads = (dataFile: string) => Object.fromEntries(readdirSync(join(dirname(dataFile), 'uploads')).map((name) => [name, readFileSync(join(dirname(dataFile), 'uploads', name), 'latin1')]))
    assert.ok(Object.values(uploads(place.dataFile)).some((bytes) => bytes.length === 200))
    assert.deepEqual(uploads(there), uploads(place.dataFile))
    assert.equal(readFileSync(join(dirname(there), 'holidays', '2027.json'), 'utf8'), '["2027-01-01"]')
    assert.match((await done(there, 'audit', 'verify')).stdout, /Jejak audit utuh/)

    const restored = await startServer(there)
    try {
      const answers = await Promise.all([server, restored].map(async ({ baseUrl }): Promise<unknown> => (await sendTo(baseUrl, 'privacy.retrieve', report)).json()))
      assert.deepEqual(answers[1], answers[0])
      assert.match(JSON.stringify(answers[1]), /Ibu Cadangan/)
    } finally {
      await restored.end('SIGTERM')
    }
  })

  it('is for its owner alone, names no one, and has neither keys nor the list of erasures in it', async () => {
    await fileReport('Ibu Rahasia')
    const folder = join(place.folder, 'milik')
    await done(place.dataFile, 'backup', folder)
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    assert.equal(statSync(folder).mode & 0o077, 0)
    const bytes = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1')).join('')
    const key = /:([\w-]{43})/.exec(readFileSync(`${place.dataFile}.kunci`, 'utf8'))?.[1]
    assert.ok(key !== undefined && !bytes.includes(key))
    assert.ok(!bytes.includes('Ibu Rahasia'))
    assert.deepEqual(files.filter(({ name }) => /kunci|penghapusan/.test(name)), [])
  })

  it('overwrites nothing, and leaves nothing with its name where it could not be made', async () => {
    const folder = join(place.folder, 'dua-kali')
    await done(place.dataFile, 'backup', folder)
    const written = () => readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs])
    const had = written()
    assert.match(await refused(place.dataFile, 'backup', folder), /sudah ada/)
    assert.deepEqual(written(), had)
    const nowhere = dataFolder()
    elsewhere.push(nowhere)
    assert.match(await refused(nowhere.dataFile, 'backup', join(nowhere.folder, 'baru')), /tidak ada|belum berisi/)
    assert.ok(!existsSync(join(nowhere.folder, 'baru')))
    assert.equal((await command(place.dataFile, ['backup'])).code, 2)
  })
})

describe('restoring', () => {
  it('never overwrites, and can be begun again', async () => {
    const folder = join(place.folder, 'dua-mesin')
    await done(place.dataFile, 'backup', folder)
    const before = await everyRow(place.dataFile)
    assert.match(await refused(place.dataFile, 'restore', folder, '--without-erasures'), /sudah berisi data[^]*Belum ada yang ditulis/)
    assert.deepEqual(await everyRow(place.dataFile), before)
    const there = newMachine()
    mkdirSync(join(dirname(there), 'holidays'))
    writeFileSync(join(dirname(there), 'holidays', '2027.json'), '[]')
    assert.match(await refused(there, 'restore', folder, '--without-erasures'), /2027\.json sudah ada dan isinya lain/)
    copyFileSync(join(folder, 'holidays', '2027.json'), join(dirname(there), 'holidays', '2027.json'))
    await done(there, 'restore', folder, '--without-erasures')
  })

  it('refuses what is damaged, unfinished, or locked with a key that is not there', async () => {
    const folder = join(place.folder, 'rusak')
    await done(place.dataFile, 'backup', folder)
    assert.match(await refused(newMachine(false), 'restore', folder, '--without-erasures'), /terkunci dengan kunci yang tidak ada/)
    appendFileSync(join(folder, isOnPostgres ? 'lapor.dump' : 'lapor.sqlite'), 'x')
    const there = newMachine()
    assert.match(await refused(there, 'restore', folder, '--without-erasures'), /berubah sejak dicadangkan/)
    assert.match(await refused(there, 'restore', place.folder, '--without-erasures'), /bukan cadangan yang selesai/)
    assert.ok(!existsSync(there))
  })

  it('gives nobody back whom its reporter had erased since, and asks for the list that knows', async () => {
    const [erased, kept] = [await fileReport('Ibu Terhapus'), await fileReport('Ibu Tetap')]
    const folder = join(place.folder, 'sebelum-hapus')
    await done(place.dataFile, 'backup', folder)
    assert.equal((await sendTo(server.baseUrl, 'privacy.erase', { ...erased, json: {} })).status, 201)
    const there = newMachine()
    assert.match(await refused(there, 'restore', folder), /Daftar penghapusan .* tidak ada/)
    copyFileSync(`${place.dataFile}.penghapusan`, `${there}.penghapusan`)
    assert.match((await done(there, 'restore', folder)).stderr, /1 identitas yang sudah dihapus pelapornya dihapus lagi/)
    const restored = await startServer(there)
    try {
      const held = async (report: typeof erased) => ((await (await sendTo(restored.baseUrl, 'privacy.retrieve', report)).json()) as { identity: { name: string } | null }).identity
      assert.equal(await held(erased), null)
      assert.equal((await held(kept))?.name, 'Ibu Tetap')
    } finally {
      await restored.end('SIGTERM')
    }
  })
})
