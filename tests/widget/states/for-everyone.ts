/** What each screen in each of its states owes everybody: axe in light and dark, thumbs, narrow screens, large text. */
import { expect } from 'chai'
import { violationsOf } from '../accessibility.ts'
import { cutTexts, doubleText } from '../large-text.ts'
import type { Person } from '../person.ts'
import { restorePage } from '../restore-page.ts'
import { smallTargets } from '../touch-targets.ts'
import { darken } from './ground.ts'

/** By name: how one gets there. */
export type States = Readonly<Record<string, () => Promise<Person>>>

export const forEveryone = (what: string, states: States): void => {
  describe(`for everyone, ${what}:`, () => {
    beforeEach(() => {
      document.body.style.width = '320px'
    })

    afterEach(() => {
      restorePage()
      Reflect.deleteProperty(navigator, 'geolocation')
    })

    for (const [name, open] of Object.entries(states)) {
      it(`${name} has no barrier in light or dark, no small target, and fits 320 px, also with text twice as large`, async () => {
        const person = await open()
        expect(smallTargets(person.element)).to.deep.equal([])
        expect(person.beyond(320)).to.deep.equal([])
        expect(await violationsOf(person.element)).to.deep.equal([])
        await darken(person.element)
        expect(await violationsOf(person.element)).to.deep.equal([])
        doubleText(person.element)
        expect(person.beyond(320)).to.deep.equal([])
        expect(cutTexts(person.element)).to.deep.equal([])
      })
    }
  })
}
