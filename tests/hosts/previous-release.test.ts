/** The widget of an earlier release, on pages that have pinned it, at the relay of today: reports are filed, followed and talked about as ever. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, describe, it } from 'node:test'
import { openPage, seenBy } from '../journey/browser.ts'
import { citizenAt } from '../journey/citizen.ts'
import { followFrame, reporterIn } from '../journey/follow-frame.ts'
import { photoIn } from '../journey/photo-in.ts'
import { relayAndBrowser } from '../journey/relay-and-browser.ts'
import { answers } from '../journey/talk.ts'
import { type HostPage, script, site, tag } from './host-page.ts'
import { builtWidget, keepOlderVersion, type WidgetVersion } from './older-version.ts'
import { releasedWidget } from './released-widget.ts'
import { startHost } from './start-host.ts'

const question = 'Apa yang perlu kami ketahui?'

const released: WidgetVersion = releasedWidget()
const today = builtWidget().version

const hash = `sha384-${createHash('sha384').update(released.files.get('lapor.js') ?? '').digest('base64')}`
/** As /snippet printed it when that version was the newest. */
const pinned = (relay: string): string => `<script src="${relay}/assets/${released.version}/lapor.js" integrity="${hash}" crossorigin="anonymous" data-site="${site}" defer></script>`

const pages: readonly (HostPage & { readonly versions: readonly string[] })[] = [
  { name: 'alone', lines: (relay) => `${tag}\n${pinned(relay)}`, versions: [released.version] },
  { name: 'before the newest', lines: (relay) => `${pinned(relay)}${tag}\n${script(relay)}`, versions: [released.version, today] },
  { name: 'after the newest', lines: (relay) => `${script(relay)}${tag}\n${pinned(relay)}`, versions: [released.version, today] },
]

const { relay, browser } = await relayAndBrowser()
const photo = await photoIn(relay.folder)
// As the relay left it there when it served that version itself.
keepOlderVersion(relay.folder, released.version, released.files)
const host = await startHost(relay.baseUrl, pages)
after(() => host.stop())
await relay.command('site', 'allow', site, host.origin)

describe(`the widget ${released.version} at the relay of today`, () => {
  for (const { name, versions } of pages) {
    it(`(${name}) files a report with a photo, shows its receipt and follows it`, { timeout: 90_000 }, async () => {
      const context = await browser.createBrowserContext()
      const { page, noticed } = await openPage(context, { width: 1000, height: 800 })
      const citizen = citizenAt(page)
      await page.goto(`${host.origin}/${encodeURIComponent(name)}`)
      // What comes later moves what is pressed: the settings, and reports that are like this one.
      await citizen.sees('Lapor ke Kelurahan Kademangan')
      await citizen.write(question, `Pagar taman bermain roboh dan berkarat (${name}).`)
      await citizen.sees('Kirim laporan')
      await citizen.choosePhoto('Pilih foto', photo)
      await page.waitForSelector('lapor-widget >>> lapor-photo-field >>> img[alt="Foto 1"]', { visible: true })
      await citizen.press('Kirim laporan')
      await citizen.sees('Laporan Anda terkirim')
      await citizen.sees('1 foto terkirim')
      const loaded = (): [version: string, file: string][] => noticed.requests.flatMap((url) => {
        const [, version = '', file = ''] = /\/assets\/([^/]+)\/(lapor[\w-]*\.js)/.exec(url) ?? []
        return file === '' ? [] : [[version.replace('latest', today), file]]
      })
      // Whichever form came first has the tag; not one chunk of the other is mixed in.
      const chosen = (): string[] => [...new Set(loaded().filter(([, file]) => file !== 'lapor.js' && file !== 'lapor-form.js').map(([version]) => version))]
      const [chosenFirst] = chosen()
      // The widget of today follows a report in a frame of the relay, that of an earlier release in the page.
      await citizen.press('Lihat perkembangan')
      const trackingId = await answers(chosenFirst === today ? reporterIn(page, await followFrame(page)) : citizen, relay)
      assert.match(await relay.command('report', 'show', trackingId, '--as', 'petugas-kademangan'), /Di depan pos ronda\./)

      assert.deepEqual([...new Set(loaded().map(([version]) => version))].sort(), [...versions].sort())
      assert.deepEqual(chosen(), [chosenFirst])
      assert.deepEqual([...noticed.complaints, ...(await seenBy(page)).violations], [])
      await context.close()
    })
  }
})
