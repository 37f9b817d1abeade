/** What a citizen meets in the whole widget: at rest, opened, in another language, where it cannot work; and what the page around it hears. */
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { json, problem } from '../../../../../tests/widget/pretend-relay.ts'
import { restorePage } from '../../../../../tests/widget/restore-page.ts'
import { aReport, aStep, filed, secret, trackingId, verified } from '../../../../../tests/widget/samples.ts'
import { clearPage, heard } from '../../../../../tests/widget/screen.ts'
import { until } from '../../../../../tests/widget/until.ts'
import { WidgetPage } from '../../../../../tests/widget/widget-page.ts'
import { loadPart } from '../../parts.ts'

const text = 'Apa yang perlu kami ketahui?'

describe('<lapor-widget>', () => {
  afterEach(restorePage)

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
      })
    }

    it('says whose it is, where data goes and how to get help in an emergency', async () => {
      const person = await new WidgetPage().openReady()
      await person.sees('Lapor ke Kelurahan Kademangan')
      await person.sees(`Dikelola Diskominfo Kota Tangerang Selatan. Data dikirim ke ${location.host}. Gratis. Bukan lapor.go.id.`)
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

    it('asks for a language again that did not come when its button is pressed again', async () => {
      const { en } = loadPart
      loadPart.en = () => Promise.reject(new TypeError('Failed to fetch'))
      const person = await new WidgetPage().openReady()
      await person.press('EN – English')
      loadPart.en = en
      await person.press('EN – English')
      await person.sees('What should we know?')
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

    it('works as soon as the page names its site and its relay, one after the other', async () => {
      const page = new WidgetPage()
      const person = await page.open({ site: '', base: '' })
      await person.sees('Formulir ini belum terdaftar')
      // What is pressed by then asks for a part that cannot be made yet.
      person.element.shadowRoot!.querySelector('.frame')!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))
      person.element.setAttribute('site', page.key)
      await new Promise((resolve) => setTimeout(resolve, 100))
      await person.sees('Formulir ini belum terdaftar')
      person.element.setAttribute('base', location.origin)
      await person.sees('Lapor ke Kelurahan Kademangan')
      await person.write(text, 'Jembatan rusak di depan pasar.')
      await person.press('Kirim laporan')
      await person.sees('Laporan Anda terkirim')
      expect(page.reports()).to.have.length(1)
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

  it('takes no link from the address once it is removed', async () => {
    await new WidgetPage().openReady()
    clearPage()
    location.hash = `#lapor=${trackingId}`
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }))
    expect(location.hash).to.equal(`#lapor=${trackingId}`)
  })
})
