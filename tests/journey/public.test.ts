/** What is public on a real page: by the script tag alone, from the real relay, with and without a signal, read through the accessibility tree. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { SerializedAXNode } from 'puppeteer-core'
import { barriersOn } from './barriers-on.ts'
import { openPage, phone, seenBy } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { relayAndBrowser } from './relay-and-browser.ts'

const { relay, browser } = await relayAndBrowser()

/** Roles and names in the order in which a screen reader comes to them. */
const heard = (node: SerializedAXNode | null): string[] => (node ? [`${node.role} ${node.name ?? ''}`.trim(), ...(node.children ?? []).flatMap(heard)] : [])

describe('the example page of transparency', () => {
  it('shows figures, feed and badge by one script tag, from the relay alone, and nothing moves', { timeout: 90_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page, noticed } = await openPage(context, phone)
    const citizen = citizenAt(page)
    await page.goto(`${relay.baseUrl}/demo/transparansi/`)
    await citizen.sees(/\d % \d+ dari \d+ laporan/)
    await citizen.sees('laporan ditampilkan.')
    await citizen.sees('12 bulan terakhir')
    const scripts = noticed.requests.filter((url) => url.endsWith('.js')).map((url) => url.replace(/.*\//, ''))
    assert.deepEqual(scripts, ['lapor.js', 'lapor-form.js', 'lapor-send.js', 'lapor-read.js', 'lapor-public.js'])
    assert.deepEqual([...new Set(noticed.requests.map((url) => new URL(url).origin))], [relay.baseUrl])
    assert.deepEqual(await seenBy(page), { shift: 0, violations: [] })
    assert.deepEqual(noticed.complaints, [])
    await context.close()
  })

  it('says the same numbers as its CSV', { timeout: 90_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context, phone)
    const citizen = citizenAt(page)
    await page.goto(`${relay.baseUrl}/demo/transparansi/`)
    await citizen.sees('Unduh semua angka (CSV)')
    const address = await page.evaluate(() => document.querySelector('lapor-statistics')?.shadowRoot?.querySelector<HTMLAnchorElement>('a[download]')?.href ?? '')
    const rows = (await (await fetch(address)).text()).split('\r\n').map((row) => row.split(','))
    const count = (measure: string): string => rows.find(([group, , , of]) => group === 'all' && of === measure)?.[5] ?? ''
    assert.match(await citizen.screen(), new RegExp(`${count('followed-up')} dari ${count('received')} laporan`))
    await context.close()
  })

  for (const [look, features, theme] of [
    ['as it comes', [], 'light'],
    ['in the dark', [{ name: 'prefers-color-scheme', value: 'dark' }], 'auto'],
    ['in forced colours without motion', [{ name: 'forced-colors', value: 'active' }, { name: 'prefers-reduced-motion', value: 'reduce' }], 'light'],
  ] as const) {
    it(`is free of barriers at 320 px ${look}`, { timeout: 90_000 }, async () => {
      const context = await browser.createBrowserContext()
      const { page } = await openPage(context, { width: 320, height: 640 })
      const citizen = citizenAt(page)
      const client = await page.createCDPSession()
      await client.send('Emulation.setEmulatedMedia', { features: [...features] })
      await page.goto(`${relay.baseUrl}/demo/transparansi/`)
      await page.evaluate((value) => document.querySelectorAll('lapor-statistics, lapor-feed').forEach((one) => one.setAttribute('theme', value)), theme)
      await citizen.sees('laporan ditampilkan.')
      await citizen.sees('Unduh semua angka')
      assert.deepEqual(await barriersOn(page, 'lapor-statistics', 'lapor-feed', 'lapor-badge'), [])
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0)
      const moving = await page.evaluate(() => [...(document.querySelector('lapor-statistics')?.shadowRoot?.querySelectorAll('*') ?? [])].filter((one) => getComputedStyle(one).transitionDuration !== '0s').length)
      assert.equal(moving > 0, look !== 'in forced colours without motion', 'buttons change colour softly, but never where somebody wants no motion')
      await context.close()
    })
  }

  it('is heard as headings, a table with its headers, named filters and buttons that say what they belong to', { timeout: 90_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context, phone)
    const citizen = citizenAt(page)
    await page.goto(`${relay.baseUrl}/demo/transparansi/`)
    await citizen.sees('laporan ditampilkan.')
    await citizen.sees('Unduh semua angka')
    const tree = heard(await page.accessibility.snapshot({ interestingOnly: false }))
    for (const wanted of ['heading Tindak lanjut laporan', 'group Angka milik siapa', 'table Setiap bulan', 'columnheader Bulan', 'columnheader Diterima', 'columnheader Ditindaklanjuti', 'heading Laporan warga', 'group Saring laporan', 'combobox Tahap', 'combobox Jenis', 'combobox Kelurahan', 'combobox Kategori', 'button Saya juga mengalami', 'link Unduh semua angka (CSV)']) assert.ok(tree.includes(wanted), `${wanted}\nin\n${tree.join('\n')}`)
    assert.deepEqual(tree.filter((line) => /^(?:image|img|graphics|svg)/i.test(line)), [], 'bars are not heard')
    await context.close()
  })

  it('says without a signal that the service cannot be reached, and keeps what was read', { timeout: 90_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context, phone)
    const citizen = citizenAt(page)
    await page.goto(`${relay.baseUrl}/demo/transparansi/`)
    await citizen.sees('laporan ditampilkan.')
    await citizen.sees('Unduh semua angka')
    await page.setOfflineMode(true)
    await citizen.press('Semua instansi')
    await citizen.sees('Tidak dapat diperbarui: layanan laporan tidak terjangkau.')
    await citizen.sees('Unduh semua angka')
    await page.setOfflineMode(false)
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await citizen.press('Semua instansi')
    await citizen.sees('Instansi, yang tercepat memberi kabar di atas')
    await context.close()
  })
})

describe('on the kelurahan’s page', () => {
  it('a report of the feed opens in the tracker, and a support is counted by the relay once', { timeout: 90_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context, phone)
    const citizen = citizenAt(page)
    await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
    await citizen.sees('laporan ditampilkan.')
    const { trackingId, before } = await page.evaluate(() => {
      const feed = document.querySelector('lapor-feed')?.shadowRoot
      const article = [...(feed?.querySelectorAll('article') ?? [])].find((one) => one.querySelector('button'))
      return { trackingId: article?.getAttribute('aria-labelledby')?.replace('title-', '') ?? '', before: Number(/(\d+) warga lain/.exec(article?.textContent ?? '')?.[1] ?? 0) }
    })
    await citizen.press('Saya juga mengalami')
    await citizen.sees('Tercatat: Anda juga mengalami ini.')
    const { supports } = (await (await fetch(`${relay.baseUrl}/v1/sites/kel-kademangan/reports/${trackingId}`)).json()) as { supports: number }
    assert.equal(supports, before + 1)
    await page.evaluate((id) => document.querySelector('lapor-feed')?.shadowRoot?.querySelector<HTMLAnchorElement>(`a[href$="#lapor=${id}"]`)?.click(), trackingId)
    await citizen.sees(`Laporan ${trackingId}`)
    await context.close()
  })
})
