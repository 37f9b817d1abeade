/** When a part is asked for again that did not come. */
import { expect } from 'chai'
import type { ReactiveControllerHost } from 'lit'
import { until } from '../../../../tests/widget/until.ts'
import { LaterController } from './later-controller.ts'

const host = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost

describe('a part that did not come', () => {
  for (const reason of ['online', 'pointerdown', 'focusin']) {
    it(`is asked for again at "${reason}", and not once it is here`, async () => {
      let asked = 0
      const later = new LaterController(host, () => (++asked === 1 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve('part')))
      later.hostConnected()
      await later.get().catch(() => undefined)
      expect(later.failed).to.equal(true)
      document.body.dispatchEvent(new Event(reason, { bubbles: true }))
      await until('it is here', () => later.part === 'part')
      document.body.dispatchEvent(new Event(reason, { bubbles: true }))
      later.hostDisconnected()
      expect(asked).to.equal(2)
    })
  }
})
