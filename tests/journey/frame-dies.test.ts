/** The hidden frame of the relay dies, does not come, or is asked by somebody it should not answer: what a citizen wrote is sent once all the same. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, BrowserContext, HTTPRequest, Page } from 'puppeteer-core'
import type { Citizen } from './citizen.ts'
import { comesToHoldNone, draftHolds, holdsNone } from './held-by-host.ts'
import { startOtherOrigin, type OtherOrigin } from './other-origin.ts'

const question = 'Apa yang perlu kami ketahui?'
const name = 'Siti Rahayu Widodo'

let there: OtherOrigin

before(async () => {
  there = await startOtherOrigin()
})

after(() => there?.stop())

/** With its storage open: before that it has said nothing, and one that goes then is fetched again half a minute later. */
const frameComes = async (page: Page): Promise<void> => {
  const frame = await page.waitForFrame((one) => one.url().includes('/simpan/'), { timeout: 20_000 })
  await frame.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'lapor'), { polling: 50, timeout: 20_000 })
}

type Visit = Awaited<ReturnType<OtherOrigin['open']>>

/** A visit with the form and the hidden frame there. */
const comesBack = async (context: BrowserContext): Promise<Visit> => {
  const visit = await there.open(context)
  await visit.citizen.sees('Lapor ke Kelurahan Kademangan')
  await frameComes(visit.page)
  return visit
}

/** On a phone of its own: the words stand in the form, and the hidden frame is there. */
const written = async (words: string): Promise<Visit & { readonly context: BrowserContext }> => {
  const context = await there.browser.createBrowserContext()
  const visit = await there.open(context)
  await visit.citizen.sees('Lapor ke Kelurahan Kademangan')
  await visit.citizen.write(question, words)
  await frameComes(visit.page)
  return { ...visit, context }
}

/** Kills the process in which the hidden frame lives, as a phone does that is short of memory. */
const killFrame = async (browser: Browser): Promise<void> => {
  const target = await browser.waitForTarget((one) => one.url().includes('/simpan/'), { timeout: 15_000 })
  const [root, session] = [await browser.target().createCDPSession(), await target.createCDPSession()]
  await root.send('Target.setDiscoverTargets', { discover: true })
  const crashed = new Promise<void>((resolve) => root.once('Target.targetCrashed', () => resolve()))
  // It is answered by nobody.
  session.send('Page.crash').catch(() => undefined)
  await crashed
}

/** The codes of what was sent lie where the tracker finds them, on the next visit. */
const codesAreKept = async ({ page, citizen }: { readonly page: Page; readonly citizen: Citizen }): Promise<void> => {
  await citizen.press('Lacak laporan', 'tab')
  const tracker = await page.waitForFrame((frame) => frame.url().includes('only=follow'), { timeout: 20_000 })
  await tracker.waitForSelector('::-p-text(Lupakan di perangkat ini)', { visible: true, timeout: 20_000 })
}

/** A frame that is given up first, on a machine that is busy: twice as long as other things take. */
const arrives = (citizen: Citizen): Promise<void> => citizen.sees('Laporan Anda terkirim').catch(() => citizen.sees('Laporan Anda terkirim'))

describe('a form whose hidden frame is killed', () => {
  it('sends what was written after its death, once, and keeps it in the frame that comes in its place', { timeout: 120_000 }, async () => {
    const words = 'Lampu lalu lintas di simpang tiga padam total.'
    const { context, page, citizen } = await written(words)
    await killFrame(there.browser)
    await citizen.press('Kirim laporan')
    await arrives(citizen)
    assert.equal(there.stored(words), 1)
    // Said again once the frame in its place has taken the codes.
    await citizen.sees('Kedua kode juga tersimpan di perangkat ini')
    await comesToHoldNone(page, 'after the frame had died', [words])
    await page.close()
    const back = await there.open(context)
    await codesAreKept(back)
    assert.equal(there.stored(words), 1)
    await context.close()
  })

  it('loses and doubles nothing where it dies between any two words that it is told', { timeout: 300_000 }, async () => {
    for (const dies of [1, 2, 3, 4, 6, 8, 11]) {
      const words = `Jalan berlubang di depan masjid, laporan ke-${dies}.`
      const { context, page, citizen } = await written(words)
      const target = await there.browser.waitForTarget((one) => one.url().includes('/simpan/') && one.browserContext() === context, { timeout: 15_000 })
      const session = await target.createCDPSession()
      // The frame falls silent for good after so many answers: as one whose process hangs or is gone.
      await session.send('Runtime.evaluate', {
        expression: `(() => { let left = ${dies}; const tell = MessagePort.prototype.postMessage; MessagePort.prototype.postMessage = function (...told) { if (left-- > 0) return tell.apply(this, told); MessagePort.prototype.postMessage = () => undefined } })()`,
      })
      await citizen.press('Kirim laporan')
      await arrives(citizen)
      assert.equal(there.stored(words), 1, `died after ${dies} answers`)
      await page.close()
      const back = await comesBack(context)
      await back.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
      assert.equal(there.stored(words), 1, `after the frame that died after ${dies} answers, and another visit`)
      await codesAreKept(back)
      await context.close()
    }
  })

  it('loses and doubles nothing where the page itself dies between any two words that it says', { timeout: 400_000 }, async () => {
    for (let dies = 1; dies <= 10; dies++) {
      const words = `Got tersumbat di gang mawar, laporan ke-${dies}.`
      const { context, page, citizen } = await written(words)
      const gone = new Promise((resolve) => page.once('close', resolve))
      await page.exposeFunction('dies', () => void page.close({ runBeforeUnload: false }))
      await page.evaluate((last) => {
        let left = last
        const tell = MessagePort.prototype.postMessage as (this: MessagePort, told: unknown) => void
        MessagePort.prototype.postMessage = function (told: unknown): void {
          if (left-- > 0) return tell.call(this, told)
          if (left === -1) (window as unknown as { dies: () => void }).dies()
        }
      }, dies)
      await citizen.press('Kirim laporan')
      await Promise.race([gone, citizen.sees('Laporan Anda terkirim').catch(() => undefined)])
      // Unless it has said less than this.
      await page.close().catch(() => undefined)
      const back = await comesBack(context)
      // What was not handed in stands in the form again: it is sent once more.
      const until = Date.now() + 15_000
      while (there.stored(words) === 0 && Date.now() < until) {
        const screen = await back.citizen.screen()
        const next = screen.includes('Kirim laporan') ? 'Kirim laporan' : 'Lanjut'
        // It may be forgotten meanwhile, since it was handed in.
        if (screen.includes(words)) await back.citizen.press(next).catch(() => undefined)
        await back.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
      }
      assert.equal(there.stored(words), 1, `the page died after ${dies} words`)
      await back.page.close()
      const later = await comesBack(context)
      // What the page kept as a draft stands in the form until the frame has said that it was handed in.
      for (const end = Date.now() + 15_000; (await later.citizen.screen()).includes(words); ) {
        assert.ok(Date.now() < end, `the page died after ${dies} words: nothing of it is a draft`)
        await later.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
      }
      assert.equal(there.stored(words), 1, `the page died after ${dies} words, and another visit`)
      await codesAreKept(later)
      await context.close()
    }
  })
})

