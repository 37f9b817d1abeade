/** Waits until words lie on the phone's disk: no person is so quick to leave before they do, but a test is. */
import type { Page } from 'puppeteer-core'

export const kept = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted: string) =>
      new Promise<boolean>((resolve) => {
        const open = indexedDB.open('lapor')
        open.onerror = () => resolve(false)
        open.onsuccess = () => {
          const { result: database } = open
          const [store] = database.objectStoreNames
          if (store === undefined) {
            resolve(false)
            return
          }
          const all = database.transaction(store).objectStore(store).getAll()
          all.onsuccess = () => {
            database.close()
            resolve(JSON.stringify(all.result).includes(wanted))
          }
        }
      }),
    { timeout: 20_000 },
    words,
  )
