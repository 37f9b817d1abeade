/** Opens the best storage the browser grants: lasting if it can be had, the page's memory otherwise. */
import { indexedDbStorage } from './indexed-db-storage.ts'
import { memoryStorage } from './memory-storage.ts'
import { overflowing } from './overflowing.ts'
import type { Storage } from './storage.ts'

/**
 * Never throws: where IndexedDB is refused, memory alone serves, and `persistent` is false.
 * @example
 * const storage = await openStorage()
 * if (!storage.persistent) console.log('what is written here dies with the page')
 */
export const openStorage = async (name = 'lapor'): Promise<Storage> => {
  try {
    return overflowing(await indexedDbStorage(name))
  } catch {
    return memoryStorage()
  }
}
