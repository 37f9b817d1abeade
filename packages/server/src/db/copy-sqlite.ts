/** Copies a database file as of one moment while others go on writing into it, and puts such a copy where there was none. */
import { chmodSync } from 'node:fs'
import { copyFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { contentsOf, type Contents } from './contents.ts'
import { CopyError } from './copy-error.ts'
import { flushFile } from './flush-file.ts'
import { openDatabase } from './open-database.ts'

/**
 * SQLite reads a snapshot and holds nobody up (https://sqlite.org/lang_vacuum.html#vacuuminto); what is copied is looked through.
 * @throws CopyError where there is no relay's database, or the copy cannot be written
 */
export const copySqlite = async (dataFile: string, to: string): Promise<Contents> => {
  const source = new DatabaseSync(dataFile, { readOnly: true, timeout: 5000 })
  try {
    source.prepare('vacuum into ?').run(to)
  } catch (error) {
    throw new CopyError(`Berkas data ${dataFile} tidak dapat disalin: ${error instanceof Error ? error.message : ''}. Periksa ruang cakram dan izin folder tujuan.`)
  } finally {
    source.close()
  }
  chmodSync(to, 0o600)
  const copy = openDatabase(to)
  try {
    const { rows } = await sql<{ quick_check: string }>`pragma quick_check`.execute(copy)
    if (rows[0]?.quick_check !== 'ok') throw new CopyError(`Salinan ${to} tidak utuh: ${rows[0]?.quick_check ?? ''}. Berkas data aslinya mungkin rusak: jangan hapus cadangan lama.`)
    return await contentsOf(copy)
  } finally {
    // Opening it has turned it back to WAL: closing leaves one file.
    await copy.destroy()
  }
}

/** Whole and on the disk before it has its name. */
export const putSqlite = async (copy: string, dataFile: string): Promise<void> => {
  const unfinished = `${dataFile}.dipulihkan`
  await rm(unfinished, { force: true })
  await copyFile(copy, unfinished)
  chmodSync(unfinished, 0o600)
  await flushFile(unfinished)
  await rename(unfinished, dataFile)
  await flushFile(dirname(dataFile))
}
