/** A file of the pages under an address that changes with its bytes, so that no cache can mix two releases. */
import { createHash } from 'node:crypto'
import { dataFolder } from '../../package-folder.ts'
import { integrityOf } from '../assets.ts'
import { readFolderFile } from '../file-folder.ts'

export interface AddressedFile {
  readonly address: string
  readonly integrity: string
}

/** @throws {Error} where this package does not bring the file */
export const pageFile = async (name: string): Promise<AddressedFile> => {
  const file = await readFolderFile(dataFolder('pages'), name)
  if (file === undefined) throw new Error(`data/pages/${name} is missing from @lapor/server`)
  return { address: `/pages/${name}?v=${createHash('sha256').update(file.bytes).digest('hex').slice(0, 12)}`, integrity: integrityOf(file.bytes) }
}
