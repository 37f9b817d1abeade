/** Keeps in memory what a lasting storage refuses, for as long as it refuses it: nothing is lost while the page stays open. */
import { memoryStorage } from './memory-storage.ts'
import type { Storage } from './storage.ts'

export const overflowing = (disk: Storage): Storage => {
  const memory = memoryStorage()
  /** Keys whose newest value lives in memory only. What the disk has under them is older. */
  const overflown = new Set<string>()

  const landed = async (key: string): Promise<true> => {
    overflown.delete(key)
    await memory.delete(key)
    return true
  }

  const put = async (key: string, value: unknown): Promise<boolean> => {
    try {
      await disk.put(key, value)
      return await landed(key)
    } catch {
      overflown.add(key)
      await memory.put(key, value)
      return false
    }
  }

  /** Space may have become free: what waits in memory tries the disk again. */
  const settle = async (): Promise<void> => {
    for (const key of [...overflown]) await put(key, await memory.get(key))
  }

  return {
    get persistent() {
      return overflown.size === 0
    },
    get: (key) => (overflown.has(key) ? memory : disk).get(key),
    put,
    swap: async (key, expected, value) => {
      if (overflown.has(key)) {
        const isSwapped = await memory.swap(key, expected, value)
        if (isSwapped) await put(key, value)
        return isSwapped
      }
      try {
        return await disk.swap(key, expected, value)
      } catch {
        overflown.add(key)
        return memory.put(key, value)
      }
    },
    delete: async (key) => {
      await disk.delete(key)
      await landed(key)
      await settle()
    },
    entries: async <T>(prefix: string) => {
      // What waits in memory can be sent also while the disk does not answer.
      const found = new Map(await disk.entries<T>(prefix).catch(() => []))
      for (const [key, value] of await memory.entries<T>(prefix)) found.set(key, value)
      return [...found].sort(([a], [b]) => (a < b ? -1 : 1))
    },
  }
}
