/** Takes docs/images/journey.webp from the running product: a citizen writes, gets a receipt, an officer answers, and the tracker shows it. */
import { join } from 'node:path'
import sharp from 'sharp'
import { launchChromium, openPage, phone } from '../tests/journey/browser.ts'
import { citizenAt } from '../tests/journey/citizen.ts'
import { startRelay } from '../tests/journey/relay-process.ts'
import { trackingIdOn } from '../tests/journey/tracking-id-on.ts'

const file = join(import.meta.dirname, '../docs/images/journey.webp')

const relay = await startRelay()
const browser = await launchChromium()
const frames: { png: Uint8Array; ms: number }[] = []
try {
  const { page } = await openPage(browser, phone)
  const citizen = citizenAt(page)
  /** @param words scrolled to the top of the phone, below the page's own header */
  const take = async (ms: number, words?: string): Promise<void> => {
    if (words !== undefined) await (await page.waitForSelector(`>>> ::-p-text(${words})`, { visible: true }))?.evaluate((element) => element.scrollIntoView({ block: 'start' }))
    frames.push({ png: await page.screenshot(), ms })
  }
  /** What replaces the form is lower than it was: its top is shown once it has its place. */
  const takeFromTop = async (ms: number): Promise<void> => {
    await page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      document.querySelector('lapor-widget')?.scrollIntoView({ block: 'start', behavior: 'instant' })
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    })
    frames.push({ png: await page.screenshot(), ms })
  }

  await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
  await citizen.sees('Apa yang perlu kami ketahui?')
  await take(1800, 'Lapor ke Kelurahan')
  await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan di depan SDN Kademangan 2 mati sejak Senin. Anak-anak pulang mengaji dalam gelap.')
  await citizen.sees('Siapa melihat apa')
  await take(2600, 'Apa yang perlu kami ketahui?')
  await citizen.press('Kirim laporan')
  await citizen.sees('Laporan Anda terkirim')
  await takeFromTop(3000)
  await citizen.press('Lihat perkembangan')
  await citizen.sees('Menunggu diperiksa')
  const trackingId = await trackingIdOn(citizen)
  await take(2200, `Laporan ${trackingId}`)
  await relay.command('report', 'verify', trackingId, '--as', 'petugas-kademangan')
  await relay.command('report', 'ask', trackingId, '--as', 'petugas-kademangan', '--text', 'Terima kasih. Tiang sebelum atau sesudah gerbang sekolah?')
  await citizen.press('Perbarui')
  await citizen.sees('Petugas menunggu jawaban Anda')
  await take(3600, `Laporan ${trackingId}`)
  await take(3600, 'Tiang sebelum atau sesudah')
} finally {
  await browser.close()
  await relay.stop()
}

const still = await Promise.all(frames.map(({ png }) => sharp(png).resize({ width: phone.width }).png().toBuffer()))
const { size } = await sharp(still, { join: { animated: true } }).webp({ quality: 72, effort: 6, loop: 0, delay: frames.map(({ ms }) => ms) }).toFile(file)
process.stdout.write(`${file}: ${frames.length} pictures, ${size} bytes\n`)
if (size > 1_000_000) throw new Error('the picture is larger than 1 MB: nobody waits for it on a phone')
