/** A form inside a page of another origin: what that page's storage holds after a whole journey, and what becomes of a report whose page was closed. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, it } from 'node:test'
import type { Browser, BrowserContext, Frame, HTTPRequest, Page } from 'puppeteer-core'
import sharp from 'sharp'
import { launchChromium, openPage, seenBy } from './browser.ts'
import { citizenAt, type Citizen } from './citizen.ts'
import { startRelay, type RelayProcess } from './relay-process.ts'

const site = 'kel-kademangan'
const text = 'Apa yang perlu kami ketahui?'
const person = { name: 'Siti Rahayu Widodo', phone: '0857 4412 9903', email: 'siti.rahayu@surel.example' }

let folder: string
let photo: string
let browser: Browser
let relay: RelayProcess
let host: Server
let hostOrigin: string

/** By path: what the page says in its Content-Security-Policy. */
const policies: Readonly<Record<string, () => string>> = {
  '/tanpa-bingkai': () => `default-src 'none'; script-src ${relay.baseUrl}; connect-src ${relay.baseUrl}; img-src ${relay.baseUrl} blob:`,
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapor-elsewhere-'))
  photo = join(folder, 'jalan.jpg')
  writeFileSync(photo, await sharp({ create: { width: 800, height: 600, channels: 3, background: '#777' } }).jpeg().toBuffer())
  relay = await startRelay()
  host = createServer((request, response) => {
    const policy = policies[request.url ?? '']?.()
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(policy === undefined ? {} : { 'content-security-policy': policy }) })
      .end(`<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><title>Situs desa</title><link rel="icon" href="data:,"><h1>Situs desa</h1><lapor-widget>Telepon 112</lapor-widget><script src="${relay.baseUrl}/assets/latest/lapor.js" data-site="${site}" defer></script></html>`)
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  // By another name: for a browser that is another site, whose frames have storage of their own.
  hostOrigin = `http://localhost:${(host.address() as AddressInfo).port}`
  await relay.command('site', 'allow', site, hostOrigin)
  browser = await launchChromium()
})

after(async () => {
  await browser?.close()
  host?.closeAllConnections()
  host?.close()
  await relay?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** How many reports of this text the relay has. */
const stored = (words: string): number => {
  const rows = new DatabaseSync(join(relay.folder, 'lapor.sqlite'), { readOnly: true })
  try {
    return Number(rows.prepare('SELECT count(*) AS many FROM report WHERE text = ?').get(words)?.['many'])
  } finally {
    rows.close()
  }
}

/** How many photos of this report the relay has. */
const photosOf = (trackingId: string): number => {
  const rows = new DatabaseSync(join(relay.folder, 'lapor.sqlite'), { readOnly: true })
  try {
    return Number(rows.prepare('SELECT count(*) AS many FROM attachment JOIN report ON report.id = attachment.report_id WHERE report.tracking_id = ?').get(trackingId.replace(/-/g, ''))?.['many'])
  } finally {
    rows.close()
  }
}

/** Whether the page's own database holds these words. */
const draftHolds = async (wanted: string): Promise<boolean> => {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const open = indexedDB.open('lapor')
    open.onsuccess = () => resolve(open.result)
  })
  const all = await new Promise<unknown[]>((resolve) => {
    const request = database.transaction('entries').objectStore('entries').getAll()
    request.onsuccess = () => resolve(request.result)
  })
  database.close()
  return JSON.stringify(all).includes(wanted)
}

type Rows = readonly (readonly [key: IDBValidKey, value: unknown])[]

const allDrafts = async (): Promise<Rows> => {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const open = indexedDB.open('lapor')
    open.onsuccess = () => resolve(open.result)
  })
  const rows = await new Promise<[IDBValidKey, unknown][]>((resolve) => {
    const found: [IDBValidKey, unknown][] = []
    const request = database.transaction('entries').objectStore('entries').openCursor()
    request.onsuccess = () => {
      const { result } = request
      if (!result) return resolve(found)
      if (String(result.key).startsWith('draft:')) found.push([result.key, result.value])
      result.continue()
    }
  })
  database.close()
  return rows
}

const putDrafts = async (rows: Rows): Promise<void> => {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const open = indexedDB.open('lapor')
    open.onsuccess = () => resolve(open.result)
  })
  await new Promise<void>((resolve) => {
    const writing = database.transaction('entries', 'readwrite')
    for (const [key, value] of rows) writing.objectStore('entries').put(value, key)
    writing.oncomplete = () => resolve()
  })
  database.close()
}

const opened = async (on: Browser | BrowserContext, path = '/'): Promise<{ page: Page; citizen: Citizen; complaints: string[] }> => {
  const { page, noticed } = await openPage(on)
  await page.goto(hostOrigin + path)
  return { page, citizen: citizenAt(page), complaints: noticed.complaints }
}

