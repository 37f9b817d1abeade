/** Following a report in a real browser over the built files: mended, called not done, its secret replaced, forgotten on a shared phone. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openPage } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { relayAndBrowser } from './relay-and-browser.ts'
import { trackingIdOn } from './tracking-id-on.ts'

const { relay, browser } = await relayAndBrowser()

describe('a citizen who has sent a report', () => {
  it('keeps it, mends it, says that it is not done, replaces the secret, and leaves nothing on a shared phone', { timeout: 180_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page, noticed } = await openPage(context)
    const citizen = citizenAt(page)
    const asOfficer = (...words: string[]): Promise<string> => relay.command('report', ...words, '--as', 'petugas-kademangan')
    await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan di depan SDN Kademangan 2 mati sejak Senin.')
    await citizen.sees('Siapa melihat apa')
    await citizen.press('Kirim laporan')
    await citizen.sees('Simpan tanda terima ini')
    await citizen.press('Tampilkan kode QR')
    await citizen.sees(/#lapor=[2-9B-Z-]{14}\.[2-9B-Z]{24}/)
    const link = /http:\S+#lapor=\S+/.exec(await citizen.screen())?.[0] ?? assert.fail('no link on the screen')
    await citizen.press('Simpan sebagai gambar')
    await citizen.sees('Gambar siap.')

    await citizen.press('Lihat perkembangan')
    await citizen.sees('Menunggu diperiksa')
    const trackingId = await trackingIdOn(citizen)
    await asOfficer('return', trackingId, '--reason', 'place-unclear', '--text', 'Di gang mana?')
    await citizen.press('Perbarui')
    await citizen.press('Perbaiki isi laporan')
    await citizen.write('Isi laporan', ' Di Gang Melati.')
    await citizen.press('Kirim perbaikan')
    await citizen.sees('Diperbaiki pelapor')
    await citizen.sees('mati sejak Senin. Di Gang Melati.')

    await asOfficer('verify', trackingId)
    await asOfficer('respond', trackingId, '--text', 'Sudah kami ganti.')
    await citizen.press('Perbarui')
    await citizen.press('Belum selesai')
    await citizen.write('Apa yang belum selesai?', 'Semalam mati lagi.')
    await citizen.press('Kirim: belum selesai')
    await citizen.sees('Dibuka kembali: belum selesai')

    await citizen.pressWords('Kode rahasia dan data saya')
    await citizen.press('Lihat data saya')
    await citizen.sees('Tidak ada identitas yang disimpan.')
    await citizen.press('Ganti kode rahasia')
    await citizen.press('Ya, ganti')
    await citizen.sees('Kode rahasia sudah diganti.')
    assert.deepEqual(noticed.complaints, [])
    assert.deepEqual([...new Set(noticed.requests.map((url) => new URL(url).origin))], [relay.baseUrl], 'no request to any host but the relay')
    assert.ok(noticed.requests.every((url) => !/[2-9B-DF-HJ-NP-TV-Z]{24}/.test(url.split('#', 1)[0] ?? '')), 'no secret in the address of a request')

    // The link of the receipt is over, on whatever phone it lies.
    const stranger = await browser.createBrowserContext()
    const { page: other } = await openPage(stranger)
    await other.goto(link)
    await citizenAt(other).sees('Kode rahasia tidak cocok')
    await stranger.close()

    await citizen.press('Kembali ke daftar')
    await citizen.press('Lupakan di perangkat ini')
    await citizen.press('Ya, lupakan')
    await citizen.sees('Tidak ada laporan yang tersimpan di perangkat ini.')
    await page.reload()
    await citizen.press('Lacak laporan', 'tab')
    await citizen.sees('Tidak ada laporan yang tersimpan di perangkat ini.')
    const left = await page.evaluate(
      (id) =>
        new Promise<string[]>((resolve) => {
          const open = indexedDB.open('lapor')
          open.onsuccess = () => {
            const keys = open.result.transaction('entries').objectStore('entries').getAllKeys()
            keys.onsuccess = () => resolve(keys.result.map(String).filter((key) => key.includes(id)))
          }
        }),
      trackingId,
    )
    assert.deepEqual(left, [])
    await context.close()
  })
})
