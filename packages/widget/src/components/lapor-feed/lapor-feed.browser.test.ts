/** What a citizen does with the feed: reads, narrows, goes on, and says "saya juga mengalami" once. */
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { harmOf, hostileTexts } from '../../../../../tests/widget/hostile-texts.ts'
import { json } from '../../../../../tests/widget/pretend-relay.ts'
import { PublicPage, publicReport } from '../../../../../tests/widget/public-page.ts'
import { restorePage } from '../../../../../tests/widget/restore-page.ts'
import { aClock, agency } from '../../../../../tests/widget/samples.ts'
import { clearPage, heard } from '../../../../../tests/widget/screen.ts'
import { until } from '../../../../../tests/widget/until.ts'
import { publicTexts as inEnglish } from '../../locales/en/public.ts'
import { formTexts as englishForm } from '../../locales/en/form.ts'
import { trackTexts as englishTracker } from '../../locales/en/track.ts'
import { formTexts } from '../../locales/id/form.ts'
import { publicTexts } from '../../locales/id/public.ts'
import { trackTexts } from '../../locales/id/track.ts'

const categories = [{ id: 'lampu-jalan', label: 'Lampu jalan' }]

/** The list as the relay has it, three to a page. */
const paged = (page: PublicPage, all = [1, 2, 3, 4, 5].map((number) => publicReport(number))): void => {
  page.relay.on('GET', /^reports$/, ({ search }) => {
    const from = Number(new URLSearchParams(search).get('cursor') ?? 0)
    return json({ items: all.slice(from, from + 3), nextCursor: from + 3 < all.length ? String(from + 3) : null })
  })
}

const select = (element: HTMLElement, label: string, value: string): void => {
  const root = element.shadowRoot!
  const field = [...root.querySelectorAll('label')].find((one) => one.textContent === label)!.control as HTMLSelectElement
  field.value = value
  field.dispatchEvent(new Event('change'))
}