/** Everything that a script of the page, today's or a later one, can read of what lies with it. */
const heldByHost = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const bytes = (value: unknown): unknown => (value instanceof ArrayBuffer ? `bytes ${value.byteLength}` : value)
    const read = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('refused'))
      })
    const databases: unknown[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await read(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const entries = database.transaction(store).objectStore(store)
        databases.push(name, store, await read(entries.getAllKeys()), await read(entries.getAll()))
      }
      database.close()
    }
    const kept: unknown[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) kept.push(name, request.url, await (await cache.match(request))?.text())
    }
    /** Plain data that hangs on the window, through whatever objects. */
    const seen = new Set<unknown>()
    const own = (value: unknown, depth = 0): unknown => {
      if (typeof value !== 'object' || value === null || value instanceof Node || value === window) return typeof value === 'function' ? undefined : value
      if (seen.has(value) || depth > 6) return undefined
      seen.add(value)
      return Object.fromEntries(Object.getOwnPropertyNames(value).map((name) => [name, own((value as Record<string, unknown>)[name], depth + 1)]))
    }
    const globals = [(window as unknown as { Lapor: unknown }).Lapor, name, history.state, location.href, document.referrer].map((value) => own(value))
    return JSON.stringify({ local: { ...localStorage }, session: { ...sessionStorage }, cookies: document.cookie, databases, kept, globals }, (_, value: unknown) => bytes(value))
  })

const assertNone = (held: string, when: string, secrets: readonly string[]): void => {
  for (const secret of secrets) assert.ok(!held.includes(secret), `${when}: the host's origin holds "${secret}": ${held.slice(0, 4000)}`)
}

const holdsNone = async (page: Page, when: string, secrets: readonly string[]): Promise<void> => assertNone(await heldByHost(page), when, secrets)

/** Both ways in which a code is written. */
const written = (code: string): string[] => [code, code.replace(/-/g, '')]

const codesOn = async (citizen: Citizen): Promise<{ trackingId: string; secret: string }> => {
  await citizen.sees('Laporan Anda terkirim')
  const screen = await citizen.screen()
  const [trackingId = ''] = /[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}(?!-)/.exec(screen.replace(/\s*-\s*/g, '-')) ?? []
  const [secret = ''] = /(?:[2-9B-Z]{4}-){5}[2-9B-Z]{4}/.exec(screen.replace(/\s*-\s*/g, '-')) ?? []
  assert.match(trackingId, /^[2-9B-Z-]{14}$/, screen)
  assert.match(secret, /^[2-9B-Z-]{29}$/, screen)
  return { trackingId, secret }
}

const frameOf = (page: Page): Promise<Frame> => page.waitForFrame((frame) => frame.url().includes('only=follow'), { timeout: 20_000 })

const wordsIn = (frame: Frame, words: string): Promise<unknown> => frame.waitForSelector(`::-p-text(${words})`, { visible: true, timeout: 20_000 })

/** By keyboard: a driver's click into a frame of another process misses where the page around it scrolls. */
const pressIn = async (page: Page, frame: Frame, button: string): Promise<void> => {
  const handle = await frame.waitForSelector(`::-p-aria([name="${button}"][role="button"])`, { visible: true, timeout: 20_000 })
  await handle?.focus()
  await page.keyboard.press('Enter')
}

const writesIdentity = async (page: Page): Promise<void> => {
  await page.locator('::-p-text(Dengan nama)').setTimeout(15_000).click()
  for (const [id, value] of Object.entries(person)) {
    const field = await page.waitForSelector(`>>> #${id}`, { visible: true, timeout: 15_000 })
    await field?.focus()
    await page.keyboard.type(value)
  }
}

const secretsOf = (...more: readonly string[]): string[] => [...Object.values(person), ...more]

