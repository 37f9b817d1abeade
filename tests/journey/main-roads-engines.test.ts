/** The main roads in Firefox and in WebKit, over the built files: a report with a photo and a talk, a relay that is away, a shared phone. In Chromium each has a file of its own. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, it } from 'node:test'
import sharp from 'sharp'
import { inPage } from '../hosts/in-page.ts'
import { inOtherEngines } from '../hosts/other-engines.ts'
import { type EngineWindow, type Typist, typistAt } from '../hosts/windows.ts'
import { choosePhoto } from './choose-photo.ts'
import { startRelay, type RelayProcess } from './relay-process.ts'
import { trackingIdOn } from './tracking-id-on.ts'

const question = 'Apa yang perlu kami ketahui?'
const officer = 'petugas-kademangan'

let relay: RelayProcess
/** As a phone takes it: with its place in it. */
let photo: string

before(async () => {
  relay = await startRelay()
  photo = (await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#777' } }).withExif({ IFD0: { Make: 'Ponsel Rahasia' }, IFD3: { GPSLatitude: '6/1 20/1 0/1', GPSLatitudeRef: 'S' } }).jpeg().toBuffer()).toString('base64')
})

after(() => relay?.stop())

/** Rows of the relay about the reports with these words. */
const stored = (sql: string, words: string): Record<string, unknown>[] => {
  const rows = new DatabaseSync(join(relay.folder, 'lapor.sqlite'), { readOnly: true })
  try {
    return rows.prepare(sql).all(words)
  } finally {
    rows.close()
  }
}

const photosOf = (words: string): Uint8Array[] =>
  stored('SELECT c.bytes FROM attachment a JOIN attachment_content c ON c.attachment_id = a.id JOIN report r ON r.id = a.report_id WHERE r.text = ?', words).map((row) => row['bytes'] as Uint8Array)

inOtherEngines((name, inWindow) => {
  const onPage = (act: (person: Typist, window: EngineWindow) => Promise<void>): Promise<void> =>
    inWindow(`${relay.baseUrl}/demo/kelurahan-site/`, async (window) => {
      const person = typistAt(window)
      await person.sees('Lapor ke Kelurahan Kademangan')
      await act(person, window)
    })

  it('a report with a photo is sent, asked about and answered, and opened again when it is not done', { timeout: 120_000 }, () =>
    onPage(async (person, window) => {
      const words = `Jembatan kecil di RW 03 berlubang (${name}).`
      await person.write(question, words)
      await person.sees('Pilih foto')
      assert.ok(await inPage(window, choosePhoto, photo))
      await person.sees('Foto ditambahkan. Sekarang ada 1.')
      await person.press('Kirim laporan')
      await person.sees('1 foto terkirim.')
      const [kept] = photosOf(words)
      assert.ok(kept)
      assert.equal((await sharp(kept).metadata()).exif, undefined)

      await person.press('Lihat perkembangan')
      await person.sees('Menunggu diperiksa')
      const trackingId = await trackingIdOn(person)
      await relay.command('report', 'verify', trackingId, '--as', officer)
      await relay.command('report', 'ask', trackingId, '--as', officer, '--text', 'Motor masih bisa lewat?')
      await person.press('Perbarui')
      await person.sees('Motor masih bisa lewat?')
      await person.write('Balasan Anda', 'Motor bisa, mobil tidak.')
      await person.press('Kirim balasan')
      await person.sees('Balasan pelapor')
      await relay.command('report', 'respond', trackingId, '--as', officer, '--text', 'Sudah kami tambal.')
      await person.press('Perbarui')
      await person.sees('Apakah masalahnya sudah selesai?')
      await person.press('Belum selesai')
      await person.write('Apa yang belum selesai?', 'Tambalannya lepas lagi.')
      await person.press('Kirim: belum selesai')
      await person.sees('Dibuka kembali: belum selesai')
      const shown = await relay.command('report', 'show', trackingId)
      for (const said of ['Motor bisa, mobil tidak.', 'Tambalannya lepas lagi.']) assert.ok(shown.includes(said), shown)
    }))

  it('a report waits while the relay is away, looks like no receipt, and is sent once when it is back', { timeout: 120_000 }, () =>
    onPage(async (person) => {
      const words = `Tiang listrik miring di tikungan (${name}).`
      await person.write(question, words)
      await person.sees('Siapa melihat apa')
      await relay.kill()
      try {
        await person.press('Kirim laporan')
        await person.sees('BELUM TERKIRIM')
        await person.sees('Tulisan Anda aman tersimpan di perangkat ini.')
        assert.doesNotMatch(await person.screen(), /Kode pelacakan [2-9B-Z]{4}-/)
        // While it is away: once it is back the report may have left by itself, and with it the button.
        await person.press('Kirim sekarang')
      } finally {
        await relay.restart()
      }
      await person.sees('Laporan Anda terkirim')
      assert.equal(stored('SELECT id FROM report WHERE text = ?', words).length, 1)
    }))

  it('a report that is forgotten on a shared phone is gone from it, also after a reload', { timeout: 120_000 }, () =>
    onPage(async (person, window) => {
      await person.write(question, `Pagar taman bermain roboh (${name}).`)
      await person.sees('Siapa melihat apa')
      await person.press('Kirim laporan')
      await person.sees('Laporan Anda terkirim')
      await person.press('Lacak laporan')
      await person.sees('Pagar taman bermain roboh')
      await person.press('Lupakan di perangkat ini')
      await person.press('Ya, lupakan')
      await person.sees('Tidak ada laporan yang tersimpan di perangkat ini.')
      await window.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
      await person.sees('Lapor ke Kelurahan Kademangan')
      await person.press('Lacak laporan')
      await person.sees('Tidak ada laporan yang tersimpan di perangkat ini.')
    }))
})