describe('a form whose hidden frame cannot be fetched', () => {
  it('says so, keeps a draft without a name, sends the report, and puts it where it lasts once the frame comes', { timeout: 120_000 }, async () => {
    const context = await there.browser.createBrowserContext()
    const { page, citizen } = await there.open(context)
    await page.setRequestInterception(true)
    let isOut = true
    const asks: string[] = []
    page.on('request', (request: HTTPRequest) => {
      if (/\/simpan\/|\/reports/.test(request.url())) asks.push(request.url())
      void (isOut && /\/simpan\/|\/reports/.test(request.url()) ? request.abort() : request.continue())
    })
    await page.reload()
    const words = 'Papan nama jalan roboh menutup trotoar.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, words)
    await citizen.sees('Tempat simpan yang aman belum terjangkau')
    await citizen.pressWords('Dengan nama')
    const field = await page.waitForSelector('>>> #name', { visible: true, timeout: 15_000 })
    await field?.focus()
    await page.keyboard.type(name)
    await citizen.press('Kirim laporan')
    await citizen.sees('BELUM TERKIRIM')
    await citizen.sees('Biarkan halaman ini terbuka sampai terkirim.')
    assert.doesNotMatch(await citizen.screen(), /[Bb]uka lagi halaman ini/)
    // The page alone has it: the draft without who wrote it is what a lost page would leave.
    assert.equal(await page.evaluate(draftHolds, words), true)
    await holdsNone(page, 'while nothing can be reached', [name])
    isOut = false
    // A minute later.
    await page.evaluate(() => {
      const now = Date.now.bind(Date)
      Date.now = () => now() + 60_000
      window.dispatchEvent(new Event('online'))
    })
    await citizen.sees('Laporan Anda terkirim')
    await page.waitForFunction(() => !(document.querySelector('lapor-widget')?.shadowRoot?.textContent ?? '').includes('belum terjangkau'), { timeout: 20_000 })
    assert.ok(asks.filter((url) => url.includes('/simpan/')).length > 1)
    await comesToHoldNone(page, 'after it was sent', [words, name])
    await page.close()
    const back = await there.open(context)
    await codesAreKept(back)
    assert.equal(there.stored(words), 1)
    await context.close()
  })
})

describe('two forms on one page', () => {
  it('send what one of them was given once', { timeout: 90_000 }, async () => {
    const context = await there.browser.createBrowserContext()
    const { page, citizen } = await there.open(context, '/dua')
    const words = 'Kabel menjuntai rendah di depan pos ronda.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    const field = await page.waitForSelector('>>> textarea', { visible: true, timeout: 15_000 })
    await field?.focus()
    await page.keyboard.type(words)
    await citizen.pressWords('Kirim laporan')
    await page.waitForFunction(() => [...document.getElementsByTagName('lapor-widget')].some((one) => one.shadowRoot?.querySelector('lapor-receipt')), { timeout: 20_000 })
    assert.equal(there.stored(words), 1)
    await context.close()
  })

  it('go on with the frame where the form it stood in is taken away', { timeout: 90_000 }, async () => {
    const context = await there.browser.createBrowserContext()
    const { page, citizen } = await there.open(context, '/dua')
    const words = 'Tiang telepon roboh di atas pagar sekolah.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await frameComes(page)
    await page.evaluate(() => [...document.getElementsByTagName('lapor-widget')].find((one) => one.shadowRoot?.querySelector('iframe'))?.remove())
    await citizen.write(question, words)
    await citizen.press('Kirim laporan')
    await citizen.sees('Laporan Anda terkirim')
    await page.waitForSelector('>>> iframe', { timeout: 15_000 })
    // It is kept as soon as the frame has come in its new place.
    await citizen.sees('Kedua kode juga tersimpan di perangkat ini')
    await page.close()
    await codesAreKept(await there.open(context))
    assert.equal(there.stored(words), 1)
    await context.close()
  })
})