describe('a form inside a page of another origin', () => {
  it('leaves no secret, no identity and no sent text with that page, through a whole journey', { timeout: 180_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page, citizen, complaints } = await opened(context)
    const words = 'Lampu jalan mati di depan SDN Kademangan 2 sejak Senin.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(text, words)
    await writesIdentity(page)
    await citizen.choosePhoto('Pilih foto', photo)
    await citizen.sees('Foto ditambahkan. Sekarang ada 1.')
    await holdsNone(page, 'while it is written', secretsOf())
    await citizen.press('Kirim laporan')
    const { trackingId, secret } = await codesOn(citizen)
    await citizen.sees('1 foto terkirim.')
    assert.equal(stored(words), 1)
    await holdsNone(page, 'with the receipt on the screen', secretsOf(words, ...written(secret), ...written(trackingId)))

    await citizen.press('Lihat perkembangan')
    const frame = await frameOf(page)
    assert.equal(await frame.evaluate(() => self.origin), relay.baseUrl)
    await wordsIn(frame, 'Menunggu diperiksa')
    await relay.command('report', 'verify', trackingId, '--as', 'petugas-kademangan')
    await relay.command('report', 'ask', trackingId, '--as', 'petugas-kademangan', '--text', 'Sebelah mana?')
    await pressIn(page, frame, 'Perbarui')
    await wordsIn(frame, 'Sebelah mana?')
    const answer = await frame.waitForSelector('::-p-aria([name="Balasan Anda"][role="textbox"])', { timeout: 15_000 })
    await answer?.focus()
    await page.keyboard.type('Di depan pos ronda.')
    await pressIn(page, frame, 'Kirim balasan')
    await wordsIn(frame, 'Sedang ditangani')
    await holdsNone(page, 'after the reply', secretsOf(words, 'Di depan pos ronda.', ...written(secret), ...written(trackingId)))

    // A later visit, and a script that asks the frame as the widget does: it is told nothing of what was there before.
    await page.reload()
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await page.waitForFrame((one) => one.url().includes('/simpan/'), { timeout: 15_000 })
    const told = await page.evaluate(async (relayOrigin, key) => {
      const [widget] = document.getElementsByTagName('lapor-widget')
      const vault = widget?.shadowRoot?.querySelector<HTMLIFrameElement>(`iframe[src*="/simpan/${key}"]`)
      const { port1, port2 } = new MessageChannel()
      const answers: unknown[] = []
      const heard = (count: number): Promise<void> =>
        new Promise((resolve) => {
          port1.onmessage = ({ data }: MessageEvent<unknown>) => {
            answers.push(data)
            if (answers.length >= count) resolve()
          }
        })
      const all = heard(4)
      vault?.contentWindow?.postMessage(['lapor-simpan-1', 'f'.repeat(32)], relayOrigin, [port2])
      port1.postMessage([1, 'entries', 'receipt:'])
      port1.postMessage([2, 'entries', 'outbox:'])
      await all
      return JSON.stringify(answers)
    }, relay.baseUrl, site)
    for (const word of secretsOf(words, ...written(secret), ...written(trackingId))) assert.ok(!told.includes(word), told)
    assert.match(told, /entryId/, 'the receipt is there, and nobody is told what stands in it')
    await citizen.press('Lacak laporan', 'tab')
    await wordsIn(await frameOf(page), trackingId)
    assert.deepEqual((await seenBy(page)).violations, [])
    assert.deepEqual(complaints, [])
    await context.close()
  })

  it('sends what was written without a relay, once, though its page was closed and a person only came back', { timeout: 180_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page, citizen } = await opened(context)
    const words = 'Pohon tumbang menutup gang di belakang balai warga RW 05.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(text, words)
    await writesIdentity(page)
    await relay.kill()
    await citizen.press('Kirim laporan')
    await citizen.sees('BELUM TERKIRIM')
    const held = await heldByHost(page)
    await page.close()
    await relay.restart()
    assertNone(held, 'while it waits', secretsOf(words))

    const back = await opened(context)
    await back.citizen.sees('Laporan sudah diterima.')
    assert.equal(stored(words), 1)
    await holdsNone(back.page, 'after it was sent by the frame', secretsOf(words))
    await back.citizen.press('Lacak laporan', 'tab')
    const frame = await frameOf(back.page)
    await wordsIn(frame, 'Laporan Anda terkirim')
    await wordsIn(frame, 'Kode rahasia')
    await back.page.close()
    await (await opened(context)).citizen.sees('Lapor ke Kelurahan Kademangan')
    assert.equal(stored(words), 1)
    await context.close()
  })

  it('sends once from two tabs that both come back to life, and from an element that was moved meanwhile', { timeout: 180_000 }, async () => {
    const context = await browser.createBrowserContext()
    const first = await opened(context)
    // A page behind another one paints nothing: each is looked at in front.
    const second = await opened(context)
    const words = 'Saluran air mampet, meluap setiap hujan di RW 03.'
    await second.citizen.sees('Lapor ke Kelurahan Kademangan')
    await first.page.bringToFront()
    await first.citizen.sees('Lapor ke Kelurahan Kademangan')
    await first.citizen.write(text, words)
    await relay.kill()
    await first.citizen.press('Kirim laporan')
    await first.citizen.sees('BELUM TERKIRIM')
    await first.page.evaluate(() => {
      const [widget] = document.getElementsByTagName('lapor-widget')
      if (widget) document.body.append(document.createElement('section'), widget)
    })
    await relay.restart()
    await Promise.all([second.page.reload(), first.page.evaluate(() => window.dispatchEvent(new Event('online')))])
    await first.citizen.sees('Laporan Anda terkirim')
    await second.page.bringToFront()
    await second.citizen.sees('Lapor ke Kelurahan Kademangan')
    assert.equal(stored(words), 1)
    await context.close()
  })

  it('sends the photo of a report whose page was closed before it had gone, when a person comes back', { timeout: 120_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page, citizen } = await opened(context)
    const words = 'Tutup selokan di depan puskesmas hilang sejak kemarin.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(text, words)
    await citizen.choosePhoto('Pilih foto', photo)
    await citizen.sees('Foto ditambahkan. Sekarang ada 1.')
    await page.setRequestInterception(true)
    page.on('request', (request) => void (request.method() === 'POST' && /\/(?:attachments|uploads)/.test(request.url()) ? request.abort() : request.continue()))
    await citizen.press('Kirim laporan')
    const { trackingId } = await codesOn(citizen)
    await page.close()
    assert.deepEqual([stored(words), photosOf(trackingId)], [1, 0])

    const back = await opened(context)
    await back.citizen.sees('Lapor ke Kelurahan Kademangan')
    const deadline = Date.now() + 30_000
    while (photosOf(trackingId) === 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 200))
    assert.deepEqual([stored(words), photosOf(trackingId)], [1, 1])
    await context.close()
  })

  it('files nothing anew where a visit ended before it forgot the draft, and who writes was typed again', { timeout: 120_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page, citizen } = await opened(context)
    const words = 'Tiang listrik di ujung gang miring ke arah rumah.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(text, words)
    await page.waitForFunction(draftHolds, { timeout: 15_000 }, words)
    const draft = await page.evaluate(allDrafts)
    await citizen.press('Kirim laporan')
    await codesOn(citizen)
    // As a phone leaves it that went off between the two steps.
    await page.evaluate(putDrafts, draft)
    await page.setRequestInterception(true)
    const held: HTTPRequest[] = []
    page.on('request', (request) => void (request.url().includes('/simpan/') ? held.push(request) : request.continue()))
    await page.reload()
    await citizen.sees('Draf Anda dipulihkan.')
    await page.locator('::-p-text(Dengan nama)').setTimeout(15_000).click()
    const name = await page.waitForSelector('>>> #name', { visible: true, timeout: 15_000 })
    await name?.focus()
    await page.keyboard.type(person.name)
    assert.equal(held.length, 1)
    await held[0]?.continue()
    await citizen.press('Kirim laporan')
    await page.waitForFunction(() => document.querySelector('lapor-widget')?.shadowRoot?.querySelector('lapor-form')?.shadowRoot?.querySelector('textarea')?.value === '', { timeout: 20_000 })
    assert.equal(stored(words), 1)
    await context.close()
  })

  it('forgets who writes with the page, and keeps the rest of a draft', { timeout: 90_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page, citizen } = await opened(context)
    const words = 'Trotoar di depan pasar rusak.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(text, words)
    await writesIdentity(page)
    await page.waitForFunction(draftHolds, { timeout: 15_000 }, words)
    await page.reload()
    await citizen.sees('Draf Anda dipulihkan.')
    await holdsNone(page, 'a draft', secretsOf())
    await context.close()
  })
})

