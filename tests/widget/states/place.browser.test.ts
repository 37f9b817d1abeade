/** The dialog with a form, and the button in the corner of a page: for everybody, as each other screen. */
import { createDialog, type Dialog } from '../../../packages/widget/src/place/dialog.ts'
import { placeLauncher } from '../../../packages/widget/src/place/launcher.ts'
import { Person } from '../person.ts'
import { problem } from '../pretend-relay.ts'
import { until } from '../until.ts'
import { WidgetPage } from '../widget-page.ts'
import { forEveryone } from './for-everyone.ts'

let dialog: Dialog | undefined

afterEach(() => {
  dialog?.close()
  dialog = undefined
  document.querySelector('lapor-dialog')?.remove()
})

/** On a phone: as wide as the page around it. */
const inDialog = (page: WidgetPage): Person => {
  globalThis.fetch = page.relay.fetch
  dialog = createDialog({ site: page.key, base: location.origin, settings: { locale: 'id' } })
  dialog.open(undefined)
  const host = document.querySelector('lapor-dialog') as HTMLElement
  Object.assign(host.shadowRoot!.querySelector('dialog')!.style, { width: '320px', margin: '0' })
  return new Person(host)
}

forEveryone('the dialog', {
  'with the form': async () => {
    const person = inDialog(new WidgetPage())
    await person.sees('Kelurahan Kademangan')
    return person
  },
  'with the way to the full page, where no form comes': async () => {
    const page = new WidgetPage()
    page.relay.on('GET', /sites/, () => problem('site-unknown', 404))
    const person = inDialog(page)
    await person.sees('Formulir ini belum terdaftar')
    await person.sees('Tulis laporan di halaman penuh')
    return person
  },
})

/** On a phone of 320 px, where it keeps its distance to both sides. */
const atCorner = async (launcher?: string): Promise<Person> => {
  placeLauncher({ site: 'kel-a', base: location.origin, settings: { locale: 'id', ...(launcher ? { launcher } : {}) } }, () => undefined)
  const words = launcher ?? 'Lapor'
  const host = await until('the button is there', () => [...document.querySelectorAll<HTMLElement>('lapor-launcher')].find(({ shadowRoot }) => shadowRoot?.textContent?.includes(words)))
  host.shadowRoot!.querySelector('a')!.style.maxWidth = '246px'
  return new Person(host)
}

forEveryone('the button in the corner', {
  'with the words of its own': () => atCorner(),
  'with words of the page': () => atCorner('Sampaikan keluhan Anda'),
})
