/** Storage that lives as long as the page: where the browser refuses a lasting one, and in tests. */
import type { Revised, Storage } from './storage.ts'

export const memoryStorage = (): Storage => {
  const kept = new Map<string, unknown>()
  return {
    persistent: false,
    get: async <T>(key: string) => structuredClone(kept.get(key)) as T | undefined,
    put: async (key, value) => {
      kept.set(key, structuredClone(value))
      return true
    },
    swap: async (key, expected, value) => {
      if ((kept.get(key) as Revised | undefined)?.rev !== expected) return false
      kept.set(key, structuredClone(value))
      return true
    },
    delete: async (key) => void kept.delete(key),
    entries: async <T>(prefix: string) =>
      [...kept.keys()]
        .filter((key) => key.startsWith(prefix))
        .sort()
        .map((key): [string, T] => [key, structuredClone(kept.get(key)) as T]),
  }
}
