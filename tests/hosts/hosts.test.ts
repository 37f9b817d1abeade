/** Other people's websites, as they are: the form works on each, looks the same on each, and leaves each as it was. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'puppeteer-core'
import { openPage, seenBy } from '../journey/browser.ts'
import { citizenAt } from '../journey/citizen.ts'
import { drawn } from '../journey/drawn.ts'
import { followFrame, reporterIn } from '../journey/follow-frame.ts'
import { relayAndBrowser } from '../journey/relay-and-browser.ts'
import { changedBuiltIns, marksOn } from './built-ins.ts'
import { allPages, isolatedPage, launcherPage, modalPage, plain, pollutedLauncherPage, scriptedPages, styledPages, watchedPage } from './host-pages.ts'
import { site } from './host-page.ts'
import { inPage } from './in-page.ts'
import { addedGlobals, globalsOf, looksOfForm, looksOfPage } from './looks.ts'
import { assertNothingLeft, moveAndReplace } from './leftovers.ts'
import { keepOlderVersion } from './older-version.ts'
import { startHost } from './start-host.ts'
import { keyboardOf, typistAt } from './windows.ts'

const desktop = { width: 1000, height: 800 }
const question = 'Apa yang perlu kami ketahui?'
const ready = 'Anda mendapat kabar'

const { relay, browser } = await relayAndBrowser()
keepOlderVersion(relay.folder, '0.9.9')
const host = await startHost(relay.baseUrl, allPages)
after(() => host.stop())
await relay.command('site', 'allow', site, host.origin)

/** The form in the dialog knows its site: what is written from now on opens the rest of it. */
const dialogIsReady = (): boolean => document.querySelector('lapor-dialog')?.shadowRoot?.querySelector('lapor-widget')?.shadowRoot?.textContent.includes('Kelurahan Kademangan') === true

/** In a context of its own: nothing of another test is stored. */
const visit = async (name: string, query = ''): Promise<{ page: Page; complaints: string[]; end: () => Promise<void> }> => {
  const context = await browser.createBrowserContext()
  const { page, noticed } = await openPage(context, desktop)
  await page.goto(`${host.origin}/${encodeURIComponent(name)}${query}`)
  return { page, complaints: noticed.complaints, end: () => context.close() }
}

/** Events of the page's window, document and body, once for each listener. */
const listenersOf = async (page: Page): Promise<string[]> => {
  const session = await page.createCDPSession()
  const found: string[] = []
  for (const expression of ['window', 'document', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { expression })
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' })
    found.push(...listeners.map(({ type }) => `${expression} ${type}`))
  }
  await session.detach()
  return found.sort()
}

describe('a page with styles of its own', () => {
  let formElsewhere: string[]
  before(async () => {
    const { page, end } = await visit(plain.name)
    await citizenAt(page).sees(ready)
    formElsewhere = await looksOfForm(page)
    await end()
    assert.ok(formElsewhere.length > 20)
  })

  for (const { name } of styledPages) {
    it(`${name}: neither changes the other, and nothing moves`, { timeout: 60_000 }, async () => {
      const bare = await visit(name, '?bare')
      const [globalsBefore, before] = [await globalsOf(bare.page), await looksOfPage(bare.page)]
      await bare.end()
      const { page, complaints, end } = await visit(name)
      await citizenAt(page).sees(ready)
      const now = await looksOfPage(page)
      assert.deepEqual(now.filter((look) => !before.includes(look)), [])
      assert.equal(now.length, before.length)
      assert.deepEqual(await looksOfForm(page), formElsewhere)
      assert.deepEqual(addedGlobals(globalsBefore, await globalsOf(page)), ['Lapor'])
      assert.equal((await seenBy(page)).shift, 0)
      assert.deepEqual(complaints, [])
      await end()
    })
  }
})

/** Pages on which Puppeteer waits for ever for an element to stand still, since its own code runs into what they have added. */
const beyondPointer = ['a prototype of objects with more in it', 'a prototype of objects with the names of our own settings in it']

