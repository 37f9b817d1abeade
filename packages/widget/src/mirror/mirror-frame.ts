/** lapor-simpan.js: what the relay's hidden page runs. The page says of which site it is; what sends is loaded only where something was left. */
import { indexedDbStorage } from '@lapor/sdk/storage'
import { serveMirror } from './serve-mirror.ts'

const version = '__LAPOR_VERSION__'
const { site = '', origins = '' } = (document.currentScript as HTMLScriptElement).dataset

/** How each lock that is held is let go. They end with this page, which ends with the one around it. */
const held = new Map<string, () => void>()

const { locks } = navigator as Partial<Navigator>

const hold = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (held.has(id)) return resolve(true)
    const isHeld = locks?.request(`lapor-outbox-${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null)
      return lock && new Promise<void>((release) => held.set(id, release))
    })
    isHeld?.catch(() => resolve(false))
  })

const served = serveMirror({
  site,
  origins: origins.split(' '),
  openStorage: async () => {
    // A browser that refuses says it here in plain words, and of the database only that it did not open.
    sessionStorage.getItem('')
    return indexedDbStorage('lapor')
  },
  sendLeftover: async (storage, moved) => {
    const leftover = (await import(`/assets/${version}/lapor-leftover.js`)) as typeof import('./leftover.ts')
    await leftover.sendLeftover(site, storage, moved)
  },
  hold: locks && hold,
  release: (id) => {
    held.get(id)?.()
    held.delete(id)
  },
  now: Date.now,
  parent,
})

addEventListener('message', (event) => served.greeted(event))
// Somebody may have left another tab since.
addEventListener('online', () => served.lookAgain())
// Not as it is hidden: WebKit keeps a page that is left in memory, and a transaction that it has just begun holds up every later one on this phone.
document.addEventListener('visibilitychange', () => document.hidden || served.lookAgain())
