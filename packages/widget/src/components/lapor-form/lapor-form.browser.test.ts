/** How the form waits for a person, opens, and points at what is wrong. */
import { emptyDraft } from '@lapor/sdk/draft'
import { expect } from 'chai'
import { Person } from '../../../../../tests/widget/person.ts'
import { clearPage, heard, show } from '../../../../../tests/widget/screen.ts'
import { promise } from '../../../../../tests/widget/samples.ts'
import { aSite } from '../../../../../tests/widget/site-samples.ts'
import { formTexts } from '../../locales/id/form.ts'
import { shellTexts as texts } from '../../locales/id/shell.ts'
import { isolated } from '../../locales/isolated.ts'
import type { SendPart } from '../../send-part.ts'
import '../lapor-details/lapor-details.define.ts'
import '../lapor-identity-field/lapor-identity-field.define.ts'
import '../lapor-place-field/lapor-place-field.define.ts'
import './lapor-form.define.ts'
import type { LaporForm } from './lapor-form.ts'

const text = 'Apa yang perlu kami ketahui?'

const form = async (change: Partial<LaporForm> = {}): Promise<Person> => new Person((await show<LaporForm>('lapor-form', { texts, draft: emptyDraft(), ...change })).element)

const open = { formTexts, site: aSite(), regions: [], services: { searchRegions: () => [], isOutdated: () => false, clientOptions: { baseUrl: 'https://relay.example', site: 'kel-a' } } as unknown as SendPart, open: true }

describe('<lapor-form>', () => {
  afterEach(clearPage)

  it('does not open by itself when the details arrive', async () => {
    const person = await form()
    Object.assign(person.element, { formTexts })
    await person.settled()
    expect(person.screen()).to.include('Lanjut')
    expect(person.screen()).not.to.include('Di mana')
  })

  it('asks to open at the first key once the details are here', async () => {
    const person = await form()
    const begun = heard(person.element, 'lapor-begin')
    await person.write(text, 'J')
    expect(begun).to.have.length(0)
    Object.assign(person.element, { formTexts })
    await person.write(text, 'Ja')
    expect(begun).to.have.length(1)
  })

  it('asks for the details when somebody presses on without them', async () => {
    const person = await form()
    const begun = heard(person.element, 'lapor-begin')
    await person.press('Lanjut')
    expect(begun).to.have.length(1)
    await person.hasFocusOn(text)
  })

  it('gives the whole draft with each edit, whichever part it came from', async () => {
    const draft = emptyDraft()
    const person = await form({ ...open, draft })
    const edits = heard(person.element, 'lapor-draft-change')
    await person.write(text, 'Jalan rusak')
    await person.write('RT', '12')
    expect(edits.map(({ detail }) => (detail as { draft: unknown }).draft)).to.deep.equal([
      { ...draft, text: 'Jalan rusak' },
      { ...draft, text: 'Jalan rusak', rt: '12' },
    ])
  })

  it('says of a promise that holidays may move it, at rest and beside the button, and of no other', async () => {
    const [word, done] = promise
    const unsure = aSite({ promises: { complaint: [{ ...word!, holidaysKnown: false }, { ...done!, holidaysKnown: false }] } })
    const caveat = 'Bisa mundur karena hari libur nasional.'
    expect((await form({ site: unsure })).screen()).to.include(`berhasil atau tidak. ${caveat}`)
    clearPage()
    expect((await form({ ...open, site: unsure })).screen()).to.include(`berhasil atau tidak. ${caveat}`).and.to.include(`(14 hari kerja). ${caveat}`)
    clearPage()
    expect((await form({ ...open })).screen()).not.to.include(caveat)
  })

  it('counts only when few characters are left', async () => {
    const person = await form({ ...open, draft: { ...emptyDraft(), text: 'a'.repeat(1799) } })
    expect(person.announced()).not.to.include('Sisa')
    clearPage()
    const nearly = await form({ ...open, draft: { ...emptyDraft(), text: 'a'.repeat(1990) } })
    expect(nearly.announced()).to.include('Sisa 10 huruf.')
    clearPage()
    const beyond = await form({ ...open, draft: { ...emptyDraft(), text: 'a'.repeat(2005) } })
    expect(beyond.announced()).to.include('Kelebihan 5 huruf.')
  })

  it('moves the focus to the summary at each attempt, not at other changes', async () => {
    const person = await form({ ...open, problem: 'Ada 1 hal yang perlu diperbaiki', errors: [{ path: '/text', text: 'Tulis apa yang terjadi.' }], attempt: 1 })
    await person.hasFocusOn('Ada 1 hal')
    await person.write(text, 'Jalan')
    await person.settled()
    await person.hasFocusOn(text)
    Object.assign(person.element, { attempt: 2 })
    await person.hasFocusOn('Ada 1 hal')
  })

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>\u202Eterbalik'
    const person = await form({ ...open, draft: { ...emptyDraft(), text: hostile }, site: aSite({ agency: { slug: 'x', acronym: hostile, name: hostile, kind: 'opd' } }) })
    expect((await person.field(text)).value).to.equal(hostile)
    expect(person.screen()).to.include(`Laporan ini ditujukan kepada ${isolated(hostile)}.`)
    expect(person.element.shadowRoot!.querySelector('img')).to.equal(null)
  })
})
