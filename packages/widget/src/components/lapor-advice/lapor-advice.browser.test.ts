/** What helps while writing: it reacts to the words, points to numbers of the site, and offers what others have reported. */
import type { Site } from '@lapor/sdk/contract'
import { emptyDraft, type ReportDraft } from '@lapor/sdk/draft'
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { someExtras } from '../../../../../tests/widget/extras-samples.ts'
import { Person } from '../../../../../tests/widget/person.ts'
import { clearPage, heard, show } from '../../../../../tests/widget/screen.ts'
import { aSite, regions } from '../../../../../tests/widget/site-samples.ts'
import { formTexts as english } from '../../locales/en/form.ts'
import { formTexts as texts } from '../../locales/id/form.ts'
import { formTexts as sundanese } from '../../locales/su/form.ts'
import '../lapor-preview/lapor-preview.define.ts'
import type { LaporPreview } from '../lapor-preview/lapor-preview.ts'
import './lapor-advice.define.ts'
import type { LaporAdvice } from './lapor-advice.ts'

const waysOut = [
  { kind: 'emergency', phone: '112' },
  { kind: 'violence', phone: '129' },
  { kind: 'inspectorate', phone: '+6221555012' },
  { kind: 'kantor', phone: '021555000', name: 'Kantor kelurahan' },
]

const draftWith = (text: string, change: Partial<ReportDraft> = {}): ReportDraft => ({ ...emptyDraft(), text, ...change })

const advice = async (text: string, change: Partial<LaporAdvice> = {}): Promise<Person> =>
  new Person((await show<LaporAdvice>('lapor-advice', { texts, site: aSite({ waysOut }), draft: draftWith(text), extras: someExtras(), ...change })).element)

const preview = async (draft: ReportDraft): Promise<Person> => new Person((await show<LaporPreview>('lapor-preview', { texts, site: aSite(), draft, extras: someExtras(), regions })).element)

