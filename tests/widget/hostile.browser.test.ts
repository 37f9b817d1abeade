/** Texts of a relay, a site or a citizen that mean harm, in the form, the outbox, the receipt and the tracker: shown as text, everywhere. */
import { expect } from 'chai'
import { randomBytes } from '@lapor/sdk'
import { newTrackingId, type Region, type Report, type Site, type TimelineEntry } from '@lapor/sdk/contract'
import '../../packages/widget/src/define.ts'
import { everything } from './everything.ts'
import { harmOf, hostileTexts } from './hostile-texts.ts'
import type { Person } from './person.ts'
import { json, problem } from './pretend-relay.ts'
import { restorePage } from './restore-page.ts'
import { aClock, aReport, aStep, agency, anAnswer, filed, overdue, secret, trackingId } from './samples.ts'
import { regions } from './site-samples.ts'
import { WidgetPage } from './widget-page.ts'

/** A site whose every string means harm. */
const hostileSite = (text: string): Partial<Site> => ({
  name: text,
  agency: { ...agency, acronym: text, name: text },
  operator: text,
  supervisor: { slug: 'inspektorat', acronym: text, name: text, kind: text },
  categories: [{ id: 'satu', label: text }, { id: text, label: text }],
  waysOut: [{ kind: 'emergency', phone: text }, { kind: text, phone: text }, { kind: 'kantor', phone: text, name: text }],
  ppid: `javascript:${text}`,
  upstream: text,
  privacyNotice: { version: text, text },
  oldestClient: text,
  locales: ['id', 'en', text],
})

/** Each name means harm; one is found by what else it is called. */
const hostileRegions = (text: string): Region[] => regions.map((region) => ({ ...region, name: text, district: text, aliases: ['Paku'] }))

const siteOf = (text: string, change: Partial<Site> = {}): WidgetPage => {
  const page = new WidgetPage({ ...hostileSite(text), ...change })
  page.relay
    .on('GET', /^regions$/, () => json({ items: hostileRegions(text) }))
    .on('POST', /similar$/, () => json({ items: [{ trackingId, title: text, regionName: text, status: text, receivedAt: '2036-11-24T10:00:00+07:00', supports: 2 }] }))
  return page
}

/** What opens is open. */
const unfold = async (person: Person): Promise<void> => {
  for (const one of everything(person.element.shadowRoot!)) if (one instanceof HTMLDetailsElement) one.open = true
  await person.settled()
}

const writing = async (page: WidgetPage): Promise<Person> => {
  const person = await page.open()
  await person.sees('Bukan lapor.go.id.')
  await person.write('Apa yang perlu kami ketahui?', 'Lampu jalan mati sejak Senin, ada kebakaran.')
  await person.control('Kirim laporan')
  return person
}

const atTheForm = async (text: string): Promise<Person> => {
  const person = await writing(siteOf(text))
  await person.choose('Dengan nama')
  for (const label of ['Laporan ini tentang petugas', 'Saya mewakili warga']) await person.choose(label)
  await unfold(person)
  await person.sees('Ada 1 laporan serupa')
  await unfold(person)
  await person.sees('Saya juga mengalami')
  return person
}

const asking = async (text: string): Promise<Person> => {
  const person = await writing(siteOf(text))
  await unfold(person)
  await person.choose('Permintaan informasi')
  await person.sees('Begini publik melihatnya')
  return person
}

