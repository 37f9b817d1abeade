/** Storage in IndexedDB, flushed to disk before a write counts as done. */
import { StorageError } from '../errors/storage-error.ts'
import type { Revised, Storage } from './storage.ts'

const store = 'entries'
/** Some browsers never answer an open (Firefox with a locked profile, old WebKit at first start): stop waiting. */
const openWithinMs = 4000

/** What is used of a request, and of a transaction, which has no result. */
interface Doing {
  readonly result?: unknown
  readonly error: DOMException | null
  onsuccess?: unknown
  oncomplete?: unknown
  onerror: unknown
  onabort?: unknown
}

const done = <T>(doing: Doing): Promise<T> =>
  new Promise((resolve, reject: (reason: DOMException) => void) => {
    doing.onsuccess = doing.oncomplete = () => resolve(doing.result as T)
    doing.onerror = doing.onabort = () => reject(doing.error as DOMException)
  })

/**
 * No version is asked for: a new database gets 1, and one that a newer widget on this phone has raised opens all the same.
 * Shapes change value by value (each says its `v`), since raising the database's version shuts out every older tab.
 */
const open = (name: string): Promise<IDBDatabase> => {
  const request = indexedDB.open(name)
  request.onupgradeneeded = () => request.result.createObjectStore(store)
  return Promise.race([done<IDBDatabase>(request), new Promise<never>((_, reject) => setTimeout(reject, openWithinMs))])
}

/**
 * Opens the database `name`.
 * @throws {StorageError} where the browser refuses: blocked by a setting, private mode, no IndexedDB
 * @example
 * const storage = await indexedDbStorage('lapor')
 */
export const indexedDbStorage = async (name: string): Promise<Storage> => {
  let database: Promise<IDBDatabase> | undefined

  const forget = (): void => void (database = undefined)

  /** Opens anew when the browser closed the connection under us (iOS does so in the background). */
  const connection = (): Promise<IDBDatabase> => {
    if (database) return database
    database = open(name)
    database.then((opened) => {
      opened.onclose = forget
      // A newer version of the widget in another tab wants to upgrade: let it.
      opened.onversionchange = () => {
        opened.close()
        forget()
      }
    }, forget)
    return database
  }

  const transact = async <T>(mode: IDBTransactionMode, work: (entries: IDBObjectStore) => Promise<T>, again = true): Promise<T> => {
    try {
      const opened = await connection()
      // Chrome 121 and later call a write done before it is on disk unless told otherwise.
      const transaction = opened.transaction(store, mode, { durability: 'strict' })
      const [result] = await Promise.all([work(transaction.objectStore(store)), done(transaction)])
      return result
    } catch (cause) {
      // iOS closes a connection in the background without an event; the next use of it fails once.
      if (again && (cause as Error | null)?.name === 'InvalidStateError') {
        forget()
        return transact(mode, work, false)
      }
      throw new StorageError(`IndexedDB "${name}"`, cause)
    }
  }

  const storage: Storage = {
    persistent: true,
    get: <T>(key: string) => transact('readonly', (entries) => done<T | undefined>(entries.get(key))),
    put: async (key, value) => {
      await transact('readwrite', (entries) => done<IDBValidKey>(entries.put(value, key)))
      return true
    },
    swap: (key, expected, value) =>
      transact('readwrite', async (entries) => {
        const kept = await done<Revised | undefined>(entries.get(key))
        return kept?.rev === expected && !!(await done<IDBValidKey>(entries.put(value, key)))
      }),
    delete: (key) => transact('readwrite', (entries) => done<undefined>(entries.delete(key))),
    entries: <T>(prefix: string) =>
      transact('readonly', async (entries) => {
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`)
        const [keys, values] = await Promise.all([done<string[]>(entries.getAllKeys(range)), done<T[]>(entries.getAll(range))])
        return keys.map((key, at): [string, T] => [key, values[at] as T])
      }),
  }
  // Some browsers open a database and then refuse to read it.
  await storage.get('')
  return storage
}
