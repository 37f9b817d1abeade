/** What a citizen reads in the figures: honest shares, meanings, a chart that is a table, and what is withheld. */
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { harmOf, hostileTexts } from '../../../../../tests/widget/hostile-texts.ts'
import { json, problem } from '../../../../../tests/widget/pretend-relay.ts'
import { PublicPage } from '../../../../../tests/widget/public-page.ts'
import { someFigures, someStatistics } from '../../../../../tests/widget/public-samples.ts'
import { restorePage } from '../../../../../tests/widget/restore-page.ts'
import { agency } from '../../../../../tests/widget/samples.ts'
import { shareInWords } from '../../locales/share-in-words.ts'

const opd = (name: string) => ({ slug: name.toLowerCase(), acronym: name, name: `Dinas ${name}`, kind: 'opd' })

const twelve = Array.from({ length: 12 }, (_, at) => ({ agency: opd(`OPD-${at + 1}`), figures: someFigures({ medianDaysToFollowUp: at }) }))

describe('<lapor-statistics>', () => {
  afterEach(restorePage)

  it('shows 520 of 523 as 99,43 % followed up, and nowhere as finished', async () => {
    const person = await new PublicPage().open('lapor-statistics')
    await person.sees('99,43 % 520 dari 523 laporan')
    await person.sees('Kelurahan Kademangan. Laporan yang diterima Desember 2035 sampai November 2036.')
    const main = person.element.shadowRoot!.querySelector('.main')!
    expect([main.querySelector('summary')!.textContent, main.querySelector('strong')!.textContent]).to.deep.equal(['Ditindaklanjuti', '99,43\u00a0%'])
    expect(main.textContent).not.to.match(/selesai/i)
  })

  it('says in English what it says in Indonesian, with its numbers', async () => {
    document.documentElement.lang = 'en'
    const person = await new PublicPage().open('lapor-statistics')
    await person.sees('99.43 % 520 of 523 reports')
    await person.sees('2 working days')
    expect(person.element.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('en')
  })

  it('says in Sundanese that it is a draft, and goes on in Sundanese', async () => {
    const person = await new PublicPage().open('lapor-statistics', { locale: 'su' })
    await person.sees('Basa Sunda: draf')
    await person.sees('520 ti 523 laporan')
    await person.sees('Numutkeun kalurahan')
  })

  it('has the meaning of a figure one tap away', async () => {
    const person = await new PublicPage().open('lapor-statistics')
    await person.press('Ditindaklanjuti')
    const opened = person.element.shadowRoot!.querySelector<HTMLDetailsElement>('details[open]')!
    expect(opened.textContent).to.include('Ini bukan jumlah masalah yang beres.')
  })

  it('draws the months inside the table that says them', async () => {
    const person = await new PublicPage().open('lapor-statistics')
    await person.sees('Setiap bulan')
    const table = person.element.shadowRoot!.querySelector<HTMLTableElement>('table.months')!
    const rows = [...table.tBodies[0]!.rows].map((row) => [...row.cells].map((cell) => cell.textContent?.trim()))
    expect(rows).to.deep.equal([['Okt 2036', '', '40', '40'], ['Nov 2036', '', '20', '17']])
    expect([...table.rows[0]!.cells].map((cell) => cell.scope)).to.deep.equal(['col', '', 'col', 'col'])
    const widths = [...table.querySelectorAll('rect')].map((bar) => bar.getAttribute('width'))
    expect(widths).to.deep.equal(['100', '100', '50', '42.5'])
  })

  it('says plainly what is withheld, and why', async () => {
    const person = await new PublicPage().open('lapor-statistics')
    await person.sees('Permintaan informasi tidak ditampilkan')
    await person.sees('Kelompok dengan kurang dari lima laporan tidak ditampilkan angkanya')
  })

  it('lists agencies by speed, ten at first, as the relay gave them', async () => {
    const page = new PublicPage({ statistics: { agency: null, agencies: twelve } })
    const person = await page.open('lapor-statistics', { scope: 'all' })
    await person.sees('OPD-1 hari yang sama')
    await person.sees('OPD-10 9 hari kerja')
    expect(person.screen()).not.to.include('OPD-11')
    await person.press('Tampilkan semua 12 instansi')
    await person.sees('OPD-12 11 hari kerja')
    expect(page.relay.requests.some(({ search }) => search === '?scope=all')).to.equal(true)
  })

  it('changes from the agency to all of them', async () => {
    const page = new PublicPage()
    const person = await page.open('lapor-statistics')
    await person.sees('99,43 %')
    page.relay.on('GET', /^statistics$/, () => json(someStatistics({ agency: null, figures: someFigures({ received: 1997, followedUp: 1997 }) })))
    await person.press('Semua instansi')
    await person.sees('100 % 1.997 dari 1.997 laporan')
    expect((await person.control('Semua instansi')).getAttribute('aria-pressed')).to.equal('true')
  })

  it('keeps the figures on the screen where others cannot be had, and says how old they are', async () => {
    const page = new PublicPage()
    const person = await page.open('lapor-statistics')
    await person.sees('99,43 %')
    page.relay.offline = true
    await person.press('Semua instansi')
    await person.sees('Tidak dapat diperbarui')
    expect(person.screen()).to.match(/Ini keadaan \D*\d/)
    await person.sees('99,43 %')
    expect((await person.control('Instansi ini')).getAttribute('aria-pressed')).to.equal('true')
  })

  it('says that the service cannot be reached, and comes back with the signal', async () => {
    const page = new PublicPage()
    page.relay.offline = true
    const person = await page.open('lapor-statistics')
    await person.sees('layanan laporan tidak terjangkau')
    expect(person.announced()).to.include('Belum dapat dimuat')
    page.relay.offline = false
    window.dispatchEvent(new Event('online'))
    await person.sees('99,43 %')
    await person.noLongerSees('Belum dapat dimuat')
  })

  it('says what is wrong where it is not registered', async () => {
    const page = new PublicPage()
    page.relay.on('GET', /^statistics$/, () => problem('site-unknown', 404))
    const person = await page.open('lapor-statistics')
    await person.sees('belum terdaftar')
    const nameless = await page.open('lapor-statistics', { site: '' })
    await nameless.sees('belum terdaftar')
  })

  it('links to the same figures as CSV at the relay', async () => {
    const person = await new PublicPage().open('lapor-statistics')
    expect((await person.control('Unduh semua angka (CSV)')).getAttribute('href')).to.equal('https://relay.example/data/kel-kademangan/statistik.csv?scope=agency&from=2035-12&to=2036-11')
  })

  it('says so where nothing was received, and divides nothing by nothing', async () => {
    const person = await new PublicPage({ statistics: { figures: someFigures({ received: 0, followedUp: 0, closed: [] }) } }).open('lapor-statistics')
    await person.sees('Belum ada laporan yang diterima dalam masa ini.')
    expect(person.screen()).not.to.match(/NaN|%/)
  })

  for (const theme of ['light', 'dark']) {
    it(`has no accessibility violations, ${theme}, and needs no scrolling sideways at 320 px`, async () => {
      document.body.style.width = '320px'
      const person = await new PublicPage({ statistics: { agencies: twelve } }).open('lapor-statistics', { theme })
      await person.sees('99,43 %')
      expect(await violationsOf(person.element)).to.deep.equal([])
      expect(person.beyond(320)).to.deep.equal([])
    })
  }

  for (const [what, text] of Object.entries(hostileTexts)) {
    it(`shows ${what} as text wherever the relay can put it`, async () => {
      document.body.style.width = '320px'
      const figures = someFigures({ closed: [{ reason: text, count: 1 }] })
      const statistics = { agency: { ...agency, name: text }, figures, agencies: [{ agency: { ...agency, acronym: text }, figures }, ...twelve.slice(0, 1)], classifications: [{ classification: text, figures }, { classification: 'complaint', figures }], regions: [{ regionCode: '', regionName: text, figures }, { regionCode: '', regionName: 'b', figures: null }] }
      const person = await new PublicPage({ statistics }).open('lapor-statistics')
      await person.sees('99,43 %')
      expect(harmOf(person.element, text)).to.deep.equal([])
    })
  }
})

describe('a share in words', () => {
  for (const [part, whole, words] of [[520, 523, '99,43 %'], [1, 2, '50 %'], [99_999, 100_000, '99,99 %'], [1, 100_000, '0,01 %'], [0, 7, '0 %'], [7, 7, '100 %']] as const) {
    it(`of ${part} in ${whole} is "${words}"`, () => {
      expect(shareInWords(part, whole, 'id').replace('\u00a0', ' ')).to.equal(words)
    })
  }
})
