/** A website that never reloads: it takes its whole body away while a report is written or sent, and nothing is lost, doubled or left behind. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Page } from 'puppeteer-core'
import { openPage } from '../journey/browser.ts'
import { citizenAt } from '../journey/citizen.ts'
import { drawn } from '../journey/drawn.ts'
import { relayAndBrowser } from '../journey/relay-and-browser.ts'
import { type HostPage, script, site, tag } from './host-page.ts'
import { assertNothingLeft } from './leftovers.ts'
import { startHost } from './start-host.ts'

const question = 'Apa yang perlu kami ketahui?'

/** As Turbo and pjax do: a new body for each view, an entry in the history for each step, and old views anew. */
const router = `<script>
function show(view) { var body = document.createElement('body'); body.innerHTML = view === 'lapor' ? '<h1>Lapor</h1>' + ${JSON.stringify(tag)} : '<h1>Profil desa</h1><p>Tentang kami.</p>'; document.body.replaceWith(body) }
function go(view) { history.pushState({ view: view }, '', '#' + view); show(view) }
addEventListener('popstate', function (event) { show(event.state && event.state.view || 'lapor') })
</script>`

const pages: readonly HostPage[] = [
  { name: 'spa', head: router, lines: (relay) => `${tag}\n${script(relay)}` },
  { name: 'spa with a launcher', head: router.replaceAll(JSON.stringify(tag), "'<p>Formulir di pojok.</p>'"), lines: (relay) => script(relay) },
]

const { relay, browser } = await relayAndBrowser()
const host = await startHost(relay.baseUrl, pages)
await relay.command('site', 'allow', site, host.origin)
after(() => host.stop())

const visit = async (name: string): Promise<{ page: Page; complaints: string[]; end: () => Promise<void> }> => {
  const context = await browser.createBrowserContext()
  const { page, noticed } = await openPage(context, { width: 1000, height: 800 })
  await page.goto(`${host.origin}/${encodeURIComponent(name)}`)
  return { page, complaints: noticed.complaints, end: () => context.close() }
}

/** The page's own functions. */
interface Site {
  readonly go: (view: string) => void
  readonly show: (view: string) => void
}

const goTo = (page: Page, view: string): Promise<void> => page.evaluate((to) => (globalThis as unknown as Site).go(to), view)

const widgets = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('lapor-widget').length)

/** What stands in the form's first field. */
const written = (page: Page): Promise<string> => drawn(page, question, 'textbox').then((field) => field.evaluate((shown) => (shown as HTMLTextAreaElement).value))

const filed = async (words: string): Promise<number> => (await relay.command('report', 'list')).split(words).length - 1

describe('a website that replaces its body', () => {
  it('while somebody writes: the last letter is there again when the view is, and one form', { timeout: 60_000 }, async () => {
    const words = 'Pohon tumbang menutup jalan di depan balai warga.'
    const { page, complaints, end } = await visit('spa')
    const citizen = citizenAt(page)
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, words)
    // In the same moment: the last key, another view, and back.
    await page.evaluate(() => {
      const form = document.querySelector('lapor-widget')?.shadowRoot?.querySelector('lapor-form')
      const field = form?.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement
      field.value += ' Sekarang.'
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
      ;(globalThis as unknown as Site).go('profil')
    })
    await citizen.sees('Tentang kami.')
    await page.goBack()
    await citizen.sees('Draf Anda dipulihkan')
    assert.equal(await written(page), `${words} Sekarang.`)
    assert.equal(await widgets(page), 1)
    await citizen.press('Lanjut')
    await citizen.press('Kirim laporan')
    await citizen.sees('Laporan Anda terkirim')
    assert.equal(await filed('Pohon tumbang menutup jalan'), 1)
    assert.deepEqual(complaints, [])
    await end()
  })

  it('while a report is being sent: it arrives once, and its receipt is shown in the view that comes', { timeout: 60_000 }, async () => {
    const { page, complaints, end } = await visit('spa')
    const citizen = citizenAt(page)
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, 'Gorong-gorong ambles di tikungan dekat pasar lama.')
    let release: () => void = () => undefined
    const replaced = new Promise<void>((resolve) => (release = resolve))
    let onItsWay: () => void = () => undefined
    const sent = new Promise<void>((resolve) => (onItsWay = resolve))
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      void (async () => {
        if (request.method() === 'POST' && request.url().endsWith('/reports')) {
          onItsWay()
          await replaced
        }
        await request.continue()
      })()
    })
    await citizen.press('Kirim laporan')
    await sent
    await goTo(page, 'profil')
    await goTo(page, 'lapor')
    release()
    // The view that went away sends it to its end; the new one looks again after a while, or when a signal comes.
    await page.waitForFunction(() => {
      window.dispatchEvent(new Event('online'))
      return (document.querySelector('lapor-widget')?.shadowRoot?.querySelector('lapor-receipt')?.shadowRoot?.textContent ?? '').includes('Laporan Anda terkirim')
    }, { polling: 200, timeout: 20_000 })
    assert.equal(await widgets(page), 1)
    assert.equal(await filed('Gorong-gorong ambles'), 1)
    assert.deepEqual(complaints, [])
    await end()
  })

  it('under an open dialog: the dialog stays with what was written, and closes without a step back in the site', { timeout: 60_000 }, async () => {
    const { page, complaints, end } = await visit('spa with a launcher')
    const launcher = await page.waitForSelector('lapor-launcher >>> a', { visible: true })
    await launcher?.click()
    const field = await drawn(page, question, 'textbox')
    await field.focus()
    await page.keyboard.type('Lampu taman mati.')
    await goTo(page, 'profil')
    assert.equal(await field.evaluate((element) => (element as HTMLTextAreaElement).value), 'Lampu taman mati.')
    assert.equal(await page.evaluate(() => document.querySelector('lapor-dialog')?.shadowRoot?.querySelector('dialog')?.open), true)
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !document.querySelector('lapor-dialog')?.shadowRoot?.querySelector('dialog')?.open)
    assert.equal(await page.evaluate(() => document.querySelector('h1')?.textContent), 'Profil desa')
    assert.equal(new URL(page.url()).hash, '#profil')
    await page.waitForFunction(() => document.querySelectorAll('lapor-launcher').length === 1)
    assert.equal(await page.evaluate(() => document.querySelectorAll('lapor-dialog').length), 1)
    assert.deepEqual(complaints, [])
    await end()
  })

  it('a hundred times: no listener, no node and no memory of it stays', { timeout: 90_000 }, async () => {
    const { page, complaints, end } = await visit('spa')
    await citizenAt(page).sees('Lapor ke Kelurahan Kademangan')
    await assertNothingLeft(page, (count) =>
      page.evaluate(async (times) => {
        const { show } = globalThis as unknown as Site
        for (let round = 0; round < times; round++) {
          show('profil')
          show('lapor')
          await (document.querySelector('lapor-widget') as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete
          await new Promise((resolve) => setTimeout(resolve))
        }
      }, count),
    )
    assert.equal(await widgets(page), 1)
    assert.deepEqual(complaints, [])
    await end()
  })
})
