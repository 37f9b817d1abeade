/** Opens the best storage the browser grants: lasting if it can be had, the page's memory otherwise. */
import { indexedDbStorage } from './indexed-db-storage.ts'
import { memoryStorage } from './memory-storage.ts'
import type { Storage } from './storage.ts'

/**
 * Never throws. A write that IndexedDB refuses later (quota) is kept in memory, and `persistent` turns false,
 * so that nothing a citizen wrote is lost while the page stays open.
 */
export const openStorage = async (name = 'lapor'): Promise<Storage> => {
  let lasting: Storage | undefined
  try {
    lasting = await indexedDbStorage(name)
  } catch {
    // Refused: memory alone serves.
  }
  const memory = memoryStorage()
  if (!lasting) return memory

  const primary = lasting
  /** Keys whose newest value lives in memory only. */
  const overflown = new Set<string>()

  const write = async <T>(key: string, toDisk: () => Promise<T>, toMemory: () => Promise<T>): Promise<T> => {
    if (!overflown.has(key)) {
      try {
        return await toDisk()
      } catch {
        overflown.add(key)
      }
    }
    return toMemory()
  }

  return {
    get persistent() {
      return overflown.size === 0
    },
    get: (key) => (overflown.has(key) ? memory : primary).get(key),
    put: (key, value) => write(key, () => primary.put(key, value), () => memory.put(key, value)),
    swap: (key, expected, value) => write(key, () => primary.swap(key, expected, value), async () => (await memory.put(key, value), true)),
    delete: async (key) => {
      overflown.delete(key)
      await memory.delete(key)
      await primary.delete(key).catch(() => undefined)
    },
    values: async <T>(prefix: string) => {
      const kept = await primary.values<T>(prefix).catch(() => [])
      return overflown.size === 0 ? kept : [...kept, ...(await memory.values<T>(prefix))]
    },
  }
}
