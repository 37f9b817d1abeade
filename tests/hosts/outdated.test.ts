/** A widget that the relay no longer takes reports from: it says so, leads to the full page, and keeps every word for the one that comes after it. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Page } from 'puppeteer-core'
import { openPage, seenBy } from '../journey/browser.ts'
import { citizenAt } from '../journey/citizen.ts'
import { relayAndBrowser } from '../journey/relay-and-browser.ts'
import { showAtRelay } from './at-relay.ts'
import { type HostPage, script, site, tag } from './host-page.ts'
import { keepOlderVersion } from './older-version.ts'
import { startHost } from './start-host.ts'

const question = 'Apa yang perlu kami ketahui?'
const outdated = '0.0.9'

const pages: readonly HostPage[] = [
  { name: 'outdated', lines: (relay) => `${tag}\n<script src="${relay}/assets/${outdated}/lapor.js" data-site="${site}" defer></script>` },
  // The same page, after its webmaster has taken the new line.
  { name: 'mended', lines: (relay) => `${tag}\n${script(relay)}` },
]

const { relay, browser } = await relayAndBrowser()
keepOlderVersion(relay.folder, outdated)
const host = await startHost(relay.baseUrl, pages)
await relay.command('site', 'allow', site, host.origin)
after(() => host.stop())

/** How many reports with these words the relay has. */
const filed = async (words: string): Promise<number> => (await relay.command('report', 'list')).split(words).length - 1

const warningsOf = (page: Page): string[] => {
  const warnings: string[] = []
  page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()))
  return warnings
}

/** @returns `posts`: how the relay answered each report that was sent from the page */
const visit = async (): Promise<{ page: Page; complaints: string[]; posts: readonly number[]; end: () => Promise<void> }> => {
  const context = await browser.createBrowserContext()
  const { page, noticed } = await openPage(context, { width: 1000, height: 800 })
  const posts: number[] = []
  page.on('response', (response) => void (response.request().method() === 'POST' && response.url().endsWith('/reports') && posts.push(response.status())))
  return { page, complaints: noticed.complaints, posts, end: () => context.close() }
}

describe(`the widget ${outdated} at a relay that no longer takes its reports`, () => {
  it('says so before anything is sent, leads to the full page, and its draft is sent once from the widget that follows it', { timeout: 90_000 }, async () => {
    const words = 'Pagar taman bermain roboh sejak Senin di depan pos ronda.'
    const { page, complaints, posts, end } = await visit()
    const warnings = warningsOf(page)
    const citizen = citizenAt(page)
    await page.goto(`${host.origin}/outdated`)
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, words)
    await citizen.sees('Formulir di halaman ini terlalu lama, jadi laporan tidak diterima lagi dari sini. Salin tulisan Anda')
    assert.equal(await (await page.waitForSelector('lapor-widget >>> lapor-advice >>> #outdated a', { visible: true }))?.evaluate((link) => link.href), `${relay.baseUrl}/lapor/${site}`)
    assert.deepEqual(warnings, [`LAPOR ${outdated}: ${relay.baseUrl} takes no reports from versions before 0.1.0. The new line for this page is at ${relay.baseUrl}/snippet`])
    await citizen.press('Kirim laporan')
    await page.waitForFunction(() => {
      const inner = (root: DocumentOrShadowRoot | null | undefined): Element | null => (root?.activeElement?.shadowRoot ? inner(root.activeElement.shadowRoot) : (root?.activeElement ?? null))
      return inner(document)?.id === 'outdated'
    })
    assert.doesNotMatch(await citizen.screen(), /BELUM TERKIRIM|terkirim pada/)
    assert.deepEqual(posts, [])

    await page.goto(`${host.origin}/mended`)
    await citizen.sees('Draf Anda dipulihkan')
    await citizen.press('Lanjut')
    await citizen.press('Kirim laporan')
    await citizen.sees('Laporan Anda terkirim')
    assert.equal(await filed('Pagar taman bermain roboh'), 1)
    assert.deepEqual([...complaints, ...(await seenBy(page)).violations], [])
    await end()
  })

  it('keeps a report that was handed over before it knew, says why it waits, and it leaves once from the frame of the page that follows', { timeout: 90_000 }, async () => {
    const words = 'Saluran air di belakang pasar tersumbat dan meluap.'
    const { page, posts, end } = await visit()
    const citizen = citizenAt(page)
    // What tells beforehand does not come: a bad line.
    await page.setRequestInterception(true)
    page.on('request', (request) => void (request.url().endsWith(`${outdated}/lapor-extras.js`) ? request.abort() : request.continue()))
    await page.goto(`${host.origin}/outdated`)
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, words)
    await citizen.press('Kirim laporan')
    await citizen.sees('BELUM TERKIRIM')
    await citizen.sees('Formulir di halaman ini terlalu lama. Kiriman darinya baru diterima lagi setelah pengelola halaman memperbaruinya.')
    // It is heard of here a moment after the page has the answer.
    while (posts.length === 0) await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    assert.equal(posts[0], 403)
    assert.equal(await filed('Saluran air di belakang pasar'), 0)

    // The page is gone with its memory: what it handed to the relay's frame is sent from there.
    await page.goto(`${host.origin}/mended`)
    await citizen.sees('Laporan sudah diterima.')
    assert.equal(await filed('Saluran air di belakang pasar'), 1)
    await end()
  })

  it('says it to whoever follows a report from there, and leads to it on the full page, where it is answered', { timeout: 90_000 }, async () => {
    const { page, end } = await visit()
    const citizen = citizenAt(page)
    // On a page of another origin the tracker stands in a frame of the relay, which has the newest.
    await showAtRelay(page, host.origin, relay.baseUrl, 'mended', 'outdated')
    await page.goto(`${relay.baseUrl}/mended`)
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, 'Pohon tumbang menutup jalan di depan balai warga.')
    await citizen.press('Kirim laporan')
    await citizen.sees('Laporan Anda terkirim')

    await page.goto(`${relay.baseUrl}/outdated`)
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.press('Lacak laporan', 'tab')
    await citizen.press('Lihat')
    await citizen.sees('Formulir di halaman ini terlalu lama, jadi balasan dan perubahan tidak diterima lagi dari sini.')
    const way = (await page.waitForSelector('lapor-widget >>> lapor-tracker >>> lapor-act >>> a.way', { visible: true })) ?? assert.fail('no way on')
    await page.goto(await way.evaluate((link) => link.href))
    await citizen.sees('Menunggu diperiksa')
    await citizen.write('Balasan Anda', 'Sekarang sudah dua hari.')
    await citizen.press('Kirim balasan')
    await citizen.sees('Balasan pelapor')
    await end()
  })
})
