/** All that comes after "Kirim laporan" as a screen reader is given it: outbox, receipt, tracker, reply, verdict, rating, own data. */
import { describe, it } from 'node:test'
import { openPage, phone } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { assertSoonHeard } from './heard.ts'
import { relayAndBrowser } from './relay-and-browser.ts'
import { trackingIdOn } from './tracking-id-on.ts'

const { relay, browser } = await relayAndBrowser()

describe('a screen reader, after the form', () => {
  it('is told what waits, what was received, where the report stands, and what can be said of it', { timeout: 180_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context, phone)
    const citizen = citizenAt(page)
    const hears = (...wanted: string[]): Promise<void> => assertSoonHeard(page, wanted)
    const asOfficer = (...words: string[]): Promise<string> => relay.command('report', ...words, '--as', 'petugas-kademangan')
    await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan di depan SDN Kademangan 2 mati sejak Senin.')
    await citizen.sees('Siapa melihat apa')

    await page.setOfflineMode(true)
    await citizen.press('Kirim laporan')
    await citizen.sees('BELUM TERKIRIM')
    await hears(
      'heading BELUM TERKIRIM, focused',
      'listitem',
      'status Tidak ada sinyal. Buka lagi halaman ini saat ada sinyal; laporan terkirim sendiri. Tulisan Anda aman tersimpan di perangkat ini.',
      'button Kirim sekarang: Lampu jalan di depan SDN Kademangan 2 mati sejak Senin.',
      'button Tulis laporan lain',
    )

    await page.setOfflineMode(false)
    await citizen.sees('Laporan Anda terkirim')
    await citizen.sees('Simpan tanda terima ini')
    await hears(
      'heading Laporan Anda terkirim, focused: Sudah masuk untuk Kelurahan Kademangan. Petugas akan memeriksanya.',
      'heading Kode pelacakan',
      'group Kode pelacakan',
      'button Salin kode pelacakan',
      'heading Kode rahasia',
      'group Kode rahasia',
      'button Salin kode rahasia',
      'button Lupakan di perangkat ini',
      'heading Janji untuk Anda',
      'list',
      'button Lihat perkembangan',
      'button Tulis laporan lain',
      'heading Simpan tanda terima ini',
      'link Simpan untuk saya di WhatsApp: Pilih nama sendiri, jangan grup: pesannya berisi kode rahasia.',
      'button Tampilkan kode QR',
    )
    await citizen.press('Lupakan di perangkat ini')
    await citizen.sees('Kedua kode sudah dihapus dari perangkat ini.')
    await hears('status Kedua kode sudah dihapus dari perangkat ini. Masih perlu? Salin atau catat sekarang.', 'button Simpan lagi di perangkat ini, focused')
    await citizen.press('Simpan lagi di perangkat ini')
    await citizen.sees('Lupakan di perangkat ini')

    await citizen.press('Lihat perkembangan')
    await citizen.sees('Kode rahasia dan data saya')
    await citizen.sees('Kirim balasan')
    await hears(
      'tab Lacak laporan',
      'article',
      'button Kembali ke daftar',
      'button Perbarui',
      'status Diperbarui pukul',
      'heading Menunggu diperiksa, focused',
      'heading Batas waktu',
      'heading Perjalanan laporan',
      'heading Laporan diterima',
      'heading Balas petugas',
      'textbox Balasan Anda: Hanya Anda dan petugas yang dapat membacanya.',
      'group Foto (boleh kosong): Paling banyak',
      'button Pilih foto',
      'button Kirim balasan',
      'heading Isi laporan',
      'DisclosureTriangle Kode rahasia dan data saya',
    )

    const trackingId = await trackingIdOn(citizen)
    await asOfficer('verify', trackingId)
    await asOfficer('ask', trackingId, '--text', 'Tiang yang mana?')
    await citizen.press('Perbarui')
    await citizen.sees('Petugas menunggu jawaban Anda')
    await hears('heading Petugas bertanya', 'heading Petugas menunggu jawaban Anda', 'blockquote', 'textbox Balasan Anda', 'button Kirim balasan')
    await citizen.press('Kirim balasan')
    await citizen.sees('Tulis balasan dulu')
    await hears('textbox Balasan Anda, invalid, focused: Tulis balasan dulu, paling sedikit 3 huruf. Hanya Anda dan petugas yang dapat membacanya.')
    await citizen.write('Balasan Anda', 'Tiang nomor 14.')
    await citizen.press('Kirim balasan')
    await citizen.sees('Balasan Anda terkirim.')
    await hears('textbox Balasan Anda: Hanya Anda', 'status Balasan Anda terkirim.', 'button Kirim balasan, focused')

    await asOfficer('respond', trackingId, '--text', 'Sudah kami ganti.')
    await citizen.press('Perbarui')
    await citizen.sees('Apakah masalahnya sudah selesai?')
    await citizen.press('Kirim penilaian')
    await citizen.sees('Pilih salah satu dulu.')
    await hears(
      'heading Sudah ditanggapi',
      'heading Apakah masalahnya sudah selesai?',
      'button Selesai',
      'button Belum selesai',
      'group Seberapa puas Anda dengan penanganannya?: Pilih salah satu dulu.',
      'radio Sangat tidak puas',
      'radio Tidak puas',
      'radio Biasa saja',
      'radio Puas',
      'radio Sangat puas',
      'button Kirim penilaian',
      'heading Tanggapan Baru',
    )
    await citizen.press('Belum selesai')
    await citizen.press('Kirim: belum selesai')
    await citizen.sees('Tulis sedikit, paling sedikit 3 huruf.')
    await hears('textbox Apa yang belum selesai?, invalid, focused: Tulis sedikit, paling sedikit 3 huruf. Tulis apa yang masih salah. Petugas melanjutkan laporan yang sama.', 'button Kirim: belum selesai', 'button Batal')
    await citizen.press('Batal')
    await hears('button Belum selesai, focused')

    await citizen.pressWords('Kode rahasia dan data saya')
    await citizen.press('Lihat data saya')
    await citizen.sees('Tidak ada identitas yang disimpan.')
    await hears(
      'DisclosureTriangle Kode rahasia dan data saya, expanded',
      'heading Kode rahasia',
      'button Salin kode rahasia',
      'button Ganti kode rahasia: Kode ini terlihat orang lain? Ganti. Kode lama langsung tidak berlaku.',
      'heading Data saya',
      'heading Identitas yang disimpan, focused',
      'button Unduh semuanya',
      'button Perbaiki data',
      'heading Cabut laporan',
      'button Cabut laporan',
    )
    await citizen.press('Cabut laporan')
    await citizen.sees('Cabut laporan ini?')
    await hears('group Cabut laporan ini? Tidak dapat dibatalkan.', 'button Jangan, focused', 'button Ya, cabut')
    await citizen.press('Jangan')
    await hears('button Cabut laporan, focused')
    await context.close()
  })
})
