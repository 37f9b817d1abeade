/** The form in a dialog, its launcher, and the form in a frame: what a person at a page has of them. */
import { expect } from 'chai'
import { clearPage } from '../../../../tests/widget/screen.ts'
import { until } from '../../../../tests/widget/until.ts'
import { createDialog, type Dialog } from './dialog.ts'
import { LaporFrame } from './lapor-frame.ts'
import { placeLauncher } from './launcher.ts'

const base = 'https://relay.example'
const settings = (more: Readonly<Record<string, string>> = {}) => ({ site: 'kel-a', base, settings: { locale: 'id', ...more } })

const outside = (tag: string): ShadowRoot | null | undefined => document.querySelector(`:root > ${tag}`)?.shadowRoot
const dialogElement = (): HTMLDialogElement | null | undefined => outside('lapor-dialog')?.querySelector('dialog')
const isOpen = (): boolean => dialogElement()?.open === true

/** Each test has a launcher with words of its own: no page takes one away for good. */
const launcher = (words: string): HTMLAnchorElement | undefined =>
  [...document.querySelectorAll(':root > lapor-launcher')].map((host) => host.shadowRoot?.querySelector('a')).find((link) => link?.textContent === words) ?? undefined

customElements.define('lapor-frame-tested', LaporFrame)

describe('the dialog', () => {
  let dialog: Dialog
  let button: HTMLButtonElement

  beforeEach(() => {
    button = document.createElement('button')
    button.textContent = 'Milik halaman'
    document.body.append(button)
    button.focus()
    dialog = createDialog(settings({ theme: 'dark' }))
  })

  afterEach(async () => {
    dialog.close()
    await until('it is closed', () => !isOpen())
    await until('the page has its own entry of the history again', () => !(history.state as { laporDialog?: boolean } | null)?.laporDialog)
    document.querySelector('lapor-dialog')?.remove()
    clearPage()
  })

  it('shows the form of the site, and until it comes a link to the full page', () => {
    dialog.open(undefined)
    const widget = dialogElement()?.querySelector('lapor-widget')
    expect(isOpen()).to.equal(true)
    expect(['site', 'base', 'locale', 'theme'].map((name) => widget?.getAttribute(name))).to.deep.equal(['kel-a', base, 'id', 'dark'])
    expect(widget?.querySelector('a')?.href).to.equal(`${base}/lapor/kel-a`)
    expect(dialogElement()?.getAttribute('aria-label')).to.equal('Formulir laporan')
  })

  it('speaks the language of the page, which the form in it does not see', () => {
    document.documentElement.lang = 'en-GB'
    const other = createDialog({ site: 'kel-a', base, settings: {} })
    other.open(undefined)
    const [, english] = document.querySelectorAll('lapor-dialog')
    const inside = (english ?? document.querySelector('lapor-dialog'))?.shadowRoot
    document.documentElement.lang = 'id'
    expect([inside?.querySelector('dialog')?.getAttribute('aria-label'), inside?.querySelector('lapor-widget')?.getAttribute('locale')]).to.deep.equal(['Report form', 'en'])
    other.close()
  })

  it('is as dark as the form in it where the script tag says so', () => {
    dialog.open(undefined)
    const { backgroundColor: ground, colorScheme } = getComputedStyle(dialogElement()!)
    const { backgroundColor: bar, color: words } = getComputedStyle(dialogElement()!.querySelector('button')!)
    expect([ground, colorScheme, bar, words]).to.deep.equal(['rgb(18, 24, 31)', 'dark', 'rgb(27, 35, 45)', 'rgb(156, 197, 247)'])
  })

  it('shows the form of another site where it is named', () => {
    dialog.open('dinas-b')
    expect(dialogElement()?.querySelector('lapor-widget')?.getAttribute('site')).to.equal('dinas-b')
  })

  it('has the focus on its button to close, and gives it back', async () => {
    dialog.open(undefined)
    expect(outside('lapor-dialog')?.activeElement?.getAttribute('aria-label')).to.equal('Tutup')
    ;(outside('lapor-dialog')?.activeElement as HTMLButtonElement).click()
    await until('the focus is back', () => document.activeElement === button)
  })

  it('keeps what stands behind it from the focus', async () => {
    dialog.open(undefined)
    // WebKit makes the page inert with the next frame.
    await new Promise(requestAnimationFrame)
    button.focus()
    expect(document.activeElement?.localName).to.equal('lapor-dialog')
  })

  it('closes by the back button, on the same page, and leaves no entry in the history otherwise', async () => {
    const address = location.href
    history.replaceState({ milik: 'halaman' }, '')
    dialog.open(undefined)
    expect(history.state).to.deep.equal({ milik: 'halaman', laporDialog: true })
    const withDialog = history.length
    history.back()
    await until('it is closed', () => !isOpen())
    expect([location.href, history.state]).to.deep.equal([address, { milik: 'halaman' }])
    dialog.open(undefined)
    dialog.close()
    await until('the page has its own entry again', () => !(history.state as { laporDialog?: boolean }).laporDialog)
    expect(history.length).to.equal(withDialog)
  })

  it('keeps the same form when it is opened again', async () => {
    dialog.open(undefined)
    const widget = dialogElement()?.querySelector('lapor-widget')
    dialog.close()
    await until('the history is back', () => !(history.state as { laporDialog?: boolean } | null)?.laporDialog)
    dialog.open(undefined)
    expect(dialogElement()?.querySelector('lapor-widget') === widget).to.equal(true)
  })

  it('keeps its keys from the shortcuts of the page', () => {
    const heard: string[] = []
    const note = (event: Event): void => void heard.push(event.type)
    document.addEventListener('keydown', note)
    dialog.open(undefined)
    outside('lapor-dialog')?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, composed: true }))
    document.removeEventListener('keydown', note)
    expect(heard).to.deep.equal([])
  })

  it('says what is missing when nobody names a site', () => {
    const nameless = createDialog({ site: undefined, base, settings: {} })
    expect(() => nameless.open(undefined)).to.throw(TypeError, 'data-site')
  })
})

