/** Tells whose a stored value is: all shapes here have `v: 1`, and another number is a newer widget's on the same phone. */
import type { Storage } from './storage.ts'

/** What under `prefix` has a shape that is known here, with its keys. */
export const knownEntries = async <T>(storage: Storage, prefix: string): Promise<[key: string, value: T][]> =>
  (await storage.entries<(T & { readonly v?: number }) | undefined>(prefix)).filter(([, value]) => value?.v === 1) as [string, T][]

/** What a newer widget keeps is neither overwritten nor deleted. */
export const isNewer = async (storage: Storage, key: string): Promise<boolean> => ((await storage.get<{ readonly v: number }>(key))?.v ?? 1) !== 1
