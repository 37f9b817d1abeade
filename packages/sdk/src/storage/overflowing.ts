/** Keeps in memory what a lasting storage refuses, for as long as it refuses it: nothing is lost while the page stays open. */
import { byKey } from './keys.ts'
import { memoryStorage } from './memory-storage.ts'
import type { Storage } from './storage.ts'

export const overflowing = (disk: Storage): Storage => {
  const memory = memoryStorage()
  /** Keys whose newest value lives in memory only. What the disk has under them is older. */
  const overflown = new Set<string>()

  const hold = async (key: string, value: unknown): Promise<true> => {
    overflown.add(key)
    return memory.put(key, value) as Promise<true>
  }

  const landed = async (key: string): Promise<void> => {
    overflown.delete(key)
    await memory.delete(key)
  }

  const put = async (key: string, value: unknown): Promise<boolean> => {
    try {
      await disk.put(key, value)
      await landed(key)
      return true
    } catch {
      return !(await hold(key, value))
    }
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
        return hold(key, value)
      }
    },
    delete: async (key) => {
      await disk.delete(key)
      await landed(key)
      // Space may have become free: what waits in memory tries the disk again.
      for (const waiting of [...overflown]) await put(waiting, await memory.get(waiting))
    },
    entries: async <T>(prefix: string) => {
      // What waits in memory can be sent also while the disk does not answer.
      const onDisk = await disk.entries<T>(prefix).catch(() => [])
      return [...new Map([...onDisk, ...(await memory.entries<T>(prefix))])].sort(byKey)
    },
  }
}
