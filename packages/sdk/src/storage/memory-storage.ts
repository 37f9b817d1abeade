/** Storage that lives as long as the page: where the browser refuses a lasting one, and in tests. */
import { byKey } from './keys.ts'
import type { Revised, Storage } from './storage.ts'

/**
 * Storage that lives as long as the page.
 * @example
 * const storage = memoryStorage()
 */
export const memoryStorage = (): Storage => {
  const kept = new Map<string, unknown>()
  const put = async (key: string, value: unknown): Promise<true> => {
    kept.set(key, structuredClone(value))
    return true
  }
  return {
    persistent: false,
    get: async <T>(key: string) => structuredClone(kept.get(key)) as T | undefined,
    put,
    swap: async (key, expected, value) => (kept.get(key) as Revised | undefined)?.rev === expected && put(key, value),
    delete: async (key) => void kept.delete(key),
    entries: async <T>(prefix: string) => structuredClone([...kept].filter(([key]) => key.startsWith(prefix)).sort(byKey)) as [string, T][],
  }
}
