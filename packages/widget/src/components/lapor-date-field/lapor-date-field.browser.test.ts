/** How a day is named: today, yesterday, or from the calendar. */
import { emptyDraft } from '@lapor/sdk/draft'
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { Person } from '../../../../../tests/widget/person.ts'
import { clearPage, heard, show } from '../../../../../tests/widget/screen.ts'
import { aSite } from '../../../../../tests/widget/site-samples.ts'
import { formTexts as texts } from '../../locales/id/form.ts'
import './lapor-date-field.define.ts'
import type { LaporDateField } from './lapor-date-field.ts'
import { localDay } from '../local-day.ts'

const jakarta = 'Asia/Jakarta'

const field = async (occurredOn = ''): Promise<{ person: Person; edits: () => unknown[] }> => {
  const { element } = await show<LaporDateField>('lapor-date-field', { texts, site: aSite(), draft: { ...emptyDraft(), occurredOn } })
  const events = heard(element, 'lapor-edit')
  return { person: new Person(element), edits: () => events.map(({ detail }) => (detail as { patch: unknown }).patch) }
}

const dateInputs = (person: Person): number => person.element.shadowRoot!.querySelectorAll('input[type=date]').length

describe('<lapor-date-field>', () => {
  afterEach(clearPage)

  it('gives today and yesterday as days of the agency', async () => {
    const { person, edits } = await field()
    await person.choose('Hari ini')
    await person.choose('Kemarin')
    expect(edits()).to.deep.equal([{ occurredOn: localDay(Date.now(), jakarta) }, { occurredOn: localDay(Date.now(), jakarta, -1) }])
  })

  it('is on the agency’s day just before its midnight, wherever the phone is', () => {
    expect(localDay(Date.parse('2036-12-01T23:59:00+07:00'), jakarta)).to.equal('2036-12-01')
    expect(localDay(Date.parse('2036-12-01T23:59:00+07:00'), 'Asia/Jayapura')).to.equal('2036-12-02')
    expect(localDay(Date.parse('2036-03-01T00:30:00+07:00'), jakarta, -1)).to.equal('2036-02-29')
  })

  it('makes a date input only for whoever wants another day', async () => {
    const { person } = await field()
    expect(dateInputs(person)).to.equal(0)
    await person.choose('Tanggal lain')
    await person.settled()
    expect(dateInputs(person)).to.equal(1)
    expect((await person.field('Tanggal kejadian')).getAttribute('max')).to.equal(localDay(Date.now(), jakarta))
  })

  it('asks for the day after "Tanggal lain", and lets go of it with "Tidak ingat"', async () => {
    const date = await field()
    await date.person.choose('Tanggal lain')
    await date.person.settled()
    expect(date.person.screen()).to.include('Pilih tanggalnya, atau pilih Tidak ingat.')
    await date.person.choose('Tidak ingat')
    await date.person.settled()
    expect(dateInputs(date.person)).to.equal(0)
    expect(date.person.screen()).to.not.include('Pilih tanggalnya')
  })

  it('names what is wrong with the day where the day is entered', async () => {
    const { person } = await field('2099-01-02')
    Object.assign(person.element, { errors: [{ path: '/occurredOn', text: 'Tanggal itu belum terjadi.' }] })
    await person.settled()
    expect(await person.description('Tanggal kejadian')).to.equal('Tanggal itu belum terjadi.')
  })

  it('shows a kept day as what it is', async () => {
    const today = await field(localDay(Date.now(), jakarta))
    expect(await today.person.field('Hari ini')).to.have.property('checked', true)
    clearPage()
    const { person } = await field('2036-01-02')
    expect(await person.field('Tanggal lain')).to.have.property('checked', true)
    expect((await person.field('Tanggal kejadian')).value).to.equal('2036-01-02')
  })

  it('has no accessibility violations', async () => {
    const { person } = await field('2036-01-02')
    expect(await violationsOf(person.element)).to.deep.equal([])
  })
})
