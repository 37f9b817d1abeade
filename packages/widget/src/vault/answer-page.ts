/** Answers one visit of a page: it gets back what it handed in itself, and of everything else learns only that it is there. */
import type { Revised, Storage } from '@lapor/sdk/storage'
import type { Calls } from './vault-call.ts'

/** Keys of what this visit put there; survives that the frame is loaded again (a page moves the element). */
export interface Visit {
  readonly has: (key: string) => boolean
  readonly add: (key: string) => void
}

/** What a value says of itself: an entry its id, a receipt the entry that it answers. */
interface Kept {
  readonly id?: string
  readonly entryId?: string
  readonly site?: string
}

/** Only what sending needs may lie here: nothing that a page might keep for itself. */
const kinds = /^(outbox|receipt|upload):/

const entryOf = ({ site, entryId }: Kept): string => `outbox:${site}:${entryId}`

/** A report of another visit is there: whoever knows its id must not file it anew. No reader knows its shape, so nobody shows it. */
const stub = ({ id, entryId }: Kept): object => ({ v: 0, id, entryId })

/** @returns the calls of a storage, which throw where this visit may not ask */
export const answerPage = (storage: Storage, visit: Visit): Calls => {
  /** A receipt is whose report it is, whoever wrote it: what sends in this frame may have been quicker than the page. */
  const isOwn = (key: string, value: Kept): boolean => visit.has(key) || visit.has(entryOf(value))

  const read = async (key: string): Promise<Kept | undefined> => {
    if (typeof key !== 'string' || !kinds.test(key)) throw new TypeError(key)
    return storage.get(key)
  }

  /** Writes on what is this visit's own, or where nothing lies yet: also no receipt, which would then be the writer's. */
  const write = async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const there = await read(key)
    const isTaken = there ? !isOwn(key, there) : (await storage.entries<Kept>('receipt:')).some(([at, receipt]) => entryOf(receipt) === key && !isOwn(at, receipt))
    if (isTaken) throw new TypeError(key)
    return work()
  }

  return {
    get: async <T>(key: string) => {
      const value = await read(key)
      return (value && (isOwn(key, value) ? value : stub(value))) as T | undefined
    },
    put: (key, value) =>
      write(key, () => {
        // Before it is stored: the frame may be gone in between, and then it is nobody's.
        visit.add(key)
        return storage.put(key, value)
      }),
    swap: (key, expected, value: Revised) => write(key, () => storage.swap(key, expected, value)),
    delete: (key) => write(key, () => storage.delete(key)),
    entries: async <T>(prefix: string) => {
      await read(prefix)
      return (await storage.entries<Kept>(prefix)).map(([key, value]) => (isOwn(key, value) ? [key, value] : ['', stub(value)]) as [string, T])
    },
  }
}
