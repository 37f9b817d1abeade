/** How a citizen sends a report in the widget: what is asked, what leaves, what waits, and what comes back. */
import type { StoredReceipt } from '@lapor/sdk/outbox'
import { openStorage } from '@lapor/sdk/storage'
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { busyDisk } from '../../../../../tests/widget/busy-disk.ts'
import type { Person } from '../../../../../tests/widget/person.ts'
import { problem } from '../../../../../tests/widget/pretend-relay.ts'
import { restorePage } from '../../../../../tests/widget/restore-page.ts'
import { trackingId } from '../../../../../tests/widget/samples.ts'
import { clearPage } from '../../../../../tests/widget/screen.ts'
import { aSiteThatAsks } from '../../../../../tests/widget/site-samples.ts'
import { until } from '../../../../../tests/widget/until.ts'
import { WidgetPage } from '../../../../../tests/widget/widget-page.ts'

const text = 'Apa yang perlu kami ketahui?'

describe('<lapor-widget>', () => {
  /** Of a disk that is busy. */
  let letGo = (): void => undefined

  afterEach(() => {
    letGo()
    restorePage()
  })

  describe('sending', () => {
    it('sends what was written and shows the receipt', async () => {
      const page = new WidgetPage()
      const person = await page.writing()
      await person.press('Kirim laporan')
      await person.sees('Laporan Anda terkirim')
      expect(page.reports()).to.have.length(1)
      expect(page.reports()[0]).to.deep.include({
        classification: 'complaint',
        text: 'Lampu jalan di depan SDN 2 mati sejak Senin.',
        place: { regionCode: '36.74.07.1004' },
        anonymous: true,
        confidential: false,
        photos: 0,
        noticeVersion: '2036-01',
      })
    })

    it('shows on the receipt the secret that has taken the place of the first one', async () => {
      const page = new WidgetPage()
      const person = await page.writing()
      await person.press('Kirim laporan')
      await person.sees('Laporan Anda terkirim')
      const storage = await openStorage()
      // That it was shown is noted a moment later, with the secret that was there before.
      await until('it is noted that it was shown', async () => {
        const kept = await storage.get<StoredReceipt>(`receipt:${trackingId}`)
        return kept?.site === page.key && kept.shown
      })
      // As "Ganti kode rahasia" in the tracker leaves it.
      await storage.put(`receipt:${trackingId}`, { ...(await storage.get<StoredReceipt>(`receipt:${trackingId}`)), trackingSecret: 'ZZZZYYYYXXXXWWWWVVVVTTTT' })
      window.dispatchEvent(new Event('online'))
      await person.sees('ZZZZ-YYYY-XXXX-WWWW-VVVV-TTTT')
    })

    it('tells the page in order, without what was written', async () => {
      const page = new WidgetPage()
      const person = await page.writing()
      await person.press('Kirim laporan')
      await person.sees('Laporan Anda terkirim')
      await until('three events', () => page.events.length === 3)
      const id = (page.events[1]?.detail as { id: string }).id
      expect(page.events).to.deep.equal([
        { name: 'lapor-submit', detail: { classification: 'complaint', photos: 0 } },
        { name: 'lapor-queued', detail: { id } },
        { name: 'lapor-submitted', detail: { id, trackingId } },
      ])
    })

    it('sends nothing and keeps every word when the page cancels it', async () => {
      const page = new WidgetPage()
      const person = await page.writing()
      person.element.addEventListener('lapor-submit', (event) => event.preventDefault())
      await person.press('Kirim laporan')
      await person.control('Kirim laporan')
      expect((await person.field(text)).value).to.equal('Lampu jalan di depan SDN 2 mati sejak Senin.')
      expect((await person.field(text)).readOnly).to.equal(false)
      expect(page.reports()).to.deep.equal([])
    })

    it('takes no words while the report is being stored, which would be in neither: the focus waits where it was sent', async () => {
      const page = new WidgetPage({ files: [{ mediaType: 'application/pdf', maxBytes: 1_000_000 }] })
      const person = await page.writing()
      await person.attach(new File(['%PDF-1.7'], 'surat.pdf', { type: 'application/pdf' }))
      await person.sees('“surat.pdf” adalah PDF')
      await person.press('Kirim laporan')
      await person.hasFocusOn('Tambahkan PDF ini')
      letGo = await busyDisk()
      await person.press('Tambahkan PDF ini')
      await person.hasFocusOn('Menyimpan…')
      expect((await person.field(text)).readOnly).to.equal(true)
      for (const label of ['Patokan', 'Aspirasi', 'Tanpa identitas']) {
        ;(await person.field(label)).focus()
        expect(person.focus(), label).to.equal('Menyimpan…')
      }
      expect(await violationsOf(person.element)).to.deep.equal([])
      letGo()
      await person.sees('Laporan Anda terkirim')
      await person.press('Tulis laporan lain')
      expect((await person.field(text)).readOnly).to.equal(false)
      expect(page.reports().map((report) => [report.text, report.photos])).to.deep.equal([['Lampu jalan di depan SDN 2 mati sejak Senin.', 1]])
    })

    it('does not mix a report that is to be mended with one that is being stored', async () => {
      const page = new WidgetPage()
      page.relay.on('POST', /^reports$/, () => problem('validation-failed', 422))
      const person = await page.writing()
      await person.press('Kirim laporan')
      await person.press('Tulis laporan lain')
      await person.write(text, 'Sampah menumpuk di pinggir kali.')
      const mend = await person.control('Perbaiki')
      letGo = await busyDisk()
      await person.press('Kirim laporan')
      await person.control('Menyimpan…')
      mend.click()
      await person.settled()
      expect((await person.field(text)).readOnly).to.equal(true)
      letGo()
      await until('both were sent', () => page.reports().length === 2)
      expect(page.reports().map((report) => report.text)).to.deep.equal(['Lampu jalan di depan SDN 2 mati sejak Senin.', 'Sampah menumpuk di pinggir kali.'])
    })

    it('says what is missing in a summary that takes the focus, and beside the field', async () => {
      const page = new WidgetPage({ regionCode: null })
      const person = await page.writing('Bau')
      await person.press('Kirim laporan')
      await person.sees('Ada 2 hal yang perlu diperbaiki')
      await person.hasFocusOn('Ada 2 hal yang perlu diperbaiki')
      expect(person.errors()).to.deep.equal(['Tulis sedikit lebih jelas, paling sedikit 10 huruf.', 'Pilih kelurahan tempat kejadian.'])
      expect(await person.description(text)).to.include('Tulis sedikit lebih jelas, paling sedikit 10 huruf.')
      expect(await person.description('Kelurahan')).to.include('Pilih kelurahan tempat kejadian.')
      expect((await person.field(text)).getAttribute('aria-invalid')).to.equal('true')
      expect((await person.field(text)).value).to.equal('Bau')
      expect(page.events).to.deep.equal([])
      expect(await violationsOf(person.element)).to.deep.equal([])
    })

    it('leads from a sentence of the summary to its field', async () => {
      const page = new WidgetPage({ regionCode: null })
      const person = await page.writing('Bau')
      await person.press('Kirim laporan')
      await person.press('Pilih kelurahan tempat kejadian.')
      await person.hasFocusOn('Kelurahan')
    })

    it('asks for what the site requires, and says why', async () => {
      const page = new WidgetPage(aSiteThatAsks())
      const person = await page.writing()
      expect(await person.description('Nama Anda')).to.include('Diminta agar laporan Anda bisa diperiksa')
      await person.press('Kirim laporan')
      await person.sees('Ada 4 hal')
      expect(person.errors()).to.deep.equal(['Pilih kelurahan tempat kejadian.', 'Isi nama.', 'Isi alamat.', 'Isi nomor HP atau email.'])
    })

    for (const [where, regionCode, fields, fill] of [
      ['on a kelurahan’s own site', '36.74.07.1004', [text], async () => undefined],
      [
        'on any other site',
        null,
        [text, 'Kelurahan'],
        async (person: Person) => {
          await person.write('Kelurahan', 'Kademangan')
          await person.leave('Kelurahan')
        },
      ],
    ] as const) {
      it(`needs no more than ${fields.length} of three fields where a site asks little, ${where}`, async () => {
        const page = new WidgetPage({ regionCode })
        const person = await page.writing()
        for (const identity of ['Tanpa identitas', 'Nama disembunyikan', 'Dengan nama']) {
          await person.choose(identity)
          await person.settled()
          expect(person.required()).to.deep.equal(fields)
        }
        await person.sees('Pilih foto')
        expect(person.required()).to.deep.equal(fields)
        await person.choose('Tanpa identitas')
        await fill(person)
        await person.press('Kirim laporan')
        await person.sees('Laporan Anda terkirim')
        expect(page.reports()).to.have.length(1)
      })
    }

    it('sends what concerns staff to whoever watches over them, and what is told for a resident with a line for the paper', async () => {
      const page = new WidgetPage({ supervisor: { slug: 'inspektorat', acronym: 'Inspektorat', name: 'Inspektorat Kota', kind: 'opd' } })
      const person = await page.writing()
      await person.sees('Laporan ini ditujukan kepada Kelurahan Kademangan.')
      await person.choose('Laporan ini tentang petugas')
      await person.choose('Saya mewakili warga')
      await person.sees('Laporan ini ditujukan kepada Inspektorat Kota.')
      await person.press('Kirim laporan')
      await person.sees('Nama warga')
      expect(page.reports().map(({ aboutStaff, onBehalf }) => [aboutStaff, onBehalf])).to.deep.equal([[true, true]])
    })

    it('shows a report without a signal as not sent, never as a receipt', async () => {
      const page = new WidgetPage()
      const person = await page.writing()
      page.relay.offline = true
      await person.press('Kirim laporan')
      await person.sees('BELUM TERKIRIM')
      expect(person.screen()).not.to.match(/Kode pelacakan|Laporan Anda terkirim/)
      await person.hasFocusOn('BELUM TERKIRIM')
      expect(await violationsOf(person.element)).to.deep.equal([])
    })

    it('leaves the focus where somebody writes elsewhere on the page when the receipt comes', async () => {
      const page = new WidgetPage()
      const person = await page.writing()
      page.relay.offline = true
      await person.press('Kirim laporan')
      await person.hasFocusOn('BELUM TERKIRIM')
      const search = document.createElement('input')
      document.body.append(search)
      search.focus()
      page.relay.offline = false
      window.dispatchEvent(new Event('online'))
      await person.sees('Laporan Anda terkirim')
      await person.sees('Lihat perkembangan')
      expect(document.activeElement === search).to.equal(true)
    })

    it('sends by itself what waited, also after a reload', async () => {
      const page = new WidgetPage()
      const person = await page.writing()
      page.relay.offline = true
      await person.press('Kirim laporan')
      await until('the first attempt failed', () => page.relay.sent('POST', /^reports$/).length === 1)
      clearPage()
      page.relay.offline = false
      const later = await page.openReady()
      window.dispatchEvent(new Event('online'))
      await later.sees('Laporan Anda terkirim')
      expect(page.events.map(({ name }) => name)).to.deep.equal(['lapor-submitted'])
    })

    it('begins an empty form for another report', async () => {
      const page = new WidgetPage()
      const person = await page.writing()
      await person.press('Kirim laporan')
      await person.press('Tulis laporan lain')
      await person.hasFocusOn(text)
      expect((await person.field(text)).value).to.equal('')
    })

    it('leaves the focus to whoever asks for another report while the first is still being put away', async () => {
      const page = new WidgetPage()
      const person = await page.writing()
      const asked = new Promise<void>((resolve) => {
        const ask = async (): Promise<void> => {
          await person.settled()
          await person.press('Tulis laporan lain')
          resolve()
        }
        person.element.addEventListener('lapor-queued', () => void ask(), { once: true })
      })
      await person.press('Kirim laporan')
      await asked
      await until('the first report arrives', () => page.events.some(({ name }) => name === 'lapor-submitted'))
      await person.settled()
      await person.hasFocusOn(text)
      expect((await person.field(text)).value).to.equal('')
    })

    it('puts a refused report back into the form with what the relay found wrong', async () => {
      const page = new WidgetPage()
      page.relay.on('POST', /^reports$/, () => problem('validation-failed', 422, { errors: [{ pointer: '/place/rt', code: 'invalid' }] }))
      const person = await page.writing()
      await person.press('Kirim laporan')
      await person.press('Perbaiki')
      await person.sees('Ada 1 hal yang perlu diperbaiki')
      expect(person.errors()).to.deep.equal(['RT hanya angka, misalnya 12.'])
      expect((await person.field(text)).value).to.equal('Lampu jalan di depan SDN 2 mati sejak Senin.')
      await person.noLongerSees('BELUM TERKIRIM')
    })
  })

  describe('a report that was refused and is thrown away', () => {
    const refusing = (): WidgetPage => {
      const page = new WidgetPage()
      page.relay.on('POST', /^reports$/, () => problem('validation-failed', 422))
      return page
    }

    it('leaves an empty form, and the focus above it', async () => {
      const person = await refusing().writing()
      await person.press('Kirim laporan')
      await person.press('Buang')
      await person.press('Ya, buang')
      await person.hasFocusOn('Tulis laporan')
      await person.noLongerSees('BELUM TERKIRIM')
      expect((await person.field(text)).value).to.equal('')
    })

    it('leaves the focus above the form after a reload too, and what is written there as it is', async () => {
      const page = refusing()
      const person = await page.writing()
      await person.press('Kirim laporan')
      await person.sees('Perbaiki')
      clearPage()
      const later = await page.openReady()
      await later.write(text, 'Sampah menumpuk.')
      await later.press('Buang')
      await later.press('Ya, buang')
      await later.hasFocusOn('Tulis laporan')
      expect((await later.field(text)).value).to.equal('Sampah menumpuk.')
    })
  })
})
