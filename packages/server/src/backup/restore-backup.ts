/** Puts a backup where there are no data yet, so that a relay can serve from it. */
import { chmod, copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { contentsOf, type RowCounts } from '../db/contents.ts'
import { putPostgres } from '../db/copy-postgres.ts'
import { putSqlite } from '../db/copy-sqlite.ts'
import { isEmptyPlace } from '../db/is-empty-place.ts'
import { openDatabase } from '../db/open-database.ts'
import { BackupError } from './backup-error.ts'
import { companionsOf } from './companions.ts'
import type { DataPlace } from './make-backup.ts'
import { type BackupManifest, copyName, hashOf, readBackup } from './manifest.ts'

/**
 * Refuses before anything is written: where the backup is damaged, belongs to the other kind of database, needs keys that are not
 * there, or would overwrite anything. One that is cut off can be begun again.
 * @param knowsKey whether the relay will be able to read identities under a key
 * @throws BackupError or CopyError
 */
export const restoreBackup = async (folder: string, { dataFile, databaseUrl }: DataPlace, where: string, knowsKey: (id: string) => boolean): Promise<BackupManifest> => {
  const manifest = await readBackup(folder)
  const kind = databaseUrl === undefined ? 'sqlite' : 'postgres'
  if (manifest.kind !== kind) throw new BackupError(kind === 'sqlite' ? 'Cadangan ini dari PostgreSQL: setel DATABASE_URL ke basis data kosong yang akan diisi.' : 'Cadangan ini dari berkas SQLite: lepas DATABASE_URL, dan setel LAPOR_DATA ke berkas yang akan dibuat.')
  const missing = manifest.keys.filter((id) => !knowsKey(id))
  if (missing.length > 0) throw new BackupError(`Identitas dalam cadangan ini terkunci dengan kunci yang tidak ada: ${missing.join(', ')}. Setel LAPOR_IDENTITY_KEYS, atau taruh berkas ${dataFile}.kunci, lalu ulangi. Belum ada yang ditulis.`)
  if (!(await isEmptyPlace({ dataFile, databaseUrl }))) throw new BackupError(`${where} sudah berisi data. Cadangan hanya dipulihkan ke tempat kosong: pilih tempat lain, atau pindahkan dulu yang ada. Belum ada yang ditulis.`)
  const companions = companionsOf(dataFile)
  const targets = Object.keys(manifest.files).flatMap((file) => {
    const [name = '', ...rest] = file.split('/')
    const target = companions[name]
    return target === undefined ? [] : [{ file, to: join(target, ...rest) }]
  })
  for (const { file, to } of targets) {
    const there = await hashOf(to).catch(() => undefined)
    if (there !== undefined && there !== manifest.files[file]) throw new BackupError(`${to} sudah ada dan isinya lain dari cadangan. Pindahkan dulu, lalu ulangi. Belum ada yang ditulis.`)
  }
  for (const { file, to } of targets) {
    await mkdir(dirname(to), { recursive: true, mode: 0o700 })
    await copyFile(join(folder, file), to)
    await chmod(to, 0o600)
  }
  await mkdir(dirname(dataFile), { recursive: true, mode: 0o700 })
  const copy = join(folder, copyName[kind])
  await (databaseUrl === undefined ? putSqlite(copy, dataFile) : putPostgres(copy, databaseUrl))
  const differing = await differencesIn(databaseUrl ?? dataFile, manifest.rows)
  if (differing.length > 0) throw new BackupError(`Isi yang dipulihkan lain dari cadangannya pada tabel ${differing.join(', ')}. Jangan dipakai.`)
  return manifest
}

const differencesIn = async (place: string, expected: RowCounts): Promise<string[]> => {
  const db = openDatabase(place)
  try {
    const { rows } = await contentsOf(db)
    return [...new Set([...Object.keys(expected), ...Object.keys(rows)])].filter((table) => rows[table] !== expected[table])
  } finally {
    await db.destroy()
  }
}
