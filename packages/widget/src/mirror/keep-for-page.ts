/** What the hidden frame does for the page around it: it keeps, drops, and says whether a report is there. It gives nothing back. */
import type { OutboxEntry, StoredReceipt } from '@lapor/sdk/outbox'
import type { Revised, Storage } from '@lapor/sdk/storage'
import { isWholeEntry, isWholeReceipt } from './is-whole.ts'

/** As long as the outbox counts an entry as being sent: where there are no locks, nobody else touches what a page has just handed in. Where there are, a lease would outlive a page that was only loaded anew. */
const leaseMs = 60_000

export interface PageKeeper {
  readonly storage: Storage
  readonly site: string
  /** Takes the outbox's own lock of an entry, for as long as the page lives; false where somebody else has it. Absent: there are no locks. */
  readonly hold: ((id: string) => Promise<boolean>) | undefined
  readonly release: (id: string) => void
  readonly now: () => number
}

/** The calls of a page. Each says whether it was done. */
export interface ForPage {
  keep(key: unknown, value: unknown): Promise<boolean>
  drop(key: unknown, secret: unknown): Promise<boolean>
  knows(id: unknown): Promise<boolean>
}

type Kept = Partial<Omit<OutboxEntry, 'v'> & Omit<StoredReceipt, 'v'>> & { readonly v?: number }

const secretOf = (kept: Kept): string | undefined => (kept.submission ?? kept).trackingSecret

/** Whoever knows its secret may change it, unless a newer widget has written it. */
const isFor = (there: Kept | undefined, secret: string | undefined): boolean => there === undefined || (there?.v === 1 && secretOf(there) === secret)

/** The bytes of a photo travel once. @returns undefined where they are not here either */
const filled = (photos: OutboxEntry['photos'], there: OutboxEntry['photos'] = []): OutboxEntry['photos'] | undefined => {
  const whole = photos.map((photo) => {
    const bytes = (photo.bytes as ArrayBuffer | undefined) ?? there.find(({ id }) => id === photo.id)?.bytes
    // One that was sent leaves none.
    return bytes && (bytes.byteLength > 0 || photo.state === 'sent') ? { ...photo, bytes } : undefined
  })
  return whole.every((photo) => photo !== undefined) ? whole : undefined
}

export const keepForPage = ({ storage, site, hold, release, now }: PageKeeper): ForPage => {
  const entryAt = `outbox:${site}:`
  const idIn = (key: string): string => key.slice(entryAt.length)

  const keepEntry = async (key: string, entry: OutboxEntry): Promise<boolean> => {
    if (!isWholeEntry(entry) || entry.site !== site || entry.id !== idIn(key)) return false
    // Who does not know its secret does not get its lock either: its own page, or what sends for one that died, would wait for it.
    const isOwn = async (): Promise<boolean> => isFor(await storage.get<Kept>(key), entry.submission.trackingSecret)
    if (!(await isOwn())) return false
    // Before it lies there: what sends for pages that died would take it.
    if (hold && !(await hold(entry.id))) return false
    if (!(await isOwn())) {
      release(entry.id)
      return false
    }
    const there = await storage.get<OutboxEntry>(key)
    const photos = filled(entry.photos, Array.isArray(there?.photos) ? there.photos : [])
    if (!photos) return false
    // The page may die before it says that it has begun to send: the relay may have it already.
    const kept = { ...entry, photos, maybeFiled: entry.maybeFiled || entry.state === 'queued', leasedUntil: hold ? 0 : now() + leaseMs }
    return storage.swap(key, (there as Revised | undefined)?.rev, kept)
  }

  const keepReceipt = async (key: string, receipt: StoredReceipt): Promise<boolean> => {
    if (!isWholeReceipt(receipt) || receipt.site !== site || key !== `receipt:${receipt.trackingId}`) return false
    return isFor(await storage.get<Kept>(key), receipt.trackingSecret) && storage.put(key, receipt)
  }

  const isPlace = (key: unknown): key is string => typeof key === 'string' && (/^receipt:[\w-]+$/.test(key) || (key.startsWith(entryAt) && /^[\w-]+$/.test(idIn(key))))

  return {
    keep: async (key, value) => isPlace(key) && (key.startsWith(entryAt) ? keepEntry(key, value as OutboxEntry) : keepReceipt(key, value as StoredReceipt)),
    drop: async (key, secret) => {
      if (!isPlace(key)) return false
      const there = await storage.get<Kept>(key)
      if (there !== undefined && !(isFor(there, secret as string) && (there.site === site))) return false
      await storage.delete(key)
      if (key.startsWith(entryAt)) release(idIn(key))
      // What the tracker has kept of the report lies under its name too.
      else if (there) for (const [other] of await storage.entries(''))if (other.endsWith(`:${key.slice('receipt:'.length)}`)) await storage.delete(other)
      return true
    },
    knows: async (id) =>
      typeof id === 'string' && ((await storage.get(entryAt + id)) !== undefined || (await storage.entries<Kept | null>('receipt:')).some(([, receipt]) => receipt?.entryId === id && receipt.site === site)),
  }
}
