/** Every state of the form, for everyone, in each engine. */
import type { Site } from '@lapor/sdk/contract'
import { emptyDraft, type ReportDraft } from '@lapor/sdk/draft'
import '../../../packages/widget/src/define.ts'
import '../../../packages/widget/src/extras-part.ts'
import '../../../packages/widget/src/photo-part.ts'
import type { LaporAdvice } from '../../../packages/widget/src/components/lapor-advice/lapor-advice.ts'
import type { LaporForm } from '../../../packages/widget/src/components/lapor-form/lapor-form.ts'
import '../../../packages/widget/src/components/lapor-photo-field/lapor-photo-field.define.ts'
import type { LaporPhotoField } from '../../../packages/widget/src/components/lapor-photo-field/lapor-photo-field.ts'
import type { LaporPlaceHelp } from '../../../packages/widget/src/components/lapor-place-help/lapor-place-help.ts'
import type { LaporPreview } from '../../../packages/widget/src/components/lapor-preview/lapor-preview.ts'
import type { Extras } from '../../../packages/widget/src/extras-part.ts'
import { formTexts as texts } from '../../../packages/widget/src/locales/id/form.ts'
import { shellTexts } from '../../../packages/widget/src/locales/id/shell.ts'
import { blockedDisk } from '../blocked-disk.ts'
import { someExtras } from '../extras-samples.ts'
import { keptDraft } from '../kept-draft.ts'
import type { Person } from '../person.ts'
import { phoneAt } from '../phone-at.ts'
import { pixel } from '../pixel.ts'
import { problem } from '../pretend-relay.ts'
import { trackingId } from '../samples.ts'
import { clearPage } from '../screen.ts'
import { aSite, aSiteThatAsks, regions } from '../site-samples.ts'
import { WidgetPage } from '../widget-page.ts'
import { forEveryone } from './for-everyone.ts'
import { onGround } from './ground.ts'

const text = 'Apa yang perlu kami ketahui?'
const supervisor = { slug: 'inspektorat', acronym: 'Inspektorat', name: 'Inspektorat Kota', kind: 'opd' }
const categories = [{ id: 'lampu-jalan', label: 'Lampu jalan' }, { id: 'sampah', label: 'Sampah' }]
const waysOut = [{ kind: 'emergency', phone: '112' }, { kind: 'violence', phone: '129' }, { kind: 'kantor', phone: '021555000', name: 'Kantor kelurahan' }]

const written = async (site: Partial<Site> = {}): Promise<Person> => {
  const person = await new WidgetPage(site).writing()
  await person.sees('Pilih foto')
  return person
}

/** The form after one thing was done in it. */
const after = async (doIt: (person: Person) => Promise<void>, site: Partial<Site> = {}): Promise<Person> => {
  const person = await written(site)
  await doIt(person)
  return person
}

const draftWith = (change: Partial<ReportDraft>): ReportDraft => ({ ...emptyDraft(), ...change })

const similar = [{ trackingId, title: 'Lampu jalan di depan SDN 2 mati', regionName: 'Kademangan', status: 'verified', receivedAt: '2036-11-24T10:00:00+07:00', supports: 2 }]

const advice = (draft: Partial<ReportDraft>, site: Partial<Site> = {}, change: Partial<Extras> = {}): Promise<Person> =>
  onGround<LaporAdvice>('lapor-advice', { texts, site: aSite({ waysOut, ...site }), draft: draftWith(draft), extras: someExtras({ similar: async () => similar, support: async () => 3, ...change }) })

const preview = (draft: Partial<ReportDraft>): Promise<Person> => onGround<LaporPreview>('lapor-preview', { texts, site: aSite(), draft: draftWith(draft), extras: someExtras(), regions })

const shrink = async (file: Blob): Promise<Blob> => {
  if ((file as File).name.startsWith('rusak')) throw new Error('undecodable')
  return new Blob([pixel], { type: 'image/gif' })
}

