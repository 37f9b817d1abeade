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

  it('shows the fields of a ringkas site only to who gives a name', async () => {
    expect((await field()).screen()).not.to.include('Nomor HP')
    clearPage()
    const person = await field({ identity: 'named' })
    expect(person.screen()).to.match(/Nama Anda \(boleh kosong\).*Nomor HP \(boleh kosong\).*E-mail \(boleh kosong\)/)
    expect(person.screen()).not.to.include('Alamat Anda')
  })

  it('says of each required field why it is asked', async () => {
    const person = await field({ identity: 'named' }, aSiteThatAsks())
    expect(await person.description('Nama Anda')).to.include('Diminta agar')
    expect(await person.description('Alamat Anda (bukan lokasi masalah)')).to.include('Diminta untuk')
    expect(await person.description('Nomor HP')).to.include('Isi salah satu: nomor HP atau e-mail.')
  })

  it('asks for one contact, not for both', async () => {
    const person = await field({ identity: 'named', phone: '0812 3456 7890' }, aSiteThatAsks())
    expect((await person.field('Nomor HP')).getAttribute('aria-required')).to.equal('true')
    expect((await person.field('E-mail')).getAttribute('aria-required')).to.equal(null)
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
