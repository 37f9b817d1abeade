/** Whatever colour an agency has, what is written in it or on it can be read: measured in the pixels of this engine. */
import { expect } from 'chai'
import { adoptStyles } from 'lit'
import { clearPage } from '../../../../tests/widget/screen.ts'
import { agency } from './agency.ts'
import { themes } from './themes.ts'
import { tokens } from './tokens.ts'

/** Nine steps of each channel, from end to end. */
const steps = [0, 32, 64, 96, 128, 160, 192, 224, 255]
const colours = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `rgb(${red}, ${green}, ${blue})`)))

/** Text and ground, by the private names that components write. */
const pairs = [
  ['--_primary', '--_surface'],
  ['--_primary', '--_soft'],
  ['--_primary', '--_primary-soft'],
  ['--_on-primary', '--_primary'],
  ['--_on-primary', '--_primary-strong'],
  ['--_text', '--_primary-soft'],
  ['--_muted', '--_primary-soft'],
] as const

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
const context = canvas.getContext('2d', { willReadFrequently: true })!

/** Relative luminance of the pixel that this engine paints for a colour (WCAG 2.2). */
const luminance = (colour: string): number => {
  context.fillStyle = '#f0f'
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

const host = (theme: string): HTMLElement => {
  const element = document.createElement('div')
  element.setAttribute('theme', theme)
  const root = element.attachShadow({ mode: 'open' })
  adoptStyles(root, [tokens, themes])
  root.append(...pairs.flat().map((name) => Object.assign(document.createElement('i'), { className: name })))
  for (const child of root.querySelectorAll('i')) child.style.color = `var(${child.className})`
  document.body.append(element)
  return element
}

const valueOf = (element: HTMLElement, name: string): string => getComputedStyle(element.shadowRoot!.querySelector(`i[class="${name}"]`)!).color

describe('an agency’s colour', () => {
  afterEach(clearPage)

  for (const theme of ['light', 'dark']) {
    it(`can be read in each of ${colours.length} colours, ${theme}`, () => {
      const element = host(theme)
      const poor: string[] = []
      for (const colour of colours) {
        element.style.setProperty('--lapor-color-agency', colour)
        for (const [text, ground] of pairs) {
          const found = contrast(luminance(valueOf(element, text)), luminance(valueOf(element, ground)))
          if (found < 4.5) poor.push(`${colour}: ${text} on ${ground} has ${found.toFixed(2)}:1`)
        }
      }
      expect(poor).to.deep.equal([])
    }).timeout(30_000)

    it(`changes nothing where none is given, ${theme}`, () => {
      const before = valueOf(host(theme), '--_primary')
      expect(before).to.equal(theme === 'light' ? 'rgb(23, 70, 127)' : 'rgb(156, 197, 247)')
    })
  }

  it('is taken as it is where it can be read already, and its transparency is not', () => {
    const element = host('light')
    element.style.setProperty('--lapor-color-agency', 'rgb(11 107 79 / 0.3)')
    expect(luminance(valueOf(element, '--_primary'))).to.be.closeTo(luminance('rgb(11, 107, 79)'), 0.004)
  })

  it('stays out of a browser that does not know relative colours', () => {
    expect(agency.cssText).to.match(/^\s*@supports \(color: oklch\(from red l c h\)\) \{/)
  })
})
