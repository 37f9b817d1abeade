/** `lapor-server backup` and `lapor-server restore`: the way back from a broken disk, and to another machine. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { makeBackup } from '../backup/make-backup.ts'
import { restoreBackup } from '../backup/restore-backup.ts'
import { type Config, configFrom } from '../config.ts'
import { isPreparedPostgres } from '../db/is-prepared-postgres.ts'
import { openDatabase } from '../db/open-database.ts'
import { keyFileOf, readKeyFile } from '../identity/key-file.ts'
import { CliError } from './cli-error.ts'
import { say } from './say.ts'
import { whereOf } from './where-of.ts'
import { atWork } from './workplace.ts'

export const backupCommand = async (args: readonly string[]): Promise<void> => {
  const folder = folderOf(args, 'backup FOLDER')
  const config = configFrom(process.env, process.cwd())
  await requireData(config)
  const { rows, files } = await makeBackup(config, folder, new Date().toISOString())
  say(`Cadangan dibuat di ${folder}: ${rows['report'] ?? 0} laporan, ${rows['attachment'] ?? 0} lampiran, ${Object.keys(files).length} berkas.`)
  say(`Tidak ikut dicadangkan, dan harus disimpan di tempat lain: kunci identitas (${config.identityKeys === undefined ? keyFileOf(config.dataFile) : 'LAPOR_IDENTITY_KEYS'}) dan daftar penghapusan (${config.erasureFile}).`)
}

export const restoreCommand = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { 'without-erasures': { type: 'boolean', default: false } } })
  const folder = folderOf(positionals, 'restore FOLDER')
  const config = configFrom(process.env, process.cwd())
  const { dataFile, identityKeys, erasureFile } = config
  // UU 27/2022 art. 16 and 43: who was erased after the backup must not be there again.
  if (!existsSync(erasureFile) && !values['without-erasures']) throw new CliError(`Daftar penghapusan ${erasureFile} tidak ada. Tanpa daftar itu, identitas yang dihapus pelapor sesudah cadangan dibuat hidup lagi. Taruh daftar yang terbaru di sana (atau setel LAPOR_ERASURES), lalu ulangi. Bila memang belum pernah ada penghapusan: restore FOLDER --without-erasures.`)
  const keys = [...(identityKeys ?? []), ...(readKeyFile(keyFileOf(dataFile)) ?? [])]
  const { at, rows } = await restoreBackup(folder, config, whereOf(config), (id) => keys.some((key) => key.id === id))
  say(`Dipulihkan ke ${whereOf(config)}: keadaan ${at}, ${rows['report'] ?? 0} laporan, ${rows['attachment'] ?? 0} lampiran; jumlah setiap tabel sama dengan cadangannya.`)
  // Opening it applies the list of erasures and says what it did.
  await atWork(async ({ migrated }) => {
    if (migrated.length > 0) say(`Disesuaikan dengan versi ini: ${migrated.join(', ')}.`)
  })
  say('Daftar penghapusan sudah diterapkan. Periksa jejaknya dengan "lapor-server audit verify", lalu jalankan "lapor-server serve".')
}

const folderOf = ([folder, ...more]: readonly string[], form: string): string => {
  if (folder === undefined || folder === '' || more.length > 0) throw new CliError(`Tulis satu folder: ${form}`, 2)
  return resolve(folder)
}

const requireData = async (config: Config): Promise<void> => {
  const { dataFile, databaseUrl } = config
  if (databaseUrl === undefined) {
    if (!existsSync(dataFile)) throw new CliError(`Berkas data ${dataFile} tidak ada; setel LAPOR_DATA ke berkas yang dipakai relay.`)
    return
  }
  const db = openDatabase(databaseUrl)
  try {
    if (!(await isPreparedPostgres(db))) throw new CliError(`${whereOf(config)} belum berisi data relay; periksa DATABASE_URL.`)
  } finally {
    await db.destroy()
  }
}
