/** The file of identity keys beside a database, for a relay to which nobody has given keys: made once, read by its owner only. */
import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { IdentityKeyError } from './identity-key-error.ts'
import { type IdentityKeys, newIdentityKey, parseIdentityKeys, writtenKey } from './identity-keys.ts'

export const keyFileOf = (dataFile: string): string => `${dataFile}.kunci`

/** @returns undefined where there is no such file @throws IdentityKeyError where it cannot be understood */
export const readKeyFile = (file: string): IdentityKeys | undefined => {
  if (!existsSync(file)) return undefined
  const keys = parseIdentityKeys(readFileSync(file, 'utf8').trim())
  if (typeof keys === 'string') throw new IdentityKeyError(`Berkas kunci identitas ${file} rusak: ${keys}. Pulihkan berkas itu dari cadangan; tanpa kuncinya identitas pelapor tidak dapat dibaca lagi.`)
  return keys
}

/** Whichever of two processes is first makes it, and both read the same. */
export const readOrMakeKeyFile = (file: string): IdentityKeys => {
  const known = readKeyFile(file)
  if (known) return known
  // Whole under another name and then given its own: nobody ever reads half a key.
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const whole = `${file}.${randomUUID()}`
  writeDown(whole, `${writtenKey(newIdentityKey())}\n`)
  try {
    linkSync(whole, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(whole)
  }
  flushFolder(dirname(file))
  return readKeyFile(file) ?? vanished(file)
}

/** On the disk before the first identity is: after a power cut a name without its key would be lost. */
const writeDown = (file: string, text: string): void => {
  const opened = openSync(file, 'wx', 0o600)
  try {
    writeSync(opened, text)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

const flushFolder = (folder: string): void => {
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } catch {
    // Windows does not flush folders; its file system keeps the name with the file.
  } finally {
    closeSync(opened)
  }
}

const vanished = (file: string): never => {
  throw new IdentityKeyError(`Berkas kunci identitas ${file} hilang saat dibaca.`)
}
