/** How a receipt is taken along, and what others get to see when it is shared. */
import { expect } from 'chai'
import decodeQR from 'qr/decode.js'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { openClipboard } from '../../../../../tests/widget/clipboard.ts'
import { aReceipt, secret, trackingId } from '../../../../../tests/widget/samples.ts'
import { clearPage, show, type Screen } from '../../../../../tests/widget/screen.ts'
import { until } from '../../../../../tests/widget/until.ts'
import { followTexts as english } from '../../locales/en/follow.ts'
import { keepTexts as englishKeep } from '../../locales/en/keep.ts'
import { followTexts } from '../../locales/id/follow.ts'
import { keepTexts as texts } from '../../locales/id/keep.ts'
import './lapor-keep.define.ts'
import type { LaporKeep } from './lapor-keep.ts'

const groupedSecret = 'BCDF-GHJK-LMNP-QRST-VWXY-Z234'
const page = location.href.split('#', 1)[0]!
const ownLink = `${page}#lapor=${trackingId}.${secret}`
const openLink = `${page}#lapor=${trackingId}`

const opens = (change: Partial<LaporKeep> = {}): Promise<Screen> => show<LaporKeep>('lapor-keep', { receipt: aReceipt(), texts, followTexts, timeZone: 'Asia/Jakarta', ...change })

const shares = (share: (content: ShareData) => Promise<void>): void => void Object.defineProperty(navigator, 'share', { configurable: true, value: share })

/** Files that were handed over, by their names. */
const saved = (): Map<string, Promise<string>> => {
  const files = new Map<string, Promise<string>>()
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.set(this.download, fetch(this.href).then((answer) => answer.text()))
  }
  return files
}

/** What a picture says to a QR reader. */
const scanned = (image: HTMLImageElement): string => {
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  const context = canvas.getContext('2d')!
  context.drawImage(image, 0, 0)
  return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height))
}

const loaded = async (url: string, width?: number): Promise<HTMLImageElement> => {
  const image = new Image(width, width)
  image.src = url
  await until('the picture is there', () => image.complete && image.naturalWidth > 0)
  return image
}