describe('a page with scripts of its own', () => {
  for (const { name } of scriptedPages) {
    it(`${name}: a report is sent`, { timeout: 60_000 }, async () => {
      const bare = await visit(name, '?bare')
      const globalsBefore = await globalsOf(bare.page)
      await bare.end()
      const { page, complaints, end } = await visit(name)
      const citizen = beyondPointer.includes(name) ? typistAt(keyboardOf(page)) : citizenAt(page)
      await page.keyboard.press('Tab')
      await citizen.sees('Lapor ke Kelurahan Kademangan')
      await citizen.write(question, 'Lampu jalan di depan SDN Kademangan 2 mati sejak Senin.')
      await citizen.press('Kirim laporan')
      await citizen.sees('Laporan Anda terkirim')
      assert.deepEqual(complaints, [])
      assert.deepEqual(addedGlobals([...globalsBefore, '$', 'jQuery'], await globalsOf(page)), ['Lapor'])
      assert.equal(await page.evaluate(() => document.querySelectorAll('lapor-widget').length), 1)
      await end()
    })
  }
})

describe('a page that knows its built-ins', () => {
  it('finds each of them its own while the form is used, and after it has left without a trace', { timeout: 60_000 }, async () => {
    const bare = await visit(watchedPage.name, '?bare')
    const before = { looks: await looksOfPage(bare.page), marks: await marksOn(bare.page), listeners: await listenersOf(bare.page) }
    // What guards a page has to be seen guarding it.
    await bare.page.evaluate(() => Object.assign(Array.prototype, { patched: true }))
    assert.deepEqual(await changedBuiltIns(bare.page), ['window.Array.prototype.patched'])
    await bare.end()
    const { page, end } = await visit(watchedPage.name)
    const citizen = citizenAt(page)
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, 'Lampu jalan di depan SDN Kademangan 2 mati sejak Senin.')
    await citizen.press('Kirim laporan')
    await citizen.sees('Laporan Anda terkirim')
    await citizen.press('Lihat perkembangan')
    await reporterIn(page, await followFrame(page)).sees('Menunggu diperiksa')
    const changed = async (): Promise<string[]> => (await changedBuiltIns(page)).filter((name) => !/ariaQuerySelector|__puppeteer|^window\.seen\b/.test(name))
    assert.deepEqual(await changed(), ['window.Lapor'])
    assert.deepEqual(await marksOn(page), before.marks)
    await page.evaluate(() => document.querySelector('lapor-widget')?.remove())
    assert.deepEqual(await changed(), ['window.Lapor'])
    const now = { looks: await looksOfPage(page), marks: await marksOn(page), listeners: await listenersOf(page) }
    assert.deepEqual(now, before)
    await end()
  })
})

describe('a page without a tag', () => {
  it('takes nothing for a setting that its libraries gave to every object: the launcher stands in its corner, and opens', { timeout: 60_000 }, async () => {
    const { page, complaints, end } = await visit(pollutedLauncherPage.name)
    const person = typistAt(keyboardOf(page))
    await person.press('Lapor')
    assert.equal(await inPage(page, () => document.querySelector('lapor-launcher')?.shadowRoot?.querySelector('a')?.getAttribute('href')), `${relay.baseUrl}/lapor/${site}`)
    await page.evaluate(`new Promise((resolve) => { const isReady = ${dialogIsReady.toString()}; const look = () => (isReady() ? resolve() : setTimeout(look, 50)); look() })`)
    assert.deepEqual(complaints, [])
    await end()
  })

  it('has a launcher in its corner: a dialog with the focus in it, an inert page behind it, and a back button that closes it', { timeout: 60_000 }, async () => {
    const { page, complaints, end } = await visit(launcherPage.name)
    const citizen = citizenAt(page)
    const address = page.url()
    const launcher = await page.waitForSelector('lapor-launcher >>> a', { visible: true })
    const box = await launcher?.boundingBox()
    assert.ok(box && Math.abs(box.x + box.width - (desktop.width - 16)) < 2 && Math.abs(box.y + box.height - (desktop.height - 16)) < 2, JSON.stringify(box))
    await launcher?.click()
    const widget = await page.waitForSelector('lapor-dialog >>> lapor-widget', { visible: true })
    const focus = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? document.activeElement?.localName)
    assert.equal(await focus(), 'Tutup')
    // Whatever stands behind it takes no click and no focus: also what claims the highest layer.
    assert.equal(await page.evaluate(() => document.elementFromPoint(5, 5)?.localName), 'lapor-dialog')
    assert.equal(await page.evaluate(() => ((document.querySelector('h1 + p a') as HTMLElement).focus(), document.activeElement?.localName)), 'lapor-dialog')
    await page.waitForFunction(dialogIsReady)
    assert.equal((await seenBy(page)).shift, 0)
    const field = await drawn(page, question, 'textbox')
    await field.focus()
    await page.keyboard.type('Lampu jalan mati.')
    await page.goBack()
    await page.waitForFunction(() => !document.querySelector('lapor-dialog')?.shadowRoot?.querySelector('dialog')?.open)
    assert.equal(page.url(), address)
    await page.waitForFunction(() => document.activeElement?.localName === 'lapor-launcher')
    // What was written is still there, and Esc closes it too.
    await launcher?.click()
    assert.equal(await field.evaluate((element) => (element as HTMLTextAreaElement).value), 'Lampu jalan mati.')
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !document.querySelector('lapor-dialog')?.shadowRoot?.querySelector('dialog')?.open)
    await page.waitForFunction(() => history.state === null)
    // Called by the page itself, and sent from there.
    await page.evaluate(() => (window as unknown as { Lapor: { push: (call: string[]) => void } }).Lapor.push(['open']))
    await citizen.press('Kirim laporan')
    await page.waitForFunction((element) => ((element as HTMLElement).shadowRoot?.querySelector('lapor-receipt')?.shadowRoot?.textContent ?? '').includes('terkirim'), {}, widget)
    assert.deepEqual(complaints, [])
    await end()
  })
})

