/** The relay's side of the hidden frame: opens this phone's storage, answers the page around it, and sends what earlier visits left. */
import type { Outbox, OutboxEntry, StoredReceipt } from '@lapor/sdk/outbox'
import type { Storage } from '@lapor/sdk/storage'
import { answerPage, isOwn, type Visit } from './answer-page.ts'
import { greeting, type Asked, type Greeting, type Told, type VaultNews } from './vault-call.ts'

export interface VaultFrame {
  /** Key of the site. */
  readonly site: string
  /** Pages that may show the site's form; "*": any. */
  readonly origins: readonly string[]
  /** Rejects where the browser refuses. */
  readonly openStorage: () => Promise<Storage>
  /** Loads what sends, which is only needed where something was left. */
  readonly openOutbox: (storage: Storage) => Promise<Pick<Outbox, 'start' | 'subscribe'>>
  /** Lives as long as the tab. */
  readonly session: () => Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>
}

export const serveVault = ({ site, origins, openStorage, openOutbox, session }: VaultFrame): void => {
  const opening = openStorage().catch(() => undefined)
  let outbox: Promise<unknown> | undefined

  const answer = async (port: MessagePort, name: string): Promise<void> => {
    const tell = (...told: Told extends infer One ? One[] : never): void => told.forEach((one) => port.postMessage(one))
    const storage = await opening
    tell([!!storage])
    if (!storage) return
    const visit: Visit = {
      // Whoever put it last: it has one owner.
      has: (key) => session().getItem(key) === name,
      add: (key) => session().setItem(key, name),
      drop: (key) => session().removeItem(key),
    }
    const calls = new Map(Object.entries(answerPage(storage, site, visit))) as ReadonlyMap<unknown, (...values: readonly unknown[]) => Promise<unknown>>
    port.onmessage = async ({ data }: MessageEvent<unknown>) => {
      // Whatever it is that comes: it is asked in one way only.
      const [id, call, ...values] = (Array.isArray(data) ? data : []) as Partial<Asked>
      try {
        tell([id as number, await calls.get(call)?.(...values)])
      } catch {
        tell([id as number, , true])
      }
    }

    const look = async (): Promise<void> => {
      const news = await newsOf(storage, site, visit)
      tell(news)
      if (!news.waiting) return
      outbox ??= openOutbox(storage).then((opened) => {
        opened.subscribe(lookAgain)
        opened.start()
      })
      outbox.catch(() => (outbox = undefined))
    }
    const lookAgain = (): void => void look().catch(() => undefined)
    // Somebody may have left another tab since.
    addEventListener('online', lookAgain)
    document.addEventListener('visibilitychange', lookAgain)
    lookAgain()
  }

  addEventListener('message', ({ source, origin, data, ports: [port] }: MessageEvent<unknown>) => {
    const isAllowed = source === parent && origins.some((one) => one === '*' || one === origin)
    const [word, visit] = (Array.isArray(data) ? data : []) as unknown as Partial<Greeting>
    if (isAllowed && port && word === greeting && typeof visit === 'string') void answer(port, visit)
  })
}

/** What lies here may be of any shape: a newer widget's, or none at all. */
const newsOf = async (storage: Storage, site: string, visit: Visit): Promise<VaultNews> => {
  const left = (await storage.entries<Partial<OutboxEntry> | null>(`outbox:${site}:`)).filter(([key]) => !visit.has(key)).map(([, entry]) => entry)
  const receipts = await storage.entries<Partial<StoredReceipt> | null>('receipt:')
  return {
    // Also one whose text has arrived, and whose photos have not.
    waiting: left.filter((entry) => entry?.state === 'queued' || (entry?.state === 'delivered' && entry.photos?.some(({ state }) => state === 'waiting'))).length,
    arrived: receipts.filter(([key, receipt]) => receipt?.site === site && !receipt.shown && !isOwn(key, receipt, site, visit)).length,
    refused: left.filter((entry) => entry?.state === 'rejected').length,
  }
}