describe('<lapor-keep>', () => {
  const { click } = HTMLAnchorElement.prototype
  afterEach(() => {
    clearPage()
    HTMLAnchorElement.prototype.click = click
    Reflect.deleteProperty(navigator, 'share')
    Reflect.deleteProperty(navigator, 'clipboard')
  })

  it('hands WhatsApp a message to oneself with both codes, without a request that any server sees', async () => {
    const screen = await opens()
    const link = screen.find<HTMLAnchorElement>('a[href^="whatsapp:"]')!
    const message = new URL(link.href).searchParams.get('text')
    expect(message).to.include(trackingId).and.to.include(groupedSecret).and.to.include(ownLink)
    expect(screen.describedAs(link)).to.equal('Pilih nama sendiri, jangan grup: pesannya berisi kode rahasia.')
  })

  it('copies the same message where there is no WhatsApp', async () => {
    const copied = openClipboard()
    const screen = await opens()
    await screen.press('Salin pesan itu')
    await screen.says('Sudah disalin.')
    expect(copied).to.deep.equal([new URL(screen.find<HTMLAnchorElement>('a[href^="whatsapp:"]')!.href).searchParams.get('text')])
    expect(screen.announced()).to.equal('Sudah disalin.')
  })

  it('says what became of it in the language that is chosen now', async () => {
    openClipboard()
    const screen = await opens()
    await screen.press('Salin pesan itu')
    await screen.says('Sudah disalin.')
    Object.assign(screen.element, { texts: englishKeep, followTexts: english })
    await until('it is said in English', () => screen.announced() === english.copied)
    saved()
    await screen.press(englishKeep.calendar)
    await screen.says(englishKeep.calendarDone)
    Object.assign(screen.element, { texts, followTexts })
    await until('it is said in Indonesian', () => screen.announced() === texts.calendarDone)
  })

  it('shares the tracking ID and never the secret', async () => {
    const shared: ShareData[] = []
    shares(async (content) => void shared.push(content))
    const screen = await opens()
    await screen.press('Bagikan ke orang lain')
    await until('it is shared', () => shared.length > 0)
    expect(shared[0]!.url).to.equal(openLink)
    expect(shared[0]!.text).to.include(trackingId).and.to.include('Kelurahan Kademangan')
    expect(JSON.stringify(shared)).not.to.include(secret).and.not.to.include('Lampu jalan')
  })

  it('copies what it would share where the browser shares nothing, and says nothing where one only looked', async () => {
    const copied = openClipboard()
    shares(() => Promise.reject(new DOMException('', 'NotAllowedError')))
    const screen = await opens()
    await screen.press('Bagikan ke orang lain')
    await screen.says('Tautan tanpa kode rahasia sudah disalin.')
    expect(copied[0]).to.include(openLink)
    expect(copied[0]).not.to.include(secret)
    shares(() => Promise.reject(new DOMException('', 'AbortError')))
    await screen.press('Bagikan ke orang lain')
    await until('nothing is said', () => screen.announced() === '')
    expect(copied).to.have.length(1)
  })

  it('shows a QR code that a reader understands, with its text', async () => {
    const screen = await opens()
    await screen.press('Tampilkan kode QR')
    await screen.says(ownLink)
    const drawn = screen.find<SVGElement>('figure svg')!
    expect(drawn.getAttribute('aria-label')).to.equal('Kode QR tautan laporan, berisi kode rahasia')
    const copy = drawn.cloneNode(true) as SVGElement
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
    copy.setAttribute('width', '360')
    copy.setAttribute('height', '360')
    const image = await loaded(`data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`, 360)
    expect(scanned(image)).to.equal(ownLink)
  })

  it('makes a picture that holds the QR code, to be saved by a long press or as a file', async () => {
    const screen = await opens()
    await screen.press('Simpan sebagai gambar')
    await screen.says('Gambar siap.')
    const image = screen.images()[0]!
    await until('it is there', () => image.complete && image.naturalWidth > 0)
    expect(image.alt).to.include(trackingId)
    expect([image.naturalWidth, image.naturalHeight > 900]).to.deep.equal([1080, true])
    expect(scanned(await loaded(image.src))).to.equal(ownLink)
    const link = screen.find<HTMLAnchorElement>('a[download]')!
    expect([link.download, link.href]).to.deep.equal([`lapor-${trackingId}.png`, image.src])
  })

  it('gives the picture the colours of the widget’s header, whatever its links and buttons have', async () => {
    const screen = await opens()
    // As the dark theme has them, the header's in a notation that a canvas does not read.
    screen.element.setAttribute('style', '--lapor-color-primary: #9cc5f7; --ground: #17304f; --lapor-color-header: color-mix(in srgb, var(--ground), var(--ground)); --lapor-color-on-header: #ffe')
    await screen.press('Simpan sebagai gambar')
    await screen.says('Gambar siap.')
    const canvas = document.createElement('canvas')
    canvas.width = 1080
    canvas.height = 132
    const context = canvas.getContext('2d')!
    context.drawImage(await loaded(screen.images()[0]!.src), 0, 0)
    const band = context.getImageData(0, 0, 1080, 132).data
    const colours = new Set(Array.from({ length: 1080 * 132 }, (_, at) => band.slice(4 * at, 4 * at + 3).join()))
    expect([[...colours][0], colours.has('255,255,238'), colours.has('156,197,247')]).to.deep.equal(['23,48,79', true, false])
  })

  it('prints the picture alone, whatever stands on the page around it', async () => {
    const printed: string[] = []
    const screen = await opens()
    const append = screen.root.append.bind(screen.root)
    screen.root.append = (...nodes: (Node | string)[]) => {
      append(...nodes)
      for (const frame of nodes) if (frame instanceof HTMLIFrameElement) frame.contentWindow!.print = () => void printed.push(frame.contentDocument!.querySelector('img')!.alt)
    }
    await screen.press('Cetak')
    await until('it is printed', () => printed.length > 0)
    expect(printed).to.deep.equal([texts.pictureAlt(trackingId)])
  })

  describe('for whoever filed it on behalf of a resident', () => {
    const { fillText } = CanvasRenderingContext2D.prototype
    afterEach(() => void (CanvasRenderingContext2D.prototype.fillText = fillText))

    /** What is drawn on the paper from now on. */
    const drawn = (): Set<string> => {
      const words = new Set<string>()
      CanvasRenderingContext2D.prototype.fillText = function (this: CanvasRenderingContext2D, text, x, y) {
        words.add(text)
        fillText.call(this, text, x, y)
      }
      return words
    }

    it('says so on the paper, with the name that was typed for it, which goes nowhere else', async () => {
      const words = drawn()
      const screen = await opens({ receipt: aReceipt({ onBehalf: true }) })
      await screen.fill('Nama warga yang diwakili', 'Ibu Siti, RT 02')
      expect(screen.describedAs(screen.field('Nama warga yang diwakili'))).to.include('tidak dikirim dan tidak disimpan')
      await screen.press('Simpan sebagai gambar')
      await screen.says('Gambar siap.')
      expect([...words]).to.include('Disampaikan mewakili warga: Ibu Siti, RT 02')
      const links = [...screen.root.querySelectorAll('a')].map(({ href }) => decodeURIComponent(href))
      expect(links.filter((href) => href.includes('Siti'))).to.deep.equal([])
      expect(await violationsOf(screen.element)).to.deep.equal([])
    })

    it('draws the paper anew when the name is another one', async () => {
      const screen = await opens({ receipt: aReceipt({ onBehalf: true }) })
      await screen.press('Simpan sebagai gambar')
      await screen.says('Gambar siap.')
      const words = drawn()
      await screen.fill('Nama warga yang diwakili', 'Pak Budi')
      expect(screen.images()).to.deep.equal([])
      await screen.press('Simpan sebagai gambar')
      await screen.says('Gambar siap.')
      expect([...words]).to.include('Disampaikan mewakili warga: Pak Budi')
    })

    it('leaves a line for the hand where no name is typed', async () => {
      const words = drawn()
      const screen = await opens({ receipt: aReceipt({ onBehalf: true }) })
      await screen.press('Simpan sebagai gambar')
      await screen.says('Gambar siap.')
      expect([...words].some((line) => /^Disampaikan mewakili warga: \.+$/.test(line))).to.equal(true)
    })

    it('says nothing of it otherwise', async () => {
      const words = drawn()
      const screen = await opens()
      expect(screen.text()).not.to.include('Nama warga')
      await screen.press('Simpan sebagai gambar')
      await screen.says('Gambar siap.')
      expect([...words].filter((line) => line.includes('mewakili'))).to.deep.equal([])
    })
  })

  it('writes the promised days into a calendar file: of the agency’s calendar, with a reminder, without the secret', async () => {
    const files = saved()
    const screen = await opens()
    await screen.press('Catat tenggat di kalender')
    await screen.says('Berkas kalender dibuat.')
    const file = await files.get(`lapor-${trackingId}.ics`)!
    const lines = file.split('\r\n')
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).to.equal(true)
    const whole = file.replace(/\r\n /g, '')
    // The last second of 1 December in Jakarta is 2 December where this phone is.
    expect(whole).to.include('DTSTART;VALUE=DATE:20361201\r\nDTEND;VALUE=DATE:20361202').and.to.include('DTSTART;VALUE=DATE:20361215')
    expect(whole).to.include(`SUMMARY:Batas kabar laporan ${trackingId}`).and.to.include(`URL:${openLink}\r\n`).and.to.include('TRIGGER:PT9H')
    expect(whole.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n') && whole.endsWith('END:VCALENDAR\r\n')).to.equal(true)
    expect(whole).not.to.include(secret).and.not.to.include('Lampu')
  })

  it('offers no calendar where nothing was promised', async () => {
    const screen = await opens({ receipt: aReceipt({ promise: [] }) })
    expect(screen.buttons()).not.to.include('Catat tenggat di kalender')
  })

  it('has targets of at least 44 px, fits 280 px, and is accessible in each state, also in English', async () => {
    for (const change of [{}, { texts: englishKeep, followTexts: english }]) {
      const screen = await opens(change)
      await screen.press((change.texts ?? texts).qr)
      await screen.says(ownLink)
      await screen.press((change.texts ?? texts).picture)
      await screen.says((change.texts ?? texts).pictureReady)
      screen.element.style.width = '280px'
      for (const control of screen.root.querySelectorAll('button, a')) expect(control.getBoundingClientRect().height, control.textContent).to.be.at.least(44)
      expect(screen.root.querySelector('.root')!.scrollWidth).to.be.at.most(280)
      expect(await violationsOf(screen.element)).to.deep.equal([])
      clearPage()
    }
  })
})
