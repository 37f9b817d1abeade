/** Every state of figures, feed and badge, for everyone, in each engine. */
import type { Statistics } from '@lapor/sdk/contract'
import type { Person } from '../person.ts'
import { json, problem } from '../pretend-relay.ts'
import { PublicPage, publicReport } from '../public-page.ts'
import { someFigures } from '../public-samples.ts'
import { aClock } from '../samples.ts'
import { forEveryone } from './for-everyone.ts'

const nothing: Partial<Statistics> = {
  figures: someFigures({ received: 0, followedUp: 0, closed: [], archived: 0, withdrawn: 0, reopened: 0, late: 0, medianDaysToFollowUp: null, medianDaysToClosing: null }),
  overdue: 0,
  agencies: [],
  classifications: [],
  regions: [],
  months: [],
}

const agencies = Array.from({ length: 12 }, (_, at) => ({ agency: { slug: `opd-${at}`, acronym: `OPD-${at}`, name: `Dinas ${at}`, kind: 'opd' }, figures: someFigures() }))

type Tag = Parameters<PublicPage['open']>[0]

const opened = async (tag: Tag, words: string, page = new PublicPage(), attributes: Readonly<Record<string, string>> = {}): Promise<Person> => {
  const person = await page.open(tag, attributes)
  await person.sees(words)
  return person
}

const offline = (): PublicPage => {
  const page = new PublicPage()
  page.relay.offline = true
  return page
}

const refused = (): PublicPage => {
  const page = new PublicPage()
  page.relay.on('GET', /./, () => problem('site-unknown', 404))
  return page
}

/** Everything that opens, open. */
const unfolded = async (person: Person): Promise<Person> => {
  for (const details of person.element.shadowRoot!.querySelectorAll('details')) details.open = true
  await person.settled()
  return person
}

forEveryone('the figures', {
  'of an agency, with all that opens': async () => unfolded(await opened('lapor-statistics', '99,43 %')),
  'of all agencies': () => opened('lapor-statistics', 'OPD-9', new PublicPage({ statistics: { agency: null, agencies } }), { scope: 'all' }),
  'of a site without reports': () => opened('lapor-statistics', 'Belum ada laporan yang diterima', new PublicPage({ statistics: nothing })),
  'without a signal': () => opened('lapor-statistics', 'Coba lagi', offline()),
  'of a site that nobody knows': () => opened('lapor-statistics', 'Bagian ini belum terdaftar', refused()),
})

const late = { ...aClock('in-progress'), deadlines: aClock('in-progress').deadlines.map((deadline) => ({ ...deadline, state: 'missed' })) }

forEveryone('the feed', {
  'with reports, one of them late, read and supported': async () => {
    const page = new PublicPage({ reports: [publicReport(2, { supports: 2, clock: late }), publicReport(3, { status: 'closed' })], site: { categories: [{ id: 'lampu-jalan', label: 'Lampu jalan' }] } })
    page.relay.on('POST', /supports?$/, () => json({ supports: 3 }))
    const person = await opened('lapor-feed', 'Lampu mati 3', page)
    await person.press('Baca selengkapnya')
    await person.press('Saya juga mengalami')
    await person.sees('Tercatat: Anda juga mengalami ini.')
    return person
  },
  'with a support that did not arrive': async () => {
    const page = new PublicPage({ reports: [publicReport(2)] })
    const person = await opened('lapor-feed', 'Lampu mati 2', page)
    page.relay.offline = true
    await person.press('Saya juga mengalami')
    await person.sees('Belum tercatat')
    return person
  },
  'with more to come, and its filters open': async () => {
    const page = new PublicPage()
    page.relay.on('GET', /^reports$/, () => json({ items: [publicReport(2)], nextCursor: '2' }))
    return unfolded(await opened('lapor-feed', 'Muat lebih banyak', page))
  },
  'without reports': () => opened('lapor-feed', 'Belum ada laporan yang boleh dibaca umum.'),
  'without a signal': () => opened('lapor-feed', 'Coba lagi', offline()),
  'of a site that nobody knows': () => opened('lapor-feed', 'Bagian ini belum terdaftar', refused()),
})

forEveryone('the badge', {
  'with a share, as a link': () => opened('lapor-badge', '99,43 %', new PublicPage(), { href: '#angka' }),
  'with a share, as no link': () => opened('lapor-badge', '99,43 %'),
  'of a site without reports': () => opened('lapor-badge', 'Belum ada laporan', new PublicPage({ statistics: nothing })),
  'without a signal': () => opened('lapor-badge', 'Lihat di kantor kelurahan', offline()),
})
