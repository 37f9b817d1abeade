/** A page with a Lit of its own under Trusted Types that allow no name twice: two versions of the widget stand beside it. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { openPage, seenBy } from '../journey/browser.ts'
import { citizenAt } from '../journey/citizen.ts'
import { relayAndBrowser } from '../journey/relay-and-browser.ts'
import { type HostPage, script, site } from './host-page.ts'
import { keepOlderVersion } from './older-version.ts'
import { startHost } from './start-host.ts'

const other = '0.9.9'
const widget = `<lapor-widget><a href="tel:112">Telepon 112</a></lapor-widget>`
const otherLine = (relay: string): string => `<script src="${relay}/assets/${other}/lapor.js" data-site="${site}" defer></script>`

/** Each name once: whoever comes second under it is refused, and reported. */
const policy = (relay: string): string => `default-src 'none'; script-src 'self' ${relay}; connect-src ${relay}; img-src ${relay} blob: data:; frame-src ${relay}; require-trusted-types-for 'script'; trusted-types lit-html lapor`

/** As lit-html does when it is loaded (lit-html 3, `trustedTypes.createPolicy`). */
const ownLit = '<script src="/own-lit.js"></script>'

const pages: readonly HostPage[] = [
  { name: 'the newest alone', head: ownLit, policy, lines: (relay) => `${widget}${script(relay)}` },
  { name: 'another version before the newest', head: ownLit, policy, lines: (relay) => `${otherLine(relay)}${widget}${script(relay)}` },
  { name: 'another version after the newest', head: ownLit, policy, lines: (relay) => `${script(relay)}${widget}${otherLine(relay)}` },
]

const { relay, browser } = await relayAndBrowser()
keepOlderVersion(relay.folder, other)
const host = await startHost(relay.baseUrl, pages, {
  'own-lit.js': 'window.ownPolicy = trustedTypes.createPolicy("lit-html", { createHTML: function (html) { return html } })',
})
await relay.command('site', 'allow', site, host.origin)
after(() => host.stop())

describe('under Trusted Types that allow no name twice', () => {
  for (const { name } of pages) {
    it(`${name}: a report is sent without one violation`, { timeout: 60_000 }, async () => {
      const context = await browser.createBrowserContext()
      const { page, noticed } = await openPage(context, { width: 1000, height: 800 })
      const citizen = citizenAt(page)
      await page.goto(`${host.origin}/${encodeURIComponent(name)}`)
      await citizen.sees('Lapor ke Kelurahan Kademangan')
      await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan di depan SDN Kademangan 2 mati sejak Senin.')
      await citizen.press('Kirim laporan')
      await citizen.sees('Laporan Anda terkirim')
      assert.deepEqual([...noticed.complaints, ...(await seenBy(page)).violations], [])
      // The page's own policy is there, and what guards it is seen guarding: a second one of its name is refused.
      assert.equal(await page.evaluate(() => {
        const { ownPolicy, trustedTypes } = globalThis as unknown as { ownPolicy?: object; trustedTypes: { createPolicy: (name: string, rules: object) => object } }
        try {
          trustedTypes.createPolicy('lit-html', {})
          return 'made twice'
        } catch {
          return typeof ownPolicy
        }
      }), 'object')
      await context.close()
    })
  }
})
