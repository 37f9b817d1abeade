/** Takes the pictures in docs/images from the running product: `npm run screenshots`. */
import { join } from 'node:path'
import { launchChromium, openPage, phone } from '../tests/journey/browser.ts'
import { citizenAt } from '../tests/journey/citizen.ts'
import { startRelay } from '../tests/journey/relay-process.ts'

const images = join(import.meta.dirname, '../docs/images')
const path = (name: string): `${string}.png` => `${join(images, name)}.png`

const relay = await startRelay()
const browser = await launchChromium()
try {
  const address = `${relay.baseUrl}/demo/kelurahan-site/`
  const { page: desk } = await openPage(browser, { width: 1280, height: 900 })
  await desk.goto(address)
  await citizenAt(desk).sees('Anda mendapat kabar')
  await desk.screenshot({ path: path('desktop') })
  await desk.close()

  for (const [suffix, theme] of [['', 'light'], ['-dark', 'dark']] as const) {
    // Only figures and feed: dark is the choice of a page, and the example page is light.
    for (const [name, viewport] of [['desktop', { width: 1280, height: 900 }], ['phone', phone]] as const) {
      const { page: open } = await openPage(browser, viewport)
      await open.goto(`${relay.baseUrl}/demo/transparansi/`)
      await open.evaluate((value) => document.querySelectorAll('lapor-statistics, lapor-feed, #lencana').forEach((one) => one.setAttribute('theme', value)), theme)
      await citizenAt(open).sees('laporan ditampilkan.')
      await citizenAt(open).sees('Unduh semua angka')
      await (await open.waitForSelector('lapor-statistics'))?.screenshot({ path: path(`${name}-statistics${suffix}`) })
      await (await open.waitForSelector('lapor-feed'))?.screenshot({ path: path(`${name}-feed${suffix}`) })
      if (!suffix) await (await open.waitForSelector('#warna'))?.screenshot({ path: path(`${name}-colours`) })
      await open.close()
    }
  }
  for (const [name, viewport] of [['desktop-form-dark', { width: 1280, height: 900 }], ['phone-form-dark', phone]] as const) {
    const { page: dark } = await openPage(browser, viewport)
    await dark.goto(address)
    await dark.evaluate(() => document.querySelector('lapor-widget')?.setAttribute('theme', 'dark'))
    await citizenAt(dark).sees('Anda mendapat kabar')
    await (await dark.waitForSelector('lapor-widget'))?.screenshot({ path: path(name) })
    await dark.close()
  }

  const { page } = await openPage(browser, phone)
  const citizen = citizenAt(page)
  const widget = async (name: string): Promise<void> => {
    const element = await page.waitForSelector('lapor-widget')
    await element?.screenshot({ path: path(name) })
  }
  await page.goto(address)
  await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan di depan SDN Kademangan 2 mati sejak Senin. Anak-anak pulang mengaji dalam gelap.')
  await citizen.sees('Siapa melihat apa')
  await widget('phone-form')
  await citizen.press('Kirim laporan')
  await citizen.sees('Laporan Anda terkirim')
  await widget('phone-receipt')
  await citizen.press('Lihat perkembangan')
  await citizen.sees('Menunggu diperiksa')
  const trackingId = /Laporan ([2-9B-Z-]{14})/.exec(await citizen.screen())?.[1] ?? ''
  await relay.command('report', 'verify', trackingId, '--as', 'petugas-kademangan')
  await relay.command('report', 'ask', trackingId, '--as', 'petugas-kademangan', '--text', 'Terima kasih. Tiang sebelum atau sesudah gerbang sekolah?')
  await citizen.press('Perbarui')
  await citizen.sees('Petugas menunggu jawaban Anda')
  await widget('phone-tracker')
} finally {
  await browser.close()
  await relay.stop()
}
