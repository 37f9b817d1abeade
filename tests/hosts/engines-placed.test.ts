/** The form in Firefox and in WebKit where it does not simply stand in the page: in the dialog, in frames, pinned at an earlier release, gone again. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { startRelay } from '../journey/relay-process.ts'
import { followsAndAnswers } from '../journey/talk.ts'
import { changedBuiltIns, marksOn } from './built-ins.ts'
import { type HostPage, site, tag } from './host-page.ts'
import { heldOf } from './held.ts'
import { countingPage, isolatedPage, launcherPage, watchedPage } from './host-pages.ts'
import { inPage } from './in-page.ts'
import { moveAndReplace } from './leftovers.ts'
import { looksOfPage } from './looks.ts'
import { keepOlderVersion } from './older-version.ts'
import { inOtherEngines } from './other-engines.ts'
import { releasedWidget } from './released-widget.ts'
import { startHost } from './start-host.ts'
import { type Engine, type EngineWindow, typistAt } from './windows.ts'

const question = 'Apa yang perlu kami ketahui?'
const released = releasedWidget()

const framePage: HostPage = { name: 'frame', lines: (relay) => `<iframe src="${relay}/embed/${site}" title="Lapor" width="300" height="560"></iframe>` }
const pinnedPage: HostPage = { name: 'pinned', lines: (relay) => `${tag}\n<script src="${relay}/assets/${released.version}/lapor.js" data-site="${site}" defer></script>` }

const relay = await startRelay()
after(() => relay.stop())
keepOlderVersion(relay.folder, released.version, released.files)
const host = await startHost(relay.baseUrl, [launcherPage, isolatedPage, framePage, pinnedPage, watchedPage, countingPage])
await relay.command('site', 'allow', site, host.origin)
after(() => host.stop())

/** Waits in the page until this is true. */
const until = (window: EngineWindow, look: () => boolean): Promise<null> =>
  window.evaluate(`new Promise((resolve) => { const look = () => ((${String(look)})() ? resolve(null) : setTimeout(look, 50)); look() })`) as Promise<null>

const dialogIsOpen = (): boolean => document.querySelector('lapor-dialog')?.shadowRoot?.querySelector('dialog')?.open === true

/** WebKit's driver gives the focus to nothing in a frame: there a person can be shown the form, and write nothing. */
const givesFocusToFrames: Readonly<Record<Engine['name'], boolean>> = { Firefox: true, WebKit: false }

const sendFrom = async (window: EngineWindow, words: string): Promise<void> => {
  const person = typistAt(window)
  await person.write(question, words)
  await person.press('Kirim laporan')
  await person.sees('Laporan Anda terkirim')
}

/** What drivers leave, and what WebKit makes when it is looked at first. */
const notOurs = /ariaQuerySelector|__puppeteer|automationSessionProxy|supportedEntryTypes/

const addressOf = (page: HostPage): string => `${host.origin}/${encodeURIComponent(page.name)}`

