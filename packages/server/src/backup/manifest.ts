/** What a backup says of itself, so that whoever restores it can tell whether it is whole and where it belongs. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contents } from '../db/contents.ts'
import { BackupError } from './backup-error.ts'

export interface BackupManifest extends Contents {
  readonly format: 1
  readonly kind: 'sqlite' | 'postgres'
  /** When its making began; RFC 3339, UTC. */
  readonly at: string
  /** SHA-256 in hexadecimal of each file, by its path in the backup with "/" between folders. */
  readonly files: Readonly<Record<string, string>>
}

export const manifestFile = 'isi.json'

/** The name of the database's copy in a backup. */
export const copyName = { sqlite: 'lapor.sqlite', postgres: 'lapor.dump' } as const

export const hashOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const part of createReadStream(file) as AsyncIterable<Buffer>) hash.update(part)
  return hash.digest('hex')
}

/** Every file is read: what a disk has lost is found before anything is written. @throws BackupError */
export const readBackup = async (folder: string): Promise<BackupManifest> => {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => {
    throw new BackupError(`${folder} bukan cadangan yang selesai: ${manifestFile} tidak ada di sana atau tidak dapat dibaca.`)
  })
  const manifest = parsed(text)
  if (manifest === undefined) throw new BackupError(`${join(folder, manifestFile)} tidak dimengerti: cadangan ini rusak, atau dibuat versi relay yang lebih baru.`)
  for (const [name, hash] of Object.entries(manifest.files)) {
    const found = await hashOf(join(folder, name)).catch(() => undefined)
    if (found !== hash) throw new BackupError(`Berkas ${name} dalam cadangan ${folder} ${found === undefined ? 'tidak ada atau tidak dapat dibaca' : 'berubah sejak dicadangkan'}. Pakai cadangan lain.`)
  }
  return manifest
}

const parsed = (text: string): BackupManifest | undefined => {
  try {
    const value = JSON.parse(text) as Partial<BackupManifest>
    return value.format === 1 && value.kind !== undefined && Object.hasOwn(copyName, value.kind) && typeof value.files === 'object' && Object.hasOwn(value.files, copyName[value.kind]) ? (value as BackupManifest) : undefined
  } catch {
    return undefined
  }
}
