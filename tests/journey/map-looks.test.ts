/** What a person sees of the map inside a narrow frame on another origin's page, in the usual colours and in those that a person forces. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Frame, Page } from 'puppeteer-core'
import { openTileServer } from '../server/outside/tile-server.ts'
import { openPage } from './browser.ts'
import { startHostServer } from './host-server.ts'
import { relayAndBrowser } from './relay-and-browser.ts'

const source = await openTileServer()
const { relay, browser } = await relayAndBrowser([], { LAPOR_TILES_URL: source.source.url, LAPOR_TILES_ATTRIBUTION: '© Peta Uji', LAPOR_TILES_BOUNDS: source.source.area.bounds.join(','), LAPOR_TILES_ZOOM: '12-18' })
const site = 'kel-kademangan'
const host = await startHostServer(() => ({ body: `<!doctype html><title>Situs desa</title><h1>Situs desa</h1><iframe src="${relay.baseUrl}/embed/${site}" title="Lapor" width="300" height="560"></iframe>` }))
after(async () => {
  host.stop()
  await source.close()
})

const openMap = async (page: Page): Promise<Frame> => {
  await page.goto(host.origin)
  const frame = await page.waitForFrame((one) => one.url().includes('/embed/'), { timeout: 15_000 })
  const field = await frame.waitForSelector('>>> lapor-form >>> textarea', { visible: true, timeout: 20_000 })
  await frame.waitForSelector('::-p-text(Bukan lapor.go.id.)', { visible: true, timeout: 20_000 })
  await field?.focus()
  await page.keyboard.type('Lampu jalan mati di depan SDN 2.')
  const button = await frame.waitForSelector('>>> lapor-map-offer >>> button', { visible: true, timeout: 20_000 })
  await button?.focus()
  await page.keyboard.press('Enter')
  await frame.waitForSelector('>>> lapor-map >>> image', { visible: true, timeout: 20_000 })
  return frame
}

/** Sizes in px, colours as the browser computes them. */
const looksOf = (frame: Frame) =>
  frame.evaluate(() => {
    const all = (root: Document | ShadowRoot): Element[] => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])])
    const root = all(document).find(({ localName }) => localName === 'lapor-map')?.shadowRoot as ShadowRoot
    const style = (selector: string): CSSStyleDeclaration => getComputedStyle(root.querySelector(selector) as Element)
    const system = (name: string): string => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = name
      const { color } = getComputedStyle(probe)
      probe.remove()
      return color
    }
    const steps = [...root.querySelectorAll('.steps button')].map((one) => one.getBoundingClientRect())
    const picture = (root.querySelector('.frame') as Element).getBoundingClientRect()
    return {
      rows: new Set(steps.map(({ top }) => Math.round(top))).size,
      smallest: Math.min(...steps.flatMap(({ width, height }) => [width, height])),
      picture: picture.height,
      room: innerHeight,
      leansOut: document.documentElement.scrollWidth - innerWidth,
      cross: style('.cross').stroke,
      halo: style('.halo').stroke,
      square: style('.square').stroke,
      credit: [style('.credit').color, style('.credit').backgroundColor],
      sign: style('.steps svg').stroke,
      buttonText: style('.steps button').color,
      canvas: system('Canvas'),
      canvasText: system('CanvasText'),
      systemButton: system('ButtonText'),
    }
  })

describe('the map in a frame of 300 px on a page of another origin', () => {
  it('leaves room for its six buttons in one row, and its sign stands out from the picture', { timeout: 90_000 }, async () => {
    await relay.command('site', 'allow', site, host.origin)
    const { page } = await openPage(browser)
    const looks = await looksOf(await openMap(page))
    assert.equal(looks.rows, 1)
    assert.ok(looks.smallest >= 44, String(looks.smallest))
    assert.ok(looks.leansOut <= 0, String(looks.leansOut))
    assert.ok(looks.picture >= 200 && looks.picture <= looks.room / 2, `${looks.picture} of ${looks.room}`)
    assert.deepEqual([looks.cross, looks.halo], ['rgb(176, 33, 27)', 'rgb(255, 255, 255)'])
    assert.deepEqual(looks.credit, ['rgb(26, 36, 48)', 'rgb(255, 255, 255)'])
    await page.close()
  })

  it('takes the colours that a person forces, and keeps its sign and its source readable', { timeout: 90_000 }, async () => {
    await relay.command('site', 'allow', site, host.origin)
    const { page } = await openPage(browser)
    const client = await page.createCDPSession()
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
    const looks = await looksOf(await openMap(page))
    assert.notEqual(looks.canvas, looks.canvasText)
    assert.deepEqual([looks.cross, looks.halo], [looks.canvasText, looks.canvas])
    assert.equal(looks.square, 'none', 'no lines across a picture that has come')
    assert.deepEqual(looks.credit, ['rgb(26, 36, 48)', 'rgb(255, 255, 255)'])
    assert.deepEqual([looks.buttonText, looks.sign], [looks.systemButton, looks.systemButton])
    assert.equal(looks.rows, 1)
    await page.close()
  })
})
