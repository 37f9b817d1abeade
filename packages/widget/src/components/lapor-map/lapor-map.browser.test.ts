/** A map to point at: by keys, buttons, finger and tap, with and without its pictures, and told in words. */
import { emptyDraft } from '@lapor/sdk/draft'
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { cutTexts, doubleText } from '../../../../../tests/widget/large-text.ts'
import { aMap, drawnTile, noTile } from '../../../../../tests/widget/map-samples.ts'
import { Person } from '../../../../../tests/widget/person.ts'
import { clearPage, heard, show } from '../../../../../tests/widget/screen.ts'
import { aSite } from '../../../../../tests/widget/site-samples.ts'
import { smallTargets } from '../../../../../tests/widget/touch-targets.ts'
import { until } from '../../../../../tests/widget/until.ts'
import { formTexts as english } from '../../locales/en/form.ts'
import { formTexts as texts } from '../../locales/id/form.ts'
import type { TileAddress } from '../../map-part.ts'
import './lapor-map.define.ts'
import type { LaporMap } from './lapor-map.ts'

const map = async (change: Partial<LaporMap> & { readonly point?: string } = {}, width = 360) => {
  const { point, ...rest } = change
  document.body.style.width = `${width}px`
  const { element } = await show<LaporMap>('lapor-map', { texts, draft: { ...emptyDraft(), ...(point === undefined ? {} : { point }) }, site: aSite({ map: aMap }), address: drawnTile, ...rest })
  const events = heard(element, 'lapor-edit', 'lapor-map-close')
  const person = new Person(element)
  await until('the map has its pictures', () => element.shadowRoot?.querySelector('.square'))
  const frame = element.shadowRoot!.querySelector<HTMLElement>('.frame')!
  const middle = (): readonly [number, number] => {
    const { left, top, width, height } = frame.getBoundingClientRect()
    return [left + width / 2, top + height / 2]
  }
  const pointer = (type: string, right: number, down: number): void => {
    const [x, y] = middle()
    frame.dispatchEvent(new PointerEvent(type, { pointerId: 1, isPrimary: true, button: 0, clientX: x + right, clientY: y + down, bubbles: true, composed: true }))
  }
  // A pointer that a test makes up cannot be captured.
  frame.setPointerCapture = () => undefined
  return { person, events, element, frame, pointer }
}

/** The point that was told: where it is, and how many metres it may be off (RFC 5870). */
const chosen = ({ events }: { readonly events: readonly { readonly name: string; readonly detail: unknown }[] }): string => (events[0]?.detail as { patch: { point: string } }).patch.point