inOtherEngines((name, inWindow) => {
  it('the launcher opens a dialog with the focus in it and an inert page behind; the back button closes it and what was written stays', { timeout: 60_000 }, () =>
    inWindow(addressOf(launcherPage), async (window) => {
      const person = typistAt(window)
      await person.press('Lapor')
      await until(window, dialogIsOpen)
      // WebKit takes what is behind it out of reach with the next frame.
      await inPage(window, () => new Promise<null>((resolve) => requestAnimationFrame(() => resolve(null))))
      const focus = () => inPage(window, () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? document.activeElement?.localName)
      assert.equal(await focus(), 'Tutup')
      assert.equal(await inPage(window, () => document.elementFromPoint(5, 5)?.localName), 'lapor-dialog')
      assert.equal(await inPage(window, () => ((document.querySelector('h1 + p a') as HTMLElement).focus(), document.activeElement?.localName)), 'lapor-dialog')
      // Whoever writes before the settings have come has to press "Lanjut".
      await until(window, () => document.querySelector('lapor-dialog')?.shadowRoot?.querySelector('lapor-widget')?.shadowRoot?.textContent.includes('Kelurahan Kademangan') === true)
      await person.write(question, 'Lampu jalan di depan SDN Kademangan 2 mati sejak Senin.')
      await inPage(window, () => {
        history.back()
      })
      await until(window, () => document.querySelector('lapor-dialog')?.shadowRoot?.querySelector('dialog')?.open === false)
      await until(window, () => document.activeElement?.localName === 'lapor-launcher')
      await person.press('Lapor')
      await until(window, dialogIsOpen)
      await person.press('Kirim laporan')
      await until(window, () => (document.querySelector('lapor-dialog')?.shadowRoot?.querySelector('lapor-widget')?.shadowRoot?.querySelector('lapor-receipt')?.shadowRoot?.textContent ?? '').includes('terkirim'))
    }))

  for (const page of [isolatedPage, framePage]) {
    it(`in a frame (${page.name}) ${givesFocusToFrames[name] ? 'a report is sent' : 'the form stands ready'}, and nothing of it lies with the host`, { timeout: 60_000 }, () =>
      inWindow(addressOf(page), async (window) => {
        await until(window, () => document.querySelector('iframe, lapor-widget') !== null && (document.querySelector('iframe') ?? document.querySelector('lapor-widget')?.shadowRoot?.querySelector('iframe')) != null)
        await window.intoFrame()
        const person = typistAt(window)
        await person.sees('Anda mendapat kabar')
        if (givesFocusToFrames[name]) await sendFrom(window, `Lampu jalan mati di gang mushola (${name}, ${page.name}).`)
        assert.equal(await inPage(window, () => location.pathname), `/embed/${site}`)
        await window.outOfFrame()
        assert.deepEqual(await inPage(window, async () => [Object.keys(localStorage), Object.keys(sessionStorage), (await indexedDB.databases()).length]), [[], [], 0])
      }))
  }

  it(`the widget ${released.version}, pinned, files a report at the relay of today, follows it and answers`, { timeout: 90_000 }, () =>
    inWindow(addressOf(pinnedPage), async (window) => {
      const person = typistAt(window)
      await person.sees('Lapor ke Kelurahan Kademangan')
      await person.write(question, `Pagar taman bermain roboh dan berkarat (${name}).`)
      await person.press('Kirim laporan')
      await person.sees('Laporan Anda terkirim')
      await followsAndAnswers(person, relay)
    }))

  it('a page that knows its built-ins finds each of them its own, and looks as before after the form has left', { timeout: 60_000 }, async () => {
    const before = await inWindow(`${addressOf(watchedPage)}?bare`, async (window) => ({ looks: await looksOfPage(window), marks: await marksOn(window) }))
    await inWindow(addressOf(watchedPage), async (window) => {
      const person = typistAt(window)
      await person.sees('Lapor ke Kelurahan Kademangan')
      await person.write(question, 'Lampu jalan di depan SDN Kademangan 2 mati sejak Senin.')
      await person.press('Kirim laporan')
      await person.sees('Laporan Anda terkirim')
      await inPage(window, () => document.querySelector('lapor-widget')?.remove())
      assert.deepEqual((await changedBuiltIns(window)).filter((one) => !notOurs.test(one)), ['window.Lapor'])
      assert.deepEqual({ looks: await looksOfPage(window), marks: await marksOn(window) }, before)
    })
  })

  it('an element that leaves takes its listeners, its timers and its elements along, a hundred times', { timeout: 90_000 }, async () => {
    const before = await inWindow(`${addressOf(countingPage)}?bare`, async (window) => {
      await inPage(window, () => document.querySelector('lapor-widget')?.remove())
      return heldOf(window)
    })
    await inWindow(addressOf(countingPage), async (window) => {
      await typistAt(window).sees('Anda mendapat kabar')
      // What guards a page has to be seen guarding it.
      assert.notDeepEqual((await heldOf(window)).listeners, before.listeners)
      await inPage(window, moveAndReplace, 100)
      await inPage(window, () => document.querySelector('lapor-widget')?.remove())
      // An element that has just gone is held by its last timers, a second long, and by requests that are under way.
      const end = Date.now() + 15_000
      let now = await heldOf(window)
      while (!isDeepStrictEqual(now, before) && Date.now() < end) now = await heldOf(window)
      assert.deepEqual(now, before)
    })
  })
})
