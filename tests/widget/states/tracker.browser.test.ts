/** Every state of a report that is followed, for everyone, in each engine. */
import { randomBytes } from '@lapor/sdk'
import { type HeldData, newTrackingId, type Report, type TimelineEntry } from '@lapor/sdk/contract'
import type { Person } from '../person.ts'
import { pixel } from '../pixel.ts'
import { json, problem } from '../pretend-relay.ts'
import { aClock, anAnswer, anAttachment, aReport, aStep, asked, filed, overdue, secret, trackingId, verified } from '../samples.ts'
import { WidgetPage } from '../widget-page.ts'
import { forEveryone } from './for-everyone.ts'

const knows = (page: WidgetPage, report: Report, steps: readonly TimelineEntry[]): void => {
  page.relay
    .on('GET', new RegExp(`^reports/${trackingId}$`), () => json(report))
    .on('GET', new RegExp(`^reports/${trackingId}/timeline$`), () => json({ items: steps }))
    .on('GET', /attachments\/./, () => new Response(pixel, { headers: { 'content-type': 'image/gif' } }))
}

/** Opens a report by its link. @param words by which one knows that all of it is there */
const follows = async (report: Report, steps: readonly TimelineEntry[], words: string, page = new WidgetPage()): Promise<Person> => {
  knows(page, report, steps)
  location.hash = `#lapor=${trackingId}${report.viewer === 'reporter' ? `.${secret}` : ''}`
  const person = await page.openReady()
  await person.sees(words)
  if (report.viewer === 'reporter') await person.sees('Kode rahasia dan data saya')
  return person
}

/** What is pressed, and by which words one knows that it came. */
type Steps = readonly (readonly [press: string, sees: string])[]

const after = async (opened: Promise<Person>, ...steps: Steps): Promise<Person> => {
  const person = await opened
  for (const [press, sees] of steps) {
    await person.press(press)
    await person.sees(sees)
  }
  return person
}

const responded = aStep('responded', 'answered', { text: 'Sudah diganti.', attachments: [anAttachment('bukti', 'officer')] })
const answered = (page?: WidgetPage): Promise<Person> => follows(aReport({ status: 'answered' }), [filed, verified, responded], 'Apakah masalahnya sudah selesai?', page)

const waiting = (page?: WidgetPage): Promise<Person> => follows(aReport({ status: 'waiting' }), [filed, verified, asked], 'Balasan Anda', page)

const returned = aStep('returned', 'returned', { text: 'Di gang mana?', reason: 'place-unclear' })
const mended = (): Promise<Person> => after(follows(aReport({ status: 'returned' }), [filed, returned], 'Di gang mana?'), ['Perbaiki isi laporan', 'Kirim perbaikan'])

const missed = { ...aClock('in-progress', overdue), deadlines: aClock('in-progress', overdue).deadlines.map((deadline) => ({ ...deadline, state: 'missed' })) }

const ended = (reason: string, status = 'closed', by: TimelineEntry['by'] = 'officer'): Promise<Person> =>
  follows(aReport({ status, reopened: 1 }), [filed, verified, aStep(status, status, { reason, by, text: by === 'officer' ? 'Lihat bukti.' : null })], 'Laporan ini sudah berakhir')

const held: HeldData = {
  identity: { name: 'Sri Contoh', address: 'Jl. Contoh 1', phone: '0812 0000 0000', email: 'sri@contoh.example' },
  notice: { version: '2036-01', shownAt: '2036-11-24T10:00:00+07:00' },
  receivedAt: '2036-11-24T10:00:00+07:00',
  operator: 'Dinas Komunikasi',
  photos: 1,
  requests: [{ kind: 'masking', status: 'refused', requestedAt: '2036-11-25T10:00:00+07:00', dueAt: '2036-11-28T10:00:00+07:00', text: 'Isinya tetap perlu dibaca.' }],
  report: aReport({ status: 'waiting' }),
  timeline: [filed, verified, asked],
  earlier: [],
  masks: [],
  flags: [],
}

