/** The full page as an app on a phone: installed, opened without a network, given photos by other apps, brought to a new release. */
import assert from 'node:assert/strict'
import { createServer, request as ask, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import type { BrowserContext, Page } from 'puppeteer-core'
import sharp from 'sharp'
import { openPage, seenBy } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { startInstalledRelay } from './installed-relay.ts'
import { kept } from './kept.ts'
import { relayAndBrowser } from './relay-and-browser.ts'

const question = 'Apa yang perlu kami ketahui?'
const home = '/lapor/kel-kademangan'

const { relay, browser } = await relayAndBrowser()

/** A phone for which there is no network: nobody answers it. */
const withoutRelay = async <Result>(act: () => Promise<Result>): Promise<Result> => {
  await relay.kill()
  try {
    return await act()
  } finally {
    await relay.restart()
  }
}

/** Its worker has everything, and rules the page. */
const isKept = (page: Page): Promise<unknown> => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', { timeout: 30_000 })

/** A phone that has been here once. */
const visitedPhone = async (origin: string): Promise<BrowserContext> => {
  const context = await browser.createBrowserContext()
  const { page } = await openPage(context)
  await page.goto(origin + home)
  await citizenAt(page).sees('Anda mendapat kabar')
  await isKept(page)
  // The settings of the site lie in the storage by now: whoever comes back without a network needs them.
  await citizenAt(page).sees('Lapor ke Kelurahan Kademangan')
  await page.close()
  return context
}

/** Whatever the worker has kept, as text, and the addresses under which it is kept. */
const keptBy = (page: Page): Promise<{ addresses: string[]; texts: string }> =>
  page.evaluate(async () => {
    const addresses: string[] = []
    let texts = ''
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        addresses.push(new URL(request.url).pathname + new URL(request.url).search)
        texts += (await (await cache.match(request))?.text()) ?? ''
      }
    }
    return { addresses, texts }
  })

describe('the full page', () => {
  it('can be installed under the name of its site, with icons in the colour of its agency', { timeout: 60_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page, noticed } = await openPage(context)
    await page.goto(relay.baseUrl + home)
    await isKept(page)
    const session = await page.createCDPSession()
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    // A context of its own is a private window to Chromium, in which nothing is installed: all else has to be right.
    assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId), ['in-incognito'])
    const { errors, data } = await session.send('Page.getAppManifest')
    assert.deepEqual(errors, [])
    const { name, theme_color: theme, icons } = JSON.parse(data ?? '') as { name: string; theme_color: string; icons: { src: string; sizes: string }[] }
    assert.equal(name, 'Lapor ke Kelurahan Kademangan')
    assert.equal(await page.$eval('meta[name="theme-color"]', (meta) => meta.content), theme)
    for (const { src, sizes } of icons) {
      const image = sharp(Buffer.from(await (await fetch(relay.baseUrl + src)).arrayBuffer()))
      const { width, height, format } = await image.metadata()
      assert.deepEqual([`${width}x${height}`, format], [sizes, 'png'])
      const { dominant } = await image.stats()
      const wanted = [1, 3, 5].map((at) => parseInt(theme.slice(at, at + 2), 16))
      assert.ok([dominant.r, dominant.g, dominant.b].every((part, at) => Math.abs(part - (wanted[at] ?? 0)) <= 16), `${JSON.stringify(dominant)} is not ${theme}`)
    }
    assert.deepEqual([...noticed.complaints, ...(await seenBy(page)).violations], [])
    await context.close()
  })

  it('opens without a network after one visit, takes a report, and sends it once when there is one again', { timeout: 120_000 }, async () => {
    const context = await visitedPhone(relay.baseUrl)
    const words = 'Tanggul di RW 05 retak sejak hujan semalam, airnya mulai merembes.'
    const { page: again, noticed } = await withoutRelay(async () => {
      const { page } = await openPage(context)
      const citizen = citizenAt(page)
      await page.goto(relay.baseUrl + home)
      await citizen.sees('Lapor ke Kelurahan Kademangan')
      await citizen.write(question, words)
      await citizen.press('Kirim laporan')
      await citizen.sees('Tulisan Anda aman tersimpan di perangkat ini')
      // The phone is put away, and the page with it.
      await page.close()
      const next = await openPage(context)
      await next.page.goto(relay.baseUrl + home)
      await citizenAt(next.page).sees(words)
      return next
    })
    const later = citizenAt(again)
    await later.sees('Laporan Anda terkirim')
    await later.press('Tampilkan kode QR')
    await later.sees('#lapor=')
    const secret = /#lapor=[2-9B-Z-]{14}\.([2-9B-Z]{24})/.exec(await later.screen())?.[1] ?? assert.fail('no secret on the screen')
    assert.equal((await relay.command('report', 'list')).split('\n').filter((line) => line.includes('Tanggul di RW 05')).length, 1)
    // A page of the relay's own, with its keys, that the worker has seen pass: it must not keep that one either.
    await again.reload()
    await later.sees('Lapor ke Kelurahan Kademangan')
    const { addresses, texts } = await keptBy(again)
    assert.deepEqual(addresses.filter((address) => !/^\/(?:assets|pages)\/|^\/lapor\/kel-kademangan\/luring$/.test(address)), [])
    assert.deepEqual([words, secret, secret.match(/.{4}/g)?.join('-') ?? ''].filter((word) => texts.includes(word)), [])
    assert.doesNotMatch(texts, /name="(?:trackingSecret|id)"/)
    assert.deepEqual([...noticed.complaints, ...(await seenBy(again)).violations], [])
    await context.close()
  })

  it('of another site, whose key begins with this one, is left alone', { timeout: 60_000 }, async () => {
    const context = await visitedPhone(relay.baseUrl)
    const { page } = await openPage(context)
    assert.equal((await page.goto(`${relay.baseUrl}${home}-lain`))?.status(), 404)
    await withoutRelay(() => assert.rejects(page.goto(`${relay.baseUrl}${home}-lain`), /ERR_CONNECTION_/))
    await context.close()
  })
})

