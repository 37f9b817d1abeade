/** The languages that a site offers, as a person chooses among them. */
import { expect } from 'chai'
import { restorePage } from './restore-page.ts'
import { WidgetPage } from './widget-page.ts'

describe('the languages', () => {
  afterEach(restorePage)

  it('can be chosen where the site offers them; one that is a draft says so', async () => {
    const person = await new WidgetPage({ locales: ['id', 'en', 'su'] }).openReady()
    await person.press('SU – Basa Sunda (draf)')
    await person.sees('Naon anu perlu ku kami dipikanyaho?')
    await person.sees('Tarjamahan Basa Sunda ieu masih draf.')
    expect(person.element.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('su')
    await person.press('ID – Bahasa Indonesia')
    await person.sees('Apa yang perlu kami ketahui?')
  })
})
