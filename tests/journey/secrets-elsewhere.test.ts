/** A form inside a page of another origin: what that page's storage holds after a whole journey, and what becomes of a report whose page was closed. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { HTTPRequest, Page } from 'puppeteer-core'
import { launchChromium, seenBy } from './browser.ts'
import type { Citizen } from './citizen.ts'
import { codesOn, written } from './codes-on.ts'
import { followFrame, reporterIn } from './follow-frame.ts'
import { allDrafts, assertNone, comesToHoldNone, draftHolds, heldByHost, holdsNone, putDrafts } from './held-by-host.ts'
import { site, startOtherOrigin, type OtherOrigin } from './other-origin.ts'
import { answers, type Reporter } from './talk.ts'

const question = 'Apa yang perlu kami ketahui?'
const person = { name: 'Siti Rahayu Widodo', phone: '0857 4412 9903', email: 'siti.rahayu@surel.example' }

let there: OtherOrigin

before(async () => {
  there = await startOtherOrigin()
})

after(() => there?.stop())

/** Before the tracker in the relay's frame, once it has come. */
const followerOn = async (page: Page): Promise<Reporter> => reporterIn(page, await followFrame(page))

const writesIdentity = async ({ page, citizen }: { readonly page: Page; readonly citizen: Citizen }): Promise<void> => {
  await citizen.pressWords('Dengan nama')
  for (const [id, value] of Object.entries(person)) {
    const field = await page.waitForSelector(`>>> #${id}`, { visible: true, timeout: 15_000 })
    await field?.focus()
    await page.keyboard.type(value)
  }
}

const secretsOf = (...more: readonly string[]): string[] => [...Object.values(person), ...more]

