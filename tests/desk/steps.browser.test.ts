/** Steps that cost a reporter something, at the desk in each engine: each with what it owes, and what the citizen then reads; and what is late where. */
import { expect } from 'chai'
import { clearPage } from '../widget/screen.ts'
import { until } from '../widget/until.ts'
import { DeskPage } from './desk-page.ts'
import { openStep, select, sendStep, stepForm } from './step-form.ts'

const ownFetch = window.fetch
afterEach(() => {
  window.fetch = ownFetch
  clearPage()
})

/** The relay of a test opens no port, and the list of agencies lies beside the API. */
const listAgencies = (): void => {
  window.fetch = async (input, init) => (input === '/desk/agencies.json' ? Response.json({ items: [{ slug: 'kel-kademangan', name: 'Kelurahan Kademangan' }, { slug: 'dsdabmbk', name: 'Dinas Sumber Daya Air' }] }) : ownFetch(input, init))
}

const steps = [
  { step: 'Kembalikan', owes: 'Alasan', value: 'place-unclear', words: 'Mohon sebutkan RT dan RW.', status: 'returned', reason: 'place-unclear' },
  { step: 'Arsipkan', owes: 'Alasan', value: 'duplicate', words: 'Sama dengan laporan sebelumnya.', status: 'archived', reason: 'duplicate' },
  { step: 'Teruskan', owes: 'Instansi yang berwenang', value: 'dsdabmbk', words: 'Saluran ini ditangani dinas.', status: 'filed', reason: null },
]

for (const { step, owes, value, words, status, reason } of steps) {
  describe(`at the desk, "${step}"`, () => {
    it(`is not sent without "${owes}" or without words, and then its reporter reads it`, async () => {
      listAgencies()
      const page = new DeskPage()
      const { trackingId, trackingSecret } = await page.file()
      const person = await page.open('desk-report', 'coordinator', { trackingId })
      await openStep(person, step)
      await person.write('Teks', words)
      await sendStep(person)
      expect((await until('the field', () => stepForm(person)?.querySelector<HTMLSelectElement>('select:required'))).validity.valueMissing).to.equal(true)
      await select(person, owes, value)
      await person.write('Teks', '')
      await sendStep(person)
      expect((await person.field('Teks')).validity.valueMissing).to.equal(true)
      expect((await page.citizen().reports.timeline(trackingId, { trackingSecret })).length).to.equal(1)
      await person.write('Teks', words)
      await sendStep(person)
      await person.sees(`Tersimpan: ${step}.`)
      const report = await page.citizen().reports.retrieve(trackingId, { trackingSecret })
      const told = (await page.citizen().reports.timeline(trackingId, { trackingSecret })).at(-1)
      expect([report.trackingId, report.status, told?.text, told?.reason]).to.deep.equal([trackingId, status, words, reason])
      expect(report.agency.slug).to.equal(step === 'Teruskan' ? 'dsdabmbk' : 'kel-kademangan')
    })
  })
}

describe('a step whose answer was lost', () => {
  it('and whose words were changed since is told to have got through; the words stay, and are sent as another step', async () => {
    const page = new DeskPage()
    const { trackingId } = await page.file()
    const client = page.client('officer')
    await client.reports.verify(trackingId)
    let isCut = true
    const respond: typeof client.reports.respond = async (...given) => {
      const answer = await client.reports.respond(...given)
      if (isCut) throw new TypeError('no network')
      return answer
    }
    const person = await page.open('desk-report', 'officer', { trackingId, client: { ...client, reports: { ...client.reports, respond } } })
    await openStep(person, 'Tanggapi')
    await person.write('Teks', 'Besok dibersihkan.')
    await sendStep(person)
    await person.sees('Relay tidak menjawab.')
    isCut = false
    await person.write('Teks', 'Besok pagi dibersihkan.')
    await sendStep(person)
    await person.sees('Kiriman sebelumnya ternyata sudah masuk')
    await person.sees('Besok dibersihkan.')
    expect((await person.field('Teks')).value).to.equal('Besok pagi dibersihkan.')
    await sendStep(person)
    await person.sees('Tersimpan: Tanggapi.')
    expect((await client.reports.timeline(trackingId)).map(({ text }) => text).slice(2)).to.deep.equal(['Besok dibersihkan.', 'Besok pagi dibersihkan.'])
  })
})

describe('the talk of a report', () => {
  it('says of each entry who reads it: the public, the reporter, or officers alone', async () => {
    const page = new DeskPage()
    const { trackingId } = await page.file()
    const { reports } = page.client('officer')
    await reports.verify(trackingId)
    await reports.assign(trackingId, { officer: 'petugas-1', text: 'Mohon ditinjau.' })
    await reports.ask(trackingId, { text: 'Sebelah mana?' })
    await reports.respond(trackingId, { text: 'Sudah dibersihkan.' })
    const person = await page.open('desk-report', 'officer', { trackingId })
    await person.sees('Sudah dibersihkan.')
    const told = [...(person.element.shadowRoot?.querySelectorAll('ol > li') ?? [])].map((entry) => [entry.querySelector('h3')?.textContent, entry.querySelector('.pill')?.textContent])
    expect(told.slice(1)).to.deep.equal([['Diverifikasi', 'Dibaca: publik'], ['Ditugaskan', 'Dibaca: internal'], ['Pertanyaan kepada pelapor', 'Dibaca: pelapor'], ['Tanggapan', 'Dibaca: publik']])
  })

  it('calls an agency that had it before by its name', async () => {
    const page = new DeskPage()
    const { trackingId } = await page.file()
    await page.client('officer').reports.transfer(trackingId, { agency: 'disdukcapil', text: 'Ini wewenang Disdukcapil.' })
    const person = await page.open('desk-report', 'admin', { trackingId })
    await person.sees('Ini wewenang Disdukcapil.')
    expect(person.screen()).to.include('Petugas (Kelurahan Kademangan)')
  })
})

describe('what is late', () => {
  it('is counted for a coordinator at each agency, the most first, with since when and the oldest of it', async () => {
    const page = new DeskPage()
    page.now = new Date('2026-10-01T03:00:00.000Z')
    const elsewhere = await page.file()
    await page.client('coordinator').reports.verify(elsewhere.trackingId)
    await page.client('coordinator').reports.transfer(elsewhere.trackingId, { agency: 'disdukcapil', text: 'Ini wewenang Disdukcapil.' })
    page.now = new Date('2026-10-05T03:00:00.000Z')
    const oldest = await page.file({ text: 'Lampu jalan mati di gang kami.' })
    page.now = new Date('2026-10-06T03:00:00.000Z')
    await page.file({ text: 'Sampah menumpuk di depan pasar.' })
    page.now = new Date('2026-11-02T03:00:00.000Z')
    await page.file({ text: 'Ini baru masuk hari ini.' })
    const person = await page.open('desk-overdue', 'coordinator')
    await person.sees(oldest.trackingId)
    const rows = [...(person.element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(({ textContent }) => textContent))
    expect(rows).to.deep.equal([
      ['Kelurahan Kademangan', '2', 'Sen, 12 Okt 2026', oldest.trackingId],
      ['Dinas Kependudukan dan Pencatatan Sipil', '1', 'Kam, 8 Okt 2026', elsewhere.trackingId],
    ])
    expect(person.element.shadowRoot?.querySelector<HTMLAnchorElement>('tbody a')?.getAttribute('href')).to.equal(`#/laporan/${oldest.trackingId}`)
  })
})
