/** Makes a backup of a relay's data while the relay serves: the database as of one moment, and what lies beside it. */
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { copyPostgres } from '../db/copy-postgres.ts'
import { copySqlite } from '../db/copy-sqlite.ts'
import { flushFile } from '../db/flush-file.ts'
import { BackupError } from './backup-error.ts'
import { companionsOf, copyFolder } from './companions.ts'
import { type BackupManifest, copyName, hashOf, manifestFile } from './manifest.ts'

/** Where a relay's data are. */
export interface DataPlace {
  readonly dataFile: string
  readonly databaseUrl: string | undefined
}

/**
 * @param folder is made, and must not be there: an older backup is never overwritten. It has its name when it is whole.
 * @throws BackupError or CopyError
 */
export const makeBackup = async ({ dataFile, databaseUrl }: DataPlace, folder: string, now: string): Promise<BackupManifest> => {
  if (existsSync(folder)) throw new BackupError(`${folder} sudah ada. Cadangan tidak menimpa apa pun: tulis nama folder yang baru.`)
  const unfinished = `${folder}.belum-selesai`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  try {
    const files: string[] = []
    // Before the database: an upload that becomes a photo in between is in both, and that does no harm; the other way round it were in neither.
    for (const [name, from] of Object.entries(companionsOf(dataFile))) files.push(...(await copyFolder(from, join(unfinished, name))).map((file) => `${name}/${file}`))
    const kind = databaseUrl === undefined ? 'sqlite' : 'postgres'
    const copy = join(unfinished, copyName[kind])
    const copied = databaseUrl === undefined ? await copySqlite(dataFile, copy) : await copyPostgres(databaseUrl, copy)
    files.push(copyName[kind])
    const hashes = await Promise.all(files.map(async (file) => [file, await hashOf(join(unfinished, file))] as const))
    const manifest: BackupManifest = { format: 1, kind, at: now, ...copied, files: Object.fromEntries(hashes) }
    await writeFile(join(unfinished, manifestFile), `${JSON.stringify(manifest, undefined, 2)}\n`, { mode: 0o600 })
    for (const file of [...files, manifestFile]) await flushFile(join(unfinished, file))
    await rename(unfinished, folder)
    await flushFile(dirname(folder))
    return manifest
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}
