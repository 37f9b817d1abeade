/** What a person learns and can keep once the relay has the report. */
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { createOutbox, type Outbox, type OutboxEntry } from '@lapor/sdk/outbox'
import { memoryStorage } from '@lapor/sdk/storage'
import { gapsIn } from '../../../../../tests/widget/gaps.ts'
import { anAnswer, anEntry, aPhoto, aReceipt, aSubmission, secret, site, trackingId } from '../../../../../tests/widget/samples.ts'
import { clearPage, heard, show, type Screen } from '../../../../../tests/widget/screen.ts'
import { until } from '../../../../../tests/widget/until.ts'
import { followTexts as english } from '../../locales/en/follow.ts'
import { followTexts as texts } from '../../locales/id/follow.ts'
import './lapor-receipt.define.ts'
import type { LaporReceipt } from './lapor-receipt.ts'

const unused = (): Promise<never> => Promise.reject(new Error('nothing is sent here'))

/** It lasts, as far as a person is told. */
const anOutbox = (): Outbox => ({ ...createOutbox({ storage: memoryStorage(), site, send: { report: unused, photo: unused } }), persistent: true })

const receiptWith = (change: Partial<LaporReceipt> = {}): Promise<Screen> => show<LaporReceipt>('lapor-receipt', { receipt: aReceipt(), outbox: anOutbox(), texts, timeZone: 'Asia/Jakarta', ...change })

const groupedSecret = 'BCDF-GHJK-LMNP-QRST-VWXY-Z234'

/** Puts another clipboard in place: one that works, or none as on plain http. */
const clipboard = (write: ((text: string) => Promise<void>) | undefined): void => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: write && { writeText: write } })
}

