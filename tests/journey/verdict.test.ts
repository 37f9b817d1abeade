/** What a reporter decides and may demand, over the built files: "selesai" and a rating, opening again, own data corrected and erased, the report taken back. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { BrowserContext, Page } from 'puppeteer-core'
import { openPage } from './browser.ts'
import { citizenAt, type Citizen } from './citizen.ts'
import { relayAndBrowser } from './relay-and-browser.ts'
import { trackingIdOn } from './tracking-id-on.ts'

const { relay, browser } = await relayAndBrowser()

const asOfficer = (command: string, trackingId: string, ...words: string[]): Promise<string> => relay.command('report', command, trackingId, '--as', 'petugas-disdukcapil', ...words)

const shown = (trackingId: string): Promise<string> => relay.command('report', 'show', trackingId)

interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  readonly citizen: Citizen
  readonly trackingId: string
}

/** Somebody who has reported with a name at an office that asks for one, and has the report open. */
const reporter = async (words: string): Promise<Visit> => {
  const context = await browser.createBrowserContext()
  const { page } = await openPage(context)
  const citizen = citizenAt(page)
  await page.goto(`${relay.baseUrl}/demo/dinas-site/`)
  // The site's settings have come: from here on a first letter opens all of the form.
  await citizen.sees('Lapor ke Dinas Kependudukan')
  await citizen.write('Apa yang perlu kami ketahui?', words)
  await citizen.write('Kelurahan', 'rawa bun', 'combobox')
  await citizen.sees('Rawabuntu')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await citizen.write('Nama Anda', 'Warga Uji')
  await citizen.write('Alamat Anda (bukan lokasi masalah)', 'Jalan Contoh 1')
  await citizen.write('Nomor HP', '0812 0000 0000')
  await citizen.press('Kirim laporan')
  await citizen.sees('Laporan Anda terkirim')
  await citizen.press('Lihat perkembangan')
  await citizen.sees('Menunggu diperiksa')
  return { context, page, citizen, trackingId: await trackingIdOn(citizen) }
}

describe('a reporter whose matter was answered', () => {
  it('says "selesai", says how content, and opens it again when it turns out not to be done', { timeout: 120_000 }, async () => {
    const { context, citizen, trackingId } = await reporter('Antrean KTP sejak subuh, nomor habis pukul tujuh.')
    await asOfficer('verify', trackingId)
    await asOfficer('respond', trackingId, '--text', 'Nomor antrean kami tambah mulai besok.')
    await citizen.press('Perbarui')
    await citizen.sees('Apakah masalahnya sudah selesai?')
    await citizen.press('Selesai')
    await citizen.sees('Alasan: pelapor menyatakan selesai')
    assert.match(await shown(trackingId), /^\S+ {2}selesai/)

    await citizen.press('Kirim penilaian')
    await citizen.sees('Pilih salah satu dulu.')
    await citizen.press('Puas', 'radio')
    await citizen.press('Kirim penilaian')
    await citizen.sees('Penilaian Anda: Puas. Terima kasih.')
    assert.match(await shown(trackingId), /^Nilai {5}4 dari 5$/m)

    await citizen.press('Belum selesai')
    await citizen.press('Kirim: belum selesai')
    await citizen.sees('Tulis sedikit, paling sedikit 3 huruf.')
    await citizen.write('Apa yang belum selesai?', 'Pagi ini nomor habis lagi.')
    await citizen.press('Kirim: belum selesai')
    await citizen.sees('Dibuka kembali: belum selesai')
    const again = await shown(trackingId)
    assert.match(again, /^Dibuka {4}1 kali dibuka kembali$/m)
    assert.match(again, /Pagi ini nomor habis lagi\./)
    await context.close()
  })
})

describe('a reporter who asks what is held', () => {
  it('corrects it, has it erased, and the officer reads the same at once', { timeout: 120_000 }, async () => {
    const { context, citizen, trackingId } = await reporter('Akta kelahiran anak saya belum jadi sejak lima minggu.')
    assert.match(await shown(trackingId), /^Pelapor {3}Warga Uji, Jalan Contoh 1, 0812 ?0000 ?0000/m)
    await citizen.pressWords('Kode rahasia dan data saya')
    await citizen.press('Lihat data saya')
    await citizen.sees(/Nama Warga Uji.*Alamat Jalan Contoh 1/)

    await citizen.press('Perbaiki data')
    await citizen.write('Alamat', ' RT 05')
    await citizen.press('Simpan perbaikan')
    await citizen.sees('Data sudah diperbaiki.')
    assert.match(await shown(trackingId), /^Pelapor {3}Warga Uji, Jalan Contoh 1 RT 05/m)

    await citizen.press('Hapus data saya')
    await citizen.sees('Laporan tetap diproses tanpa nama')
    await citizen.press('Jangan')
    assert.match(await shown(trackingId), /^Pelapor {3}Warga Uji/m)
    await citizen.press('Hapus data saya')
    await citizen.press('Ya, hapus')
    await citizen.sees('Data diri Anda sudah dihapus.')
    await citizen.sees('Tidak ada identitas yang disimpan.')
    const after = await shown(trackingId)
    assert.match(after, /^Pelapor {3}tanpa identitas/m)
    assert.doesNotMatch(after, /Warga Uji|Jalan Contoh/)
    await context.close()
  })

  it('takes the report back, and the public sees it no more', { timeout: 120_000 }, async () => {
    const { context, citizen, trackingId } = await reporter('Loket tiga tutup sebelum jam istirahat.')
    await asOfficer('verify', trackingId)
    const forPublic = async (): Promise<string> => (await fetch(`${relay.baseUrl}/v1/sites/disdukcapil/reports/${trackingId}`)).text()
    assert.match(await forPublic(), /Loket tiga tutup/)
    await citizen.press('Perbarui')
    await citizen.sees('Sudah diperiksa')
    await citizen.pressWords('Kode rahasia dan data saya')
    await citizen.press('Cabut laporan')
    await citizen.sees('Cabut laporan ini? Tidak dapat dibatalkan.')
    await citizen.press('Ya, cabut')
    await citizen.sees('Laporan ini dicabut pelapor.')
    assert.match(await shown(trackingId), /^\S+ {2}dicabut pelapor/)
    assert.doesNotMatch(await forPublic(), /Loket tiga tutup/)
    await context.close()
  })
})
