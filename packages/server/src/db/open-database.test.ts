/** Checks the database on a real file: what survives, what rolls back, and who waits for whom. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, describe, it } from 'node:test'
import { sql } from 'kysely'
import { forgetDatabase } from './forget-database.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'
import { saveAgencies } from './places.ts'
import { isStorageBusy } from './storage-busy.ts'

const folder = mkdtempSync(join(tmpdir(), 'lapor-db-'))
after(() => rmSync(folder, { recursive: true }))

let files = 0
const newFile = (): string => join(folder, `${files++}`, 'lapor.sqlite')
const agency = (slug: string) => ({ slug, acronym: slug, name: slug, kind: 'opd' })

describe('a database file', () => {
  it('is opened with a log that is synced at each commit, and with foreign keys', async () => {
    const db = openDatabase(newFile())
    const pragma = async (name: string): Promise<unknown> => Object.values((await sql<Record<string, unknown>>`${sql.raw(`pragma ${name}`)}`.execute(db)).rows[0]!)[0]
    assert.equal(await pragma('journal_mode'), 'wal')
    assert.equal(await pragma('synchronous'), 2)
    assert.equal(await pragma('foreign_keys'), 1)
    assert.equal(await pragma('busy_timeout'), 5000)
    await db.destroy()
  })

  it('is for its owner alone, and so are the log files beside it', async () => {
    const file = newFile()
    const db = openDatabase(file)
    await migrate(db)
    const modes = readdirSync(dirname(file)).map((name) => [name, statSync(join(dirname(file), name)).mode & 0o777])
    assert.deepEqual(modes, [['lapor.sqlite', 0o600], ['lapor.sqlite-shm', 0o600], ['lapor.sqlite-wal', 0o600]])
    assert.equal(statSync(dirname(file)).mode & 0o777, 0o700)
    await db.destroy()
  })

  it('is brought forward once and then left alone', async () => {
    const file = newFile()
    const first = openDatabase(file)
    assert.deepEqual((await migrate(first)).slice(0, 3), ['0001-first-tables', '0002-lifecycle', '0003-public'])
    await first.destroy()
    const second = openDatabase(file)
    assert.deepEqual(await migrate(second), [])
    await second.destroy()
  })

  it('takes no site of an agency that does not exist', async () => {
    const db = openDatabase(newFile())
    await migrate(db)
    await assert.rejects(sql`insert into site (key, name, agency_slug, settings) values ('s', 's', 'no-such-agency', '{}')`.execute(db), /FOREIGN KEY/)
    await db.destroy()
  })

  it('holds nothing of a migration that was cut off', async () => {
    const file = newFile()
    const db = openDatabase(file)
    await db.schema.createTable('officer').addColumn('in_the_way', 'text').execute()
    await assert.rejects(migrate(db), /officer.*already exists/)
    const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'table' and name in ('region', 'report', 'site')`.execute(db)
    assert.deepEqual(rows, [])
    await db.destroy()
  })

  it('brought forward by two processes at once is brought forward once', async () => {
    const file = newFile()
    const [one, other] = [openDatabase(file, 50), openDatabase(file, 50)]
    const run = await Promise.all([migrate(one), migrate(other)].map((promise) => promise.catch((error: unknown) => error)))
    // Both wait in this one process, so that one of them may find the file busy; never half made.
    assert.ok(run.some((names) => Array.isArray(names) && names.length > 0), String(run))
    assert.deepEqual(await migrate(one), [])
    await one.destroy()
    await other.destroy()
  })
})

describe('a transaction', () => {
  it('leaves nothing where it throws', async () => {
    const db = openDatabase(newFile())
    await migrate(db)
    await assert.rejects(db.transaction().execute(async (trx) => {
      await saveAgencies(trx, [agency('a')])
      throw new Error('no')
    }))
    assert.deepEqual(await db.selectFrom('agency').selectAll().execute(), [])
    await db.destroy()
  })

  it('claims the right to write at its beginning', async () => {
    const file = newFile()
    const db = openDatabase(file, 20)
    await migrate(db)
    const other = new DatabaseSync(file)
    other.exec('begin immediate')
    await assert.rejects(db.transaction().execute(async () => assert.fail('it must not begin')), isStorageBusy)
    other.exec('rollback')
    await db.transaction().execute((trx) => saveAgencies(trx, [agency('a')]))
    other.close()
    await db.destroy()
  })

  it('that only reads does not wait for a writer', async () => {
    const file = newFile()
    const db = openDatabase(file, 20)
    await migrate(db)
    const other = new DatabaseSync(file)
    other.exec("begin immediate; insert into agency values ('a', 'a', 'a', 'opd')")
    const seen = await db.transaction().setAccessMode('read only').execute((trx) => trx.selectFrom('agency').selectAll().execute())
    assert.deepEqual(seen, [])
    other.exec('rollback')
    other.close()
    await db.destroy()
  })
})

describe('deleting a database', () => {
  it('removes all of its files', async () => {
    const file = newFile()
    const db = openDatabase(file)
    await migrate(db)
    await db.destroy()
    // As a relay that was killed leaves it.
    for (const log of ['-wal', '-shm']) writeFileSync(`${file}${log}`, '')
    assert.equal(forgetDatabase(file), 'forgotten')
    assert.deepEqual(readdirSync(dirname(file)), [])
  })

  it('is refused while somebody has it open', async () => {
    const file = newFile()
    const db = openDatabase(file)
    await migrate(db)
    assert.equal(forgetDatabase(file), 'in-use')
    assert.deepEqual(await db.selectFrom('agency').selectAll().execute(), [])
    await db.destroy()
  })

  it('of a file that does not exist is no error', () => assert.equal(forgetDatabase(newFile()), 'forgotten'))

  it('is refused for what is no database of a relay', () => {
    const [text, other] = [newFile(), newFile()]
    for (const file of [text, other]) mkdirSync(dirname(file), { recursive: true })
    writeFileSync(text, 'catatan rapat\n'.repeat(100))
    const database = new DatabaseSync(other)
    database.exec("create table resep (nama text); insert into resep values ('rendang')")
    database.close()
    for (const file of [text, other]) {
      const had = readFileSync(file)
      assert.equal(forgetDatabase(file), 'not-ours')
      assert.deepEqual(readFileSync(file), had)
    }
  })
})