describe('a page whose modal takes the focus for itself', () => {
  it('loses it to our dialog, in which a report is written and sent', { timeout: 60_000 }, async () => {
    const { page, complaints, end } = await visit(modalPage.name)
    const citizen = citizenAt(page)
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'modal')
    await page.evaluate(() => (window as unknown as { Lapor: { push: (call: string[]) => void } }).Lapor.push(['open']))
    await page.waitForFunction(dialogIsReady)
    await citizen.write(question, 'Lampu jalan di depan SDN Kademangan 2 mati sejak Senin.')
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'lapor-dialog')
    await citizen.press('Kirim laporan')
    await page.waitForFunction(() => (document.querySelector('lapor-dialog')?.shadowRoot?.querySelector('lapor-widget')?.shadowRoot?.querySelector('lapor-receipt')?.shadowRoot?.textContent ?? '').includes('terkirim'))
    assert.deepEqual(complaints, [])
    await end()
  })
})

describe('in isolation', () => {
  it('the form stands in a frame as high as its content, sends from there, and leaves nothing with the host', { timeout: 60_000 }, async () => {
    const { page, complaints, end } = await visit(isolatedPage.name)
    const frame = await page.waitForFrame((one) => one.url().includes('/embed/'))
    await frame.waitForSelector('::-p-text(Anda mendapat kabar)', { visible: true })
    const field = await drawn(frame, question, 'textbox')
    await field.focus()
    await page.keyboard.type('Lampu jalan di depan SDN Kademangan 2 mati sejak Senin.')
    const send = await drawn(frame, 'Kirim laporan', 'button')
    const heights = () => page.evaluate(() => document.querySelector('lapor-widget')?.shadowRoot?.querySelector('iframe')?.getBoundingClientRect().height ?? 0)
    const content = () => frame.evaluate(() => document.body.scrollHeight)
    // What stands in it may still grow.
    for (const end = Date.now() + 15_000; Math.abs((await heights()) - (await content())) > 1; ) {
      assert.ok(Date.now() < end, `${await heights()} px for ${await content()} px`)
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    }
    assert.ok((await heights()) > 600)
    await send.focus()
    await page.keyboard.press('Enter')
    await frame.waitForSelector('::-p-text(Laporan Anda terkirim)', { visible: true })
    assert.deepEqual(complaints, [])
    assert.deepEqual(await page.evaluate(async () => [Object.keys(localStorage), Object.keys(sessionStorage), (await indexedDB.databases()).length]), [[], [], 0])
    await end()
  })
})

describe('an element that leaves', () => {
  it('takes its listeners, its nodes and its memory along, a hundred times', { timeout: 60_000 }, async () => {
    const { page, end } = await visit(plain.name)
    await citizenAt(page).sees(ready)
    await assertNothingLeft(page, (count) => inPage(page, moveAndReplace, count))
    await end()
  })
})
