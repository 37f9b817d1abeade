// Bundled into one classic script for a page. Opening the storage is part of it: private windows and plain http differ there.
import { openStorage } from '@lapor/sdk/storage'
import { walk } from './walk.mjs'

globalThis.customer = {
  walk: async (baseUrl) => {
    const storage = await openStorage('customer')
    return { persistent: storage.persistent, ...(await walk(baseUrl, storage)) }
  },
}
