/** Photos and files at the desk in each engine, whose links work for minutes while an officer reads for an hour. */
import type { Attachment } from '@lapor/sdk/contract'
import { expect } from 'chai'
import { clearPage } from '../widget/screen.ts'
import { until } from '../widget/until.ts'
import { DeskPage } from './desk-page.ts'
import { openStep, sendStep } from './step-form.ts'

const ownOpen = window.open
afterEach(() => {
  window.open = ownOpen
  clearPage()
})

/** A picture that lies beside the tests, at a link as the relay makes it. */
const picture = '/docs/images/desktop-form.webp'
const linkFor = (path: string, minutes: number): string => `${path}?as=officer&until=${Math.floor(Date.now() / 1000) + 60 * minutes}`

const attachment = (mediaType: string, url: string): Attachment => ({ id: 'lampiran-1', mediaType, size: 120_000, width: 40, height: 30, by: 'reporter', url })

/** A report whose relay gives these links one after the other, and the last of them from then on. */
const openWith = async (mediaType: string, links: readonly string[]) => {
  const page = new DeskPage()
  const { trackingId } = await page.file()
  const client = page.client('officer')
  await client.reports.verify(trackingId)
  const given: string[] = []
  /** Versions: as they were read, and for which a question was asked. */
  const read: number[] = []
  const asked: (number | undefined)[] = []
  const retrieve: typeof client.reports.retrieve = async (...which) => {
    const report = await client.reports.retrieve(...which)
    read.push(report.version)
    given.push(links[Math.min(given.length, links.length - 1)] ?? '')
    return { ...report, attachments: [attachment(mediaType, given.at(-1) ?? '')] }
  }
  const ask: typeof client.reports.ask = async (id, body, options) => {
    asked.push(body.version)
    return client.reports.ask(id, body, options)
  }
  const person = await page.open('desk-report', 'officer', { trackingId, client: { ...client, reports: { ...client.reports, retrieve, ask } } })
  const drawn = (): HTMLAnchorElement | null | undefined => person.element.shadowRoot?.querySelector<HTMLAnchorElement>('.photos a')
  await until('the attachment', drawn)
  return { page, trackingId, person, drawn, given, read, asked }
}

/** Tabs that would have been opened. */
const openTabs = (): { location: { href: string } }[] => {
  const tabs: { location: { href: string } }[] = []
  window.open = () => {
    const tab = { opener: window, location: { href: 'about:blank' }, close: () => undefined }
    tabs.push(tab)
    return tab as unknown as Window
  }
  return tabs
}

describe('an attachment whose link is over', () => {
  it('is opened by a new one, and no link that works is asked for again', async () => {
    const tabs = openTabs()
    const fresh = linkFor(picture, 10)
    const { drawn, given } = await openWith('image/webp', [linkFor(picture, -1), fresh])
    drawn()?.click()
    await until('the tab', () => tabs[0]?.location.href === fresh)
    await until('the new link', () => drawn()?.getAttribute('href') === fresh)
    // Kept from the browser, which would open a tab of its own.
    document.addEventListener('click', (event) => event.preventDefault(), { once: true })
    drawn()?.click()
    expect([tabs.length, given.length]).to.deep.equal([1, 2])
  })

  it('is saved by a new one, where it is a file', async () => {
    const fresh = linkFor('/surat.pdf', 10)
    const { drawn } = await openWith('application/pdf', [linkFor('/surat.pdf', -1), fresh])
    const followed: (string | null)[] = []
    const follow = (event: Event): void => {
      if (!event.defaultPrevented) followed.push((event.composedPath()[0] as Element).getAttribute('href'))
      event.preventDefault()
    }
    document.addEventListener('click', follow)
    drawn()?.click()
    await until('it is saved', () => followed.length > 0)
    document.removeEventListener('click', follow)
    expect(followed).to.deep.equal([fresh])
  })

  it('is drawn by a new one, and one that never comes is not asked for without end', async () => {
    const fresh = linkFor(picture, 10)
    const { drawn } = await openWith('image/webp', [linkFor('/tidak-ada.webp', 10), fresh])
    await until('the picture', () => (drawn()?.querySelector('img')?.naturalWidth ?? 0) > 0)
    expect(drawn()?.getAttribute('href')).to.equal(fresh)
    const gone = linkFor('/juga-tidak-ada.webp', 10)
    const { drawn: never, given } = await openWith('image/webp', [linkFor('/tidak-ada.webp', 10), gone])
    await until('it was asked for twice', () => given.length === 3)
    const image = await until('the picture', () => never()?.querySelector('img'))
    image.dispatchEvent(new Event('error'))
    await new Promise((resolve) => requestAnimationFrame(resolve))
    expect(given.length).to.equal(3)
  })

  it('brings no newer report with it: what is written is still for the version that was read', async () => {
    openTabs()
    const fresh = linkFor(picture, 10)
    const { page, trackingId, person, drawn, asked, read } = await openWith('image/webp', [linkFor(picture, -1), fresh])
    await openStep(person, 'Tanya pelapor')
    await person.write('Teks', 'Tiang yang sebelah mana?')
    await page.client('colleague').reports.followUp(trackingId, { text: 'Petugas lain sudah berangkat.' })
    drawn()?.click()
    await until('the new link', () => drawn()?.getAttribute('href') === fresh)
    await sendStep(person)
    await until('it is sent', () => asked.length > 0)
    expect([asked, read[0] === read[1]]).to.deep.equal([[read[0]], false])
  })
})
