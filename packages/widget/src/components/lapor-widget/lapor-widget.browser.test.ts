/** What a citizen meets in the whole widget: from the first word to the receipt, and what happens when something is in the way. */
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { json, problem } from '../../../../../tests/widget/pretend-relay.ts'
import { keptDraft } from '../../../../../tests/widget/kept-draft.ts'
import type { Person } from '../../../../../tests/widget/person.ts'
import { clearPage, heard } from '../../../../../tests/widget/screen.ts'
import { aSiteThatAsks } from '../../../../../tests/widget/site-samples.ts'
import { until } from '../../../../../tests/widget/until.ts'
import { aReport, aStep, filed, secret, trackingId, verified } from '../../../../../tests/widget/samples.ts'
import { WidgetPage } from '../../../../../tests/widget/widget-page.ts'

const text = 'Apa yang perlu kami ketahui?'

describe('<lapor-widget>', () => {
  const { fetch } = globalThis
  const { lang } = document.documentElement

  afterEach(() => {
    clearPage()
    globalThis.fetch = fetch
    document.documentElement.lang = lang
    history.replaceState(null, '', location.pathname + location.search)
  })

  describe('at rest', () => {
    it('can be filled in before the relay has said anything', async () => {
      const page = new WidgetPage()
      page.relay.offline = true
      const person = await page.open()
      await person.write(text, 'Jembatan rusak')
      expect((await person.field(text)).value).to.equal('Jembatan rusak')
    })

    for (const width of [320, 360]) {
      it(`is as high at ${width} px before and after the settings come`, async () => {
        document.body.style.width = `${width}px`
        const page = new WidgetPage()
        const person = await page.open()
        const before = person.element.getBoundingClientRect().height
        const button = (await person.control('Lanjut')).getBoundingClientRect().top
        await person.sees('Paling lambat')
        expect(person.element.getBoundingClientRect().height).to.equal(before)
        expect((await person.control('Lanjut')).getBoundingClientRect().top).to.equal(button)
        document.body.style.width = ''
      })
    }

    it('says whose it is, where data goes and how to get help in an emergency', async () => {
      const person = await new WidgetPage().openReady()
      await person.sees('Lapor ke Kelurahan Kademangan')
      await person.sees('Dikelola Diskominfo Kota Tangerang Selatan. Data dikirim ke relay.example. Gratis. Bukan lapor.go.id.')
      expect((await person.control('Darurat? Telepon 112')).getAttribute('href')).to.equal('tel:112')
    })

    it('says the promise as a day in the agency’s time zone', async () => {
      const person = await new WidgetPage().openReady()
      await person.sees('Paling lambat Senin, 1 Desember 2036 Anda mendapat kabar, berhasil atau tidak.')
    })

    it('has no accessibility violations', async () => {
      const person = await new WidgetPage().openReady()
      expect(await violationsOf(person.element)).to.deep.equal([])
    })

    it('keeps the page’s keyboard shortcuts quiet while somebody types', async () => {
      const heardByPage: string[] = []
      const listen = (event: Event): void => void heardByPage.push(event.type)
      document.addEventListener('keydown', listen)
      const person = await new WidgetPage().openReady()
      ;(await person.field(text)).focus()
      person.key('/')
      document.removeEventListener('keydown', listen)
      expect(heardByPage).to.deep.equal([])
    })
  })

  describe('when the form opens', () => {
    it('keeps the focus in the text', async () => {
      const person = await new WidgetPage().writing()
      await person.hasFocusOn(text)
    })

    it('opens by the button too', async () => {
      const person = await new WidgetPage().openReady()
      await person.press('Lanjut')
      await person.sees('Di mana tempatnya?')
      await person.hasFocusOn(text)
    })

    it('has no accessibility violations', async () => {
      const person = await new WidgetPage().writing()
      await person.sees('Pilih foto')
      expect(await violationsOf(person.element)).to.deep.equal([])
    })

    it('has no accessibility violations in dark', async () => {
      const page = new WidgetPage()
      const person = await page.openReady({ theme: 'dark' })
      await person.press('Lanjut')
      await person.sees('Pilih foto')
      expect(await violationsOf(person.element)).to.deep.equal([])
    })

    it('needs no scrolling sideways at 320 px, as on a desktop zoomed to 400 %', async () => {
      document.body.style.width = '320px'
      const person = await new WidgetPage().writing()
      await person.choose('Dengan nama')
      await person.sees('Pilih foto')
      expect(person.beyond(320)).to.deep.equal([])
      document.body.style.width = ''
    })
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
      expect(page.reports()).to.deep.equal([])
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

    it('sends what concerns staff to who watches over them, and what is told for a resident with a line for the paper', async () => {
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
      expect(person.screen()).not.to.match(/Kode pelacakan|terkirim sudah/)
      await person.hasFocusOn('BELUM TERKIRIM')
      expect(await violationsOf(person.element)).to.deep.equal([])
    })

    it('sends by itself what waited, also after a reload', async () => {
      const page = new WidgetPage()
      const person = await page.writing()
      page.relay.offline = true
      await person.press('Kirim laporan')
      await until('the first attempt failed', () => page.relay.sent('POST', /^reports$/).length === 1)
      clearPage()
      page.relay.offline = false
      const later = await page.open()
      await later.sees('Kelurahan Kademangan')
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
      page.relay.on('POST', /^reports$/, () =>
        json({ type: 'about:blank', title: 'no', status: 422, code: 'validation-failed', errors: [{ pointer: '/place/rt', code: 'invalid' }] }, 422),
      )
      const person = await page.writing()
      await person.press('Kirim laporan')
      await person.press('Perbaiki')
      await person.sees('Ada 1 hal yang perlu diperbaiki')
      expect(person.errors()).to.deep.equal(['RT hanya angka, misalnya 12.'])
      expect((await person.field(text)).value).to.equal('Lampu jalan di depan SDN 2 mati sejak Senin.')
      await person.noLongerSees('BELUM TERKIRIM')
    })
  })

  describe('the draft', () => {
    it('comes back after a reload, and says so', async () => {
      const page = new WidgetPage()
      const person = await page.writing('Sampah menumpuk di pinggir kali')
      await person.choose('Dengan nama')
      await person.write('Nama Anda', 'Siti')
      await keptDraft(page.key, 'Siti')
      clearPage()
      const later = await page.openReady()
      await later.sees('Draf Anda dipulihkan')
      expect((await later.field(text)).value).to.equal('Sampah menumpuk di pinggir kali')
      await later.press('Lanjut')
      expect((await later.field('Nama Anda')).value).to.equal('Siti')
    })

    for (const [field, key, words] of [
      ['Patokan', 'landmark', 'depan warung Bu Contoh'],
      ['RT', 'rt', '12'],
      ['Nama Anda', 'name', 'Siti Contoh'],
    ] as const) {
      it(`comes back when nothing but "${field}" was written`, async () => {
        const page = new WidgetPage()
        const person = await page.openReady()
        await person.press('Lanjut')
        await person.choose('Dengan nama')
        await person.write(field, words)
        await keptDraft(page.key, `"${key}":"${words}"`)
        clearPage()
        const later = await page.openReady()
        await later.sees('Draf Anda dipulihkan')
        await later.press('Lanjut')
        expect((await later.field(field)).value).to.equal(words)
      })
    }

    it('does not come back where all was deleted again', async () => {
      const page = new WidgetPage()
      const person = await page.writing('Sampah')
      await keptDraft(page.key, 'Sampah')
      await person.write(text, '')
      await keptDraft(page.key, '"text":""')
      clearPage()
      const later = await page.openReady()
      await later.press('Lanjut')
      await later.control('Kirim laporan')
      expect(later.screen()).not.to.include('Draf Anda')
    })

    it('is deleted only after a second question', async () => {
      const page = new WidgetPage()
      await page.writing('Sampah menumpuk di pinggir kali')
      await keptDraft(page.key, 'Sampah menumpuk')
      clearPage()
      const person = await page.openReady()
      await person.sees('Draf Anda dipulihkan')
      await person.press('Lanjut')
      await person.press('Hapus draf')
      await person.hasFocusOn('Jangan')
      await person.press('Ya, hapus')
      await person.hasFocusOn(text)
      expect((await person.field(text)).value).to.equal('')
      clearPage()
      const later = await page.openReady()
      expect(later.screen()).not.to.include('Draf Anda')
    })

    it('says so where the browser keeps nothing, and the form goes on', async () => {
      const open = IDBFactory.prototype.open
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError')
      }
      const page = new WidgetPage()
      const person = await page.writing()
      IDBFactory.prototype.open = open
      await person.sees('Perangkat ini tidak mengizinkan kami menyimpan draf.')
      await person.press('Kirim laporan')
      await person.sees('Laporan Anda terkirim')
    })
  })

  describe('tabs', () => {
    it('move and open with the arrow keys', async () => {
      const person = await new WidgetPage().openReady()
      ;(await person.control('Tulis laporan')).focus()
      person.key('ArrowRight')
      await person.hasFocusOn('Lacak laporan')
      expect((await person.control('Lacak laporan')).getAttribute('aria-selected')).to.equal('true')
      expect((await person.control('Tulis laporan')).tabIndex).to.equal(-1)
      await person.sees('Kode pelacakan')
      person.key('ArrowRight')
      await person.hasFocusOn('Tulis laporan')
    })

    it('keep what was written while the other one is open', async () => {
      const person = await new WidgetPage().writing()
      await person.press('Lacak laporan')
      await person.press('Tulis laporan')
      expect((await person.field(text)).value).to.equal('Lampu jalan di depan SDN 2 mati sejak Senin.')
    })

    it('open the tracker for a link with a secret, which leaves the address bar', async () => {
      location.hash = `#lapor=${trackingId}.${secret}`
      const page = new WidgetPage()
      page.relay.on('GET', new RegExp(`^reports/${trackingId}`), () => problem('report-not-found', 404))
      const person = await page.openReady()
      expect(location.href).not.to.include('lapor=')
      expect((await person.control('Lacak laporan')).getAttribute('aria-selected')).to.equal('true')
      await until('the report was asked for', () => page.relay.sent('GET', new RegExp(`^reports/${trackingId}$`)).length > 0)
      expect(page.relay.sent('GET', new RegExp(`^reports/${trackingId}$`))[0]?.headers['lapor-secret']).to.equal(secret)
    })
  })

  describe('languages', () => {
    it('changes to English and back, and keeps what was written', async () => {
      const person = await new WidgetPage({ privacyNotice: { version: '1', text: 'Only to answer you.' } }).writing()
      await person.press('EN – English')
      await person.sees('What should we know?')
      expect((await person.field('What should we know?')).value).to.equal('Lampu jalan di depan SDN 2 mati sejak Senin.')
      await person.sees('Who sees what')
      expect(person.screen()).not.to.match(/Kirim|Siapa|laporan/)
      await person.press('ID – Bahasa Indonesia')
      await person.sees('Kirim laporan')
    })

    it('follows the language of the page', async () => {
      document.documentElement.lang = 'en-GB'
      const person = await new WidgetPage().open()
      await person.sees('What should we know?')
      expect(person.element.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('en')
    })
  })

  describe('where it cannot work', () => {
    it('shows the page’s own words for an unknown site', async () => {
      const page = new WidgetPage()
      page.relay.on('GET', new RegExp(`${page.key}$`), () => problem('site-unknown', 404))
      const person = await page.open()
      await person.sees('Formulir ini belum terdaftar')
      await person.sees('Telepon kantor: 021-000')
      expect(person.announced()).to.include('Beri tahu pengelola situs ini')
      expect(await violationsOf(person.element)).to.deep.equal([])
    })

    it('names a page that is not allowed', async () => {
      const page = new WidgetPage()
      page.relay.on('GET', new RegExp(`${page.key}$`), () => problem('origin-not-allowed', 403))
      const person = await page.open()
      await person.sees('Formulir ini belum diizinkan di halaman ini')
      await person.sees('Telepon kantor: 021-000')
    })

    it('says so when it has no site', async () => {
      const person = await new WidgetPage().open({ site: '' })
      await person.sees('Formulir ini belum terdaftar')
    })
  })

  it('tells the page nothing of what a reporter does with a report, and lets it stop none of it', async () => {
    const page = new WidgetPage()
    let report = aReport({ status: 'answered' })
    page.relay
      .on('GET', new RegExp(`^reports/${trackingId}$`), () => json(report))
      .on('GET', /timeline$/, () => json({ items: [filed, verified, aStep('responded', 'answered', { text: 'Sudah diganti.' })] }))
      .on('POST', /replies$/, () => json(aStep('replied', 'answered', { text: 'Terima kasih.' }), 201))
      .on('POST', /confirmations$/, () => {
        report = aReport({ status: 'closed' })
        return json(aStep('closed', 'closed', { by: 'reporter', reason: 'by-reporter' }), 201)
      })
    location.hash = `#lapor=${trackingId}.${secret}`
    const person = await page.openReady()
    const events = heard(document, 'lapor-acted', 'lapor-replied', 'lapor-follow', 'lapor-forget', 'lapor-secret', 'lapor-use-words')
    await person.write('Balasan Anda', 'Terima kasih.')
    await person.press('Kirim balasan')
    await person.sees('Balasan Anda terkirim.')
    await person.press('Selesai')
    await person.sees('menutup laporan ini')
    expect(page.relay.sent('POST', /confirmations$/)).to.have.length(1)
    expect(events).to.deep.equal([])
  })

  it('leaves nothing behind when it is removed', async () => {
    const page = new WidgetPage()
    const person = await page.openReady()
    clearPage()
    location.hash = '#lapor=BCDF-GHJK-LMNP'
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }))
    expect(location.hash).to.equal('#lapor=BCDF-GHJK-LMNP')
    expect(person.element.isConnected).to.equal(false)
  })
})
