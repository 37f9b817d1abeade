/** Takes the pictures in docs/images from the running product, on a phone and a desk, in light and in dark: `npm run screenshots`. */
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import sharp from 'sharp'
import { launchChromium, openPage, phone } from '../tests/journey/browser.ts'
import { citizenAt } from '../tests/journey/citizen.ts'
import { startRelay } from '../tests/journey/relay-process.ts'
import { trackingIdOn } from '../tests/journey/tracking-id-on.ts'

const images = join(import.meta.dirname, '../docs/images')
const question = 'Apa yang perlu kami ketahui?'
const desktop = { width: 1280, height: 900 }

const relay = await startRelay()
const browser = await launchChromium()

const photo = join(relay.folder, 'jalan.jpg')
// A street at dusk, as far as shapes can tell it: no picture of somebody else's.
await sharp(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="#23304d"/><stop offset="1" stop-color="#d98a5b"/></linearGradient></defs><path fill="url(#s)" d="M0 0h1200v560H0z"/><path fill="#2b2f38" d="M0 560h1200v340H0z"/><path fill="#4a4f5a" d="M420 560h360l260 340H160z"/><path stroke="#e8e2d0" stroke-width="10" stroke-dasharray="60 50" d="M600 570v330"/><path fill="#171b24" d="M900 130h18v470h-18zM820 120h170v22H820zM60 380h240v200H60zM330 430h120v140H330z"/></svg>')).jpeg({ quality: 88 }).toFile(photo)

/** A picture as small as it can be while letters stay sharp. */
const keep = async (name: string, png: Uint8Array): Promise<void> => void (await sharp(png).webp({ quality: 84, effort: 6, smartSubsample: true }).toFile(join(images, `${name}.webp`)))

/** An element, through shadow roots, with the margin of the screen beside it. */
const take = async (page: Page, name: string, selector: string, around = 0): Promise<void> => {
  const element = await page.waitForSelector(selector, { visible: true })
  const box = await element?.evaluate((one) => {
    const { x, y, width, height } = one.getBoundingClientRect()
    return { x: x + scrollX, y: y + scrollY, width, height }
  })
  if (!box) throw new Error(`${selector} is not on the page`)
  const clip = { x: Math.max(0, box.x - around), y: Math.max(0, box.y - around / 4), width: Math.min(page.viewport()?.width ?? 0, box.width + 2 * around), height: box.height + around / 2 }
  await keep(name, await page.screenshot({ clip, captureBeyondViewport: true }))
}

/** @param isPlain as where the widget's files do not come: the page that needs none */
const open = async (address: string, viewport: typeof phone | typeof desktop, scheme: 'light' | 'dark', isPlain = false): Promise<Page> => {
  const context = await browser.createBrowserContext()
  const { page } = await openPage(context, viewport)
  // Where the agency is.
  await page.emulateTimezone('Asia/Jakarta')
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  if (isPlain) {
    await page.setRequestInterception(true)
    page.on('request', (request) => void (request.url().includes('/assets/') ? request.abort() : request.continue()))
  }
  await page.goto(`${relay.baseUrl}${address}`)
  return page
}

/** The whole road on the full page, which follows the device's light and dark. */
const walk = async (device: string, suffix: string, viewport: typeof phone | typeof desktop, scheme: 'light' | 'dark'): Promise<void> => {
  const page = await open('/lapor/kel-kademangan', viewport, scheme)
  const citizen = citizenAt(page)
  const picture = (what: string, selector: string, around?: number): Promise<void> => take(page, `${device}-${what}${suffix}`, selector, around)
  await citizen.sees('Bukan lapor.go.id.')
  await citizen.write(question, 'Lampu jalan di depan SDN Kademangan 2 mati sejak Senin. Anak-anak pulang mengaji dalam gelap. Hubungi 0812 3456 7890, mobil saya B 1234 XYZ.')
  await citizen.sees('Siapa melihat apa')
  await citizen.choosePhoto('Pilih foto', photo)
  await citizen.sees('Foto ditambahkan. Sekarang ada 1.')
  await citizen.sees('ada 2 hal pribadi')
  await citizen.sees('laporan serupa')
  await page.locator('>>> lapor-preview >>> summary').click()
  await citizen.sees('Samarkan nomor kendaraan')
  await picture('form', 'lapor-widget')
  await picture('preview', '>>> lapor-preview', 16)
  await citizen.press('Samarkan nomor kendaraan')

  await page.setOfflineMode(true)
  await citizen.press('Kirim laporan')
  await citizen.sees('BELUM TERKIRIM')
  await picture('waiting', 'lapor-widget')
  await page.setOfflineMode(false)
  await citizen.sees('Laporan Anda terkirim')
  await citizen.sees('1 foto terkirim.')
  await citizen.sees('Simpan sebagai gambar')
  await picture('receipt', 'lapor-widget')

  await citizen.press('Lihat perkembangan')
  await citizen.sees('Menunggu diperiksa')
  const trackingId = await trackingIdOn(citizen)
  const asOfficer = (command: string, text?: string): Promise<string> => relay.command('report', command, trackingId, '--as', 'petugas-kademangan', ...(text ? ['--text', text] : []))
  await asOfficer('verify')
  await asOfficer('ask', 'Terima kasih. Tiang sebelum atau sesudah gerbang sekolah?')
  await citizen.press('Perbarui')
  await citizen.sees('Petugas menunggu jawaban Anda')
  await citizen.write('Balasan Anda', 'Sesudah gerbang, yang dekat warung.')
  await picture('tracker', 'lapor-widget')
  await picture('reply', '>>> lapor-reply', 16)
  await citizen.press('Kirim balasan')
  await citizen.sees('Balasan pelapor')
  await asOfficer('respond', 'Lampu dan kabelnya kami ganti pagi ini. Mohon dilihat nanti malam.')
  await citizen.press('Perbarui')
  await citizen.sees('Apakah masalahnya sudah selesai?')
  await picture('verdict', '>>> lapor-act', 16)
  await page.browserContext().close()

  const office = await open('/lapor/disdukcapil', viewport, scheme)
  await citizenAt(office).sees('Bukan lapor.go.id.')
  await citizenAt(office).write(question, 'Antre KTP sejak subuh, nomor habis pukul tujuh.')
  await citizenAt(office).sees('Siapa melihat apa')
  await citizenAt(office).press('Nama disembunyikan Hanya pengelola layanan yang tahu', 'radio')
  await take(office, `${device}-identity${suffix}`, '>>> lapor-identity-field', 16)
  await office.browserContext().close()
}

/** Figures and feed: dark is the choice of a page, and the example page is light. */
const figures = async (device: string, suffix: string, viewport: typeof phone | typeof desktop, scheme: 'light' | 'dark'): Promise<void> => {
  const page = await open('/demo/transparansi/', viewport, 'light')
  await page.evaluate((value) => document.querySelectorAll('lapor-statistics, lapor-feed, #lencana').forEach((one) => one.setAttribute('theme', value)), scheme)
  await citizenAt(page).sees('laporan ditampilkan.')
  await citizenAt(page).sees('Unduh semua angka')
  await take(page, `${device}-statistics${suffix}`, 'lapor-statistics')
  await take(page, `${device}-feed${suffix}`, 'lapor-feed')
  if (scheme === 'light') await take(page, `${device}-colours`, '#warna')
  await page.browserContext().close()
}

try {
  const host = await open('/demo/kelurahan-site/', desktop, 'light')
  await citizenAt(host).sees('Anda mendapat kabar')
  await host.screenshot({ path: join(images, 'desktop.png') })
  await host.browserContext().close()

  for (const [device, viewport] of [['phone', phone], ['desktop', desktop]] as const) {
    for (const [suffix, scheme] of [['', 'light'], ['-dark', 'dark']] as const) {
      await figures(device, suffix, viewport, scheme)
    }
  }
  for (const [device, viewport] of [['phone', phone], ['desktop', desktop]] as const) {
    for (const [suffix, scheme] of [['', 'light'], ['-dark', 'dark']] as const) await walk(device, suffix, viewport, scheme)
  }
  // What does not need the widget at all.
  for (const [suffix, scheme] of [['', 'light'], ['-dark', 'dark']] as const) {
    const plain = await open('/lapor/kel-kademangan', phone, scheme, true)
    await take(plain, `phone-plain${suffix}`, '.page')
    await plain.browserContext().close()
  }
} finally {
  await browser.close()
  await relay.stop()
}