describe('a form inside a page of another origin', () => {
  it('leaves no secret, no identity and no sent text with that page, through a whole journey', { timeout: 180_000 }, async () => {
    const context = await there.browser.createBrowserContext()
    const { page, citizen, complaints } = await there.open(context)
    const words = 'Lampu jalan mati di depan SDN Kademangan 2 sejak Senin.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, words)
    await writesIdentity({ page, citizen })
    await citizen.choosePhoto('Pilih foto', there.photo)
    await citizen.sees('Foto ditambahkan. Sekarang ada 1.')
    await holdsNone(page, 'while it is written', secretsOf())
    await citizen.press('Kirim laporan')
    const { trackingId, secret } = await codesOn(citizen)
    await citizen.sees('1 foto terkirim.')
    assert.equal(there.stored(words), 1)
    // What is taken along leads to the relay, not to a page whose scripts read its address.
    await citizen.press('Tampilkan kode QR')
    await citizen.sees(`${there.relay.baseUrl}/lapor/${site}#lapor=${trackingId}.`)
    await comesToHoldNone(page, 'with the receipt on the screen', secretsOf(words, ...written(secret), ...written(trackingId)))

    await citizen.press('Lihat perkembangan')
    const frame = await followFrame(page)
    assert.equal(await frame.evaluate(() => self.origin), there.relay.baseUrl)
    assert.equal(await answers(reporterIn(page, frame), there.relay), trackingId)
    await holdsNone(page, 'after the reply', secretsOf(words, 'Di depan pos ronda.', ...written(secret), ...written(trackingId)))

    // A later visit, and a script that asks the frame as the widget does and in every other way: it is told yes or no.
    await page.reload()
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    const served = await page.waitForFrame((one) => one.url().includes('/simpan/'), { timeout: 15_000 })
    // Before that it listens to nobody.
    await served.waitForFunction(() => document.readyState === 'complete')
    const told = await page.evaluate(async (relayOrigin, key, report) => {
      const [widget] = document.getElementsByTagName('lapor-widget')
      const hidden = widget?.shadowRoot?.querySelector<HTMLIFrameElement>(`iframe[src*="/simpan/${key}"]`)
      const { port1, port2 } = new MessageChannel()
      const answers: unknown[] = []
      const forged = { v: 1, entryId: 'x', site: key, shown: false, trackingId: report, trackingSecret: 'x', title: 'x', receivedAt: '2026-11-29T10:00:00+07:00', agency: { name: 'x' }, promise: [] }
      const calls = [
        ['entries', 'receipt:'],
        ['entries', ''],
        ...['receipt', `seen:${key}`, `reply:${key}`, `secret:${key}`].map((kind) => ['get', `${kind}:${report}`]),
        ['keep', `receipt:${report}`, forged],
        ['drop', `receipt:${report}`, 'x'],
        ['look'],
      ]
      const all = new Promise<void>((resolve) => {
        port1.onmessage = ({ data }: MessageEvent<unknown>) => {
          answers.push(data)
          if (answers.filter((answer) => typeof answer === 'boolean').length > calls.length) resolve()
        }
      })
      hidden?.contentWindow?.postMessage('lapor-simpan-1', relayOrigin, [port2])
      for (const call of calls) port1.postMessage(call)
      await all
      return answers.filter((answer) => answer !== 0)
    }, there.relay.baseUrl, site, trackingId)
    assert.deepEqual(told, [true, false, false, false, false, false, false, false, false, true])
    await citizen.press('Lacak laporan', 'tab')
    await (await followerOn(page)).sees(trackingId)
    assert.deepEqual((await seenBy(page)).violations, [])
    assert.deepEqual(complaints, [])
    await context.close()
  })

  it('hands a link with a secret on to the relay’s frame, and has it nowhere afterwards', { timeout: 120_000 }, async () => {
    const context = await there.browser.createBrowserContext()
    const words = 'Pagar jembatan patah di sisi timur.'
    const { citizen } = await there.open(context)
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, words)
    await citizen.press('Kirim laporan')
    const { trackingId, secret } = await codesOn(citizen)
    await context.close()

    // On another phone.
    const other = await there.browser.createBrowserContext()
    const opened = await there.open(other, `/#lapor=${trackingId}.${secret.replace(/-/g, '')}`)
    await (await followerOn(opened.page)).sees(words)
    await holdsNone(opened.page, 'after a link', [words, ...written(secret)])
    const attributes = await opened.page.evaluate(() => {
      const read = (root: ParentNode): string => [...root.querySelectorAll('*')].map((one) => [...one.attributes].map(({ value }) => value).join(' ') + (one.shadowRoot ? read(one.shadowRoot) : '')).join(' ')
      return read(document)
    })
    assertNone(attributes, 'in the page', written(secret))
    await other.close()
  })

  it('sends what was written without a relay, once, though its page was closed and a person only came back', { timeout: 180_000 }, async () => {
    const context = await there.browser.createBrowserContext()
    const { page, citizen } = await there.open(context)
    const words = 'Pohon tumbang menutup gang di belakang balai warga RW 05.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, words)
    await writesIdentity({ page, citizen })
    await there.relay.kill()
    await citizen.press('Kirim laporan')
    await citizen.sees('BELUM TERKIRIM')
    const held = await heldByHost(page)
    await page.close()
    await there.relay.restart()
    assertNone(held, 'while it waits', secretsOf(words))

    const back = await there.open(context)
    await back.citizen.sees('Laporan sudah diterima.')
    assert.equal(there.stored(words), 1)
    await holdsNone(back.page, 'after it was sent by the frame', secretsOf(words))
    await back.citizen.press('Lacak laporan', 'tab')
    const follower = await followerOn(back.page)
    await follower.sees('Laporan Anda terkirim')
    await follower.sees('Lupakan di perangkat ini')
    await back.page.close()
    await (await there.open(context)).citizen.sees('Lapor ke Kelurahan Kademangan')
    assert.equal(there.stored(words), 1)
    await context.close()
  })

  it('sends once from two tabs that both come back to life, and from an element that was moved meanwhile', { timeout: 180_000 }, async () => {
    const context = await there.browser.createBrowserContext()
    const first = await there.open(context)
    // A page behind another one paints nothing: each is looked at in front.
    const second = await there.open(context)
    const words = 'Saluran air mampet, meluap setiap hujan di RW 03.'
    await second.citizen.sees('Lapor ke Kelurahan Kademangan')
    await first.page.bringToFront()
    await first.citizen.sees('Lapor ke Kelurahan Kademangan')
    await first.citizen.write(question, words)
    await there.relay.kill()
    await first.citizen.press('Kirim laporan')
    await first.citizen.sees('BELUM TERKIRIM')
    await first.page.evaluate(() => {
      const [widget] = document.getElementsByTagName('lapor-widget')
      if (widget) document.body.append(document.createElement('section'), widget)
    })
    await there.relay.restart()
    await Promise.all([second.page.reload(), first.page.evaluate(() => window.dispatchEvent(new Event('online')))])
    await first.citizen.sees('Laporan Anda terkirim')
    await second.page.bringToFront()
    await second.citizen.sees('Lapor ke Kelurahan Kademangan')
    assert.equal(there.stored(words), 1)
    await context.close()
  })

  it('sends the photo of a report whose page was closed before it had gone, when a person comes back', { timeout: 180_000 }, async () => {
    const context = await there.browser.createBrowserContext()
    const { page, citizen } = await there.open(context)
    const words = 'Tutup selokan di depan puskesmas hilang sejak kemarin.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, words)
    await citizen.choosePhoto('Pilih foto', there.photo)
    await citizen.sees('Foto ditambahkan. Sekarang ada 1.')
    await page.setRequestInterception(true)
    page.on('request', (request) => void (request.method() === 'POST' && /\/(?:attachments|uploads)/.test(request.url()) ? request.abort() : request.continue()))
    await citizen.press('Kirim laporan')
    await codesOn(citizen)
    await page.close()
    assert.deepEqual([there.stored(words), there.photosOf(words)], [1, 0])

    const back = await there.open(context)
    await back.citizen.sees('Lapor ke Kelurahan Kademangan')
    // The page may have died with the report in hand: its lease runs out after a minute.
    const deadline = Date.now() + 90_000
    while (there.photosOf(words) === 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 200))
    assert.deepEqual([there.stored(words), there.photosOf(words)], [1, 1])
    await context.close()
  })

  it('does not replace the secret of a report while the page around the tracker sends its photos with it', { timeout: 120_000 }, async () => {
    const context = await there.browser.createBrowserContext()
    const { page, citizen } = await there.open(context)
    const words = 'Papan jembatan gantung patah tiga lembar.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, words)
    await citizen.choosePhoto('Pilih foto', there.photo)
    await citizen.sees('Foto ditambahkan. Sekarang ada 1.')
    await page.setRequestInterception(true)
    let isOut = true
    page.on('request', (request) => void (isOut && request.method() === 'POST' && /\/(?:attachments|uploads)/.test(request.url()) ? request.abort() : request.continue()))
    await citizen.press('Kirim laporan')
    await codesOn(citizen)
    await citizen.press('Lihat perkembangan')
    const frame = await followFrame(page)
    const reporter = reporterIn(page, frame)
    const own = await frame.waitForSelector('::-p-text(Kode rahasia dan data saya)', { visible: true, timeout: 20_000 })
    await own?.evaluate((words) => words.closest('summary')?.click())
    await reporter.press('Ganti kode rahasia')
    await reporter.press('Ya, ganti')
    await reporter.sees('Foto laporan ini masih dikirim dari halaman lain.')
    assert.equal(there.photosOf(words), 0)
    isOut = false
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    const deadline = Date.now() + 20_000
    while (there.photosOf(words) === 0 && Date.now() < deadline) await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    assert.equal(there.photosOf(words), 1)
    await context.close()
  })

  it('files nothing anew where a visit ended before it forgot the draft, and who writes was typed again', { timeout: 120_000 }, async () => {
    const context = await there.browser.createBrowserContext()
    const { page, citizen } = await there.open(context)
    const words = 'Tiang listrik di ujung gang miring ke arah rumah.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, words)
    await writesIdentity({ page, citizen })
    await page.waitForFunction(draftHolds, { timeout: 15_000 }, '"identity":"named"')
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
    // Not by its name: for that the driver waits until the page has loaded, which the frame holds up.
    await citizen.pressWords('Lanjut')
    const name = await page.waitForSelector('>>> #name', { visible: true, timeout: 15_000 })
    await name?.focus()
    await page.keyboard.type(person.name)
    assert.equal(held.length, 1)
    await held[0]?.continue()
    await citizen.press('Kirim laporan')
    await page.waitForFunction(() => document.querySelector('lapor-widget')?.shadowRoot?.querySelector('lapor-form')?.shadowRoot?.querySelector('textarea')?.value === '', { timeout: 20_000 })
    // An empty form alone would leave a person in doubt.
    await citizen.sees('Laporan sudah diterima.')
    assert.equal(there.stored(words), 1)
    await context.close()
  })

  it('forgets who writes with the page, and keeps the rest of a draft', { timeout: 90_000 }, async () => {
    const context = await there.browser.createBrowserContext()
    const { page, citizen } = await there.open(context)
    const words = 'Trotoar di depan pasar rusak.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, words)
    await writesIdentity({ page, citizen })
    await page.waitForFunction(draftHolds, { timeout: 15_000 }, words)
    await page.reload()
    await citizen.sees('Draf Anda dipulihkan.')
    await citizen.sees('nama, alamat, dan kontak tidak disimpan di situs ini')
    await holdsNone(page, 'a draft', secretsOf())
    await context.close()
  })
})

