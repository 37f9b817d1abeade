/** Finds the identity keys of a database: from the environment, else from the file beside it, else in memory. */
import { existsSync } from 'node:fs'
import { IdentityKeyError } from './identity-key-error.ts'
import { type IdentityKeys, newIdentityKey } from './identity-keys.ts'
import { keyFileOf, readKeyFile, readOrMakeKeyFile } from './key-file.ts'
import { createVault, type Vault } from './vault.ts'

export interface OpenedVault {
  readonly vault: Vault
  /** `file`: whoever gets the disk gets data and key. */
  readonly from: 'environment' | 'file' | 'memory'
}

/**
 * @param given from the environment; a file from the time before still decrypts, until its rows were rotated and it is deleted
 * @param used ids of all keys that the database names @throws IdentityKeyError where one of them is unknown; then no file is made
 */
export const openVault = (dataFile: string, given: IdentityKeys | undefined, used: readonly string[] = []): OpenedVault => {
  // A new key opens nothing of what is there, and lying beside the data it would pass for the one that is missing.
  if (given === undefined && dataFile !== ':memory:' && !existsSync(keyFileOf(dataFile))) requireKeys(undefined, used, dataFile)
  const opened = vaultFor(dataFile, given)
  requireKeys(opened.vault, used, dataFile)
  return opened
}

const vaultFor = (dataFile: string, given: IdentityKeys | undefined): OpenedVault => {
  if (dataFile === ':memory:') return { vault: createVault(given ?? [newIdentityKey()]), from: given ? 'environment' : 'memory' }
  if (given === undefined) return { vault: createVault(readOrMakeKeyFile(keyFileOf(dataFile))), from: 'file' }
  const older = (readKeyFile(keyFileOf(dataFile)) ?? []).filter((key) => !given.some(({ id }) => id === key.id))
  return { vault: createVault([...given, ...older]), from: 'environment' }
}

/** @param vault undefined: no key is known at all */
const requireKeys = (vault: Vault | undefined, used: readonly string[], dataFile: string): void => {
  const missing = used.filter((id) => vault?.knows(id) !== true)
  if (missing.length === 0) return
  const where = existsSync(keyFileOf(dataFile)) ? '' : ` Kalau relay ini dahulu berjalan tanpa LAPOR_IDENTITY_KEYS, pulihkan ${keyFileOf(dataFile)} dari cadangan.`
  throw new IdentityKeyError(`Identitas di ${dataFile} terkunci dengan kunci yang tidak ada: ${missing.join(', ')}. Tambahkan kunci itu di belakang kunci lain dalam LAPOR_IDENTITY_KEYS.${where} Tidak ada yang diubah.`)
}
