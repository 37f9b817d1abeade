/** Tells whose a stored value is: all shapes here have `v: 1`, and another number is a newer widget's on the same phone. */
import type { Storage } from './storage.ts'

/** What a newer widget keeps is neither overwritten nor deleted. */
export const isNewer = async (storage: Storage, key: string): Promise<boolean> => ((await storage.get<{ readonly v: number }>(key))?.v ?? 1) !== 1