const choosingRegion = async (text: string): Promise<Person> => {
  const person = await writing(siteOf(text, { regionCode: null }))
  await person.sees('Pilih dari daftar kecamatan')
  await unfold(person)
  await person.write('Kelurahan', 'paku')
  await person.sees('4 kelurahan cocok.')
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

/** Opens a report of this phone by its link. */
const opened = async (page: WidgetPage, report: Partial<Report>, steps: readonly TimelineEntry[]): Promise<Person> => {
  page.relay
    .on('GET', new RegExp(`^reports/${trackingId}$`), () => json(aReport(report)))
    .on('GET', new RegExp(`^reports/${trackingId}/timeline$`), () => json({ items: steps }))
  location.hash = `#lapor=${trackingId}.${secret}`
  return page.open()
}

const asked = async (text: string): Promise<Person> => {
  const person = await opened(siteOf(text), { status: 'waiting', agency: { ...agency, name: text, acronym: text } }, [filed, aStep('asked', 'waiting', { text })])
  await person.sees('Petugas menunggu jawaban Anda')
  return person
}

/** A report that is overdue, told with who else can be turned to. */
const overdueAt = async (text: string): Promise<Person> => {
  const clock = aClock('in-progress', overdue)
  const report = { status: 'in-progress', promise: overdue, clock: { ...clock, deadlines: clock.deadlines.map((deadline) => ({ ...deadline, state: 'missed' })) } }
  const person = await opened(siteOf(text, { escalation: [{ name: text, url: 'tel:021555000' }, { name: text, url: `javascript:${text}` }] }), report, [filed, aStep('escalated', 'filed', { by: 'system', agency: null, text: '2024-12-02', reason: 'communication-missed' })])
  await person.sees('Anda juga dapat mengadu ke')
  return person
}

const held = async (text: string): Promise<Person> => {
  const page = siteOf(text)
  page.relay.on('GET', /privacy$/, () =>
    json({
      identity: { name: text, address: text, phone: text, email: text },
      notice: { version: text, shownAt: '2036-11-24T10:00:00+07:00' },
      receivedAt: '2036-11-24T10:00:00+07:00',
      operator: text,
      photos: 1,
      requests: [{ kind: 'masking', status: 'refused', requestedAt: '2036-11-25T10:00:00+07:00', dueAt: '2036-11-28T10:00:00+07:00', text }, { kind: text, status: text, requestedAt: '2036-11-25T10:00:00+07:00', dueAt: '2036-11-28T10:00:00+07:00', text }],
      report: aReport(),
      timeline: [filed],
      earlier: [],
      masks: [],
      flags: [],
    }),
  )
  const person = await opened(page, {}, [filed])
  await person.press('Kode rahasia dan data saya')
  await person.press('Lihat data saya')
  await person.sees('Perbaiki data')
  return person
}

/** A list of the reports that were sent from this phone. */
const kept = async (text: string): Promise<Person> => {
  const page = siteOf(text, { privacyNotice: { version: '1', text } })
  page.relay.on('POST', /^reports$/, () => json({ ...anAnswer(), trackingId: newTrackingId(randomBytes), title: text, receivedAt: '2036-11-24T23:00:00+07:00', agency: { ...agency, name: text } }, 201))
  const person = await writing(page)
  await person.press('Kirim laporan')
  await person.sees('Laporan Anda terkirim')
  await person.press('Lacak laporan')
  await person.sees('Dikirim Senin, 24 November 2036')
  return person
}

/** What a reporter wrote while an officer was quicker. */
const late = async (text: string): Promise<Person> => {
  const page = siteOf(text)
  const responded = aStep('responded', 'answered', { text })
  const person = await opened(page, { status: 'answered' }, [filed, responded])
  await person.press('Belum selesai')
  await person.write('Apa yang belum selesai?', text)
  page.relay
    .on('POST', /reopen/, () => problem('transition-not-allowed', 409))
    .on('GET', new RegExp(`^reports/${trackingId}$`), () => json(aReport({ status: 'in-progress' })))
    .on('GET', new RegExp(`^reports/${trackingId}/timeline$`), () => json({ items: [filed, responded, aStep('followed-up', 'in-progress', { text })] }))
  await person.press('Kirim: belum selesai')
  await person.sees('Salin')
  return person
}

/** What a person typed has the line ends of a text field. */
const typed: readonly string[] = ['what waits', 'words that came too late']

const places: Readonly<Record<string, (text: string) => Promise<Person>>> = {
  'the form': atTheForm,
  'the form of a question': asking,
  'the list of kelurahan': choosingRegion,
  'what waits': waiting,
  'the receipt': received,
  'the reports of this phone': kept,
  'the tracker': followed,
  'the question that is answered': asked,
  'who else can be turned to': overdueAt,
  'the data that are held': held,
  'words that came too late': late,
}

describe('a hostile text', () => {
  beforeEach(() => {
    document.body.style.width = '320px'
  })

  afterEach(restorePage)

  for (const [what, text] of Object.entries(hostileTexts)) {
    for (const [where, open] of Object.entries(places)) {
      it(`(${what}) is harmless in ${where}`, async () => {
        const person = await open(text)
        expect(harmOf(person.element, typed.includes(where) ? text.replace(/\r\n/g, '\n') : text)).to.deep.equal([])
      })
    }
  }
})
