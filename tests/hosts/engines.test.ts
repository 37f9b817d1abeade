/** Other people's websites in Firefox and in WebKit: what Chromium shows of them is in hosts.test.ts, page by page the same. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { startHostServer } from '../journey/host-server.ts'
import { startRelay } from '../journey/relay-process.ts'
import { strictCss, strictPage, strictPolicy } from '../journey/strict-page.ts'
import { allPages, plain, scriptedPages, styledPages } from './host-pages.ts'
import { site } from './host-page.ts'
import { inPage } from './in-page.ts'
import { addedGlobals, globalsOf, looksOfForm, looksOfPage } from './looks.ts'
import { keepOlderVersion } from './older-version.ts'
import { inOtherEngines } from './other-engines.ts'
import { startHost } from './start-host.ts'
import { type Engine, type EngineWindow, typistAt } from './windows.ts'

const question = 'Apa yang perlu kami ketahui?'
const words = 'Lampu jalan di depan SDN Kademangan 2 mati sejak Senin.'
const ready = 'Anda mendapat kabar'

/** What the page itself hears of its policy: these engines tell a test no other way. */
const watch = "var violations = []; document.addEventListener('securitypolicyviolation', function (event) { violations.push(event.violatedDirective + ' ' + event.blockedURI) })"

const relay = await startRelay()
after(() => relay.stop())
keepOlderVersion(relay.folder, '0.9.9')
const host = await startHost(relay.baseUrl, allPages)
after(() => host.stop())
const strict = await startHostServer((path) => {
  if (path === '/host.css') return { type: 'text/css', body: strictCss }
  if (path === '/watch.js') return { type: 'text/javascript', body: watch }
  const policy = strictPolicy(relay.baseUrl, ` ${strict.origin}/watch.js`)
  return { headers: { 'content-security-policy': policy }, body: strictPage(relay.baseUrl, site, `<link rel="icon" href="${relay.baseUrl}/lapor/${site}/ikon/192.png"><script src="/watch.js"></script>`) }
})
after(() => strict.stop())
for (const { origin } of [host, strict]) await relay.command('site', 'allow', site, origin)

/** Where the last line of the page stands. */
const footAt = (window: EngineWindow): Promise<number> => inPage(window, () => document.getElementById('kaki')?.getBoundingClientRect().top ?? -1)

const violationsSoFar = (): string[] => (globalThis as unknown as { violations: string[] }).violations

/** Pages that break the driver itself, and say nothing of us: WebKit's writes what it is told with the page's own JSON. */
const beyondDriver: Readonly<Record<Engine['name'], readonly string[]>> = { Firefox: [], WebKit: ['a prototype of arrays with more in it, and JSON of its own making'] }

const sendReport = async (window: EngineWindow): Promise<void> => {
  const person = typistAt(window)
  // Its settings come with the rest of the form: whoever is done before has to press "Lanjut".
  await person.sees('Lapor ke Kelurahan Kademangan')
  await person.write(question, words)
  await person.press('Kirim laporan')
  await person.sees('Laporan Anda terkirim')
}

const addressOf = (page: string): string => `${host.origin}/${encodeURIComponent(page)}`

inOtherEngines((name, inWindow) => {
  describe('a page with styles of its own', () => {
    let formElsewhere: string[]
    before(async () => {
      formElsewhere = await inWindow(addressOf(plain.name), async (window) => {
        await typistAt(window).sees(ready)
        return looksOfForm(window)
      })
      assert.ok(formElsewhere.length > 20)
    })

    for (const { name: page } of styledPages) {
      it(`${page}: neither changes the other, and nothing moves`, { timeout: 60_000 }, () =>
        inWindow(`${addressOf(page)}?bare`, async (window) => {
          const [globalsBefore, before, foot] = [await globalsOf(window), await looksOfPage(window), await footAt(window)]
          await window.goto(addressOf(page))
          await typistAt(window).sees(ready)
          const now = await looksOfPage(window)
          assert.deepEqual(now.filter((look) => !before.includes(look)), [])
          assert.equal(now.length, before.length)
          assert.deepEqual(await looksOfForm(window), formElsewhere)
          assert.deepEqual(addedGlobals(globalsBefore, await globalsOf(window)), ['Lapor'])
          assert.equal(await footAt(window), foot)
        }))
    }
  })

  describe('a page with scripts of its own', () => {
    for (const { name: page } of scriptedPages.filter((one) => !beyondDriver[name].includes(one.name))) {
      it(`${page}: a report is sent`, { timeout: 60_000 }, () =>
        inWindow(addressOf(page), async (window) => {
          await window.type('\t')
          await sendReport(window)
          assert.equal(await inPage(window, () => document.querySelectorAll('lapor-widget').length), 1)
        }))
    }
  })

  it('a strict page: a report is sent without one violation, and without a change to the page', { timeout: 60_000 }, () =>
    inWindow(strict.origin, async (window) => {
      await sendReport(window)
      assert.deepEqual(await inPage(window, violationsSoFar), [])
      assert.equal(await inPage(window, () => getComputedStyle(document.getElementById('after') as Element).fontStyle), 'italic')
      // What guards a page has to be seen guarding it: a text that becomes the address of a script is refused.
      assert.equal(await inPage(window, () => {
        try {
          document.createElement('script').src = '/x.js'
          return 'taken'
        } catch (error) {
          return (error as Error).name
        }
      }), 'TypeError')
      assert.match(await inPage(window, () => new Promise<string>((resolve) => {
        const look = (): void => {
          const { violations } = globalThis as unknown as { violations: string[] }
          if (violations[0] !== undefined) return resolve(violations[0])
          setTimeout(look, 20)
        }
        look()
      })), /^require-trusted-types-for/)
    }))
})
