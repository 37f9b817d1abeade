/** What is put into a browser's storage is there after the connection, the tab or the quota is gone. */
import { expect } from 'chai'
import { createDraftStore, emptyDraft } from '../draft/index.ts'
import { createOutbox } from '../outbox/index.ts'
import { indexedDbStorage, memoryStorage, openStorage, type Storage } from './index.ts'

let count = 0
const freshName = (): string => `lapor-test-${Date.now()}-${++count}`

const kinds: [string, () => Promise<Storage>][] = [
  ['IndexedDB', () => indexedDbStorage(freshName())],
  ['memory', async () => memoryStorage()],
  ['the best there is', () => openStorage(freshName())],
]

for (const [name, open] of kinds) {
  describe(`storage in ${name}`, () => {
    it('gives back what was put, and nothing after it was deleted', async () => {
      const storage = await open()
      await storage.put('draft:a', { text: 'Lampu mati', bytes: new Uint8Array([1, 2, 3]).buffer })
      const kept = await storage.get<{ text: string; bytes: ArrayBuffer }>('draft:a')
      expect(kept?.text).to.equal('Lampu mati')
      expect([...new Uint8Array(kept?.bytes ?? new ArrayBuffer(0))]).to.deep.equal([1, 2, 3])
      await storage.delete('draft:a')
      expect(await storage.get('draft:a')).to.equal(undefined)
    })

    it('lists by prefix, in order of the keys', async () => {
      const storage = await open()
      await storage.put('outbox:b', 2)
      await storage.put('outbox:a', 1)
      await storage.put('receipt:a', 3)
      expect(await storage.entries('outbox:')).to.deep.equal([
        ['outbox:a', 1],
        ['outbox:b', 2],
      ])
    })

    it('swaps only the revision that was read', async () => {
      const storage = await open()
      expect(await storage.swap('outbox:a', undefined, { rev: 1 })).to.equal(true)
      expect(await storage.swap('outbox:a', undefined, { rev: 2 })).to.equal(false)
      expect(await storage.swap('outbox:a', 1, { rev: 2 })).to.equal(true)
      expect(await storage.get('outbox:a')).to.deep.equal({ rev: 2 })
    })

    it('lets one of many swaps at once win', async () => {
      const storage = await open()
      await storage.put('outbox:a', { rev: 0 })
      const won = await Promise.all(Array.from({ length: 20 }, () => storage.swap('outbox:a', 0, { rev: 1 })))
      expect(won.filter(Boolean)).to.have.length(1)
    })
  })
}

describe('storage in IndexedDB', () => {
  it('is there for the next page that opens it', async () => {
    const name = freshName()
    await (await indexedDbStorage(name)).put('draft:a', 'Lampu mati')
    expect(await (await indexedDbStorage(name)).get('draft:a')).to.equal('Lampu mati')
  })

  it('keeps a photo’s bytes and type through a draft', async () => {
    const name = freshName()
    const photo = new Blob([new Uint8Array([0xff, 0xd8, 0xff])], { type: 'image/jpeg' })
    await createDraftStore({ storage: await indexedDbStorage(name), site: 'a' }).save({ ...emptyDraft(), photos: [{ id: 'p', blob: photo }] })
    const draft = await createDraftStore({ storage: await indexedDbStorage(name), site: 'a' }).load()
    const kept = draft?.photos[0]?.blob
    expect(kept?.type).to.equal('image/jpeg')
    expect([...new Uint8Array((await kept?.arrayBuffer()) ?? new ArrayBuffer(0))]).to.deep.equal([0xff, 0xd8, 0xff])
  })

  const request = <T>(asked: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error)
    })

  /** As a program of another age would: its version, its store, its values. */
  const databaseOf = async (name: string, version: number, values: Readonly<Record<string, unknown>>): Promise<IDBDatabase> => {
    const opening = indexedDB.open(name, version)
    opening.onupgradeneeded = () => opening.result.createObjectStore('entries')
    const database = await request(opening)
    const entries = database.transaction('entries', 'readwrite').objectStore('entries')
    for (const [key, value] of Object.entries(values)) await request(entries.put(value, key))
    return database
  }

  it('that a newer widget has raised opens all the same, and what is not understood stays', async () => {
    const name = freshName()
    ;(await databaseOf(name, 7, { 'draft:a:laporan:x': { v: 2, words: 'baru' } })).close()
    const storage = await indexedDbStorage(name)
    const store = createDraftStore({ storage, site: 'a' })
    expect(await store.load()).to.equal(undefined)
    expect(await store.save({ ...emptyDraft(), id: 'x', text: 'lama' })).to.equal(false)
    expect(await store.save({ ...emptyDraft(), id: 'y', text: 'lama' })).to.equal(true)
    expect((await store.load())?.text).to.equal('lama')
    expect(await storage.get('draft:a:laporan:x')).to.deep.equal({ v: 2, words: 'baru' })
  })

  it('opens anew after another tab upgraded or deleted the database', async () => {
    const name = freshName()
    const storage = await indexedDbStorage(name)
    await storage.put('draft:a', 1)
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name)
      request.onsuccess = () => resolve()
      request.onerror = () => reject(request.error)
    })
    await storage.put('draft:a', 2)
    expect(await storage.get('draft:a')).to.equal(2)
  })
})

describe('a shared phone', () => {
  it('has nothing left in the browser’s database after everything was forgotten', async () => {
    const name = freshName()
    const storage = await openStorage(name)
    const outbox = createOutbox({ storage, site: 'a', send: { report: () => Promise.reject(new Error('no signal')), photo: () => Promise.reject(new Error('no signal')) } })
    await createDraftStore({ storage, site: 'a' }).save({ ...emptyDraft(), text: 'rahasia' })
    for (const key of ['receipt:X', 'seen:a:X', 'reply:a:X', 'site:a']) await storage.put(key, { v: 1 })
    await outbox.add({ text: 'rahasia' } as never, [{ id: 'p', blob: new Blob(['x']) }])
    await outbox.flush()
    expect(await outbox.forget()).to.equal(1)
    expect(await outbox.forget({ unsent: true })).to.equal(0)
    expect(await (await indexedDbStorage(name)).entries('')).to.deep.equal([])
  })
})

describe('openStorage', () => {
  const withIndexedDb = async (stand: unknown, work: () => Promise<void>): Promise<void> => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: stand })
    try {
      await work()
    } finally {
      if (real) Object.defineProperty(globalThis, 'indexedDB', real)
      else Reflect.deleteProperty(globalThis, 'indexedDB')
    }
  }

  it('falls back to memory, and says so, where there is no IndexedDB', async () => {
    await withIndexedDb(undefined, async () => {
      const storage = await openStorage(freshName())
      expect(storage.persistent).to.equal(false)
      await storage.put('draft:a', 1)
      expect(await storage.get('draft:a')).to.equal(1)
    })
  })

  it('keeps what IndexedDB refuses later in memory, and says so', async () => {
    const storage = await openStorage(freshName())
    expect(storage.persistent).to.equal(true)
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    try {
      await storage.put('draft:a', 'every word')
    } finally {
      IDBObjectStore.prototype.put = put
    }
    expect(storage.persistent).to.equal(false)
    expect(await storage.get('draft:a')).to.equal('every word')
    expect(await storage.entries('draft:')).to.deep.equal([['draft:a', 'every word']])
  })
})