describe('a network that is one in name only', () => {
  let front: Server
  let origin: string
  let state: 'well' | 'silent' | 'away' = 'well'
  const silent = new Set<ServerResponse>()

  before(async () => {
    front = createServer((incoming, outgoing) => {
      if (state === 'silent') return void silent.add(outgoing)
      if (state === 'away') return void outgoing.writeHead(503, { 'content-type': 'text/html' }).end('Bad gateway')
      const onward = ask(relay.baseUrl + (incoming.url ?? ''), { method: incoming.method, headers: incoming.headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(outgoing)
      })
      // A connection that was kept, and that the relay is just closing.
      onward.on('error', () => outgoing.destroy())
      incoming.pipe(onward)
    })
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(front.address() as AddressInfo).port}`
  })
  after(() => {
    front?.closeAllConnections()
    front?.close()
  })

  for (const bad of ['silent', 'away'] as const) {
    it(`(${bad}) does not keep the page from opening`, { timeout: 60_000 }, async () => {
      state = 'well'
      const context = await visitedPhone(origin)
      state = bad
      const { page } = await openPage(context)
      await page.goto(origin + home, { waitUntil: 'domcontentloaded' })
      await citizenAt(page).write(question, 'Lampu jalan mati.')
      await citizenAt(page).sees('Kirim laporan')
      await context.close()
      for (const held of silent) held.destroy()
      silent.clear()
    })
  }
})

describe('a photo that another app shares', () => {
  let photo: number[]
  before(async () => {
    const taken = sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#4a7' } }).withExif({ IFD0: { Make: 'Ponsel Rahasia' }, IFD3: { GPSLatitude: '6/1 20/1 0/1', GPSLatitudeRef: 'S' } })
    photo = [...(await taken.jpeg().toBuffer())]
    assert.ok(Buffer.from(photo).includes('Ponsel Rahasia'))
  })

  /** Where the system posts to, as the manifest says. */
  let target: { action: string; method: string; enctype: string; params: { files: { name: string }[] } }
  before(async () => {
    target = ((await (await fetch(`${relay.baseUrl}${home}/aplikasi.webmanifest`)).json()) as { share_target: typeof target }).share_target
  })

  const share = (page: Page, count: number): Promise<void> =>
    page.evaluate(
      ({ action, method, enctype, params }, bytes, times) => {
        const form = Object.assign(document.createElement('form'), { action, method, enctype })
        const input = Object.assign(document.createElement('input'), { type: 'file', name: params.files[0]?.name ?? '', multiple: true })
        const chosen = new DataTransfer()
        for (let at = 0; at < times; at++) chosen.items.add(new File([new Uint8Array(bytes)], `jalan rusak ${at}.jpg`, { type: 'image/jpeg' }))
        input.files = chosen.files
        form.append(input)
        document.body.append(form)
        form.submit()
      },
      target,
      photo,
      count,
    )

  it('stands in the form as any photo does, without what it tells of the phone, and is sent with the report', { timeout: 120_000 }, async () => {
    const context = await visitedPhone(relay.baseUrl)
    const { page, noticed } = await openPage(context)
    await page.goto(relay.baseUrl + home)
    await Promise.all([page.waitForNavigation(), share(page, 2)])
    assert.equal(new URL(page.url()).pathname, home)
    const citizen = citizenAt(page)
    await page.waitForSelector('lapor-widget >>> lapor-photo-field >>> img[alt="Foto 2"]', { visible: true })
    const drafts = await page.evaluate(async () => {
      const field = document.querySelector('lapor-widget')?.shadowRoot?.querySelector('lapor-form')?.shadowRoot?.querySelector('lapor-details')?.shadowRoot?.querySelector('lapor-photo-field')
      const { photos } = (field as unknown as { draft: { photos: { blob: Blob }[] } }).draft
      return Promise.all(photos.map(async ({ blob }) => new TextDecoder('latin1').decode(await blob.arrayBuffer())))
    })
    assert.equal(drafts.length, 2)
    assert.deepEqual(drafts.filter((bytes) => bytes.includes('Exif') || bytes.includes('Ponsel Rahasia')), [])
    // Nothing of it stays behind with the worker.
    await page.waitForFunction(async () => (await caches.keys()).every((name) => !name.endsWith(' foto')))
    await citizen.write(question, 'Jalan berlubang di depan pasar, sudah dua orang jatuh.')
    await citizen.press('Kirim laporan')
    await citizen.sees('Laporan Anda terkirim')
    await citizen.sees('2 foto terkirim')
    assert.deepEqual([...noticed.complaints, ...(await seenBy(page)).violations], [])
    await context.close()
  })

  it('comes in without a network too, and waits for one with the report', { timeout: 120_000 }, async () => {
    const context = await visitedPhone(relay.baseUrl)
    const { page } = await openPage(context)
    await page.goto(relay.baseUrl + home)
    await withoutRelay(async () => {
      await Promise.all([page.waitForNavigation(), share(page, 1)])
      await page.waitForSelector('lapor-widget >>> lapor-photo-field >>> img[alt="Foto 1"]', { visible: true })
      await citizenAt(page).write(question, 'Papan reklame roboh menutup trotoar di depan pasar.')
      await citizenAt(page).press('Kirim laporan')
      await citizenAt(page).sees('Tulisan Anda aman tersimpan di perangkat ini')
    })
    await citizenAt(page).sees('Laporan Anda terkirim')
    await citizenAt(page).sees('1 foto terkirim')
    await context.close()
  })

  it('is neither taken nor silently lost by the relay where there is no worker', { timeout: 60_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context)
    await page.evaluateOnNewDocument(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }))
    await page.goto(relay.baseUrl + home)
    await Promise.all([page.waitForNavigation(), share(page, 1)])
    const citizen = citizenAt(page)
    await citizen.sees('Foto Anda tidak dikirim ke mana-mana')
    await Promise.all([page.waitForNavigation(), citizen.press('Buka formulir', 'link')])
    await citizen.sees(question)
    await context.close()
  })
})

describe('a new release of the relay', () => {
  it('is there at the next visit, whole, also for a page of the release before; without a network it opens after that one is closed', { timeout: 120_000 }, async () => {
    const installed = await startInstalledRelay('1.0.0')
    try {
      const context = await visitedPhone(installed.baseUrl)
      const { page: old } = await openPage(context)
      await old.goto(installed.baseUrl + home)
      const versionsOn = (page: Page): Promise<string[]> => page.evaluate(() => [...new Set([...document.querySelectorAll('script[src*="/assets/"]')].map((script) => (script as HTMLScriptElement).src.split('/')[4] ?? ''))])
      const cachesOn = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys())
      const [before = ''] = await cachesOn(old)
      await installed.upgrade('1.1.0')

      // A second page comes from the network, of the new release; its worker waits for the one of the old.
      const { page } = await openPage(context)
      await page.goto(installed.baseUrl + home)
      await citizenAt(page).sees('Anda mendapat kabar')
      assert.deepEqual(await versionsOn(page), ['1.1.0'])
      await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null)
      assert.equal((await cachesOn(page)).length, 2)
      // The old page still loads what it had not loaded yet, of its own release.
      await old.bringToFront()
      await citizenAt(old).write(question, 'Lampu jalan mati di gang belakang sekolah.')
      await citizenAt(old).press('Kirim laporan')
      await citizenAt(old).sees('Laporan Anda terkirim')
      assert.deepEqual(await versionsOn(old), ['1.0.0'])
      // A receipt of which it is not noted that it was seen is shown once more: by one of the two pages below.
      await kept(old, '"shown":true')
      await old.close()
      await page.close()

      const { page: last } = await openPage(context)
      await last.goto(installed.baseUrl + home)
      await last.waitForFunction(async () => (await caches.keys()).length === 1)
      const [now = ''] = await cachesOn(last)
      assert.notEqual(now, before)
      await last.close()
      await installed.stop()
      const { page: offline } = await openPage(context)
      await offline.goto(installed.baseUrl + home)
      await citizenAt(offline).write(question, 'Pohon tumbang.')
      await citizenAt(offline).sees('Kirim laporan')
      assert.deepEqual(await versionsOn(offline), ['1.1.0'])
      await context.close()
    } finally {
      await installed.stop()
    }
  })
})
