/** lapor-vault.js: what the relay's hidden page runs. The page says of which site it is; what sends is loaded only where something was left. */
import { indexedDbStorage, type Storage } from '@lapor/sdk/storage'
import { serveVault } from './serve-vault.ts'

const version = '__LAPOR_VERSION__'
const { site = '', origins = '' } = (document.currentScript as HTMLScriptElement).dataset

/** The session is asked for first: where it is refused, nothing that is handed in could be given back. */
const openStorage = async (): Promise<Storage> => {
  sessionStorage.getItem('')
  return indexedDbStorage('lapor')
}

serveVault({
  site,
  origins: origins.split(' '),
  openStorage,
  openOutbox: async (storage) => {
    const { openOutbox } = (await import(`/assets/${version}/lapor-leftover.js`)) as typeof import('./leftover.ts')
    return openOutbox(site, storage)
  },
  session: () => sessionStorage,
})
