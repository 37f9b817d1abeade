/** Two tabs that have the same draft open: each goes on with its own words, and none of them is lost. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { memoryStorage } from '../storage/index.ts'
import { createDraftStore, emptyDraft, type DraftStore, type ReportDraft } from './index.ts'

const world = () => {
  const storage = memoryStorage()
  const at = { now: 1_000 }
  const tab = (): DraftStore => createDraftStore({ storage, site: 'a', now: () => ++at.now })
  const texts = async () => (await storage.entries<{ readonly draft: ReportDraft }>('draft:')).map(([, { draft }]) => draft.text).sort()
  return { storage, tab, texts }
}

/** A draft of an earlier visit. */
const left = async (tab: () => DraftStore): Promise<ReportDraft> => {
  const draft = { ...emptyDraft(), text: 'Lampu jalan mati.' }
  await tab().save(draft)
  return draft
}

const loadedIn = async (store: DraftStore): Promise<ReportDraft> => (await store.load()) ?? assert.fail('nothing was loaded')

describe('a draft that is open in two tabs', () => {
  it('keeps the words of both', async () => {
    const { tab, texts } = world()
    const first = tab()
    const mine = { ...emptyDraft(), text: 'Lampu jalan mati.' }
    await first.save(mine)
    const second = tab()
    const theirs = second.writeOn(await loadedIn(second))
    await second.save({ ...theirs, text: 'Lampu jalan mati di RT 03.' })
    await first.save({ ...mine, text: 'Lampu jalan mati sejak Senin.' })
    await second.save({ ...theirs, text: 'Lampu jalan mati di RT 03 dan 04.' })
    assert.deepEqual(await texts(), ['Lampu jalan mati di RT 03 dan 04.', 'Lampu jalan mati sejak Senin.'])
    const later = tab()
    assert.equal((await loadedIn(later)).text, 'Lampu jalan mati di RT 03 dan 04.')
    assert.equal((await texts()).length, 2)
    await later.clear(theirs.id)
    assert.equal((await loadedIn(tab())).text, 'Lampu jalan mati sejak Senin.')
  })

  it('keeps the words of both when both took it from an earlier visit', async () => {
    const { tab, texts } = world()
    await left(tab)
    const tabs = [tab(), tab()]
    const drafts = await Promise.all(tabs.map(async (store) => store.writeOn(await loadedIn(store))))
    for (const [at, store] of tabs.entries()) await store.save({ ...(drafts[at] as ReportDraft), text: `Tab ${at}` })
    await tab().load()
    assert.deepEqual(await texts(), ['Tab 0', 'Tab 1'])
  })

  it('has one id until somebody changes it, so that sending it from both is one report', async () => {
    const { tab } = world()
    const { id } = await left(tab)
    const store = tab()
    const loaded = await loadedIn(store)
    assert.equal(loaded.id, id)
    const { id: own, ...rest } = store.writeOn(loaded)
    assert.notEqual(own, id)
    assert.deepEqual({ id, ...rest }, loaded)
  })
})

describe('a draft that is written on', () => {
  it('leaves nothing of its earlier state behind', async () => {
    const { tab, texts } = world()
    await left(tab)
    const store = tab()
    await store.save({ ...store.writeOn(await loadedIn(store)), text: 'Lampu jalan mati, juga siang.' })
    assert.equal((await loadedIn(tab())).text, 'Lampu jalan mati, juga siang.')
    assert.deepEqual(await texts(), ['Lampu jalan mati, juga siang.'])
  })

  it('takes its earlier state along when it is sent, and no draft that another tab changed', async () => {
    const { tab, texts } = world()
    const draft = await left(tab)
    for (const changed of [[], ['Diubah di tab lain.']]) {
      const store = tab()
      const mine = store.writeOn((await store.load()) ?? draft)
      await store.save(mine)
      for (const text of changed) await tab().save({ ...draft, text })
      await store.clear(mine.id)
      assert.deepEqual(await texts(), changed)
      await tab().save(draft)
    }
  })

  it('is not what an unrelated draft came from', async () => {
    const { tab, texts } = world()
    await left(tab)
    const store = tab()
    // Somebody was quicker than the storage: what was loaded is never shown.
    await store.load()
    await store.save({ ...emptyDraft(), text: 'Sampah menumpuk.' })
    await tab().load()
    assert.deepEqual(await texts(), ['Lampu jalan mati.', 'Sampah menumpuk.'])
  })

  it('comes back alone after the page died between handing it over and clearing it', async () => {
    const { storage, tab, texts } = world()
    await left(tab)
    const store = tab()
    const mine = store.writeOn(await loadedIn(store))
    await store.save(mine)
    await storage.put(`outbox:a:${mine.id}`, {})
    assert.equal(await tab().load(), undefined)
    assert.deepEqual(await texts(), [])
  })

  it('does not come back in an earlier state, whatever was deleted when the page died', async () => {
    const acts = [(store: DraftStore) => store.load(), (store: DraftStore, id: string) => store.clear(id)]
    for (const act of acts) {
      const { storage, tab, texts } = world()
      await left(tab)
      let deletions = 0
      const dying = createDraftStore({ storage: { ...storage, delete: async (key) => (deletions++ > 0 ? new Promise<never>(() => undefined) : storage.delete(key)) }, site: 'a', now: () => 5_000 })
      const mine = dying.writeOn(await loadedIn(dying))
      await dying.save({ ...mine, text: 'Sudah dikirim.' })
      await storage.put(`outbox:a:${mine.id}`, {})
      void act(dying, mine.id)
      await new Promise((resolve) => setImmediate(resolve))
      assert.deepEqual(await texts(), ['Sudah dikirim.'])
      assert.equal(await tab().load(), undefined)
    }
  })
})
