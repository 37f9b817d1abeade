/** The relay's side of the hidden frame: opens this phone's storage, does what the page around it asks, and has sent what earlier visits left. */
import type { OutboxEntry, StoredReceipt } from '@lapor/sdk/outbox'
import type { Storage } from '@lapor/sdk/storage'
import { keepForPage, type PageKeeper } from './keep-for-page.ts'
import { greeting, type MirrorNews, type Told } from './mirror-call.ts'

export interface ServedMirror extends Pick<PageKeeper, 'site' | 'hold' | 'release' | 'now'> {
  /** Pages that may show the site's form; "*": any. */
  readonly origins: readonly string[]
  /** Rejects where the browser refuses. */
  readonly openStorage: () => Promise<Storage>
  /** Loads what sends, which is only needed where something was left; it is called after each change. */
  readonly sendLeftover: (storage: Storage, moved: () => void) => Promise<void>
  /** The page around it. */
  readonly parent: unknown
}

/** What is used of the event that brings a page's greeting. */
export type Greeted = Pick<MessageEvent<unknown>, 'source' | 'origin' | 'data'> & { readonly ports: readonly MessagePort[] }

/** More often than the page loses patience. */
const atWorkMs = 2_000
/** A disk that does not answer in this time, and in this time for each 50 bytes, answers no more. */
const longestMs = 30_000

/** Refused by the person or the browser, not merely failed (Web IDL, names of DOMException). */
const isRefusal = (error: unknown): boolean => [error, (error as Error | undefined)?.cause].some((one) => /^(?:Security|NotAllowed)Error$/.test((one as Error | undefined)?.name ?? ''))

/** What lies here may be of any shape: a newer widget's, or none at all. */
type Left<T> = (Partial<Omit<T, 'v'>> & { readonly v?: number }) | null

const newsOf = async (storage: Storage, site: string, own: ReadonlySet<unknown>): Promise<MirrorNews> => {
  const left = (await storage.entries<Left<OutboxEntry>>(`outbox:${site}:`)).map(([, entry]) => entry).filter((entry) => entry?.v === 1 && !own.has(entry.id))
  const receipts = await storage.entries<Left<StoredReceipt>>('receipt:')
  const isReused = (entry: Left<OutboxEntry>): boolean => entry?.problem?.code === 'idempotency-key-reused'
  return {
    // Also one whose text has arrived, and whose photos have not.
    waiting: left.filter((entry) => entry?.state === 'queued' || (entry?.state === 'delivered' && entry.photos?.some((photo) => photo?.state === 'waiting'))).length,
    arrived: receipts.filter(([, receipt]) => receipt?.v === 1 && receipt.site === site && receipt.shown === false && !own.has(receipt.entryId)).length,
    // One that was sent before under its key has arrived.
    refused: left.filter((entry) => entry?.state === 'rejected' && !isReused(entry)).length,
  }
}

/** @returns what hears greetings, and what looks again at what others may have left */
export const serveMirror = ({ site, origins, openStorage, sendLeftover, parent, ...keeper }: ServedMirror): { greeted(event: Greeted): void; lookAgain(): void } => {
  let opening: Promise<Storage> | undefined
  let leftover: Promise<void> | undefined
  /** Reports of the page around, which shows them by itself. */
  const own = new Set<unknown>()
  const looks = new Set<() => void>()
  /** One after the other: what comes later is newer. */
  let turn: Promise<unknown> = Promise.resolve()
  const lookAgain = (): void => looks.forEach((look) => look())

  const answer = async (port: MessagePort): Promise<void> => {
    const tell = (told: Told): void => port.postMessage(told)
    opening ??= openStorage()
    let storage: Storage
    try {
      storage = await opening
    } catch (error) {
      opening = undefined
      // A phone that is merely busy opens it the next time.
      if (isRefusal(error)) tell(false)
      return
    }
    const forPage = keepForPage({ storage, site, ...keeper })
    const look = async (): Promise<boolean> => {
      const news = await newsOf(storage, site, own)
      if (Object.values(news).some((count) => count > 0) || leftover) tell(news)
      if (news.waiting) {
        leftover ??= sendLeftover(storage, lookAgain)
        leftover.catch(() => (leftover = undefined))
      }
      return true
    }
    const calls: Readonly<Record<string, (...values: readonly unknown[]) => Promise<boolean>>> = {
      keep: async (key, value) => {
        const isKept = await forPage.keep(key, value)
        const { id, entryId } = (value ?? {}) as Left<OutboxEntry & StoredReceipt> & object
        if (isKept) own.add(id ?? entryId)
        return isKept
      },
      drop: (key, secret) => forPage.drop(key, secret),
      knows: (id) => forPage.knows(id),
      look: () => {
        looks.add(() => void look().catch(() => undefined))
        return look()
      },
    }
    const called = new Map(Object.entries(calls))
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const [call, ...values] = (Array.isArray(data) ? data : []) as readonly unknown[]
      const atWork = setInterval(tell, atWorkMs, 0)
      turn = turn.then(async () => {
        const isDone = await within(() => longestMs + bytesIn(values[1]) / 50, async () => (await called.get(String(call))?.(...values)) ?? false)
        clearInterval(atWork)
        tell(isDone)
      })
    }
    tell(true)
  }

  return {
    greeted: ({ source, origin, data, ports: [port] }) => {
      const isAllowed = source === parent && origins.some((one) => one === '*' || one === origin)
      if (isAllowed && port && data === greeting) void answer(port)
    },
    lookAgain,
  }
}

const bytesIn = (value: unknown): number => {
  const photos = (value as { readonly photos?: unknown } | null | undefined)?.photos
  return Array.isArray(photos) ? photos.reduce<number>((sum, photo: { readonly bytes?: ArrayBuffer } | null) => sum + (photo?.bytes?.byteLength ?? 0), 0) : 0
}

/** A call that fails or does not end is not done; the next one has its turn. */
const within = async (ms: () => number, work: () => Promise<boolean>): Promise<boolean> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    const late = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, ms(), false)))
    return await Promise.race([work(), late])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
