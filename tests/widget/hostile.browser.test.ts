/** Texts of a relay, a site or a citizen that mean harm, in the form, the outbox, the receipt and the tracker: shown as text, everywhere. */
import { expect } from 'chai'
import '../../packages/widget/src/define.ts'
import { harmOf, hostileTexts } from './hostile-texts.ts'
import type { Person } from './person.ts'
import { json } from './pretend-relay.ts'
import { restorePage } from './restore-page.ts'
import { aReport, aStep, agency, anAnswer, filed, secret, trackingId } from './samples.ts'
import { WidgetPage } from './widget-page.ts'

const atTheForm = async (text: string): Promise<Person> => {
  const person = await new WidgetPage({ name: text, agency: { ...agency, name: text }, privacyNotice: { version: text, text } }).open()
  await person.sees('Bukan lapor.go.id.')
  await person.write('Apa yang perlu kami ketahui?', 'Lampu jalan mati sejak Senin.')
  await person.control('Kirim laporan')
  return person
}

const waiting = async (text: string): Promise<Person> => {
  const page = new WidgetPage()
  const person = await page.writing(text)
  page.relay.offline = true
  await person.press('Kirim laporan')
  await person.sees('BELUM TERKIRIM')
  return person
}

const received = async (text: string): Promise<Person> => {
  const page = new WidgetPage()
  page.relay.on('POST', /^reports$/, () => json({ ...anAnswer(), title: text, agency: { ...agency, name: text } }, 201))
  const person = await page.writing()
  await person.press('Kirim laporan')
  await person.sees('Laporan Anda terkirim')
  return person
}

const followed = async (text: string): Promise<Person> => {
  const page = new WidgetPage()
  const report = aReport({ status: 'answered', title: text, text, agency: { ...agency, name: text }, place: { regionCode: '', regionName: text, rw: text, rt: text, landmark: text } })
  page.relay
    .on('GET', new RegExp(`^reports/${trackingId}$`), () => json(report))
    .on('GET', new RegExp(`^reports/${trackingId}/timeline$`), () => json({ items: [filed, aStep('responded', 'answered', { text, reason: text }), aStep(text, text, { text })] }))
  location.hash = `#lapor=${trackingId}.${secret}`
  const person = await page.openReady()
  await person.sees('Perjalanan laporan')
  return person
}

describe('a hostile text', () => {
  beforeEach(() => {
    document.body.style.width = '320px'
  })

  afterEach(restorePage)

  for (const [what, text] of Object.entries(hostileTexts)) {
    for (const [where, open] of Object.entries({ 'the form': atTheForm, 'what waits': waiting, 'the receipt': received, 'the tracker': followed })) {
      it(`(${what}) is harmless in ${where}`, async () => {
        const person = await open(text)
        // What a person typed has the line ends of a text field.
        expect(harmOf(person.element, where === 'what waits' ? text.replace(/\r\n/g, '\n') : text)).to.deep.equal([])
      })
    }
  }
})