describe('a form inside a page whose frame of the relay may keep nothing', () => {
  it('says so, offers the full page, and sends while the page is open', { timeout: 120_000 }, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'lapor-refused-'))
    mkdirSync(join(profile, 'Default'))
    // As a person sets it in Chromium for one site: the relay may store nothing, the page around it may.
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ profile: { content_settings: { exceptions: { cookies: { [`${there.relay.baseUrl},*`]: { setting: 2 } } } } } }))
    const strict = await launchChromium([`--user-data-dir=${profile}`])
    try {
      const { page, citizen } = await there.open(strict)
      const words = 'Sampah menumpuk di lahan kosong samping masjid.'
      await citizen.sees('tidak mengizinkan kami menyimpan laporan di tempat yang aman')
      assert.equal(await page.$eval('>>> .note a', (link) => link.getAttribute('href')), `${there.relay.baseUrl}/lapor/${site}`)
      await citizen.write(question, words)
      await citizen.press('Kirim laporan')
      const { secret } = await codesOn(citizen)
      await citizen.sees('Browser ini tidak dapat menyimpan kode. Salin atau catat sekarang.')
      assert.equal(there.stored(words), 1)
      await comesToHoldNone(page, 'without a frame', [words, ...written(secret)])
    } finally {
      await strict.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  })

  it('does the same where the browser lets nobody keep anything, the page neither', { timeout: 120_000 }, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'lapor-refused-'))
    mkdirSync(join(profile, 'Default'))
    // As "block all cookies": IndexedDB and Web Locks are refused too.
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }))
    const strict = await launchChromium([`--user-data-dir=${profile}`])
    try {
      const { page, citizen } = await there.open(strict)
      const words = 'Lubang galian pipa belum ditutup di depan puskesmas.'
      await citizen.sees('Lapor ke Kelurahan Kademangan')
      await citizen.write(question, words)
      await citizen.press('Kirim laporan')
      await codesOn(citizen)
      await citizen.sees('Browser ini tidak dapat menyimpan kode. Salin atau catat sekarang.')
      assert.equal(there.stored(words), 1)
      await page.close()
    } finally {
      await strict.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  })

  it('does the same where the page’s policy lets no frame in', { timeout: 90_000 }, async () => {
    const context = await there.browser.createBrowserContext()
    const { page, citizen } = await there.open(context, '/tanpa-bingkai')
    const words = 'Jembatan kecil di RT 02 miring dan licin.'
    await citizen.sees('Tempat simpan yang aman belum terjangkau')
    await citizen.write(question, words)
    await citizen.press('Kirim laporan')
    const { secret } = await codesOn(citizen)
    assert.equal(there.stored(words), 1)
    await comesToHoldNone(page, 'without a frame', [words, ...written(secret)])
    await context.close()
  })
})