describe('<lapor-feed>', () => {
  afterEach(restorePage)

  it('shows what was reported, where it stands, where, and since when', async () => {
    const report = publicReport(2, { category: 'lampu-jalan', supports: 3 })
    const person = await new PublicPage({ reports: [report], site: { categories } }).open('lapor-feed')
    await person.sees('Lampu mati 2')
    await person.sees('Sedang ditangani')
    await person.sees('Pengaduan')
    await person.sees('Lampu jalan')
    await person.sees('Kademangan')
    await person.sees('Diterima Senin, 24 November 2036')
    await person.sees('3 warga lain juga mengalami')
    await person.press('Baca selengkapnya')
    await person.sees('Sudah seminggu gelap.')
  })

  it('says of a report that is past a deadline that it is, and not of one that has ended', async () => {
    const clock = aClock('in-progress')
    const missed = { ...clock, deadlines: clock.deadlines.map((deadline) => ({ ...deadline, state: 'missed' })) }
    const person = await new PublicPage({ reports: [publicReport(2, { clock: missed }), publicReport(3, { status: 'closed', clock: { ...missed, state: 'ended' } })] }).open('lapor-feed')
    await person.sees('Lampu mati 3')
    expect(person.screen().match(/Lewat batas waktu/g)).to.have.length(1)
  })

  it('asks the relay for what the filters say, and says how many there are', async () => {
    const page = new PublicPage({ reports: [publicReport(2)], site: { categories } })
    const person = await page.open('lapor-feed')
    await person.sees('1 laporan ditampilkan. Itu semuanya.')
    page.relay.on('GET', /^reports$/, () => json({ items: [], nextCursor: null }))
    for (const [label, value] of [['Tahap', 'answered'], ['Jenis', 'aspiration'], ['Kelurahan', '36.74.01.1003'], ['Kategori', 'lampu-jalan']] as const) select(person.element, label, value)
    await person.sees('Tidak ada laporan yang cocok dengan saringan ini.')
    expect(person.announced()).to.include('Tidak ada laporan yang cocok')
    const { search } = page.relay.requests.at(-1)!
    expect(Object.fromEntries(new URLSearchParams(search))).to.deep.equal({ status: 'answered', classification: 'aspiration', regionCode: '36.74.01.1003', category: 'lampu-jalan', limit: '10' })
    page.relay.on('GET', /^reports$/, () => json({ items: [publicReport(2)], nextCursor: null }))
    await person.press('Hapus saringan')
    await person.sees('Lampu mati 2')
    expect(person.element.shadowRoot!.querySelector('select')!.value).to.equal('')
  })

  it('loads more on request; reading goes on at the first new report', async () => {
    const page = new PublicPage()
    paged(page)
    const person = await page.open('lapor-feed')
    await person.sees('3 laporan ditampilkan. Masih ada lagi.')
    await person.press('Muat lebih banyak')
    await person.sees('5 laporan ditampilkan. Itu semuanya.')
    await person.hasFocusOn('Lampu mati 4')
    expect(person.screen()).not.to.include('Muat lebih banyak')
    expect(person.announced()).to.include('5 laporan ditampilkan')
  })

  it('keeps what is read where more cannot be had, and goes on from there', async () => {
    const page = new PublicPage()
    paged(page)
    const person = await page.open('lapor-feed')
    await person.sees('Lampu mati 3')
    page.relay.offline = true
    await person.press('Muat lebih banyak')
    await person.sees('Tidak dapat diperbarui')
    await person.sees('Lampu mati 1')
    page.relay.offline = false
    await person.press('Coba lagi')
    await person.sees('Lampu mati 5')
    await person.hasFocusOn('Lampu mati 4')
  })

  it('says that the service cannot be reached instead of an empty list', async () => {
    const page = new PublicPage({ reports: [publicReport(2)] })
    page.relay.offline = true
    const person = await page.open('lapor-feed')
    await person.sees('layanan laporan tidak terjangkau')
    expect(person.screen()).not.to.include('Belum ada laporan')
    page.relay.offline = false
    await person.press('Coba lagi')
    await person.sees('Lampu mati 2')
  })

  it('counts "saya juga mengalami" once for a phone, also after a lost answer and a reload', async () => {
    const page = new PublicPage({ reports: [publicReport(2)] })
    const keys = new Set<string | undefined>()
    let answers = false
    page.relay.on('POST', /supports$/, ({ headers }) => {
      keys.add(headers['idempotency-key'])
      if (!answers) throw new TypeError('Failed to fetch')
      return json({ supports: keys.size })
    })
    const person = await page.open('lapor-feed')
    await person.press('Saya juga mengalami')
    await person.sees('Belum tercatat')
    expect(person.announced()).to.include('Belum tercatat')
    answers = true
    const events = heard(document.body, 'lapor-supported')
    await person.press('Saya juga mengalami')
    await person.sees('Tercatat: Anda juga mengalami ini.')
    await person.sees('1 warga lain juga mengalami')
    await person.hasFocusOn('Lampu mati 2')
    expect([...keys]).to.have.length(1)
    expect(events).to.deep.equal([{ name: 'lapor-supported', detail: { trackingId: publicReport(2).trackingId, supports: 1 } }])
    clearPage()
    const later = await page.open('lapor-feed')
    await later.sees('Tercatat: Anda juga mengalami ini.')
    expect(later.screen()).not.to.match(/Saya juga mengalami/)
  })

  it('leads to the tracker on the page, or else to the relay’s own page', async () => {
    const page = new PublicPage({ reports: [publicReport(2)] })
    const person = await page.open('lapor-feed')
    await person.sees('Lampu mati 2')
    expect((await person.control('Lihat perkembangan')).getAttribute('href')).to.equal(`https://relay.example/lapor/${page.key}#lapor=${publicReport(2).trackingId}`)
    clearPage()
    const base = document.createElement('base')
    base.href = 'https://kelurahan.example/'
    document.head.append(base)
    document.body.append(document.createElement('lapor-widget'))
    const beside = await page.open('lapor-feed')
    const { href } = (await beside.control('Lihat perkembangan')) as HTMLAnchorElement
    base.remove()
    expect(href).to.equal(`${location.href.split('#')[0]}#lapor=${publicReport(2).trackingId}`)
  })

  it('leads to the relay’s own page where the form on the page stands in a frame, which hears nothing of it', async () => {
    const page = new PublicPage({ reports: [publicReport(2)] })
    document.body.append(document.createElement('lapor-widget'))
    document.querySelector('lapor-widget')?.attachShadow({ mode: 'open' })
    const person = await page.open('lapor-feed')
    expect((await person.control('Lihat perkembangan')).getAttribute('href')).to.equal(`https://relay.example/lapor/${page.key}#lapor=${publicReport(2).trackingId}`)
  })

  it('shows a stage, a kind and a category of a newer relay by their labels', async () => {
    const person = await new PublicPage({ reports: [publicReport(2, { status: 'menunggu-cuaca', classification: 'constructor', category: 'ubin' })] }).open('lapor-feed')
    await person.sees('menunggu-cuaca')
    await person.sees('constructor')
    await person.sees('ubin')
  })

  it('names stages and kinds as form and tracker do', () => {
    for (const [open, tracker, form] of [[publicTexts, trackTexts, formTexts], [inEnglish, englishTracker, englishForm]] as const) {
      expect(open.statuses).to.deep.equal(Object.fromEntries(Object.entries(tracker.statuses).map(([status, { name }]) => [status, name])))
      expect(Object.entries(open.closedReasons).map(([reason, words]) => [reason, words === tracker.reasons[reason as 'resolved']])).to.deep.equal(Object.keys(open.closedReasons).map((reason) => [reason, true]))
      expect(open.classifications).to.deep.equal(Object.fromEntries(Object.entries(form.classifications).map(([kind, [name]]) => [kind, name])))
    }
  })

  for (const theme of ['light', 'dark']) {
    it(`has no accessibility violations, ${theme}, and needs no scrolling sideways at 320 px`, async () => {
      document.body.style.width = '320px'
      const page = new PublicPage({ site: { categories } })
      paged(page, [2, 3, 4, 5].map((number) => publicReport(number, { category: 'lampu-jalan', supports: number })))
      const person = await page.open('lapor-feed', { theme })
      await person.sees('Muat lebih banyak')
      await person.press('Baca selengkapnya')
      expect(await violationsOf(person.element)).to.deep.equal([])
      expect(person.beyond(320)).to.deep.equal([])
    })
  }

  for (const [what, text] of Object.entries(hostileTexts)) {
    it(`shows ${what} as text wherever a citizen or the relay can put it`, async () => {
      document.body.style.width = '320px'
      const report = publicReport(2, { title: text, text: `${text} dan lagi`, status: text, classification: text, category: text, place: { regionCode: '', regionName: text, rw: null, rt: null, landmark: null } })
      const person = await new PublicPage({ reports: [report], site: { agency: { ...agency, name: text }, categories: [{ id: 'x', label: text }], classifications: [text] } }).open('lapor-feed')
      await person.sees('Baca selengkapnya')
      await person.press('Baca selengkapnya')
      await until('it is open', () => person.element.shadowRoot!.querySelector('details[open]'))
      expect(harmOf(person.element, text)).to.deep.equal([])
    })
  }
})
