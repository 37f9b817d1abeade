/** How the parts of the form that stand in one root say what is wrong with each of them. */
import { emptyDraft } from '@lapor/sdk/draft'
import { expect } from 'chai'
import { clearPage, show } from '../../../../../tests/widget/screen.ts'
import { aSite } from '../../../../../tests/widget/site-samples.ts'
import type { SendPart } from '../../send-part.ts'
import { formTexts as texts } from '../../locales/id/form.ts'
import './lapor-details.define.ts'
import type { LaporDetails } from './lapor-details.ts'

const services = { searchRegions: () => [], isOutdated: () => false, clientOptions: { baseUrl: location.origin, site: 'kel-kademangan' }, site: 'kel-kademangan' } as unknown as SendPart

describe('<lapor-details>', () => {
  afterEach(clearPage)

  it('describes each choice that is wrong by its own sentence', async () => {
    const errors = [
      { path: '/classification', text: 'Pilih jenisnya.' },
      { path: '/category', text: 'Pilih kategorinya.' },
    ]
    const screen = await show<LaporDetails>('lapor-details', { texts, draft: emptyDraft(), site: aSite({ categories: [{ id: 'lampu-jalan', label: 'Lampu jalan' }] }), errors, services })
    const described = [...screen.root.querySelectorAll('fieldset')].map((choice) => screen.describedAs(choice))
    expect(described).to.deep.equal(['Pilih kategorinya.', 'Pilih jenisnya.'])
  })

  it('opens what is wrong, and leaves it open while somebody mends it', async () => {
    const screen = await show<LaporDetails>('lapor-details', { texts, draft: emptyDraft(), site: aSite(), errors: [], services })
    const fold = [...screen.root.querySelectorAll('details')].find(({ innerText }) => innerText.startsWith(texts.classification))!
    expect(fold.open).to.equal(false)
    Object.assign(screen.element, { errors: [{ path: '/classification', text: 'Pilih jenisnya.' }] })
    await screen.settled()
    expect(fold.open).to.equal(true)
    Object.assign(screen.element, { errors: [] })
    await screen.settled()
    expect(fold.open).to.equal(true)
  })

  it('opens again what was closed by hand when the summary leads there', async () => {
    const screen = await show<LaporDetails>('lapor-details', { texts, draft: emptyDraft(), site: aSite(), errors: [{ path: '/classification', text: 'Pilih jenisnya.' }], services })
    const fold = [...screen.root.querySelectorAll('details')].find(({ open }) => open)!
    fold.open = false
    ;(screen.element as unknown as Pick<LaporDetails, 'focusField'>).focusField('/classification')
    expect(fold.open).to.equal(true)
    expect(fold.contains(screen.root.activeElement)).to.equal(true)
  })
})
