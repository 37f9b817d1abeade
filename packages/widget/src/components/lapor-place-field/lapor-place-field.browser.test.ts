/** How a kelurahan is found by name, with the keyboard alone and by touch. */
import { searchRegions } from '@lapor/sdk/contract'
import { emptyDraft } from '@lapor/sdk/draft'
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { Person } from '../../../../../tests/widget/person.ts'
import { clearPage, heard, show } from '../../../../../tests/widget/screen.ts'
import { aSite, regions } from '../../../../../tests/widget/site-samples.ts'
import { formTexts as texts } from '../../locales/id/form.ts'
import './lapor-place-field.define.ts'
import type { LaporPlaceField } from './lapor-place-field.ts'

const field = async (change: Partial<LaporPlaceField> = {}): Promise<{ person: Person; readonly edits: unknown[] }> => {
  const { element } = await show<LaporPlaceField>('lapor-place-field', { texts, draft: emptyDraft(), site: aSite({ regionCode: null }), regions, search: searchRegions, ...change })
  const events = heard(element, 'lapor-edit')
  return {
    person: new Person(element),
    get edits() {
      return events.map(({ detail }) => (detail as { patch: unknown }).patch)
    },
  }
}

describe('<lapor-place-field>', () => {
  afterEach(clearPage)

  for (const words of ['rawabuntu', 'Rawa Buntu', 'RAWA B']) {
    it(`finds Rawabuntu by "${words}"`, async () => {
      const { person } = await field()
      await person.write('Kelurahan', words)
      await person.settled()
      expect(person.options()).to.deep.equal(['Rawabuntu Kec. Serpong'])
      expect(person.announced()).to.equal('1 kelurahan cocok.')
    })
  }

  it('is chosen with the arrow keys and Enter', async () => {
    const place = await field()
    const { person } = place
    await person.write('Kelurahan', 'paku')
    await person.settled()
    const input = await person.field('Kelurahan')
    expect(input.getAttribute('aria-expanded')).to.equal('true')
    person.key('ArrowDown')
    person.key('ArrowDown')
    await person.settled()
    const active = (input.getRootNode() as ShadowRoot).getElementById(input.getAttribute('aria-activedescendant') ?? '')
    expect(active?.textContent).to.include('Pakujaya')
    expect(active?.getAttribute('aria-selected')).to.equal('true')
    person.key('Enter')
    await person.settled()
    expect(place.edits).to.deep.equal([{ regionCode: '36.74.06.1006' }])
    expect(input.value).to.equal('Pakujaya')
    expect(input.getAttribute('aria-expanded')).to.equal('false')
    await person.hasFocusOn('Kelurahan')
  })

  it('leaves the list for the words past its end', async () => {
    const { person } = await field()
    await person.write('Kelurahan', 'paku')
    for (let presses = 0; presses < 3; presses++) person.key('ArrowDown')
    await person.settled()
    expect((await person.field('Kelurahan')).getAttribute('aria-activedescendant')).to.equal(null)
    person.key('ArrowUp')
    await person.settled()
    expect((await person.field('Kelurahan')).getAttribute('aria-activedescendant')).to.equal('region-1')
  })

  it('closes the list with Escape and keeps the words', async () => {
    const { person } = await field()
    await person.write('Kelurahan', 'paku')
    await person.settled()
    person.key('Escape')
    await person.settled()
    expect(person.options()).to.deep.equal([])
    expect((await person.field('Kelurahan')).value).to.equal('paku')
  })

  it('is chosen by a tap, and the focus stays in the field', async () => {
    const place = await field()
    const { person } = place
    await person.write('Kelurahan', 'kade')
    await person.settled()
    const option = (place.person.element.shadowRoot as ShadowRoot).querySelector<HTMLElement>('[role=option]')!
    expect(option.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true }))).to.equal(false)
    option.click()
    await person.settled()
    expect(place.edits).to.deep.equal([{ regionCode: '36.74.07.1004' }])
    await person.hasFocusOn('Kelurahan')
  })

  it('takes the only kelurahan left when somebody goes on', async () => {
    const place = await field()
    await place.person.write('Kelurahan', 'pakual')
    await place.person.settled()
    await place.person.leave('Kelurahan')
    await place.person.settled()
    expect(place.edits).to.deep.equal([{ regionCode: '36.74.06.1005' }])
  })

  it('takes none when several are left', async () => {
    const place = await field()
    await place.person.write('Kelurahan', 'paku')
    await place.person.settled()
    await place.person.leave('Kelurahan')
    await place.person.settled()
    expect(place.edits).to.deep.equal([])
  })

  it('takes a whole name although it also begins others, and a name of daily use', async () => {
    const serpong = { code: '36.74.01.1009', name: 'Serpong', district: 'Serpong', aliases: [] }
    for (const [words, code] of [['serpong', serpong.code], ['Paku Alam', '36.74.06.1005']] as const) {
      const place = await field({ regions: [...regions, serpong] })
      await place.person.write('Kelurahan', words)
      await place.person.settled()
      await place.person.leave('Kelurahan')
      await place.person.settled()
      expect(place.edits).to.deep.equal([{ regionCode: code }])
      clearPage()
    }
  })

  it('says that nothing is chosen yet when somebody goes on with half a name', async () => {
    const { person } = await field()
    await person.write('Kelurahan', 'paku')
    await person.settled()
    await person.leave('Kelurahan')
    await person.settled()
    expect(person.announced()).to.equal('Belum dipilih. Pilih dari daftar.')
  })

  it('leads back to the site’s own kelurahan', async () => {
    const place = await field({ site: aSite(), draft: { ...emptyDraft(), regionCode: '36.74.07.1004' } })
    await place.person.press('Bukan di sini?')
    await place.person.settled()
    await place.person.press('Kembali ke Kademangan')
    expect(place.edits.at(-1)).to.deep.equal({ regionCode: '36.74.07.1004', elsewhere: false })
  })

  it('says so when nothing has that name, and while the list is on its way', async () => {
    const { person } = await field()
    await person.write('Kelurahan', 'zzz')
    await person.settled()
    expect(person.announced()).to.equal('Tidak ada kelurahan dengan nama itu. Coba ejaan lain.')
    clearPage()
    const early = await field({ regions: undefined })
    await early.person.write('Kelurahan', 'kade')
    await early.person.settled()
    expect(early.person.announced()).to.equal('Daftar kelurahan sedang dimuat…')
  })

  it('shows the site’s own kelurahan, and another one can be named', async () => {
    const place = await field({ site: aSite(), draft: { ...emptyDraft(), regionCode: '36.74.07.1004' } })
    await place.person.sees('Kelurahan Kademangan Kec. Setu')
    await place.person.press('Bukan di sini?')
    await place.person.hasFocusOn('Kelurahan')
    expect(place.edits).to.deep.equal([{ regionCode: '', elsewhere: true }])
  })

  it('reads hint and error with the field', async () => {
    const { person } = await field({ errors: [{ path: '/place/regionCode', text: 'Pilih kelurahan tempat kejadian.' }] })
    expect(await person.description('Kelurahan')).to.equal('Diminta agar petugas tahu ke mana pergi; publik melihatnya juga. Tanpa ini laporan tidak bisa dikirim. Ketik beberapa huruf, lalu pilih. Pilih kelurahan tempat kejadian.')
  })

  it('has no accessibility violations with the list open', async () => {
    const { person } = await field()
    await person.write('Kelurahan', 'paku')
    person.key('ArrowDown')
    await person.settled()
    expect(await violationsOf(person.element)).to.deep.equal([])
  })
})
