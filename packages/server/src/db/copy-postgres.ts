/** Copies a PostgreSQL database as of one moment by its own programs, and puts such a copy into an empty one. */
import { spawn } from 'node:child_process'
import { accessSync, chmodSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { sql } from 'kysely'
import { contentsOf, type Contents } from './contents.ts'
import { CopyError } from './copy-error.ts'
import { openDatabase } from './open-database.ts'

/** pg_dump reads the same snapshot that the rows are counted in. @throws CopyError */
export const copyPostgres = async (url: string, to: string): Promise<Contents> => {
  const db = openDatabase(url)
  try {
    return await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (trx) => {
        // It is idle for as long as pg_dump works.
        await sql`set local idle_in_transaction_session_timeout = 0`.execute(trx)
        const { rows } = await sql<{ id: string }>`select pg_export_snapshot() as id`.execute(trx)
        await runPostgres('pg_dump', ['--format=custom', '--no-owner', '--no-privileges', `--snapshot=${rows[0]?.id ?? ''}`, `--file=${to}`], url)
        chmodSync(to, 0o600)
        return contentsOf(trx)
      })
  } finally {
    await db.destroy()
  }
}

/** All of it or nothing. @throws CopyError */
export const putPostgres = (copy: string, url: string): Promise<void> => runPostgres('pg_restore', ['--no-owner', '--no-privileges', '--single-transaction', '--exit-on-error', copy], url)

/** Where Debian puts each version's programs; the newest one reads the servers of all older ones. */
const debianFolder = '/usr/lib/postgresql'

const programOf = (name: string): string | undefined => {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder).sort((a, b) => Number(b) - Number(a)) : []
  return [...versions.map((version) => join(debianFolder, version, 'bin')), ...(process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')].map((folder) => join(folder, name)).find(isExecutable)
}

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Whether the programs that copy a PostgreSQL are on this machine. */
export const hasPostgresPrograms = (): boolean => programOf('pg_dump') !== undefined && programOf('pg_restore') !== undefined

/** The password goes through the environment: everybody on the machine sees a command line. */
const runPostgres = (name: string, args: readonly string[], url: string): Promise<void> => {
  const program = programOf(name)
  if (program === undefined) throw new CopyError(`Program ${name} tidak ada di mesin ini, dan tanpanya basis data PostgreSQL tidak dapat disalin. Pasang klien PostgreSQL yang tidak lebih tua dari servernya; di Debian: sudo apt-get install postgresql-client.`)
  const place = new URL(url)
  const password = decodeURIComponent(place.password)
  place.password = ''
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args, `--dbname=${place.href}`], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...(password === '' ? {} : { PGPASSWORD: password }) } })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = `${said}${text}`.slice(0, 2000)))
    child.once('error', (error) => reject(new CopyError(`${name} tidak dapat dijalankan: ${error.message}`)))
    child.once('close', (code) => (code === 0 ? resolve() : reject(new CopyError(`${name} gagal:\n${said.trim()}`))))
  })
}