describe('<lapor-map>', () => {
  afterEach(() => {
    clearPage()
    document.body.removeAttribute('style')
    document.documentElement.removeAttribute('dir')
  })

  it('begins where the site’s map begins, and says so', async () => {
    const { person } = await map()
    expect(person.announced()).to.equal('Titik belum digeser. Ketelitian sekitar 76 meter. Perbesaran 15 dari 18.')
    expect(person.screen()).to.include('© Peta Uji')
  })

  it('begins at the point that is there already, as near as it is known', async () => {
    const near = await map({ point: 'geo:-6.30000,106.70000;u=12' })
    expect(near.person.announced()).to.include('Perbesaran 17 dari 18.')
    await near.person.press('Pakai titik ini')
    expect(chosen(near)).to.equal('geo:-6.30000,106.70000;u=19')
    clearPage()
    const rough = await map({ point: 'geo:-6.30000,106.70000;u=2000' })
    expect(rough.person.announced()).to.include('Perbesaran 15 dari 18.')
  })

  it('begins at the site’s own place where the point is off the map', async () => {
    const it = await map({ point: 'geo:-7.00000,110.40000;u=12' })
    await it.person.press('Pakai titik ini')
    expect(chosen(it)).to.equal('geo:-6.33714,106.67230;u=76')
  })

  it('is moved, made nearer and used by keys alone, and each step is told', async () => {
    const it = await map()
    it.element.focus()
    for (const key of ['+', '+', '+', 'ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowDown']) expect(it.person.key(key), key).to.equal(false)
    await it.person.settled()
    expect(it.person.announced()).to.equal('Titik digeser 19 meter ke utara dan 19 meter ke timur dari tempat semula. Ketelitian sekitar 9 meter. Perbesaran 18 dari 18.')
    await it.person.press('Pakai titik ini')
    expect(it.events).to.deep.equal([
      { name: 'lapor-edit', detail: { patch: { point: 'geo:-6.33697,106.67247;u=9' } } },
      { name: 'lapor-map-close', detail: { chosen: true } },
    ])
  })

  it('leaves the browser its own keys', async () => {
    const it = await map()
    it.element.focus()
    for (const key of ['Tab', 'PageDown', 'a', 'Enter']) expect(it.person.key(key), key).to.equal(true)
    expect(it.frame.dispatchEvent(new KeyboardEvent('keydown', { key: '+', ctrlKey: true, bubbles: true, cancelable: true }))).to.equal(true)
    expect(it.person.announced()).to.include('Titik belum digeser.')
  })

  it('is moved by buttons alone, each named and 44 px wide', async () => {
    const it = await map()
    for (const [name, words] of [
      ['Geser ke utara', '152 meter ke utara'],
      ['Geser ke barat', '152 meter ke utara dan 152 meter ke barat'],
      ['Geser ke selatan', 'Titik digeser 152 meter ke barat'],
      ['Geser ke timur', 'Titik belum digeser.'],
      ['Perbesar', 'Perbesaran 16 dari 18.'],
      ['Perkecil', 'Perbesaran 15 dari 18.'],
    ] as const) {
      await it.person.press(name)
      await it.person.settled()
      expect(it.person.announced(), name).to.include(words)
    }
    expect(smallTargets(it.element)).to.deep.equal([])
  })

  it('says where zooming ends, and stays usable', async () => {
    const it = await map()
    for (let times = 0; times < 5; times++) await it.person.press('Perbesar')
    expect((await it.person.control('Perbesar')).getAttribute('aria-disabled')).to.equal('true')
    expect(it.person.announced()).to.include('Perbesaran 18 dari 18.')
    expect((await it.person.control('Perkecil')).hasAttribute('aria-disabled')).to.equal(false)
  })

  it('says where the map ends', async () => {
    const it = await map({ point: 'geo:-6.20001,106.70000;u=12' })
    await it.person.press('Geser ke utara')
    await it.person.sees('Peta berakhir di sini.')
    await it.person.press('Pakai titik ini')
    expect(chosen(it)).to.equal('geo:-6.20000,106.70000;u=19')
  })

  it('follows a finger, and tells of it when the finger is lifted', async () => {
    const it = await map()
    it.pointer('pointerdown', 0, 0)
    it.pointer('pointermove', -60, 0)
    await it.person.settled()
    expect(it.person.announced()).to.include('Titik belum digeser.')
    it.pointer('pointermove', -100, 0)
    it.pointer('pointerup', -100, 0)
    await it.person.settled()
    expect(it.person.announced()).to.match(/^Titik digeser 47\d meter ke timur dari tempat semula\./)
  })

  it('brings under the plus what is tapped', async () => {
    const it = await map()
    it.pointer('pointerdown', 50, 0)
    it.pointer('pointerup', 52, 1)
    await it.person.settled()
    expect(it.person.announced()).to.match(/^Titik digeser (\d meter ke selatan dan )?24\d meter ke timur/)
  })

  it('goes back where the browser takes the finger for something else', async () => {
    const it = await map()
    it.pointer('pointerdown', 0, 0)
    it.pointer('pointermove', -100, 40)
    it.pointer('pointercancel', 0, 0)
    await it.person.settled()
    await it.person.press('Pakai titik ini')
    expect(chosen(it)).to.equal('geo:-6.33714,106.67230;u=76')
  })

  it('is left as it was by its button and by Escape, which goes no further', async () => {
    const it = await map()
    const above = heard(document.body, 'keydown')
    await it.person.press('Batal')
    it.element.focus()
    expect(it.person.key('Escape')).to.equal(false)
    expect(it.events).to.deep.equal([
      { name: 'lapor-map-close', detail: { chosen: false } },
      { name: 'lapor-map-close', detail: { chosen: false } },
    ])
    expect(above).to.deep.equal([])
  })

  it('asks for each tile once, and for no other than it shows', async () => {
    const asked: string[] = []
    const address: TileAddress = (z, x, y) => {
      asked.push(`${z}/${x}/${y}`)
      return drawnTile(z, x, y)
    }
    const it = await map({ address })
    const images = (): string[] => [...it.element.shadowRoot!.querySelectorAll('image')].map((image) => image.getAttribute('href') ?? '')
    const before = [...it.element.shadowRoot!.querySelectorAll('image')]
    expect(new Set(asked).size).to.equal(before.length)
    expect(before.length).to.be.lessThan(13)
    await it.person.press('Geser ke timur')
    await it.person.settled()
    const still = [...it.element.shadowRoot!.querySelectorAll('image')].filter((image) => before.includes(image))
    expect(still.length).to.be.greaterThan(3)
    expect(new Set(images()).size).to.equal(images().length)
  })

  describe('without its pictures', () => {
    it('says so, can be moved and used still, and tries again', async () => {
      let isDown = true
      const address: TileAddress = (z, x, y) => (isDown ? noTile() : drawnTile(z, x, y))
      const it = await map({ address })
      await it.person.sees('Gambar peta tidak dapat dimuat. Titik tetap dapat digeser, tetapi patokan yang ditulis lebih berguna.')
      expect(it.person.announced()).to.include('Gambar peta tidak dapat dimuat.')
      await it.person.press('Geser ke utara')
      await it.person.sees('ke utara dari tempat semula')
      isDown = false
      await it.person.press('Muat ulang gambar')
      await it.person.noLongerSees('Gambar peta tidak dapat dimuat.')
      expect(it.element.shadowRoot!.activeElement?.className).to.equal('frame')
      await it.person.press('Pakai titik ini')
      expect(chosen(it)).to.match(/^geo:-6\.335/)
    })

    it('says that some are missing', async () => {
      const { person } = await map({ address: (z, x, y) => (x % 2 === 0 ? noTile() : drawnTile(z, x, y)) })
      await person.sees('Sebagian gambar peta tidak termuat.')
    })
  })

  describe('for everyone', () => {
    const states: Readonly<Record<string, () => ReturnType<typeof map>>> = {
      open: () => map(),
      'open in English': () => map({ texts: english }),
      moved: async () => {
        const it = await map()
        await it.person.press('Geser ke timur')
        return it
      },
      'without its pictures': async () => {
        const it = await map({ address: noTile })
        await it.person.sees('Gambar peta tidak dapat dimuat.')
        return it
      },
      'in the dark': async () => {
        document.body.style.setProperty('--lapor-color-scheme', 'dark')
        for (const [name, value] of [['text', '#edf1f5'], ['muted', '#abb7c4'], ['surface', '#12181f'], ['soft', '#1b232d'], ['primary', '#9cc5f7'], ['on-primary', '#0a2140'], ['control', '#8795a4'], ['line', '#34404d']] as const) document.body.style.setProperty(`--lapor-color-${name}`, value)
        document.body.style.background = '#12181f'
        const it = await map()
        expect(it.element.shadowRoot!.querySelector('.picture.dark') !== null).to.equal(true)
        return it
      },
      'on a page from right to left': () => {
        document.documentElement.dir = 'rtl'
        return map()
      },
    }
    for (const [name, open] of Object.entries(states)) {
      it(`(${name}) has nothing that axe minds, and nothing beyond 288 px`, async () => {
        const it = await open()
        expect(await violationsOf(it.element)).to.deep.equal([])
        document.body.style.width = '288px'
        await until('it is narrow', () => it.element.getBoundingClientRect().width < 290)
        const beyond = it.person.beyond(288).filter((one) => !/^(image|rect|g|path)\./.test(one))
        expect(beyond).to.deep.equal([])
        doubleText(it.element)
        expect(cutTexts(it.element).filter((one) => !one.includes('.frame'))).to.deep.equal([])
      })
    }

    it('has a name and a description for its middle, and its step buttons follow in the order of the page', async () => {
      const { element } = await map()
      const frame = element.shadowRoot!.querySelector('.frame')!
      expect([frame.getAttribute('role'), frame.getAttribute('aria-label'), element.shadowRoot!.getElementById(frame.getAttribute('aria-describedby')!)?.textContent]).to.deep.equal(['application', 'Peta', 'Geser peta sampai tanda plus tepat di tempatnya: dengan jari, dengan tombol, atau dengan tombol panah dan + − pada papan ketik.'])
      expect([...element.shadowRoot!.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? button.textContent)).to.deep.equal(['Geser ke barat', 'Geser ke utara', 'Geser ke selatan', 'Geser ke timur', 'Perkecil', 'Perbesar', 'Pakai titik ini', 'Batal'])
    })

    it('has no style in its markup, which a strict policy refuses', async () => {
      const { element } = await map()
      expect([...element.shadowRoot!.querySelectorAll('[style]')].map(({ localName }) => localName)).to.deep.equal([])
    })
  })
})