describe('a form inside a page whose frame of the relay may keep nothing', () => {
  it('says so, offers the full page, and sends while the page is open', { timeout: 120_000 }, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'lapor-refused-'))
    mkdirSync(join(profile, 'Default'))
    // As a person sets it in Chromium for one site: the relay may store nothing, the page around it may.
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ profile: { content_settings: { exceptions: { cookies: { [`${relay.baseUrl},*`]: { setting: 2 } } } } } }))
    const strict = await launchChromium([`--user-data-dir=${profile}`])
    try {
      const { page, citizen } = await opened(strict)
      const words = 'Sampah menumpuk di lahan kosong samping masjid.'
      await citizen.sees('tidak mengizinkan kami menyimpan laporan di tempat yang aman')
      assert.equal(await page.$eval('>>> .note a', (link) => link.getAttribute('href')), `${relay.baseUrl}/lapor/${site}`)
      await citizen.write(text, words)
      await citizen.press('Kirim laporan')
      const { secret } = await codesOn(citizen)
      await citizen.sees('Browser ini tidak dapat menyimpan kode. Salin atau catat sekarang.')
      assert.equal(stored(words), 1)
      await holdsNone(page, 'without a frame', [words, ...written(secret)])
    } finally {
      await strict.close()
      rmSync(profile, { recursive: true, force: true })
    }
  })

  it('does the same where the page’s policy lets no frame in', { timeout: 90_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page, citizen } = await opened(context, '/tanpa-bingkai')
    const words = 'Jembatan kecil di RT 02 miring dan licin.'
    await citizen.sees('tidak mengizinkan kami menyimpan laporan di tempat yang aman')
    await citizen.write(text, words)
    await citizen.press('Kirim laporan')
    const { secret } = await codesOn(citizen)
    assert.equal(stored(words), 1)
    await holdsNone(page, 'without a frame', [words, ...written(secret)])
    await context.close()
  })
})
