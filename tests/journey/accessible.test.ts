/** The built product as people with other eyes and hands meet it: axe, forced colours, dark, 320 px, in each state of the road. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { barriersOn } from './barriers-on.ts'
import { openPage } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { relayAndBrowser } from './relay-and-browser.ts'

const { relay, browser } = await relayAndBrowser()

const looks: [string, { name: string; value: string }[], string][] = [
  ['as it comes', [], 'light'],
  ['in forced colours without motion', [{ name: 'forced-colors', value: 'active' }, { name: 'prefers-reduced-motion', value: 'reduce' }], 'light'],
  ['in the dark', [{ name: 'prefers-color-scheme', value: 'dark' }], 'auto'],
]

describe('at 320 px', () => {
  for (const [look, features, theme] of looks) {
    it(`is free of barriers ${look}, from the first word to the tracker`, { timeout: 90_000 }, async () => {
      const context = await browser.createBrowserContext()
      const { page } = await openPage(context, { width: 320, height: 640 })
      const citizen = citizenAt(page)
      const client = await page.createCDPSession()
      await client.send('Emulation.setEmulatedMedia', { features })
      await page.goto(`${relay.baseUrl}/demo/dinas-site/`)
      await page.evaluate((value) => document.querySelector('lapor-widget')?.setAttribute('theme', value), theme)
      const found: string[] = []
      const check = async (state: string): Promise<void> => {
        // The example page's own barriers are its own.
        for (const barrier of await barriersOn(page, 'lapor-widget')) found.push(`${state}: ${barrier}`)
      }

      await citizen.sees('Anda mendapat kabar')
      await check('at rest')
      await citizen.write('Apa yang perlu kami ketahui?', 'Antre')
      await citizen.sees('Siapa melihat apa')
      await check('open')
      await citizen.press('Kirim laporan')
      await citizen.sees('Pilih kelurahan tempat kejadian.')
      await check('with errors')
      await citizen.write('Apa yang perlu kami ketahui?', ' KTP sejak subuh, nomor habis pukul tujuh.')
      await citizen.write('Kelurahan', 'rawa bun', 'combobox')
      await citizen.sees('Rawabuntu')
      await check('with the list of kelurahan')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await citizen.write('Nama Anda', 'Warga Uji')
      await citizen.write('Alamat Anda (bukan lokasi masalah)', 'Jalan Contoh 1')
      await citizen.write('Nomor HP', '0812 0000 0000')
      await page.setOfflineMode(true)
      await citizen.press('Kirim laporan')
      await citizen.sees('BELUM TERKIRIM')
      await check('waiting')
      await page.setOfflineMode(false)
      await citizen.sees('Laporan Anda terkirim')
      await citizen.press('Tampilkan kode QR')
      await citizen.sees('Pindai dengan ponsel lain')
      await check('received')
      await citizen.press('Lihat perkembangan')
      await citizen.sees('Menunggu diperiksa')
      // What comes later stands above it.
      await citizen.sees('Kirim balasan')
      await citizen.sees('Perbaiki isi laporan')
      await citizen.pressWords('Kode rahasia dan data saya')
      await citizen.sees('Ganti kode rahasia')
      await citizen.press('Perbaiki isi laporan')
      await citizen.sees('Kirim perbaikan')
      await check('followed')
      assert.deepEqual(found, [])
      await context.close()
    })
  }
})
