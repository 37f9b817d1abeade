/** The desk as components, in each engine: what officers and the operator's admin do with it, and that everyone can. */
import { expect } from 'chai'
import type { Officer } from '@lapor/sdk/contract'
import { violationsOf } from '../widget/accessibility.ts'
import { cutTexts, doubleText } from '../widget/large-text.ts'
import type { Person } from '../widget/person.ts'
import { clearPage } from '../widget/screen.ts'
import { until } from '../widget/until.ts'
import { darken } from './darken.ts'
import { DeskPage } from './desk-page.ts'
import { select, sendStep, stepForm } from './step-form.ts'

afterEach(clearPage)

/** Waits until a colleague can be chosen. */
const offered = (person: Person, name: string): Promise<unknown> => until(name, () => [...(stepForm(person)?.querySelectorAll('option') ?? [])].some((option) => option.textContent === name))

const states: Readonly<Record<string, () => Promise<Person>>> = {
  'the queue': async () => {
    const page = new DeskPage()
    await page.file()
    const person = await page.open('desk-queue', 'officer')
    await person.sees('Pak Tetangga')
    return person
  },
  'a report': async () => {
    const page = new DeskPage()
    const { trackingId } = await page.file()
    await page.client('officer').reports.mask(trackingId, { passages: ['Pak Tetangga'] })
    const person = await page.open('desk-report', 'officer', { trackingId })
    await person.press('Samarkan bagian teks (1)')
    await person.sees('Yang disamarkan')
    return person
  },
  'a report that is assigned': async () => {
    const page = new DeskPage()
    const { trackingId } = await page.file()
    await page.client('officer').reports.verify(trackingId)
    const person = await page.open('desk-report', 'officer', { trackingId })
    await person.press('Tugaskan')
    await offered(person, 'Pak Rekan')
    return person
  },
  'nothing overdue': async () => {
    const person = await new DeskPage().open('desk-overdue', 'coordinator')
    await person.sees('Tidak ada yang terlewat.')
    return person
  },
  'a privacy case': async () => {
    const page = new DeskPage()
    const { trackingId, trackingSecret } = await page.file()
    await page.citizen().privacy.erase(trackingId, { trackingSecret })
    const person = await page.open('desk-privacy', 'officer')
    await person.press(`Jawab permintaan pada ${trackingId}`)
    await person.choose('Ditolak, dengan dasar hukum')
    await person.sees('Pasal dan undang-undang')
    return person
  },
  'the sites': async () => {
    const page = new DeskPage()
    const person = await page.open('desk-sites', 'admin', { client: page.seeing('https://www.kelurahan-kademangan.example') })
    await person.press('Tambah situs')
    await person.sees('ditolak dari https://www.kelurahan-kademangan.example')
    return person
  },
  'a site': async () => {
    const page = new DeskPage()
    const person = await page.open('desk-site', 'admin', { siteKey: 'kel-kademangan', client: page.seeing('https://www.kelurahan-kademangan.example') })
    await person.sees('Yang dijanjikan')
    return person
  },
  'no failed messages': async () => {
    const person = await new DeskPage().open('desk-messages', 'admin')
    await person.sees('Tidak ada kabar yang gagal.')
    return person
  },
  'the trail': async () => {
    const page = new DeskPage()
    await page.client('admin').sites.allow('kel-kademangan', { origin: 'https://lain.example' })
    const person = await page.open('desk-acts', 'admin')
    await person.sees('Alamat halaman diizinkan')
    return person
  },
}

for (const [state, open] of Object.entries(states)) {
  describe(`the desk: ${state}`, () => {
    it('has no barrier that axe knows', async () => {
      const person = await open()
      expect(await violationsOf(person.element)).to.deep.equal([])
    })

    it('has none in its dark colours either', async () => {
      const person = await open()
      darken(person.element)
      expect(await violationsOf(person.element)).to.deep.equal([])
    })

    it('fits 320 px, also with the text doubled', async () => {
      const person = await open()
      person.element.style.display = 'block'
      person.element.style.width = '320px'
      const wide = () => person.beyond(320).filter((found) => !/^(table|thead|tbody|tr|th|td|code|option)\b/.test(found))
      await until('it fits', () => wide().length === 0).catch(() => expect(wide()).to.deep.equal([]))
      doubleText(person.element)
      // A box to tick holds no text.
      expect(cutTexts(person.element).filter((cut) => !cut.startsWith('input. ""'))).to.deep.equal([])
    })
  })
}