describe('<lapor-advice>', () => {
  afterEach(clearPage)

  it('names what is missing, and says so where nothing is', async () => {
    const person = await advice('Lampu jalan di depan SDN 2 mati')
    expect(person.announced()).to.equal('Lebih cepat ditangani bila Anda juga menulis sejak kapan dan siapa yang terdampak.')
    Object.assign(person.element, { draft: draftWith('Lampu jalan di depan SDN 2 mati sejak Senin, anak-anak pulang dalam gelap') })
    await person.settled()
    expect(person.announced()).to.equal('Jelas: apa, di mana, sejak kapan, dan siapa yang terdampak.')
  })

  it('says nothing before there is something to read, nor of a wish', async () => {
    expect((await advice('Lampu')).announced()).to.equal('')
    clearPage()
    expect((await advice('', { draft: draftWith('Mohon taman bermain yang lebih besar', { classification: 'aspiration' }) })).announced()).to.equal('')
  })

  it('tells that the relay takes no reports from this version, leads to the full page, and holds back what would be refused', async () => {
    const details = document.createElement('div')
    const sent = heard(details, 'lapor-send')
    document.body.append(details)
    const element = Object.assign(document.createElement('lapor-advice'), { texts, site: aSite({ waysOut }), draft: draftWith('Lampu jalan mati'), extras: someExtras({ isOutdated: (oldest) => oldest === '0.1.0' }) })
    details.attachShadow({ mode: 'open' }).append(element)
    const person = new Person(element)
    await person.sees('Formulir di halaman ini terlalu lama')
    expect((await person.control('Buka halaman lengkap')).getAttribute('href')).to.equal('https://relay.example/lapor/kel-kademangan')
    details.dispatchEvent(new CustomEvent('lapor-send', { bubbles: true }))
    expect(sent).to.deep.equal([])
    expect(element.shadowRoot?.activeElement?.id).to.equal('outdated')
    expect(await violationsOf(element)).to.deep.equal([])
    Object.assign(element, { extras: someExtras() })
    await person.settled()
    details.dispatchEvent(new CustomEvent('lapor-send', { bubbles: true }))
    expect(sent).to.have.length(1)
  })

  it('takes a date and a landmark that were given in their fields', async () => {
    const person = await advice('', { draft: draftWith('Warga terganggu sampah yang menumpuk sekali', { occurredOn: '2036-11-01', landmark: 'balai RW' }) })
    expect(person.announced()).to.include('Jelas')
  })

  for (const [text, phone] of [['Ada kebakaran di gudang sekarang juga', '112'], ['Anak tetangga saya dianiaya setiap malam', '129'], ['Petugas minta pungli untuk surat', '+6221555012'], ['Ada orang pingsan di pasar, butuh ambulans', '112']] as const) {
    it(`points to ${phone} first for "${text}"`, async () => {
      const person = await advice(text)
      const [first] = [...person.element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.note a')].map((link) => link.getAttribute('href'))
      expect(first).to.equal(`tel:${phone}`)
    })
  }

  it('says whose number it is where the site names it', async () => {
    const person = await advice('Petugas minta pungli untuk surat', { site: aSite({ waysOut: [{ kind: 'inspectorate', phone: '021-0000-0000', name: 'Inspektorat (nomor karangan)' }] }) })
    expect(person.announced()).to.include('Inspektorat (nomor karangan) Telepon 021-0000-0000')
  })

  it('announces a number in a region that was there before its words', async () => {
    const person = await advice('Ada sampah di jalan')
    const announcing = [...person.element.shadowRoot!.querySelectorAll('[role=status]')]
    Object.assign(person.element, { draft: draftWith('Ada kebakaran di gudang sekarang juga') })
    await person.settled()
    expect(announcing.filter((region) => region.isConnected && region.querySelector('a[href="tel:112"]'))).to.have.length(1)
  })

  it('points to nothing that the site does not name', async () => {
    const person = await advice('Ada kebakaran di gudang sekarang juga', { site: aSite({ waysOut: [] }) })
    expect(person.element.shadowRoot!.querySelector('a')).to.equal(null)
  })

  it('lists every number of the site, with a name also for a kind it does not know', async () => {
    const person = await advice('')
    await person.press('Darurat, kekerasan, atau korupsi?')
    await person.sees('Kantor kelurahan')
    const links = [...person.element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('details a')].map((link) => link.getAttribute('href'))
    expect(links).to.deep.equal(['tel:112', 'tel:129', 'tel:+6221555012', 'tel:021555000'])
  })

  it('promises in the row of numbers only what the site names', async () => {
    const titled = async (change: Partial<Site>, locale = texts): Promise<string | undefined> => {
      clearPage()
      return (await advice('', { site: aSite(change), texts: locale })).element.shadowRoot!.querySelector('summary')?.textContent
    }
    expect(await titled({ waysOut: [{ kind: 'police', phone: '110' }] })).to.equal('Darurat?')
    expect(await titled({ waysOut: waysOut.slice(0, 2) })).to.equal('Darurat atau kekerasan?')
    expect(await titled({ waysOut, ppid: 'https://ppid.example/' })).to.equal('Darurat, kekerasan, korupsi, atau informasi resmi?')
    expect(await titled({ waysOut: waysOut.slice(3) })).to.equal('Nomor penting')
    expect(await titled({ waysOut: [...waysOut, { kind: 'ppid', phone: '021555001' }] }, english)).to.equal('Emergency, violence, corruption or official documents?')
    expect(await titled({ waysOut: [], ppid: 'https://ppid.example/' }, sundanese)).to.equal('Informasi resmi?')
  })

  describe('of a question', () => {
    const ppid = 'https://ppid.example/'
    const question = draftWith('Berapa biaya membuat surat pindah?', { classification: 'information-request' })
    const limit = { kind: 'resolution', amount: 10, unit: 'working-day', dueAt: '2036-12-01T16:59:59.999Z', legalBasis: null, holidaysKnown: true } as const
    const links = (person: Person): (string | null)[] => [...person.element.shadowRoot!.querySelectorAll('.note a')].map((link) => link.getAttribute('href'))

    it('says that it is no formal request, and leads to the page that takes one', async () => {
      const person = await advice('', { site: aSite({ ppid, promises: { ...aSite().promises, formal: [limit] } }), draft: question })
      await person.sees('dijawab tertulis paling lambat 10 hari kerja')
      expect(links(person)).to.deep.equal(['https://relay.example/lapor/kel-kademangan/permohonan'])
      expect(person.announced()).to.include('dijawab tertulis paling lambat 10 hari kerja')
      expect(await violationsOf(person.element)).to.deep.equal([])
    })

    it('leads to the PPID where the site takes none', async () => {
      const person = await advice('', { site: aSite({ ppid }), draft: question })
      await person.sees('Permohonan informasi resmi menurut undang-undang diajukan kepada PPID.')
      expect(links(person)).to.deep.equal([ppid])
    })

    it('says nothing where there is nowhere to go, nor of a complaint', async () => {
      expect(links(await advice('', { site: aSite(), draft: question }))).to.deep.equal([])
      clearPage()
      expect(links(await advice('Lampu jalan mati', { site: aSite({ ppid }) }))).to.deep.equal([])
    })
  })

  it('offers similar reports and joins one with a tap', async () => {
    const joined: string[] = []
    const found = [{ trackingId: '7K3M-Q9XT-4BW9', title: 'Lampu jalan mati <b>', status: 'verified', receivedAt: '2036-11-20T10:00:00+07:00', regionName: 'Kademangan', supports: 2 }]
    const person = await advice('Lampu jalan di depan SDN 2 mati', { extras: someExtras({ similar: async () => found, support: async (id) => joined.push(id) + 2 }) })
    await person.press('Ada 1 laporan serupa')
    await person.sees('Lampu jalan mati <b>')
    await person.sees('2 orang lain mengalami')
    expect(person.announced().split(' | ').at(-1)).to.equal('Ada 1 laporan serupa')
    expect(person.element.shadowRoot!.querySelectorAll('[role=status] button, [role=status] details')).to.have.length(0)
    expect(await violationsOf(person.element)).to.deep.equal([])
    await person.press('Saya juga mengalami: Lampu jalan mati <b>')
    await person.sees('Tercatat, sekarang 3 orang.')
    expect(person.announced()).to.include('Tercatat, sekarang 3 orang.')
    await person.hasFocusOn('Lampu jalan mati <b>')
    expect(joined).to.deep.equal(['7K3M-Q9XT-4BW9'])
  })

  it('says so when the joining did not arrive', async () => {
    const found = [{ trackingId: '7K3M-Q9XT-4BW9', title: 'Lampu', status: 'verified', receivedAt: '2036-11-20T10:00:00+07:00', regionName: 'Kademangan', supports: 0 }]
    const person = await advice('Lampu jalan di depan SDN 2 mati', { extras: someExtras({ similar: async () => found, support: () => Promise.reject(new Error('offline')) }) })
    await person.press('Ada 1 laporan serupa')
    await person.press('Saya juga mengalami: Lampu')
    await person.sees('Belum tercatat.')
    expect(person.announced()).to.include('Belum tercatat.')
  })
})

describe('<lapor-preview>', () => {
  afterEach(clearPage)

  it('shows the words as the public reads them, and counts on its face what is personal', async () => {
    const person = await preview(draftWith('Mobil B 1234 XYZ menutup jalan. Hubungi 081234567890.', { regionCode: '36.74.07.1004', rt: '02' }))
    await person.sees('ada 2 hal pribadi')
    await person.press('Begini publik melihatnya ada 2 hal pribadi')
    await person.sees('Mobil B 1234 XYZ menutup jalan. Hubungi ▇▇▇.')
    await person.sees('Kel. Kademangan.')
    expect(await violationsOf(person.element)).to.deep.equal([])
  })

  it('names no kelurahan while none is chosen', async () => {
    const person = await preview(draftWith('Lampu jalan mati.'))
    await person.press('Begini publik melihatnya')
    await person.sees('Lampu jalan mati. Tanpa RT, RW')
  })

  it('masks with one tap what its writer does not want to be read', async () => {
    const person = await preview(draftWith('Mobil B 1234 XYZ menutup jalan. Hubungi 081234567890.'))
    const edits = heard(person.element, 'lapor-edit')
    await person.press('Begini publik melihatnya ada 2 hal pribadi')
    await person.press('Samarkan nomor kendaraan')
    await person.settled()
    await person.press('Samarkan juga bagi petugas')
    expect(edits.map(({ detail }) => detail)).to.deep.equal([{ patch: { text: 'Mobil ▇▇▇ menutup jalan. Hubungi 081234567890.' } }, { patch: { text: 'Mobil ▇▇▇ menutup jalan. Hubungi ▇▇▇.' } }])
  })

  it('says that the public sees nothing of a confidential report', async () => {
    const person = await preview(draftWith('Lampu jalan mati.', { confidential: true }))
    await person.press('Begini publik melihatnya')
    await person.sees('Publik tidak melihat laporan ini.')
    expect(person.screen()).not.to.include('Lampu')
  })
})