describe('<lapor-receipt>', () => {
  const { execCommand } = document

  afterEach(() => {
    clearPage()
    Reflect.deleteProperty(navigator, 'clipboard')
    document.execCommand = execCommand
  })

  it('gives the good news by moving the focus to its heading', async () => {
    const screen = await receiptWith()
    expect(screen.focus()).to.equal('Laporan Anda terkirim')
    expect(screen.describedAs(screen.root.activeElement!)).to.equal('Sudah masuk untuk Kelurahan Kademangan. Petugas akan memeriksanya.')
  })

  it('does not take the focus again when photos move on', async () => {
    const screen = await receiptWith()
    screen.button('Lihat perkembangan').focus()
    Object.assign(screen.element, { receipt: aReceipt(), entry: anEntry({ state: 'delivered', receipt: anAnswer(), photos: [aPhoto('a', 'sent')] }) })
    await screen.settled()
    expect(screen.focus()).to.equal('Lihat perkembangan')
  })

  it('moves nothing that somebody is about to press when the ways to keep it come', async () => {
    const screen = await receiptWith()
    const places = (): number[] => [...screen.root.querySelectorAll('button')].map((button) => button.getBoundingClientRect().top)
    const before = places()
    await until('they are there', () => screen.find('lapor-keep') !== undefined)
    await until('they are drawn', () => (screen.find('lapor-keep')?.getBoundingClientRect().height ?? 0) > 100)
    expect(places()).to.deep.equal(before)
  })

  it('shows both codes in groups that can be read aloud, and says what the secret is for', async () => {
    const screen = await receiptWith()
    expect(screen.text()).to.include(trackingId).and.to.include(groupedSecret)
    expect(screen.text()).to.include('Jangan bagikan di grup.')
  })

  it('copies a code and says so', async () => {
    const copied: string[] = []
    clipboard(async (text) => void copied.push(text))
    const screen = await receiptWith()
    await screen.press('Salin kode pelacakan')
    await screen.says('Sudah disalin.')
    await screen.press('Salin kode rahasia')
    await screen.says('Sudah disalin.')
    expect(copied).to.deep.equal([trackingId, groupedSecret])
    expect(screen.announced()).to.equal('Sudah disalin.')
  })

  it('copies on a plain http page, where there is no clipboard', async () => {
    const copied: string[] = []
    clipboard(undefined)
    const screen = await receiptWith()
    document.execCommand = (command) => {
      copied.push(`${command}: ${(screen.root.activeElement as HTMLTextAreaElement).value}`)
      return true
    }
    screen.button('Salin kode rahasia').focus()
    await screen.press('Salin kode rahasia')
    await screen.says('Sudah disalin.')
    expect(copied).to.deep.equal([`copy: ${groupedSecret}`])
    expect(screen.root.querySelector('textarea')).to.equal(null)
    expect(screen.focus()).to.equal('Salin kode rahasia')
  })

  it('says how to copy by hand where the browser refuses', async () => {
    clipboard(undefined)
    document.execCommand = () => false
    const screen = await receiptWith()
    await screen.press('Salin kode pelacakan')
    await screen.says('Tekan lama kodenya, lalu pilih Salin.')
  })

  it('promises by days in the time zone of the agency, whatever the clock of the phone', async () => {
    const screen = await receiptWith()
    expect(new Date('2036-12-01T23:59:59+07:00').getDate(), 'this test needs a phone east of Jakarta').to.equal(2)
    expect(screen.text()).to.include('Paling lambat Senin, 1 Desember 2036, Anda mendapat kabar, berhasil atau tidak.')
    expect(screen.text()).to.include('Batas penyelesaian: Senin, 15 Desember 2036.')
  })

  it('shows a promise of an unknown kind by its raw label', async () => {
    const [first] = aReceipt().promise
    const screen = await receiptWith({ receipt: aReceipt({ promise: [{ ...first!, kind: 'inspection', holidaysKnown: false }] }) })
    expect(screen.text()).to.include('inspection: Senin, 1 Desember 2036.').and.to.include('belum memperhitungkan hari libur')
  })

  it('follows the photos until all of them have arrived', async () => {
    const entry = anEntry({ state: 'delivered', receipt: anAnswer(), photos: [aPhoto('a', 'sent'), aPhoto('b', 'waiting'), aPhoto('c', 'waiting')] })
    const screen = await receiptWith({ entry })
    expect(screen.announced()).to.equal('Foto: 1 dari 3 terkirim.')
    Object.assign(screen.element, { entry: undefined })
    await screen.settled()
    expect(screen.announced()).to.equal('3 foto terkirim.')
  })

  it('does not call a video a photo', async () => {
    const video = { ...aPhoto('b', 'failed', 'media-type-unsupported'), type: 'video/mp4' }
    const entry = anEntry({ state: 'delivered', receipt: anAnswer(), photos: [aPhoto('a', 'sent'), video] })
    const screen = await receiptWith({ entry })
    expect(screen.announced()).to.equal('Lampiran: 1 dari 2 terkirim. 1 lampiran gagal dikirim. Laporan Anda tetap diterima. Jenis berkas ini tidak diterima. Pilih yang lain.')
    expect(screen.buttons()).to.include('Kirim ulang lampiran')
    Object.assign(screen.element, { entry: undefined })
    await screen.settled()
    expect(screen.announced()).to.equal('2 lampiran terkirim.')
  })

  it('shows how much of a photo has left, and does not announce each percent', async () => {
    const entry = anEntry({ state: 'delivered', receipt: anAnswer(), photos: [aPhoto('a', 'sent'), aPhoto('b', 'waiting')] })
    const screen = await receiptWith({ entry, onTheWay: { id: 'b', percent: 45 } })
    expect(screen.text()).to.include('Foto 2 sedang dikirim: 45 %')
    expect(screen.element.shadowRoot!.querySelector('progress')!.value).to.equal(45)
    expect(screen.announced()).not.to.include('45')
    Object.assign(screen.element, { entry: { ...entry, photos: [aPhoto('a', 'sent'), aPhoto('b', 'sent')] } })
    await screen.settled()
    expect(screen.text()).not.to.include('45 %')
  })

  it('offers failed photos again and says that the report stands', async () => {
    const screen = await receiptWith({ entry: anEntry({ state: 'delivered', receipt: anAnswer(), photos: [aPhoto('a', 'failed', 'body-too-large')] }) })
    const events = heard(screen.element, 'lapor-retry')
    expect(screen.text()).to.include('1 foto gagal dikirim. Laporan Anda tetap diterima.')
    screen.button('Kirim ulang foto').focus()
    await screen.press('Kirim ulang foto')
    expect(events).to.deep.equal([{ name: 'lapor-retry', detail: { id: 'entry-1' } }])
    Object.assign(screen.element, { entry: anEntry({ state: 'delivered', receipt: anAnswer(), photos: [aPhoto('a', 'waiting')] }) })
    await screen.settled()
    expect(screen.focus()).to.include('Foto: 0 dari 1 terkirim')
  })

  it('says so where the codes cannot be kept on the phone', async () => {
    const screen = await receiptWith({ outbox: { ...anOutbox(), persistent: false } })
    expect(screen.text()).to.include('Salin atau catat sekarang.').and.to.not.include('tersimpan di perangkat ini')
    expect(screen.buttons()).to.not.include('Lupakan di perangkat ini')
  })

  it('leaves nothing on a borrowed phone after one tap, which can be taken back while the codes are in sight', async () => {
    const outbox = anOutbox()
    await outbox.keep(aReceipt())
    const screen = await receiptWith({ outbox })
    const events = heard(screen.element, 'lapor-forget')
    expect(screen.text()).to.include('Kedua kode juga tersimpan di perangkat ini')
    screen.button('Lupakan di perangkat ini').focus()
    await screen.press('Lupakan di perangkat ini')
    await screen.says('Kedua kode sudah dihapus dari perangkat ini.')
    expect(await outbox.receipts()).to.deep.equal([])
    expect(events).to.deep.equal([{ name: 'lapor-forget', detail: { trackingId } }])
    expect(screen.announced()).to.include('sudah dihapus dari perangkat ini')
    expect(screen.text()).to.include(groupedSecret).and.to.not.include('tersimpan di perangkat ini')
    expect(screen.focus()).to.equal('Simpan lagi di perangkat ini')
    await screen.press('Simpan lagi di perangkat ini')
    await screen.says('Kedua kode juga tersimpan di perangkat ini')
    expect((await outbox.receipts()).map(({ trackingSecret, shown }) => [trackingSecret, shown])).to.deep.equal([[secret, true]])
    expect(screen.focus()).to.equal('Lupakan di perangkat ini')
  })

  it('has the same distance between what stands beside the codes, before and after they are forgotten', async () => {
    const screen = await receiptWith()
    const card = screen.find('.card')!
    expect(gapsIn(card)).to.deep.equal([16, 16, 16])
    await screen.press('Lupakan di perangkat ini')
    await screen.says('Kedua kode sudah dihapus dari perangkat ini.')
    expect(gapsIn(card)).to.deep.equal([16, 16, 16])
  })

  it('does not bring back by the second half of a double tap what the first one forgot', async () => {
    const outbox = anOutbox()
    await outbox.keep(aReceipt())
    const screen = await receiptWith({ outbox })
    await screen.press('Lupakan di perangkat ini')
    await screen.says('Kedua kode sudah dihapus dari perangkat ini.')
    screen.button('Simpan lagi di perangkat ini').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 2 }))
    await screen.settled()
    expect(await outbox.receipts()).to.deep.equal([])
    expect(screen.buttons()).to.include('Simpan lagi di perangkat ini')
  })

  it('says so where the device does not let go of the codes', async () => {
    const screen = await receiptWith({ outbox: { ...anOutbox(), forget: () => Promise.reject(new Error('the disk refuses')) } })
    await screen.press('Lupakan di perangkat ini')
    await screen.says('Kode belum dapat dihapus dari perangkat ini. Coba lagi. Kalau masih ada foto yang menunggu, kirim atau buang dulu di tempat Anda menulis laporan.')
  })

  it('offers it once the photos are there: until then they need the secret, and it says so', async () => {
    const entry = anEntry({ state: 'delivered', receipt: anAnswer(), photos: [aPhoto('a', 'waiting')] })
    const screen = await receiptWith({ entry })
    expect(screen.buttons()).to.not.include('Lupakan di perangkat ini')
    expect(screen.text()).to.include('Kode ini masih diperlukan untuk mengirim foto. Setelah foto terkirim atau dibuang, Anda bisa melupakannya di perangkat ini.')
    Object.assign(screen.element, { entry: { ...entry, photos: [aPhoto('a', 'sent')] } })
    await screen.settled()
    expect(screen.buttons()).to.include('Lupakan di perangkat ini')
  })

  describe('with a photo that failed for good', () => {
    /** As the widget shows it: the entry as it is stored. */
    const refusing = async (): Promise<{ outbox: Outbox; screen: Screen }> => {
      const storage = memoryStorage()
      const photo = async ({ blob }: { readonly blob: Blob }): Promise<void> => {
        if (blob.size > 1) throw Object.assign(new Error('413'), { code: 'body-too-large', retryable: false, status: 413, problem: {} })
      }
      const outbox: Outbox = { ...createOutbox({ storage, site, send: { report: async () => anAnswer(), photo } }), persistent: true }
      const small = { id: 'a', blob: new Blob(['x'], { type: 'image/jpeg' }) }
      await outbox.add(aSubmission({ photos: 2 }), [small, { id: 'b', blob: new Blob(['xxx'], { type: 'image/jpeg' }) }], 'entry-1')
      await outbox.flush()
      const entry = async (): Promise<OutboxEntry | undefined> => (await outbox.entries())[0]
      const screen = await receiptWith({ outbox, entry: await entry() })
      outbox.subscribe(() => void entry().then((now) => Object.assign(screen.element, { entry: now })))
      return { outbox, screen }
    }

    it('goes on without it where a person says so: the receipt stays and tells what arrived', async () => {
      const { outbox, screen } = await refusing()
      expect(screen.announced()).to.include('Foto: 1 dari 2 terkirim. 1 foto gagal dikirim.')
      screen.button('Lanjut tanpa foto itu').focus()
      await screen.press('Lanjut tanpa foto itu')
      await until('the safe answer has the focus', () => screen.focus() === 'Jangan dibuang')
      screen.button('Ya, buang').focus()
      await screen.press('Ya, buang')
      await screen.says('1 foto terkirim. 1 foto yang belum terkirim tidak lagi tersimpan di perangkat ini. Laporan Anda tetap diterima.')
      expect(await outbox.entries()).to.deep.equal([])
      expect((await outbox.receipts()).map((receipt) => receipt.trackingId)).to.deep.equal([trackingId])
      await until('the focus stays with it', () => screen.focus().startsWith('1 foto terkirim.'))
      expect(screen.buttons()).to.include('Lupakan di perangkat ini').and.to.not.include('Lanjut tanpa foto itu')
    })

    it('forgets in one tap on a borrowed phone, the photo with it, and says so', async () => {
      const { outbox, screen } = await refusing()
      await screen.press('Lupakan di perangkat ini')
      await screen.says('1 foto yang belum terkirim tidak lagi tersimpan di perangkat ini.')
      expect(screen.text()).to.include('Kedua kode sudah dihapus dari perangkat ini.')
      expect(await outbox.entries()).to.deep.equal([])
      expect(await outbox.receipts()).to.deep.equal([])
    })

    it('stays to be thrown away once more where another tab has it in hand', async () => {
      const { outbox, screen } = await refusing()
      Object.assign(screen.element, { outbox: { ...outbox, take: async () => false } })
      await screen.press('Lanjut tanpa foto itu')
      await screen.press('Ya, buang')
      await until('the wish is there again', () => screen.buttons().includes('Lanjut tanpa foto itu'))
      Object.assign(screen.element, { entry: undefined })
      await screen.says('2 foto terkirim.')
    })

    it('throws away no photo that may still arrive: neither where one is seen to wait, nor where one has been given a new chance meanwhile', async () => {
      const photos = [aPhoto('a', 'failed'), aPhoto('b', 'waiting')]
      const entry = anEntry({ state: 'delivered', receipt: anAnswer(), photos })
      const { outbox, screen } = await refusing()
      const before = await outbox.entries()
      Object.assign(screen.element, { entry })
      await screen.settled()
      expect(screen.buttons()).to.include('Kirim ulang foto').and.to.not.include('Lanjut tanpa foto itu')
      Object.assign(screen.element, { entry: { ...entry, id: 'entry-1', photos: [aPhoto('x', 'failed')] } })
      await screen.settled()
      await screen.press('Lanjut tanpa foto itu')
      await screen.press('Ya, buang')
      await until('the wish is there again', () => screen.buttons().includes('Lanjut tanpa foto itu'))
      expect((await outbox.entries()).map(({ photos: kept }) => kept)).to.deep.equal(before.map(({ photos: kept }) => kept))
    })

    it('is accessible while it asks', async () => {
      const { screen } = await refusing()
      await screen.press('Lanjut tanpa foto itu')
      expect(await violationsOf(screen.element)).to.deep.equal([])
    })
  })

  describe('with a photo that does not get through', () => {
    /** A page between it and the relay refuses each photo without the relay's own words: they may get through later. */
    const blocked = async (): Promise<{ outbox: Outbox; screen: Screen }> => {
      const storage = memoryStorage()
      const photo = async (): Promise<void> => {
        throw Object.assign(new Error('403'), { code: 'unexplained', retryable: false, status: 403 })
      }
      const outbox: Outbox = { ...createOutbox({ storage, site, send: { report: async () => anAnswer(), photo } }), persistent: true }
      await outbox.add(aSubmission({ photos: 1 }), [{ id: 'a', blob: new Blob(['x'], { type: 'image/jpeg' }) }], 'entry-1')
      await outbox.flush()
      const entry = async (): Promise<OutboxEntry | undefined> => (await outbox.entries())[0]
      const screen = await receiptWith({ outbox, entry: await entry() })
      outbox.subscribe(() => void entry().then((now) => Object.assign(screen.element, { entry: now })))
      return { outbox, screen }
    }

    it('says why, and lets whoever borrowed the phone throw it away and then forget the report', async () => {
      const { outbox, screen } = await blocked()
      expect(screen.announced()).to.equal('Foto: 0 dari 1 terkirim. Layanan laporan menolak tanpa penjelasan.')
      expect(screen.buttons()).to.include('Kirim ulang foto').and.to.not.include('Lupakan di perangkat ini')
      await screen.press('Lanjut tanpa foto itu')
      expect(screen.text()).to.include('Buang foto yang belum terkirim? Laporannya tetap diterima.')
      await screen.press('Ya, buang')
      await screen.says('1 foto yang belum terkirim tidak lagi tersimpan di perangkat ini. Laporan Anda tetap diterima.')
      expect(await outbox.entries()).to.deep.equal([])
      await screen.press('Lupakan di perangkat ini')
      await screen.says('Kedua kode sudah dihapus dari perangkat ini.')
      expect(await outbox.receipts()).to.deep.equal([])
      expect(screen.text(), 'it does not seem to have arrived').to.include('1 foto yang belum terkirim tidak lagi').and.to.not.include('1 foto terkirim')
    })

    it('leaves the question open while it is tried once more, and says so where it cannot be thrown away for that', async () => {
      const { screen } = await blocked()
      const waiting = anEntry({ state: 'delivered', receipt: anAnswer(), photos: [aPhoto('a', 'waiting')], attempts: 1, lastFailure: 'unexplained' })
      const outbox: Outbox = { ...anOutbox(), take: async () => false }
      Object.assign(screen.element, { entry: waiting, outbox })
      await screen.settled()
      screen.button('Lanjut tanpa foto itu').focus()
      await screen.press('Lanjut tanpa foto itu')
      await until('the safe answer has the focus', () => screen.focus() === 'Jangan dibuang')
      const tried = { ...waiting, rev: 1, leasedUntil: Date.now() + 60_000 }
      Object.assign(screen.element, { entry: tried, onTheWay: { id: 'a', percent: 10 } })
      await screen.settled()
      expect(screen.focus()).to.equal('Jangan dibuang')
      expect(screen.announced(), 'why it failed before says nothing of this time').to.equal('Foto: 0 dari 1 terkirim.')
      await screen.press('Ya, buang')
      await screen.says('Sedang dikirim. Tunggu sebentar.')
      expect(screen.buttons()).to.include('Lanjut tanpa foto itu')
      Object.assign(screen.element, { entry: { ...waiting, rev: 2, attempts: 2 }, onTheWay: undefined })
      await screen.settled()
      expect(screen.announced()).to.equal('Foto: 0 dari 1 terkirim. Layanan laporan menolak tanpa penjelasan.')
    })

    it('counts what was really thrown away, and stays where the device does not let go of it', async () => {
      const two = anEntry({ state: 'delivered', receipt: anAnswer(), photos: [aPhoto('a', 'waiting'), aPhoto('b', 'waiting')], attempts: 1, lastFailure: 'network' })
      const left = { submission: two.submission, photos: [{ id: 'b', blob: new Blob() }] }
      const screen = await receiptWith({ entry: two, outbox: { ...anOutbox(), take: async (_, keep) => (await keep?.(left), Promise.reject(new Error('the disk refuses'))) } })
      await screen.press('Lanjut tanpa foto itu')
      await screen.press('Ya, buang')
      await screen.says('Belum dapat dibuang dari perangkat ini. Coba lagi sebentar lagi.')
      expect(screen.text()).not.to.include('Sedang dikirim')
      Object.assign(screen.element, { outbox: { ...anOutbox(), take: async (_: string, keep?: (content: typeof left) => Promise<boolean>) => keep?.(left) } })
      await screen.press('Lanjut tanpa foto itu')
      await screen.press('Ya, buang')
      Object.assign(screen.element, { entry: undefined })
      await screen.says('1 foto terkirim. 1 foto yang belum terkirim tidak lagi tersimpan di perangkat ini.')
    })
  })

  it('leads on to the progress and to another report', async () => {
    const screen = await receiptWith()
    const events = heard(screen.element, 'lapor-follow', 'lapor-write-another')
    await screen.press('Lihat perkembangan')
    await screen.press('Tulis laporan lain')
    expect(events).to.deep.equal([
      { name: 'lapor-follow', detail: { trackingId, trackingSecret: secret } },
      { name: 'lapor-write-another', detail: null },
    ])
  })

  it('keeps the secret inside the widget: no event of it leaves a shadow root', async () => {
    const screen = await receiptWith()
    const outer = document.createElement('div')
    const shadow = outer.attachShadow({ mode: 'open' })
    document.body.append(outer)
    shadow.append(screen.element)
    const events = heard(document, 'lapor-follow')
    await screen.press('Lihat perkembangan')
    expect(events).to.deep.equal([])
  })

  it('speaks English', async () => {
    const screen = await receiptWith({ texts: english })
    expect(screen.focus()).to.equal('Your report was sent')
    expect(screen.text()).to.include('by Monday, 1 December 2036')
  })

  it('is accessible', async () => {
    const screen = await receiptWith({ entry: anEntry({ state: 'delivered', receipt: anAnswer(), photos: [aPhoto('a', 'failed'), aPhoto('b', 'waiting')] }) })
    expect(await violationsOf(screen.element)).to.deep.equal([])
  })
})
