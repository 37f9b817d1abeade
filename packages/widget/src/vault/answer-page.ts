/** Answers one visit of a page: it gets back what it handed in itself, and of everything else learns only that it is there. */
import type { Revised, Storage } from '@lapor/sdk/storage'
import type { Calls } from './vault-call.ts'

/** Keys of what this visit put there; survives that the frame is loaded again (a page moves the element). */
export interface Visit {
  readonly has: (key: string) => boolean
  readonly add: (key: string) => void
  readonly drop: (key: string) => void
}

/** What a value says of itself: an entry its id, a receipt the entry that it answers. A page may have put anything. */
interface Said {
  readonly id?: unknown
  readonly entryId?: unknown
  readonly trackingId?: unknown
  readonly site?: unknown
}
type Kept = Said | null | undefined

/** Something of another visit is there. No reader knows its shape, so nobody shows it. */
const stub = { v: 0 }

/** @param key where a receipt lies: it is whose report it answers, whoever wrote it, since what sends in this frame may have been quicker than the page */
export const isOwn = (key: string, kept: Kept, site: string, { has }: Visit): boolean =>
  // One that a person typed into the tracker answers no entry: there it has the tracking ID, which anybody may know.
  has(key) || (key.startsWith('receipt:') && typeof kept?.entryId === 'string' && kept.entryId !== kept.trackingId && has(`outbox:${site}:${kept.entryId}`))

/** @returns the calls of a storage, which throw where this visit may not ask: of another site, for what sending does not need, or over what another visit put */
export const answerPage = (storage: Storage, site: string, visit: Visit): Calls => {
  const entry = `outbox:${site}:`
  const kinds = [entry, 'receipt:', 'upload:']
  const own = (key: string, kept: Kept): boolean => isOwn(key, kept, site, visit)

  const read = async (key: string): Promise<Kept> => {
    if (!kinds.some((kind) => typeof key === 'string' && key.startsWith(kind) && /^[\w-]+$/.test(key.slice(kind.length)))) throw new TypeError(key)
    return storage.get(key)
  }

  /** Receipts of this site, with the keys of the entries that they answer. */
  const receipts = async (): Promise<[key: string, kept: Kept, answers: string][]> =>
    (await storage.entries<Kept>('receipt:')).filter(([, kept]) => kept?.site === site).map(([key, kept]) => [key, kept, `${entry}${String(kept?.entryId)}`])

  /** A value lies under what it says of itself, and a receipt answers an entry of this visit: or its codes would take the place of somebody's. */
  const fits = (key: string, value: Kept): boolean =>
    key.startsWith('upload:') ? typeof value === 'object' && value !== null : value?.site === site && (key === `${entry}${String(value.id)}` || (key === `receipt:${String(value.trackingId)}` && visit.has(`${entry}${String(value.entryId)}`)))

  /** Writes on what is this visit's own, or where nothing lies yet: also no receipt, which would then be the writer's. */
  const write = async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const there = await read(key)
    const isTaken = there === undefined ? (await receipts()).some(([at, kept, answers]) => answers === key && !own(at, kept)) : !own(key, there)
    if (isTaken) throw new TypeError(key)
    return work()
  }

  const writeValue = <T>(key: string, value: Kept, work: () => Promise<T>): Promise<T> =>
    write(key, async () => {
      if (!fits(key, value)) throw new TypeError(key)
      return work()
    })

  return {
    get: async <T>(key: string) => {
      const kept = await read(key)
      return (kept === undefined || own(key, kept) ? kept : stub) as T | undefined
    },
    put: (key, value) =>
      writeValue(key, value as Kept, () => {
        // Before it is stored: the frame may be gone in between, and then it is nobody's.
        visit.add(key)
        return storage.put(key, value)
      }),
    swap: (key, expected, value: Revised) => writeValue(key, value as Kept, () => storage.swap(key, expected, value)),
    delete: (key) =>
      write(key, async () => {
        await storage.delete(key)
        // A name that was only taken, and given up again, makes nothing of a later writer its taker's.
        if (!(await receipts()).some(([, , answers]) => answers === key)) visit.drop(key)
      }),
    entries: async <T>(prefix: string) => {
      if (![...kinds, 'outbox:'].includes(prefix)) throw new TypeError(prefix)
      const found = (await storage.entries<Kept>(prefix)).filter(([key, kept]) => own(key, kept))
      // Of a report that has arrived the id is told, so that a page does not file it anew; each under a key of its own.
      const strange = prefix === 'receipt:' ? (await receipts()).filter(([key, kept]) => !own(key, kept)).map(([, kept], nth) => [`receipt:${nth}`, { ...stub, entryId: kept?.entryId }] as const) : []
      return [...found, ...strange] as [string, T][]
    },
  }
}
