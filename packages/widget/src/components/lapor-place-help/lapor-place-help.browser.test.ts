/** The other ways to say where: the browser's own list, and the point of the phone with how far it may be off. */
import { emptyDraft } from '@lapor/sdk/draft'
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { Person } from '../../../../../tests/widget/person.ts'
import { phoneAt } from '../../../../../tests/widget/phone-at.ts'
import { clearPage, heard, show } from '../../../../../tests/widget/screen.ts'
import { aSite, regions } from '../../../../../tests/widget/site-samples.ts'
import { formTexts as texts } from '../../locales/id/form.ts'
import './lapor-place-help.define.ts'
import type { LaporPlaceHelp } from './lapor-place-help.ts'

const help = async (change: Partial<LaporPlaceHelp> = {}): Promise<{ person: Person; readonly edits: unknown[] }> => {
  const { element } = await show<LaporPlaceHelp>('lapor-place-help', { texts, draft: emptyDraft(), site: aSite({ regionCode: null }), regions, ...change })
  const events = heard(element, 'lapor-edit')
  return {
    person: new Person(element),
    get edits() {
      return events.map(({ detail }) => (detail as { patch: unknown }).patch)
    },
  }
}

describe('<lapor-place-help>', () => {
  afterEach(() => {
    clearPage()
    Reflect.deleteProperty(navigator, 'geolocation')
  })

  it('has the browser’s own list, grouped by kecamatan', async () => {
    const place = await help()
    await place.person.press('Pilih dari daftar kecamatan')
    const list = place.person.element.shadowRoot!.querySelector('select')!
    expect(list.labels[0]?.textContent).to.equal('Daftar kelurahan')
    expect([...list.querySelectorAll('optgroup')].map(({ label, children }) => `${label}: ${[...children].map((one) => one.textContent).join(', ')}`)).to.deep.equal(['Kec. Serpong: Rawabuntu', 'Kec. Serpong Utara: Pakualam, Pakujaya', 'Kec. Setu: Kademangan'])
    list.value = '36.74.06.1005'
    list.dispatchEvent(new Event('change', { bubbles: true }))
    expect(place.edits).to.deep.equal([{ regionCode: '36.74.06.1005' }])
    expect(await violationsOf(place.person.element)).to.deep.equal([])
  })

  it('shows no list where the site’s own kelurahan stands already', async () => {
    const { person } = await help({ site: aSite({ regionCode: '36.74.07.1004' }), draft: { ...emptyDraft(), regionCode: '36.74.07.1004' } })
    expect(person.screen()).not.to.include('Pilih dari daftar kecamatan')
  })

  it('takes the point from the phone on request, with how far it may be off', async () => {
    phoneAt({ latitude: -6.337138, longitude: 106.672301, accuracy: 17.6 })
    const place = await help()
    expect(place.edits).to.deep.equal([])
    await place.person.press('Pakai lokasi saya')
    expect(place.edits).to.deep.equal([{ point: 'geo:-6.33714,106.67230;u=18' }])
    await place.person.sees('Titik lokasi disertakan, ketelitian sekitar 18 meter. Hanya dilihat petugas.')
    expect(place.person.announced()).to.equal('Titik lokasi disertakan, ketelitian sekitar 18 meter.')
    await place.person.hasFocusOn('Hapus titik lokasi')
  })

  for (const [code, words] of [[1, 'Lokasi tidak diizinkan di perangkat ini. Tulis patokan saja, itu cukup.'], [2, 'Lokasi tidak ditemukan. Tulis patokan saja, itu cukup.'], [3, 'Lokasi tidak ditemukan. Tulis patokan saja, itu cukup.']] as const) {
    it(`says what to do where the phone answers with error ${code}`, async () => {
      phoneAt({ code })
      const place = await help()
      await place.person.press('Pakai lokasi saya')
      await place.person.sees(words)
      expect(place.edits).to.deep.equal([])
    })
  }

  it('forgets the point, and the focus goes to what takes it again', async () => {
    phoneAt({ code: 2 })
    const place = await help({ draft: { ...emptyDraft(), point: 'geo:-6.33714,106.67230;u=18' } })
    await place.person.press('Hapus titik lokasi')
    expect(place.edits).to.deep.equal([{ point: '' }])
    await place.person.hasFocusOn('Pakai lokasi saya')
  })
})
