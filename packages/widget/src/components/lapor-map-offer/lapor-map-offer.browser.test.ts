/** The offer of a map: only where the site has one, fetched when it is wanted, and no loss where it does not come. */
import { emptyDraft } from '@lapor/sdk/draft'
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { aMap, drawnTile } from '../../../../../tests/widget/map-samples.ts'
import { Person } from '../../../../../tests/widget/person.ts'
import { clearPage, heard, show } from '../../../../../tests/widget/screen.ts'
import { aSite } from '../../../../../tests/widget/site-samples.ts'
import type { Extras } from '../../extras-part.ts'
import { formTexts as texts } from '../../locales/id/form.ts'
import '../lapor-map/lapor-map.define.ts'
import './lapor-map-offer.define.ts'
import type { LaporMapOffer } from './lapor-map-offer.ts'

const offer = async (change: Partial<LaporMapOffer> = {}, loadMap: Extras['loadMap'] = async () => drawnTile) => {
  let fetched = 0
  const extras = {
    loadMap: () => {
      fetched++
      return loadMap()
    },
  } as Extras
  const { element } = await show<LaporMapOffer>('lapor-map-offer', { texts, draft: emptyDraft(), site: aSite({ map: aMap }), extras, ...change })
  return { person: new Person(element), edits: heard(element, 'lapor-edit'), fetched: () => fetched }
}

describe('<lapor-map-offer>', () => {
  afterEach(clearPage)

  it('is nothing where the site has no map', async () => {
    expect((await offer({ site: aSite() })).person.screen()).to.equal('')
  })

  it('fetches nothing until somebody wants it', async () => {
    const { person, fetched } = await offer()
    expect([person.screen(), fetched()]).to.deep.equal(['Tunjukkan di peta', 0])
    expect(await violationsOf(person.element)).to.deep.equal([])
  })

  it('opens the map with the focus in it, and gives the focus back with the point told', async () => {
    const { person, edits, fetched } = await offer()
    await person.press('Tunjukkan di peta')
    await person.sees('Tunjukkan tempatnya di peta')
    person.key('ArrowRight')
    await person.sees('ke timur dari tempat semula')
    await person.press('Pakai titik ini')
    await person.hasFocusOn('Pindahkan titik di peta')
    expect(edits.length).to.equal(1)
    expect(person.announced()).to.equal('Titik lokasi disertakan, ketelitian sekitar 76 meter.')
    await person.press('Pindahkan titik di peta')
    await person.sees('Batal')
    expect(fetched()).to.equal(1)
  })

  it('changes nothing where it is left, and gives the focus back', async () => {
    const { person, edits } = await offer()
    await person.press('Tunjukkan di peta')
    await person.sees('Batal')
    person.key('ArrowRight')
    await person.press('Batal')
    await person.hasFocusOn('Tunjukkan di peta')
    expect(edits).to.deep.equal([])
    expect(person.announced()).to.equal('')
  })

  it('says so where it does not come, and tries again when it is pressed again', async () => {
    let isOffline = true
    const { person } = await offer({}, () => (isOffline ? Promise.reject(new Error('lapor-map.js could not be loaded')) : Promise.resolve(drawnTile)))
    await person.press('Tunjukkan di peta')
    await person.sees('Peta tidak dapat dibuka. Tulis patokan saja, itu cukup.')
    expect(person.announced()).to.equal('Peta tidak dapat dibuka. Tulis patokan saja, itu cukup.')
    isOffline = false
    await person.press('Tunjukkan di peta')
    await person.sees('Pakai titik ini')
  })
})
