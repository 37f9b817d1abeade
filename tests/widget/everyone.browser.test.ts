/** Every state of every component, for everyone: thumbs, narrow screens, large text, and axe, in each engine. */
import type { Report, TimelineEntry } from '@lapor/sdk/contract'
import { expect } from 'chai'
import '../../packages/widget/src/define.ts'
import { violationsOf } from './accessibility.ts'
import { cutTexts, doubleText } from './large-text.ts'
import type { Person } from './person.ts'
import { json } from './pretend-relay.ts'
import { PublicPage, publicReport } from './public-page.ts'
import { someFigures } from './public-samples.ts'
import { aReport, aStep, asked, filed, secret, trackingId, verified } from './samples.ts'
import { clearPage } from './screen.ts'
import { aSiteThatAsks } from './site-samples.ts'
import { smallTargets } from './touch-targets.ts'
import { WidgetPage } from './widget-page.ts'

const locales = ['id', 'en', 'su']

const follows = async (report: Report, steps: readonly TimelineEntry[], words: string): Promise<Person> => {
  const page = new WidgetPage()
  page.relay
    .on('GET', new RegExp(`^reports/${trackingId}$`), () => json(report))
    .on('GET', new RegExp(`^reports/${trackingId}/timeline$`), () => json({ items: steps }))
  location.hash = `#lapor=${trackingId}.${secret}`
  const person = await page.openReady()
  await person.sees(words)
  return person
}

const states: Readonly<Record<string, () => Promise<Person>>> = {
  'the form at rest': () => new WidgetPage({ locales }).openReady(),
  'the form, open': async () => {
    const person = await new WidgetPage().writing()
    await person.choose('Dengan nama')
    await person.sees('Pilih foto')
    return person
  },
  'the form with errors': async () => {
    const person = await new WidgetPage(aSiteThatAsks()).writing('Bau')
    await person.press('Kirim laporan')
    await person.sees('yang perlu diperbaiki')
    return person
  },
  'what waits': async () => {
    const page = new WidgetPage()
    const person = await page.writing()
    page.relay.offline = true
    await person.press('Kirim laporan')
    await person.sees('BELUM TERKIRIM')
    return person
  },
  'the receipt': async () => {
    const person = await new WidgetPage().writing()
    await person.press('Kirim laporan')
    await person.sees('Laporan Anda terkirim')
    await person.sees('Simpan tanda terima ini')
    return person
  },
  'the receipt with its code and picture': async () => {
    const person = await new WidgetPage().writing()
    await person.press('Kirim laporan')
    await person.press('Tampilkan kode QR')
    await person.sees('Pindai dengan ponsel lain')
    await person.press('Simpan sebagai gambar')
    await person.sees('Gambar siap.')
    return person
  },
  'the tracker, empty': async () => {
    const person = await new WidgetPage().openReady()
    await person.press('Lacak laporan')
    await person.sees('Cari laporan')
    return person
  },
  'a report that is followed': () => follows(aReport({ status: 'waiting' }), [filed, verified, asked], 'Tiang lampu yang mana?'),
  'a report that is said not to be done': async () => {
    const answered = aStep('responded', 'answered', { text: 'Sudah diganti.' })
    const person = await follows(aReport({ status: 'answered' }), [filed, verified, answered], 'Apakah masalahnya sudah selesai?')
    await person.press('Belum selesai')
    await person.sees('Apa yang belum selesai?')
    return person
  },
  'a returned report that is mended': async () => {
    const returned = aStep('returned', 'returned', { text: 'Di gang mana?', reason: 'place-unclear' })
    const person = await follows(aReport({ status: 'returned' }), [filed, returned], 'Di gang mana?')
    await person.press('Perbaiki isi laporan')
    await person.sees('Kirim perbaikan')
    return person
  },
  'what belongs to the reporter': async () => {
    const person = await follows(aReport({ status: 'waiting' }), [filed, verified, asked], 'Kode rahasia dan data saya')
    await person.press('Kode rahasia dan data saya')
    await person.sees('Lihat data saya')
    return person
  },
  'the figures': async () => {
    const person = await new PublicPage({ statistics: { agencies: ['a', 'b'].map((acronym) => ({ agency: { slug: acronym, acronym, name: acronym, kind: 'opd' }, figures: someFigures() })) } }).open('lapor-statistics')
    await person.sees('99,43 %')
    return person
  },
  'the feed': async () => {
    const person = await new PublicPage({ reports: [2, 3].map((number) => publicReport(number, { supports: number })) }).open('lapor-feed')
    await person.sees('Lampu mati 3')
    await person.press('Baca selengkapnya')
    return person
  },
  'the feed without a signal': async () => {
    const page = new PublicPage()
    page.relay.offline = true
    const person = await page.open('lapor-feed')
    await person.sees('Coba lagi')
    return person
  },
  'the badge': async () => {
    const person = await new PublicPage().open('lapor-badge', { href: '#angka' })
    await person.sees('99,43 %')
    return person
  },
}

describe('for everyone', () => {
  const { fetch } = globalThis

  beforeEach(() => {
    document.body.style.width = '320px'
  })

  afterEach(() => {
    clearPage()
    globalThis.fetch = fetch
    document.body.style.width = ''
    history.replaceState(null, '', location.pathname + location.search)
  })

  for (const [name, open] of Object.entries(states)) {
    it(`${name} has no barrier, no small target, and fits 320 px`, async () => {
      const person = await open()
      expect(smallTargets(person.element)).to.deep.equal([])
      expect(person.beyond(320)).to.deep.equal([])
      expect(await violationsOf(person.element)).to.deep.equal([])
    })

    it(`${name} can be read with text twice as large`, async () => {
      const person = await open()
      doubleText(person.element)
      expect(person.beyond(320)).to.deep.equal([])
      expect(cutTexts(person.element)).to.deep.equal([])
    })
  }

  it('a language that a site offers can be chosen; the draft says that it is one', async () => {
    const person = await new WidgetPage({ locales }).openReady()
    await person.press('SU – Basa Sunda (draf)')
    await person.sees('Naon anu perlu ku kami dipikanyaho?')
    await person.sees('Tarjamahan Basa Sunda ieu masih draf.')
    expect(person.element.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('su')
    await person.press('ID – Bahasa Indonesia')
    await person.sees('Apa yang perlu kami ketahui?')
  })
})
