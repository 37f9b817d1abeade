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
})