describe('the launcher', () => {
  beforeEach(clearPage)

  afterEach(async () => {
    document.body.append(document.createElement('lapor-widget'))
    await until('all are gone', () => !document.querySelector('lapor-launcher'))
    clearPage()
  })

  it('stands in the corner of a page without a form, and is a link to the full page', async () => {
    placeLauncher(settings(), () => undefined)
    const link = await until('it is there', () => launcher('Lapor'))
    const box = link.getBoundingClientRect()
    expect(link.href).to.equal(`${base}/lapor/kel-a`)
    expect(Math.round(document.documentElement.clientWidth - box.right)).to.equal(16)
    expect(box.height).to.be.at.least(44)
  })

  it('goes when a form comes, and comes when it goes, as in a page without reloads', async () => {
    placeLauncher(settings({ launcher: 'Keluhan' }), () => undefined)
    await until('it is there', () => launcher('Keluhan'))
    document.body.append(document.createElement('lapor-widget'))
    await until('it is gone', () => !launcher('Keluhan'))
    clearPage()
    await until('it is there again', () => launcher('Keluhan'))
  })

  it('stands beside a public tag only where it is asked for', async () => {
    placeLauncher(settings({ locale: 'en' }), () => undefined)
    placeLauncher(settings({ launcher: 'Tetap di sini' }), () => undefined)
    document.body.append(document.createElement('lapor-badge'))
    await until('the one is there', () => launcher('Tetap di sini'))
    expect(launcher('Report')).to.equal(undefined)
  })

  it('stands at the left where the script tag says so', async () => {
    placeLauncher(settings({ launcher: 'Di kiri', side: 'left' }), () => undefined)
    const link = await until('it is there', () => launcher('Di kiri'))
    expect(Math.round(link.getBoundingClientRect().left)).to.equal(16)
  })

  it('has the dark colours of the form where the script tag says so', async () => {
    placeLauncher(settings({ launcher: 'Gelap', theme: 'dark' }), () => undefined)
    const { backgroundColor, color } = getComputedStyle(await until('it is there', () => launcher('Gelap')))
    expect([backgroundColor, color]).to.deep.equal(['rgb(156, 197, 247)', 'rgb(10, 33, 64)'])
  })

  it('opens the dialog, and so does a link of the page with data-lapor-open', async () => {
    const opened: (string | undefined)[] = []
    placeLauncher(settings({ launcher: 'Buka' }), (site) => opened.push(site))
    ;(await until('it is there', () => launcher('Buka'))).click()
    expect(opened).to.deep.equal(['kel-a'])
    const link = document.createElement('a')
    link.href = 'https://relay.example/lapor/dinas-b'
    link.dataset.laporOpen = 'dinas-b'
    document.body.append(link)
    link.click()
    expect(opened).to.deep.equal(['kel-a', 'dinas-b'])
  })
})

describe('the frame of the isolated mode', () => {
  afterEach(clearPage)

  it('shows the page of the site for frames, in the language of the page, and keeps its own content at hand', () => {
    LaporFrame.defaults = settings({ theme: 'dark', locale: 'en' })
    const frame = document.createElement('lapor-frame-tested')
    frame.textContent = 'Telepon 112'
    document.body.append(frame)
    const inside = frame.shadowRoot!.querySelector('iframe')!
    expect([inside.src, inside.title]).to.deep.equal([`${base}/embed/kel-a?locale=en&theme=dark`, 'Report form'])
    expect(frame.shadowRoot!.querySelector('slot')!.hidden).to.equal(true)
    expect(frame.getBoundingClientRect().height).to.be.at.least(600)
  })

  it('speaks as its own tag says, else as the page does, in a language that the relay has', () => {
    LaporFrame.defaults = { site: 'kel-a', base, settings: {} }
    const said = (language: string, attributes: Readonly<Record<string, string>> = {}): string[] => {
      document.documentElement.lang = language
      const frame = document.createElement('lapor-frame-tested')
      for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value)
      document.body.append(frame)
      const { src, title } = frame.shadowRoot!.querySelector('iframe')!
      return [new URL(src).search, title]
    }
    expect(said('EN-us')).to.deep.equal(['?locale=en', 'Report form'])
    expect(said('en', { locale: 'id' })).to.deep.equal(['?locale=id', 'Formulir laporan'])
    expect(said('ar')).to.deep.equal(['?locale=id', 'Formulir laporan'])
    document.documentElement.lang = 'id'
  })
})