const photos = async (files: readonly string[], change: Partial<LaporPhotoField> = {}): Promise<Person> => {
  const person = await onGround<LaporPhotoField>('lapor-photo-field', { texts, site: aSite(), draft: emptyDraft(), shrink, placeOf: async () => undefined, ...change })
  if (files.length > 0) await person.attach(...files.map((name) => new File([name.endsWith('.pdf') ? '%PDF-1.7' : 'x'], name, { type: name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg' })))
  return person
}

const placeHelp = (draft: Partial<ReportDraft> = {}): Promise<Person> => onGround<LaporPlaceHelp>('lapor-place-help', { texts, draft: draftWith(draft), site: aSite({ regionCode: null }), regions })

/** Sent, and refused by a relay that finds fault with every field. */
const refused = async (): Promise<Person> => {
  const page = new WidgetPage(aSiteThatAsks({ categories, regionCode: '36.74.07.1004' }))
  const errors = Object.keys(texts.fields).map((pointer) => ({ pointer, code: 'invalid' }))
  page.relay.on('POST', /^reports$/, () => problem('validation-failed', 422, { errors }))
  const person = await page.writing()
  await person.fill({ 'Nama Anda': 'Sri', 'Alamat Anda (bukan lokasi masalah)': 'Jl. Contoh 1', 'Nomor HP': '0812 3456 7890' })
  await person.press('Kirim laporan')
  await person.press('Perbaiki')
  await person.sees(`Ada ${errors.length} hal yang perlu diperbaiki`)
  return person
}

forEveryone('the form', {
  'at rest': () => new WidgetPage({ locales: ['id', 'en', 'su'] }).openReady(),
  'at rest, while what opens does not come': () => onGround<LaporForm>('lapor-form', { texts: shellTexts, draft: emptyDraft(), note: shellTexts.partMissing }),
  'open, with nothing written': () => after((person) => person.write(text, '')),
  'open, with a name': () => after((person) => person.choose('Dengan nama')),
  'open, with a hidden name at an agency that runs the service': () => after((person) => person.choose('Nama disembunyikan'), { operator: 'Kelurahan Kademangan' }),
  'open at a site that asks for no name and no photo': () => new WidgetPage({ fields: { name: 'hidden', address: 'hidden', contact: 'hidden', photo: 'hidden' } }).writing(),
  'open, confidential, about staff, on behalf of a resident': () =>
    after(
      async (person) => {
        for (const label of ['Rahasiakan laporan ini', 'Laporan ini tentang petugas', 'Saya mewakili warga']) await person.choose(label)
      },
      { supervisor, upstream: 'keep' },
    ),
  'with its kinds, categories and days open': () =>
    after(
      async (person) => {
        for (const row of ['Ini laporan apa? Pengaduan', 'Tentang apa? Tidak tahu', 'Kapan terjadi? (boleh kosong)', 'Untuk apa data Anda dipakai', 'Darurat atau kekerasan?', 'Begini publik melihatnya']) await person.press(row)
        await person.choose('Tanggal lain')
        await person.sees('Pilih tanggalnya')
      },
      { categories, waysOut },
    ),
  'with another kelurahan than the site’s own': () =>
    after(async (person) => {
      await person.press('Bukan di sini?')
      await person.sees('Kembali ke Kademangan')
    }),
  'with the list of kelurahan open': () =>
    after(
      async (person) => {
        await person.write('Kelurahan', 'paku')
        await person.sees('2 kelurahan cocok.')
        person.key('ArrowDown')
      },
      { regionCode: null },
    ),
  'with a kelurahan that nobody knows': () =>
    after(
      async (person) => {
        await person.write('Kelurahan', 'Atlantis')
        await person.sees('Tidak ada kelurahan dengan nama itu.')
      },
      { regionCode: null },
    ),
  'with few letters left': () => written({ limits: { textMaxLength: 60, attachments: 3, attachmentMaxBytes: 1_000_000 } }),
  'with more letters than fit': () => written({ limits: { textMaxLength: 20, attachments: 3, attachmentMaxBytes: 1_000_000 } }),
  'with errors of what was left out': async () => {
    const person = await new WidgetPage(aSiteThatAsks({ fields: { ...aSiteThatAsks().fields, photo: 'required' } })).writing('Bau')
    await person.press('Kirim laporan')
    await person.sees('yang perlu diperbaiki')
    return person
  },
  'with an error at every field': refused,
  'with a draft that came back, about to be deleted': async () => {
    const page = new WidgetPage()
    await page.writing()
    await keptDraft(page.key, 'sejak Senin')
    clearPage()
    const person = await page.openReady()
    await person.sees('Draf Anda dipulihkan')
    await person.press('Lanjut')
    await person.press('Hapus draf')
    await person.sees('Hapus semua yang sudah Anda isi?')
    return person
  },
  'where the browser keeps nothing': async () => {
    const allow = blockedDisk()
    const person = await new WidgetPage().writing().finally(allow)
    await person.sees('Perangkat ini tidak mengizinkan kami menyimpan draf.')
    return person
  },
  'at a site that nobody knows': async () => {
    const page = new WidgetPage()
    page.relay.on('GET', /sites/, () => problem('site-unknown', 404))
    const person = await page.open()
    await person.sees('Formulir ini belum terdaftar')
    return person
  },
})

forEveryone('what helps while writing', {
  'what is still missing, with ways out and similar reports open': async () => {
    const person = await advice({ text: 'Lampu jalan di depan SDN 2 mati' })
    await person.press('Ada 1 laporan serupa')
    await person.press('Darurat atau kekerasan?')
    return person
  },
  'a similar report that was joined': async () => {
    const person = await advice({ text: 'Lampu jalan di depan SDN 2 mati' })
    await person.press('Ada 1 laporan serupa')
    await person.press('Saya juga mengalami: Lampu jalan di depan SDN 2 mati')
    await person.sees('Tercatat, sekarang 3 orang.')
    return person
  },
  'a similar report that could not be joined': async () => {
    const person = await advice({ text: 'Lampu jalan di depan SDN 2 mati' }, {}, { support: () => Promise.reject(new Error('no signal')) })
    await person.press('Ada 1 laporan serupa')
    await person.press('Saya juga mengalami: Lampu jalan di depan SDN 2 mati')
    await person.sees('Belum tercatat.')
    return person
  },
  'an emergency': () => advice({ text: 'Ada kebakaran di gudang sekarang juga' }),
  'a question': () => advice({ text: 'Berapa biaya surat pindah?', classification: 'information-request' }, { ppid: 'https://ppid.example/' }),
  'a form that the relay no longer takes': () => advice({ text: 'Lampu jalan mati sejak Senin' }, {}, { isOutdated: () => true }),
  'the preview with what is hidden and what can be': async () => {
    const person = await preview({ text: 'Mobil B 1234 XYZ, hubungi 0812 3456 7890', regionCode: '36.74.07.1004' })
    await person.press('Begini publik melihatnya ada 2 hal pribadi')
    await person.sees('Samarkan nomor kendaraan')
    return person
  },
  'the preview of what nobody sees': async () => {
    const person = await preview({ text: 'Ada yang meminta uang.', confidential: true })
    await person.press('Begini publik melihatnya')
    await person.sees('Publik tidak melihat laporan ini.')
    return person
  },
  'the list of kelurahan by kecamatan': async () => {
    const person = await placeHelp()
    await person.press('Pilih dari daftar kecamatan')
    return person
  },
  'the point of the phone': async () => {
    phoneAt({ latitude: -6.337138, longitude: 106.672301, accuracy: 17.6 })
    const person = await placeHelp({ point: 'geo:-6.33714,106.67230;u=18' })
    await person.sees('ketelitian sekitar 18 meter')
    return person
  },
  'a point that may not be had': async () => {
    phoneAt({ code: 1 })
    const person = await placeHelp()
    await person.press('Pakai lokasi saya')
    await person.sees('Lokasi tidak diizinkan')
    return person
  },
})

forEveryone('photos', {
  'none yet': () => photos([]),
  'one that the site requires': () => photos([], { site: aSite({ fields: { ...aSite().fields, photo: 'required' } }), errors: [{ path: '/photos', text: 'Lampirkan paling sedikit satu.' }] }),
  'two, in an order, with a place, and one that cannot be read': async () => {
    const person = await photos(['a.jpg', 'b.jpg', 'rusak.heic'], { placeOf: async () => 'geo:-6.33714,106.67230' })
    await person.sees('“rusak.heic” tidak bisa dibaca')
    await person.sees('Pakai sebagai tempat kejadian')
    return person
  },
  'more than fit': async () => {
    const person = await photos(['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg'])
    await person.sees('Sisanya tidak ditambahkan.')
    return person
  },
  'a PDF that waits for a yes': async () => {
    const person = await photos(['surat.pdf'], { site: aSite({ files: [{ mediaType: 'application/pdf', maxBytes: 9_000_000 }] }) })
    await person.sees('Tambahkan PDF ini')
    return person
  },
  'a PDF that was added': async () => {
    const person = await photos(['surat.pdf'], { site: aSite({ files: [{ mediaType: 'application/pdf', maxBytes: 9_000_000 }] }) })
    await person.press('Tambahkan PDF ini')
    await person.sees('PDF 1')
    return person
  },
})
