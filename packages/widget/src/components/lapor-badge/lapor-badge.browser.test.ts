/** What the badge in a site's footer says, and what stands there while it says nothing. */
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { folded } from '../../../../../tests/widget/folded.ts'
import { harmOf, hostileTexts } from '../../../../../tests/widget/hostile-texts.ts'
import { PublicPage } from '../../../../../tests/widget/public-page.ts'
import { someFigures } from '../../../../../tests/widget/public-samples.ts'
import { restorePage } from '../../../../../tests/widget/restore-page.ts'
import { agency } from '../../../../../tests/widget/samples.ts'
import { until } from '../../../../../tests/widget/until.ts'

describe('<lapor-badge>', () => {
  afterEach(restorePage)

  it('says whose reports were followed up, what share of them, and of how many', async () => {
    const person = await new PublicPage().open('lapor-badge')
    await person.sees('Laporan warga · Kel. Kademangan 99,43 % ditindaklanjuti dari 523 laporan, 12 bulan terakhir')
    expect(person.element.shadowRoot!.querySelector('a')).to.equal(null)
  })

  it('is one link with all of it as its name where it leads somewhere', async () => {
    const person = await new PublicPage().open('lapor-badge', { href: '#transparansi' })
    await person.sees('99,43 %')
    const link = person.element.shadowRoot!.querySelector('a')!
    expect(link.getAttribute('href')).to.equal('#transparansi')
    expect(folded(link.textContent)).to.equal('Laporan warga · Kel. Kademangan 99,43 % ditindaklanjuti dari 523 laporan, 12 bulan terakhir')
    expect(link.getBoundingClientRect().height).to.be.at.least(44)
    expect(await violationsOf(person.element)).to.deep.equal([])
  })

  it('leads to no address that runs', async () => {
    const person = await new PublicPage().open('lapor-badge', { href: 'javascript:alert(1)' })
    await person.sees('99,43 %')
    expect(person.element.shadowRoot!.querySelector('a')).to.equal(null)
  })

  it('shows what stands inside the tag, and no number, until something can be read', async () => {
    const page = new PublicPage()
    page.relay.offline = true
    const person = await page.open('lapor-badge')
    await person.sees('Lihat di kantor kelurahan')
    await until('it was tried twice', () => page.relay.requests.length === 2)
    await new Promise((resolve) => setTimeout(resolve))
    expect(person.screen()).not.to.include('%')
    page.relay.offline = false
    window.dispatchEvent(new Event('online'))
    await person.sees('99,43 %')
  })

  it('says so where nothing was received', async () => {
    const person = await new PublicPage({ statistics: { figures: someFigures({ received: 0, followedUp: 0 }) } }).open('lapor-badge')
    await person.sees('Belum ada laporan dalam 12 bulan terakhir')
  })

  for (const [what, text] of Object.entries(hostileTexts)) {
    it(`shows ${what} as text`, async () => {
      document.body.style.width = '320px'
      const person = await new PublicPage({ statistics: { agency: { ...agency, acronym: text } } }).open('lapor-badge')
      await person.sees('99,43 %')
      expect(harmOf(person.element, text)).to.deep.equal([])
    })
  }
})
