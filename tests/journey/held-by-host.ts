/** What lies in a page's own origin, and what of it must not. */
import assert from 'node:assert/strict'
import { inPage, type InPage } from '../hosts/in-page.ts'

/** Everything that a script of the page, today's or a later one, can read of what lies with it. */
export const heldByHost = (page: InPage): Promise<string> =>
  inPage(page, async () => {
    const bytes = (value: unknown): unknown => (value instanceof ArrayBuffer ? `bytes ${value.byteLength}` : value)
    const read = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('refused'))
      })
    const databases: unknown[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await read(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const entries = database.transaction(store).objectStore(store)
        databases.push(name, store, await read(entries.getAllKeys()), await read(entries.getAll()))
      }
      database.close()
    }
    const kept: unknown[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) kept.push(name, request.url, await (await cache.match(request))?.text())
    }
    const seen = new Set<unknown>()
    /** What of this JSON can write, through whatever objects. */
    const own = (value: unknown, depth = 0): unknown => {
      if (typeof value !== 'object' || value === null || value instanceof Node || value === window) return typeof value === 'function' ? undefined : value
      if (seen.has(value) || depth > 6) return undefined
      seen.add(value)
      return Object.fromEntries(Object.getOwnPropertyNames(value).map((name) => [name, own((value as Record<string, unknown>)[name], depth + 1)]))
    }
    const { Lapor: offered } = window as unknown as { Lapor: unknown }
    const globals = [offered, name, history.state, location.href, document.referrer].map((value) => own(value))
    return JSON.stringify({ local: { ...localStorage }, session: { ...sessionStorage }, cookies: document.cookie, databases, kept, globals }, (_, value: unknown) => bytes(value))
  })

export const assertNone = (held: string, when: string, secrets: readonly string[]): void => {
  for (const secret of secrets) assert.ok(!held.includes(secret), `${when}: the host's origin holds "${secret}": ${held.slice(0, 4000)}`)
}

export const holdsNone = async (page: InPage, when: string, secrets: readonly string[]): Promise<void> => assertNone(await heldByHost(page), when, secrets)

/** Within a moment: what was a draft is deleted after the report is safe. */
export const comesToHoldNone = async (page: InPage, when: string, secrets: readonly string[]): Promise<void> => {
  const until = Date.now() + 10_000
  for (let held = await heldByHost(page); secrets.some((secret) => held.includes(secret)) && Date.now() < until; held = await heldByHost(page)) await inPage(page, () => new Promise((resolve) => requestAnimationFrame(() => resolve(null))))
  await holdsNone(page, when, secrets)
}

/** Whether the page's own database holds these words. */
export const draftHolds = async (wanted: string): Promise<boolean> => {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const open = indexedDB.open('lapor')
    open.onsuccess = () => resolve(open.result)
  })
  const all = await new Promise<unknown[]>((resolve) => {
    const request = database.transaction('entries').objectStore('entries').getAll()
    request.onsuccess = () => resolve(request.result)
  })
  database.close()
  return JSON.stringify(all).includes(wanted)
}

/** Entries of the page's own database, each under its key. */
type Rows = readonly (readonly [key: IDBValidKey, value: unknown])[]

export const allDrafts = async (): Promise<Rows> => {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const open = indexedDB.open('lapor')
    open.onsuccess = () => resolve(open.result)
  })
  const rows = await new Promise<[IDBValidKey, unknown][]>((resolve) => {
    const found: [IDBValidKey, unknown][] = []
    const request = database.transaction('entries').objectStore('entries').openCursor()
    request.onsuccess = () => {
      const { result } = request
      if (!result) resolve(found)
      else {
        if (typeof result.key === 'string' && result.key.startsWith('draft:')) found.push([result.key, result.value])
        result.continue()
      }
    }
  })
  database.close()
  return rows
}

export const putDrafts = async (rows: Rows): Promise<void> => {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const open = indexedDB.open('lapor')
    open.onsuccess = () => resolve(open.result)
  })
  await new Promise<void>((resolve) => {
    const writing = database.transaction('entries', 'readwrite')
    for (const [key, value] of rows) writing.objectStore('entries').put(value, key)
    writing.oncomplete = () => resolve()
  })
  database.close()
}