describe('on the desk', () => {
  it('a passage is masked from the public and shown again, and the original stays', async () => {
    const page = new DeskPage()
    const { trackingId } = await page.file()
    await page.client('officer').reports.verify(trackingId)
    const person = await page.open('desk-report', 'officer', { trackingId })
    await person.press('Samarkan bagian teks')
    const original = await until('the original', () => person.element.shadowRoot?.querySelector('desk-discretion')?.shadowRoot?.querySelector<HTMLTextAreaElement>('#original'))
    original.setSelectionRange(0, 'Pak Tetangga'.length)
    await person.press('Samarkan yang dipilih')
    await person.sees('Bagian itu tidak lagi dibaca publik.')
    expect((await page.citizen().reports.retrieve(trackingId)).text).to.equal('▇▇▇ menutup saluran air di gang kami dengan bata.')
    expect((await page.client('officer').reports.retrieve(trackingId)).text).to.match(/^Pak Tetangga/)
    await person.press('Tampilkan lagi Pak Tetangga')
    await person.sees('Bagian itu dibaca publik lagi.')
    expect((await page.citizen().reports.retrieve(trackingId)).text).to.match(/^Pak Tetangga/)
  })

  it('a passage that stands nowhere is told from a relay that does not answer', async () => {
    const page = new DeskPage()
    const { trackingId } = await page.file()
    const mask = async (person: Person): Promise<void> => {
      await person.press('Samarkan bagian teks')
      const passage = await until('the passage', () => person.element.shadowRoot?.querySelector('desk-discretion')?.shadowRoot?.querySelector<HTMLInputElement>('#passage'))
      passage.value = 'Bu Entah'
      await person.press('Samarkan')
    }
    const person = await page.open('desk-report', 'officer', { trackingId })
    await mask(person)
    await person.sees('Bagian itu tidak ada di teks laporan')
    const client = page.client('officer')
    const cutOff = await page.open('desk-report', 'officer', { trackingId, client: { ...client, reports: { ...client.reports, mask: () => Promise.reject(new TypeError('no network')) } } })
    await mask(cutOff)
    await cutOff.sees('Relay tidak menjawab.')
    expect(cutOff.screen()).not.to.include('Bagian itu tidak ada')
  })

  it('what was found in a text, and the day it is about, are said in words', async () => {
    const page = new DeskPage()
    const { trackingId } = await page.file({ occurredOn: '2026-11-20' })
    const client = page.client('officer')
    const person = await page.open('desk-report', 'officer', { trackingId, client: { ...client, reports: { ...client.reports, retrieve: async (id: string) => ({ ...(await client.reports.retrieve(id)), flags: ['nik', 'honeypot', 'of-a-newer-relay'] }) } } })
    await person.sees('nomor KTP (NIK), mungkin dikirim mesin, of-a-newer-relay')
    await person.sees('Jum, 20 Nov 2026')
  })

  it('where exactly it is opens in the map of the officer’s own device', async () => {
    const page = new DeskPage()
    const { trackingId } = await page.file({ place: { regionCode: '36.74.07.1004', point: 'geo:-6.33714,106.67230;u=18' } })
    const person = await page.open('desk-report', 'officer', { trackingId })
    await person.sees('Titik lokasi -6.33714, 106.67230, ketelitian sekitar 18 meter')
    expect((await person.control('-6.33714, 106.67230')).getAttribute('href')).to.equal('geo:-6.33714,106.67230')
    expect(await violationsOf(person.element)).to.deep.equal([])
  })

  it('a report is given to a colleague', async () => {
    const page = new DeskPage()
    const { trackingId } = await page.file()
    await page.client('officer').reports.verify(trackingId)
    const person = await page.open('desk-report', 'officer', { trackingId })
    await person.press('Tugaskan')
    const { id } = await (async () => {
      for await (const one of page.client('officer').officers.list()) if (one.name === 'Pak Rekan') return one
      throw new Error('no colleague')
    })()
    await select(person, 'Petugas', id)
    await sendStep(person)
    await person.sees('Tersimpan: Tugaskan.')
    expect((await page.client('officer').reports.retrieve(trackingId)).assignee?.name).to.equal('Pak Rekan')
  })

  it('a report is taken in person only once there are colleagues to choose from', async () => {
    const page = new DeskPage()
    const { trackingId } = await page.file()
    await page.client('officer').reports.verify(trackingId)
    let come: () => void = () => undefined
    const coming = new Promise<void>((resolve) => (come = resolve))
    const client = page.client('officer')
    const list = async function* (): AsyncGenerator<Officer> {
      await coming
      yield* client.officers.list()
    }
    const person = await page.open('desk-report', 'officer', { trackingId, client: { ...client, officers: { list } } })
    await person.press('Tugaskan')
    await offered(person, 'Memuat…')
    await sendStep(person)
    expect((await client.reports.timeline(trackingId)).map(({ type }) => type)).to.deep.equal(['filed', 'verified'])
    come()
    await offered(person, 'Pak Rekan')
    await sendStep(person)
    await person.sees('Tersimpan: Tugaskan.')
    expect((await client.reports.retrieve(trackingId)).assignee?.name).to.equal('Ibu Petugas')
  })

  it('who is behind an anonymous report is read by the admin only, and it is noted', async () => {
    const page = new DeskPage()
    const { trackingId } = await page.file({ anonymous: true })
    const person = await page.open('desk-report', 'admin', { trackingId })
    await person.press('Baca identitas')
    await person.sees('Ibu Contoh')
    const acts = []
    for await (const { act } of page.client('admin').reports.audit(trackingId)) acts.push(act)
    expect(acts).to.deep.equal(['identify'])
    const other = await page.open('desk-report', 'officer', { trackingId })
    await other.sees('Dirahasiakan (anonim)')
    expect(other.screen()).not.to.include('Baca identitas')
  })

  it('a privacy case shows its clock and is settled', async () => {
    const page = new DeskPage()
    const { trackingId, trackingSecret } = await page.file()
    await page.citizen().privacy.erase(trackingId, { trackingSecret })
    const person = await page.open('desk-privacy', 'officer')
    await person.sees('sisa 71 jam')
    await person.press(`Jawab permintaan pada ${trackingId}`)
    await person.write('Yang dibaca pelapor', 'Nama tetangga sudah disamarkan.')
    await person.press('Kirim jawaban')
    await person.sees(`Jawaban terkirim kepada pelapor ${trackingId}.`)
    const { requests } = await page.citizen().privacy.retrieve(trackingId, { trackingSecret })
    expect(requests.map(({ kind, status, text }) => [kind, status, text])).to.deep.include(['masking', 'done', 'Nama tetangga sudah disamarkan.'])
  })

  it('a page that was refused is let in with one press, and a wrong address is named', async () => {
    const page = new DeskPage()
    const person = await page.open('desk-site', 'admin', { siteKey: 'kel-kademangan', client: page.seeing('https://www.kelurahan-kademangan.example') })
    await person.press('Izinkan https://www.kelurahan-kademangan.example')
    await person.sees('sekarang boleh menampilkan formulir')
    await person.noLongerSees('ditolak dari')
    expect((await page.client('admin').sites.retrieve('kel-kademangan')).origins).to.include('https://www.kelurahan-kademangan.example')
    await person.write('Satu alamat per baris', 'bukan alamat')
    await person.press('Simpan')
    await person.sees('“bukan alamat” bukan alamat situs web')
  })

  it('a privacy case that a colleague has settled goes from the list, and it is said why', async () => {
    const page = new DeskPage()
    const { trackingId, trackingSecret } = await page.file()
    await page.citizen().privacy.erase(trackingId, { trackingSecret })
    const person = await page.open('desk-privacy', 'officer')
    await person.press(`Jawab permintaan pada ${trackingId}`)
    await person.write('Yang dibaca pelapor', 'Nama tetangga sudah disamarkan.')
    await page.client('colleague').privacy.settle(trackingId, { outcome: 'done', text: 'Sudah saya samarkan.' })
    await person.press('Kirim jawaban')
    await person.sees('sudah dijawab petugas lain lebih dulu')
    await person.noLongerSees(trackingId)
  })

  it('a page is let in while settings are being written: they stay, and are saved with it', async () => {
    const page = new DeskPage()
    const origin = 'https://www.kelurahan-kademangan.example'
    const person = await page.open('desk-site', 'admin', { siteKey: 'kel-kademangan', client: page.seeing(origin) })
    await person.write('Nama yang dibaca warga', 'Kelurahan Kademangan Baru')
    await person.write('Satu alamat per baris', 'https://kelurahan-kademangan.example\nhttps://baru.example')
    await person.press(`Izinkan ${origin}`)
    await person.sees('sekarang boleh menampilkan formulir')
    expect((await person.field('Nama yang dibaca warga')).value).to.equal('Kelurahan Kademangan Baru')
    await person.press('Simpan')
    await person.sees('Tersimpan.')
    const { name, origins } = await page.client('admin').sites.retrieve('kel-kademangan')
    expect([name, origins]).to.deep.equal(['Kelurahan Kademangan Baru', ['https://kelurahan-kademangan.example', 'https://baru.example', origin]])
  })

  it('what a colleague has set is not undone by settings that were written before a page was let in', async () => {
    const page = new DeskPage()
    const origin = 'https://www.kelurahan-kademangan.example'
    const person = await page.open('desk-site', 'admin', { siteKey: 'kel-kademangan', client: page.seeing(origin) })
    await person.write('Nama yang dibaca warga', 'Kelurahan Kademangan Baru')
    await page.client('admin').sites.change('kel-kademangan', { version: 1, challenge: true })
    await person.press(`Izinkan ${origin}`)
    await person.sees('sekarang boleh menampilkan formulir')
    await person.press('Simpan')
    await person.sees('sudah diubah orang lain')
    expect((await page.client('admin').sites.retrieve('kel-kademangan')).challenge).to.equal(true)
  })

  it('a site is changed for who read it last: another one keeps what was written and is told', async () => {
    const page = new DeskPage()
    const person = await page.open('desk-site', 'admin', { siteKey: 'kel-kademangan' })
    await person.write('Nama yang dibaca warga', 'Kelurahan Kademangan Baru')
    await page.client('admin').sites.change('kel-kademangan', { version: 1, challenge: true })
    await person.press('Simpan')
    await person.sees('sudah diubah orang lain')
    expect((await person.field('Nama yang dibaca warga')).value).to.equal('Kelurahan Kademangan Baru')
    const again = await page.open('desk-site', 'admin', { siteKey: 'kel-kademangan' })
    await again.write('Nama yang dibaca warga', 'Kelurahan Kademangan Baru')
    await again.press('Simpan')
    await again.sees('Tersimpan.')
    expect((await page.citizen().site.retrieve()).name).to.equal('Kelurahan Kademangan Baru')
  })

  it('a setting that is refused is not taken for a fault in a report', async () => {
    const page = new DeskPage()
    const client = page.client('admin')
    const person = await page.open('desk-site', 'admin', { siteKey: 'kel-kademangan', client: { ...client, sites: { ...client.sites, change: () => client.sites.change('kel-kademangan', { version: 1, agency: 'tidak-ada' }) } } })
    await person.write('Dibaca sebelum isian identitas', 'Data Anda dipakai untuk menjawab laporan, tidak lain.')
    await person.press('Simpan')
    await person.sees('Teks pemberitahuan yang lain perlu versi yang lain')
    expect((await person.field('Dibaca sebelum isian identitas')).value).to.equal('Data Anda dipakai untuk menjawab laporan, tidak lain.')
  })

  it('the queue is walked with j and k', async () => {
    const page = new DeskPage()
    await page.file()
    await page.file({ text: 'Lampu jalan mati di gang kami sejak Senin.' })
    const person = await page.open('desk-queue', 'officer')
    await person.sees('Lampu jalan mati')
    person.key('j')
    await person.hasFocusOn('Pak Tetangga')
    person.key('j')
    await person.hasFocusOn('Lampu jalan')
    person.key('k')
    await person.hasFocusOn('Pak Tetangga')
  })

  it('why another system refused a report, and a status that it invents, are read as they were written there', async () => {
    const page = new DeskPage()
    const { trackingId } = await page.file()
    const at = '2026-11-24T03:00:00.000Z'
    const person = await page.open('desk-report', 'officer', {
      trackingId,
      client: page.handedOn([
        { system: 'SP4N-LAPOR!', state: 'refused', trackingId: null, status: null, said: 'Instansi <tidak> dikenal', at },
        { system: 'Kota Sebelah', state: 'taken', trackingId: 'A-77', status: 'ditimbang-kembali', said: null, at },
        { system: 'Kota Lain', state: 'unclear', trackingId: null, status: null, said: 'timeout', at },
      ]),
    })
    await person.sees('ditolak di sana')
    await person.sees('Alasan penolakan Instansi <tidak> dikenal')
    await person.sees('Keadaan di sana ditimbang-kembali')
    await person.sees('mungkin sudah masuk: periksa di sana')
    expect(await violationsOf(person.element)).to.deep.equal([])
  })

  it('a message that did not arrive says why, and is tried again', async () => {
    const page = new DeskPage()
    const { client, retried } = page.owing({ id: 'kabar-1', channel: 'kanal-1', kind: 'email', trackingId: null, event: 'report.verified', state: 'failed', attempts: 10, createdAt: '2026-11-24T03:00:00.000Z', dueAt: '2026-11-24T03:00:00.000Z', error: 'network-ECONNREFUSED' })
    const person = await page.open('desk-messages', 'admin', { client })
    await person.sees('Diverifikasi lewat Email')
    await person.sees('Tidak tersambung (ECONNREFUSED)')
    expect(await violationsOf(person.element)).to.deep.equal([])
    const again = await until('the button', () => person.element.shadowRoot?.querySelector<HTMLButtonElement>('li button'))
    again.click()
    await person.sees('Dicoba lagi dalam satu menit')
    expect(retried).to.deep.equal(['kabar-1'])
    await person.noLongerSees('ECONNREFUSED')
  })

  it('a message that may have arrived in another system says to look there first', async () => {
    const page = new DeskPage()
    const { client } = page.owing({ id: 'kabar-1', channel: 'kanal-1', kind: 'lapor', trackingId: null, event: 'report.verified', state: 'failed', attempts: 1, createdAt: '2026-11-24T03:00:00.000Z', dueAt: '2026-11-24T03:00:00.000Z', error: 'unclear-timeout' })
    const person = await page.open('desk-messages', 'admin', { client })
    await person.sees('Mungkin sudah masuk di sana, karena jawabannya tidak jelas (timeout). Cari dulu kode pelacakannya di sistem itu.')
  })

  it('a report that was kept back, or arrived twice, says so in words', async () => {
    const page = new DeskPage()
    const { trackingId } = await page.file()
    const both = [{ state: 'kept', trackingId: null, said: 'confidential' }, { state: 'taken', trackingId: '7654321', said: 'also-1234567' }]
    const person = await page.open('desk-report', 'officer', { trackingId, client: page.handedOn(both.map((one) => ({ ...one, system: 'Sistem', status: null, at: '2026-11-24T03:00:00.000Z' }))) })
    await person.sees('Laporan rahasia; sistem itu dapat menampilkannya kepada umum.')
    await person.sees('Terkirim juga dengan sendirinya, sebagai 1234567')
  })

  it('whoever writes the name of a new site is left there when the agencies come', async () => {
    const ownFetch = window.fetch
    let come: (answer: Response) => void = () => undefined
    const coming = new Promise<Response>((resolve) => (come = resolve))
    window.fetch = (input, init) => (input === '/desk/agencies.json' ? coming : ownFetch(input, init))
    const person = await new DeskPage().open('desk-sites', 'admin')
    await person.press('Tambah situs')
    const root = person.element.shadowRoot!
    await until('the form has the focus', () => root.activeElement?.textContent === 'Situs baru')
    const field = root.querySelector<HTMLInputElement>('#name')!
    field.focus()
    come(Response.json({ items: [{ slug: 'kel-setu', name: 'Kelurahan Setu' }] }))
    await until('the agencies', () => [...root.querySelectorAll('option')].some((option) => option.textContent === 'Kelurahan Setu'))
    await new Promise((resolve) => setTimeout(resolve))
    window.fetch = ownFetch
    expect(root.activeElement === field).to.equal(true)
  })

  it('a report about staff is released by a coordinator of who holds it, and by no officer', async () => {
    const page = new DeskPage('disdukcapil')
    const { trackingId } = await page.file({ aboutStaff: true })
    const officer = await page.open('desk-report', 'officer', { trackingId })
    await officer.sees('Hanya koordinator instansi yang memegangnya')
    expect(officer.screen()).not.to.include('Buka bagi')
    const person = await page.open('desk-report', 'coordinator', { trackingId })
    await person.press('Buka bagi kel-kademangan')
    await person.sees('Dibuka bagi instansi yang dilaporkan.')
    expect((await page.client('coordinator').reports.retrieve(trackingId)).guardedFrom).to.equal(null)
  })
})