const owned = (...steps: Steps): Promise<Person> => {
  const page = new WidgetPage()
  page.relay.on('GET', /privacy$/, () => json(held))
  return after(waiting(page), ['Kode rahasia dan data saya', 'Lihat data saya'], ...steps)
}

/** A report that was sent from this phone, first in the list of its reports: all pages of this browser have one storage, and those of other tests may have photos that wait. */
const listed = async (...steps: Steps): Promise<Person> => {
  const page = new WidgetPage()
  page.relay.on('POST', /^reports$/, () => json({ ...anAnswer(), trackingId: newTrackingId(randomBytes), receivedAt: '2036-11-24T23:00:00+07:00' }, 201))
  const person = await page.writing()
  await person.press('Kirim laporan')
  await person.sees('Laporan Anda terkirim')
  return after(after(Promise.resolve(person), ['Lacak laporan', 'Dikirim Senin, 24 November 2036']), ...steps)
}

forEveryone('the tracker', {
  'of a phone without reports': () => after(new WidgetPage().openReady(), ['Lacak laporan', 'Cari laporan']),
  'of a phone with a report': () => listed(),
  'about to forget a report': () => listed(['Lupakan di perangkat ini', 'Hapus kode laporan ini dari perangkat ini?']),
  'that forgot a report': () => listed(['Lupakan di perangkat ini', 'Hapus kode laporan ini'], ['Ya, lupakan', 'Kode laporan itu sudah dihapus']),
  'asked for nothing': () => after(new WidgetPage().openReady(), ['Lacak laporan', 'Cari laporan'], ['Lihat laporan', 'Isi kode pelacakan.']),
  'asked for a code with a slip': async () => {
    const person = await after(new WidgetPage().openReady(), ['Lacak laporan', 'Cari laporan'])
    await person.fill({ 'Kode pelacakan': trackingId, 'Kode rahasia': 'BCDF' })
    return after(Promise.resolve(person), ['Lihat laporan', 'Kode rahasia keliru.'])
  },
  'asked for a report that is not there': async () => {
    const page = new WidgetPage()
    page.relay.on('GET', /^reports\//, () => problem('report-not-found', 404))
    const person = await after(page.openReady(), ['Lacak laporan', 'Cari laporan'])
    await person.fill({ 'Kode pelacakan': trackingId })
    return after(Promise.resolve(person), ['Lihat laporan', 'Laporan tidak ditemukan.'])
  },
})

forEveryone('a report', {
  'that waits to be read': () => follows(aReport({ photos: 2, confidential: true }), [filed], 'Menunggu diperiksa'),
  'that is done, with evidence and what is new': async () => {
    const page = new WidgetPage()
    const person = await follows(aReport({ status: 'in-progress' }), [filed, verified], 'Sedang ditangani', page)
    knows(page, aReport({ status: 'in-progress', attachments: [anAttachment('foto', 'reporter')] }), [filed, verified, aStep('followed-up', 'in-progress', { text: 'Tiang sudah diperiksa.', attachments: [anAttachment('bukti', 'officer')] }), aStep('transferred', 'in-progress')])
    return after(Promise.resolve(person), ['Perbarui', 'Tiang sudah diperiksa.'])
  },
  'that is overdue': () =>
    follows(aReport({ status: 'in-progress', promise: overdue, clock: missed }), [filed, aStep('escalated', 'filed', { by: 'system', agency: null, text: '2024-12-02', reason: 'communication-missed' })], 'Anda berhak menagih.'),
  'that ends by silence soon': () => follows(aReport({ status: 'answered' }), [filed, responded, aStep('warned', 'answered', { by: 'system', agency: null, text: '2036-12-08' })], 'Tanpa kabar dari Anda'),
  'without a signal': async () => {
    const page = new WidgetPage()
    const person = await waiting(page)
    page.relay.offline = true
    return after(Promise.resolve(person), ['Perbarui', 'Ini yang terakhir dilihat'])
  },
  'as everybody sees it': () => follows(aReport({ viewer: 'public', status: 'in-progress', reporter: null }), [filed, verified, { ...asked, text: null }], 'Anda melihat tampilan publik'),
  'as everybody sees it before it was checked': () => follows(aReport({ viewer: 'public', text: null, title: null, reporter: null }), [filed], 'Isi laporan belum tampak untuk publik'),
  'whose status nobody here knows': () => follows(aReport({ status: 'ditunda' }), [filed, aStep('ditunda', 'ditunda')], 'Ini tahap yang dipakai'),
  'closed and solved': () => ended('resolved'),
  'closed and not solved': () => ended('unresolved'),
  'closed by silence': () => ended('by-silence', 'closed', 'system'),
  'not handled': () => ended('duplicate', 'archived'),
  withdrawn: () => ended('by-reporter', 'withdrawn', 'reporter'),
})

forEveryone('what a reporter says of it', {
  'nothing yet: is it done?': () => answered(),
  'that it is not done': () => after(answered(), ['Belum selesai', 'Apa yang belum selesai?']),
  'that it is not done, without a word': () => after(answered(), ['Belum selesai', 'Apa yang belum selesai?'], ['Kirim: belum selesai', 'Tulis sedikit, paling sedikit 3 huruf.']),
  'that it is done, without a signal': async () => {
    const page = new WidgetPage()
    const person = await answered(page)
    page.relay.offline = true
    return after(Promise.resolve(person), ['Selesai', 'Belum pasti terkirim.'])
  },
  'a rating that is not chosen': () => after(answered(), ['Kirim penilaian', 'Pilih salah satu dulu.']),
  'a rating that was given': () => follows(aReport({ status: 'answered', rating: 4 }), [filed, responded], 'Penilaian Anda: Puas. Terima kasih.'),
  'a correction': mended,
  'a correction that is too short': async () => {
    const person = await mended()
    await person.write('Isi laporan', 'x')
    return after(Promise.resolve(person), ['Kirim perbaikan', 'Tulis sedikit lebih jelas'])
  },
})

forEveryone('a reply', {
  'to a question': () => waiting(),
  'without words': () => after(waiting(), ['Kirim balasan', 'Tulis balasan dulu']),
  'that was sent': async () => {
    const page = new WidgetPage()
    page.relay.on('POST', /replies$/, () => json(aStep('replied', 'in-progress', { text: 'Tiang nomor 14.' }), 201))
    const person = await waiting(page)
    await person.write('Balasan Anda', 'Tiang nomor 14.')
    return after(Promise.resolve(person), ['Kirim balasan', 'Balasan Anda terkirim.'])
  },
  'whose answer was lost': async () => {
    const page = new WidgetPage()
    const person = await waiting(page)
    page.relay.offline = true
    await person.write('Balasan Anda', 'Tiang nomor 14.')
    return after(Promise.resolve(person), ['Kirim balasan', 'Balasan belum pasti terkirim.'])
  },
  'that was refused': async () => {
    const page = new WidgetPage()
    page.relay.on('POST', /replies$/, () => problem('transition-not-allowed', 409))
    const person = await waiting(page)
    await person.write('Balasan Anda', 'Tiang nomor 14.')
    return after(Promise.resolve(person), ['Kirim balasan', 'Balasan belum terkirim.'])
  },
})

forEveryone('what belongs to the reporter', {
  'with the data that are held': () => owned(['Lihat data saya', 'Sri Contoh']),
  'about to correct them': () => owned(['Lihat data saya', 'Sri Contoh'], ['Perbaiki data', 'Simpan perbaikan']),
  'about to erase them': () => owned(['Lihat data saya', 'Sri Contoh'], ['Hapus data saya', 'Hapus nama, alamat, dan kontak Anda?']),
  'about to withdraw the report': () => owned(['Cabut laporan', 'Cabut laporan ini?']),
})
