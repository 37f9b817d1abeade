/** What a person is told about who sees what, before giving a name. */
import type { Site } from '@lapor/sdk/contract'
import { emptyDraft, type ReportDraft } from '@lapor/sdk/draft'
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { Person } from '../../../../../tests/widget/person.ts'
import { clearPage, heard, show } from '../../../../../tests/widget/screen.ts'
import { aSite, aSiteThatAsks } from '../../../../../tests/widget/site-samples.ts'
import { formTexts as english } from '../../locales/en/form.ts'
import { formTexts as texts } from '../../locales/id/form.ts'
import './lapor-identity-field.define.ts'
import type { LaporIdentityField } from './lapor-identity-field.ts'

const field = async (draft: Partial<ReportDraft> = {}, site: Site = aSite()): Promise<Person> =>
  new Person((await show<LaporIdentityField>('lapor-identity-field', { texts, site, draft: { ...emptyDraft(), ...draft } })).element)

/** The table as a person reads it: who, and what they see. */
const table = (person: Person): Record<string, string> =>
  Object.fromEntries([...person.element.shadowRoot!.querySelectorAll('.sight')].map((row) => [row.querySelector('dt')?.textContent ?? '', row.querySelector('dd')?.textContent ?? '']))

describe('<lapor-identity-field>', () => {
  afterEach(clearPage)

  it('says who sees what of a report without identity', async () => {
    expect(table(await field())).to.deep.equal({
      Publik: 'Setelah diperiksa petugas: isi laporan, tanggal, nama kelurahan, dan tanggapan instansi. Nama dan kontak Anda tidak.',
      'Kel. Kademangan (instansi tujuan)': 'Isi laporan, tempat, dan foto. Nama dan kontak tidak ada.',
      'Diskominfo Kota Tangerang Selatan (pengelola layanan)': 'Isi laporan, tempat, dan foto. Ingat, isi tulisan dan foto bisa menunjukkan siapa Anda.',
      'Situs ini': 'Laporan tidak dikirim ke situs ini. Namun secara teknis situs dapat membaca apa yang diketik di halamannya.',
    })
  })

  it('names no site beside the others on a page of the relay, whose operator is named anyway', async () => {
    const person = new Person((await show<LaporIdentityField>('lapor-identity-field', { texts, site: aSite(), draft: emptyDraft(), base: `${location.origin}/embed/kel-kademangan/kunci` })).element)
    expect(Object.keys(table(person))).to.deep.equal(['Publik', 'Kel. Kademangan (instansi tujuan)', 'Diskominfo Kota Tangerang Selatan (pengelola layanan)'])
    clearPage()
    const elsewhere = new Person((await show<LaporIdentityField>('lapor-identity-field', { texts, site: aSite(), draft: emptyDraft(), base: `${location.origin}.example` })).element)
    expect(table(elsewhere)).to.have.property('Situs ini')
  })

  it('says that the operator still knows a hidden name', async () => {
    const seen = table(await field({ identity: 'hidden' }))
    expect(seen['Kel. Kademangan (instansi tujuan)']).to.include('Nama dan kontak Anda tidak')
    expect(seen['Diskominfo Kota Tangerang Selatan (pengelola layanan)']).to.equal('Semuanya, termasuk nama dan kontak yang Anda isi.')
  })

  it('says that the agency knows a given name', async () => {
    expect(table(await field({ identity: 'named' }))['Kel. Kademangan (instansi tujuan)']).to.include('serta nama dan kontak yang Anda isi')
  })

  it('says that the public sees nothing of a confidential report', async () => {
    expect(table(await field({ confidential: true }))['Publik']).to.equal('Tidak melihat laporan ini.')
  })

  for (const [confidential, aboutStaff, publicSees, agencySees] of [
    [false, false, 'Setelah diperiksa petugas: isi laporan', 'Isi laporan, tempat, dan foto'],
    [true, false, 'Tidak melihat laporan ini.', 'Isi laporan, tempat, dan foto'],
    [false, true, 'Tidak melihat laporan ini sampai pengawas membukanya.', 'Tidak melihat laporan ini sampai pengawas membukanya.'],
    // What the supervisor opens, it opens to the agency: confidential it remains.
    [true, true, 'Tidak melihat laporan ini.', 'Tidak melihat laporan ini sampai pengawas membukanya.'],
  ] as const) {
    it(`says what public and agency see of a report that is ${confidential ? '' : 'not '}confidential and ${aboutStaff ? '' : 'not '}about staff`, async () => {
      const rows = Object.entries(table(await field({ confidential, aboutStaff }, aSite({ supervisor: { slug: 'inspektorat', name: 'Inspektorat Kota', acronym: 'Inspektorat', kind: 'opd' } }))))
      const [, atPublic = ''] = rows.find(([who]) => who === 'Publik') ?? []
      const [, atAgency = ''] = rows.find(([who]) => who.startsWith('Kel. Kademangan')) ?? []
      expect(atPublic.startsWith(publicSees)).to.equal(true, atPublic)
      expect(atPublic.length === publicSees.length).to.equal(confidential || aboutStaff, atPublic)
      expect(atAgency.startsWith(agencySees)).to.equal(true, atAgency)
    })
  }

  for (const [upstream, draft, words] of [
    ['keep', { identity: 'named', name: 'Siti', phone: '0812 3456 7890' }, 'Setelah diperiksa, laporan diteruskan ke sana dengan nama dan kontak Anda.'],
    ['keep', { identity: 'named', name: 'Siti' }, 'Tidak diteruskan ke sana, karena tanpa nama dan kontak yang boleh dilihat.'],
    ['keep', { identity: 'hidden', name: 'Siti', phone: '0812 3456 7890' }, 'Tidak diteruskan ke sana, karena tanpa nama dan kontak yang boleh dilihat.'],
    ['agency-account', { identity: 'none' }, 'Setelah diperiksa, laporan diteruskan ke sana atas nama instansi. Nama dan kontak Anda tidak.'],
  ] as const) {
    it(`says what another system gets: ${upstream}, ${JSON.stringify(draft)}`, async () => {
      expect(table(await field(draft, aSite({ upstream })))['Sistem lain, misalnya SP4N-LAPOR!']).to.equal(words)
    })
  }

  it('says where a number is asked that a person writes, not a machine', async () => {
    const person = await field({ identity: 'named' })
    expect(await person.description('Nomor HP')).to.include('Yang menulis kepada Anda petugas sendiri, bukan mesin.')
  })

  it('never promises that nobody can be traced', async () => {
    for (const words of [texts, english]) expect(JSON.stringify(words)).not.to.match(/terlacak|lacak Anda|untraceable|anonymous/i)
  })

  it('warns where the agency runs the service itself', async () => {
    const person = await field({ identity: 'hidden' }, aSite({ operator: 'Kelurahan Kademangan' }))
    expect(person.screen()).to.include('Pengelola layanan ini adalah instansi tujuan sendiri (Kelurahan Kademangan)')
  })

  it('offers three choices where nothing is required, two where a name is', async () => {
    const three = await field()
    expect(three.screen()).to.match(/Tanpa identitas.*Nama disembunyikan.*Dengan nama/)
    clearPage()
    const two = await field({ identity: 'named' }, aSiteThatAsks())
    expect(two.screen()).not.to.include('Tanpa identitas')
  })

  it('asks for nothing where the site asks for nothing', async () => {
    const person = await field({}, aSite({ fields: { name: 'hidden', address: 'hidden', contact: 'hidden', photo: 'optional' } }))
    expect(person.screen()).to.include('Situs ini tidak meminta nama atau kontak Anda.')
    expect(person.screen()).not.to.include('Dengan nama')
    expect(person.screen()).to.include('Rahasiakan laporan ini')
  })

  it('shows the fields of a ringkas site only to whoever gives a name', async () => {
    expect((await field()).screen()).not.to.include('Nomor HP')
    clearPage()
    const person = await field({ identity: 'named' })
    expect(person.screen()).to.match(/Nama Anda \(boleh kosong\).*Nomor HP \(boleh kosong\).*Email \(boleh kosong\)/)
    expect(person.screen()).not.to.include('Alamat Anda')
  })

  it('says of each required field why it is asked', async () => {
    const person = await field({ identity: 'named' }, aSiteThatAsks())
    expect(await person.description('Nama Anda')).to.include('Diminta agar')
    expect(await person.description('Alamat Anda (bukan lokasi masalah)')).to.include('Diminta untuk')
    expect(await person.description('Nomor HP')).to.include('Isi salah satu: nomor HP atau email.')
  })

  it('says of the mail address too why, who sees it, and what happens without it', async () => {
    const asked = await (await field({ identity: 'named' }, aSiteThatAsks())).description('Email')
    expect(asked).to.include('Isi salah satu').and.to.include('Diminta agar').and.to.include('Dilihat petugas Kel. Kademangan').and.to.include('Situs ini mewajibkannya')
    clearPage()
    expect(await (await field({ identity: 'named' })).description('Email')).to.include('Tanpa ini laporan tetap diproses.').and.not.to.include('Isi salah satu')
  })

  it('speaks of attachments where the site takes more than photos', async () => {
    const person = await field({ identity: 'none' }, aSite({ files: [{ mediaType: 'video/mp4', maxBytes: 9_000_000 }] }))
    expect(person.screen()).to.include('Isi laporan, tempat, dan lampiran. Nama dan kontak tidak ada.').and.to.include('isi tulisan dan lampiran bisa menunjukkan')
    clearPage()
    expect((await field({ identity: 'none' })).screen()).to.include('Isi laporan, tempat, dan foto. Nama dan kontak tidak ada.')
  })

  it('tells whoever is under 18 what to do, also where a name is required', async () => {
    expect((await field()).screen()).to.include('Belum 18 tahun? Kirim tanpa identitas, atau bersama orang tua atau wali.')
    clearPage()
    expect((await field({ identity: 'named' }, aSiteThatAsks())).screen()).to.include('Belum 18 tahun? Isi bersama orang tua atau wali.').and.not.to.include('tanpa identitas')
  })

  describe('a report about the agency’s own staff', () => {
    const label = 'Laporan ini tentang petugas Kel. Kademangan'
    const watched = aSite({ supervisor: { slug: 'inspektorat', acronym: 'Inspektorat', name: 'Inspektorat Kota', kind: 'opd' } })

    it('is one choice, with who reads it then, where the site has somebody to read it', async () => {
      const person = await field({}, watched)
      expect(person.screen()).to.include(`${label} Dibaca oleh Inspektorat Kota, bukan oleh Kel. Kademangan.`)
      const choice = await person.field(label)
      expect([choice.type, (choice as HTMLInputElement).checked, choice.required, choice.getAttribute('aria-required')]).to.deep.equal(['checkbox', false, false, null])
      const events = heard(person.element, 'lapor-edit')
      await person.choose(label)
      expect(events.map(({ detail }) => detail)).to.deep.equal([{ patch: { aboutStaff: true } }])
      clearPage()
      expect((await field()).screen()).not.to.include('tentang petugas')
    })

    it('changes who sees what, and who is named at each field', async () => {
      const person = await field({ identity: 'named', aboutStaff: true }, watched)
      const seen = table(person)
      expect(Object.keys(seen).slice(0, 3)).to.deep.equal(['Publik', 'Inspektorat (instansi tujuan)', 'Kel. Kademangan'])
      expect(seen['Publik']).to.equal('Tidak melihat laporan ini sampai pengawas membukanya.')
      expect(seen['Inspektorat (instansi tujuan)']).to.include('serta nama dan kontak yang Anda isi')
      expect(seen['Kel. Kademangan']).to.equal('Tidak melihat laporan ini sampai pengawas membukanya.')
      expect(await person.description('Nama Anda')).to.include('Dilihat petugas Inspektorat dan pengelola').and.not.to.include('Kademangan')
    })
  })

  it('lets the head of an RW or a counter say that they speak for a resident', async () => {
    const person = await field()
    expect(person.screen()).to.include('Saya mewakili warga Untuk pengurus RT/RW dan loket: petugas tahu bahwa Anda menyampaikan untuk orang lain.')
    const events = heard(person.element, 'lapor-edit')
    await person.choose('Saya mewakili warga')
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ patch: { onBehalf: true } }])
  })

  it('asks for one contact, not for both', async () => {
    const person = await field({ identity: 'named', phone: '0812 3456 7890' }, aSiteThatAsks())
    expect((await person.field('Nomor HP')).getAttribute('aria-required')).to.equal('true')
    expect((await person.field('Email')).getAttribute('aria-required')).to.equal(null)
  })

  it('tells the privacy notice before the first identity field', async () => {
    const person = await field({ identity: 'named' })
    const root = person.element.shadowRoot!
    expect(root.querySelector('details')!.textContent).to.include('Data Anda dipakai untuk menangani laporan ini.')
    expect(root.querySelector('details')!.compareDocumentPosition(root.querySelector('#name')!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('tells of a choice as an edit', async () => {
    const person = await field()
    const events = heard(person.element, 'lapor-edit')
    await person.choose('Dengan nama')
    await person.choose('Rahasiakan laporan ini')
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ patch: { identity: 'named' } }, { patch: { confidential: true } }])
  })

  for (const identity of ['none', 'hidden', 'named'] as const) {
    it(`has no accessibility violations with identity ${identity}`, async () => {
      const person = await field({ identity, confidential: identity === 'hidden' })
      expect(await violationsOf(person.element)).to.deep.equal([])
    })
  }
})
