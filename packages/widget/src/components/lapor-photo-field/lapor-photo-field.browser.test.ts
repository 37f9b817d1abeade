/** How photos are added, seen, removed, and what is said of one that cannot be read. */
import { emptyDraft, type DraftPhoto, type ReportDraft } from '@lapor/sdk/draft'
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { Person } from '../../../../../tests/widget/person.ts'
import { pixel } from '../../../../../tests/widget/pixel.ts'
import { clearPage, show } from '../../../../../tests/widget/screen.ts'
import { aSite } from '../../../../../tests/widget/site-samples.ts'
import { until } from '../../../../../tests/widget/until.ts'
import { formTexts as english } from '../../locales/en/form.ts'
import { formTexts as texts } from '../../locales/id/form.ts'
import './lapor-photo-field.define.ts'
import type { LaporPhotoField } from './lapor-photo-field.ts'

const file = (name = 'foto.jpg'): File => new File(['x'], name, { type: 'image/jpeg' })

/** Small as after shrinking; refuses what is called "rusak". */
const shrink = async (original: Blob): Promise<Blob> => {
  if ((original as File).name.startsWith('rusak')) throw new Error('undecodable')
  return new Blob([pixel], { type: 'image/gif' })
}

class Field {
  readonly person: Person
  readonly element: HTMLElement

  constructor(element: HTMLElement) {
    this.element = element
    this.person = new Person(element)
  }

  get photos(): readonly DraftPhoto[] {
    return (this.element as HTMLElement & { draft: ReportDraft }).draft.photos
  }

  /** The name of what has the focus, where it is no text. */
  focus(): string | null | undefined {
    return this.element.shadowRoot!.activeElement?.getAttribute('aria-label')
  }

  /** As after a person chose in the browser's own picker. */
  async attachFromPicker(...files: File[]): Promise<void> {
    ;(await this.person.field('Pilih foto')).focus()
    await this.person.attach(...files)
  }

  images(): HTMLImageElement[] {
    return [...this.element.shadowRoot!.querySelectorAll('img')]
  }
}

/** What "Kirim" waits for. */
const settledOf = ({ element }: Field): Promise<boolean> => (element as unknown as Pick<LaporPhotoField, 'settled'>).settled

const field = async (change: Partial<LaporPhotoField> = {}): Promise<Field> =>
  new Field((await show<LaporPhotoField>('lapor-photo-field', { texts, site: aSite(), draft: emptyDraft(), shrink, ...change })).element)

describe('<lapor-photo-field>', () => {
  afterEach(clearPage)

  it('shows what was added and says so', async () => {
    const added = await field()
    await added.person.attach(file(), file())
    await until('announced', () => added.person.announced() === 'Foto ditambahkan. Sekarang ada 2.')
    expect(added.images().map((image) => image.alt)).to.deep.equal(['Foto 1', 'Foto 2'])
    expect(new Set(added.photos.map((photo) => photo.id)).size).to.equal(2)
    expect(added.photos[0]?.id).to.match(/^[0-9a-f]{32}$/)
  })

  it('says of a photo that the site requires why, who sees it, and what happens without it', async () => {
    const { person } = await field({ site: aSite({ fields: { ...aSite().fields, photo: 'required' } }) })
    expect(person.screen()).to.include('Situs ini mewajibkan foto, agar petugas melihat keadaannya. Dilihat petugas dan pengelola, tidak oleh publik. Tanpa itu laporan tidak bisa dikirim di sini.').and.to.not.include('boleh kosong')
    clearPage()
    const { person: other } = await field()
    expect(other.screen()).to.include('Foto (boleh kosong)').and.to.not.include('mewajibkan')
  })

  it('keeps what shrinking gave, never the original', async () => {
    const added = await field()
    await added.person.attach(file())
    await until('one photo', () => added.photos.length === 1)
    expect(added.photos[0]?.blob.type).to.equal('image/gif')
  })

  it('names a file that cannot be read and takes the others', async () => {
    const added = await field()
    await added.person.attach(file('rusak.heic'), file())
    await added.person.sees('“rusak.heic” tidak bisa dibaca di perangkat ini. Coba yang lain, atau kirim tanpa ini.')
    expect(added.photos).to.have.length(1)
  })

  it('stops at the site’s limit and says so', async () => {
    const added = await field({ site: aSite({ limits: { textMaxLength: 2000, attachments: 2, attachmentMaxBytes: 1 } }) })
    await added.person.attach(file(), file(), file())
    await added.person.sees('Paling banyak 2 foto. Sisanya tidak ditambahkan.')
    expect(added.photos).to.have.length(2)
    expect(added.element.shadowRoot!.querySelector('input[type=file]')).to.equal(null)
  })

  it('removes the one that was meant, and the focus goes to adding', async () => {
    const added = await field()
    await added.person.attach(file(), file())
    await until('two photos', () => added.photos.length === 2)
    const [first] = added.photos
    await added.person.press('Hapus foto 2')
    await added.person.hasFocusOn('Pilih foto')
    expect(added.photos).to.deep.equal([first])
    expect(added.person.announced()).to.equal('Foto dihapus.')
  })

  it('is put in another order by buttons, and the focus stays with the photo', async () => {
    const added = await field()
    await added.person.attach(file(), file())
    await until('two photos', () => added.photos.length === 2)
    const [first, second] = added.photos
    await added.person.press('Mundurkan foto 1')
    expect(added.photos).to.deep.equal([second, first])
    await until('announced', () => added.person.announced() === 'Sekarang foto 2.')
    // The way on from the end is not there: the way back of the same photo has the focus.
    expect(added.focus()).to.equal('Majukan foto 2')
  })

  it('keeps the focus on the way on while there is one', async () => {
    const added = await field()
    await added.person.attach(file(), file(), file())
    await until('three photos', () => added.photos.length === 3)
    const [first, second, third] = added.photos
    await added.person.press('Mundurkan foto 1')
    await until('focus on it', () => added.focus() === 'Mundurkan foto 2')
    await added.person.press('Mundurkan foto 2')
    await until('focus on the way back', () => added.focus() === 'Majukan foto 3')
    expect(added.photos).to.deep.equal([second, third, first])
  })

  it('keeps the focus where the last photo that fits takes the pickers away, and shows there what is wrong', async () => {
    const added = await field({ site: aSite({ limits: { textMaxLength: 2000, attachments: 1, attachmentMaxBytes: 1 } }) })
    await added.attachFromPicker(file())
    await until('one photo', () => added.photos.length === 1)
    await added.person.hasFocusOn('Foto')
    expect(added.element.shadowRoot!.activeElement!.localName).to.equal('fieldset')
    Object.assign(added.element, { errors: [{ path: '/photos', text: 'Foto tidak bisa dibaca.' }] })
    ;(await added.person.control('Hapus foto 1')).focus()
    await added.person.settled()
    expect((added.element as unknown as Pick<LaporPhotoField, 'focusField'>).focusField('/photos')).to.equal(true)
    const focused = added.element.shadowRoot!.activeElement!
    expect(focused.localName).to.equal('fieldset')
    expect(focused.textContent).to.include('Foto tidak bisa dibaca.')
  })

  it('names what is no photo and sends nothing of it', async () => {
    const added = await field()
    await added.person.attach(new File(['x'], 'kejadian.mp4', { type: 'video/mp4' }), new File(['x'], 'surat.pdf', { type: 'application/pdf' }))
    await added.person.sees('“surat.pdf” bukan foto.')
    expect(added.photos).to.deep.equal([])
  })

  it('offers the place of a photo and takes it only when asked', async () => {
    const added = await field({ placeOf: async () => 'geo:-6.33714,106.67230' })
    await added.person.attach(file())
    await added.person.sees('Foto itu menyimpan tempat pengambilannya.')
    const draft = (): ReportDraft => (added.element as HTMLElement & { draft: ReportDraft }).draft
    expect(draft().point).to.equal(undefined)
    await added.person.press('Pakai sebagai tempat kejadian')
    expect(draft().point).to.equal('geo:-6.33714,106.67230')
    await added.person.hasFocusOn('Pilih foto')
  })

  it('drops the offered place with the photo that had it, also where it was still being read', async () => {
    let tell = (_: string): void => undefined
    const asked: Promise<string>[] = [Promise.resolve('geo:-6.33714,106.67230'), new Promise((resolve) => (tell = resolve))]
    const added = await field({ placeOf: () => asked.shift()! })
    await added.person.attach(file())
    await added.person.sees('Foto itu menyimpan tempat pengambilannya.')
    await added.person.press('Hapus foto 1')
    await added.person.noLongerSees('Foto itu menyimpan tempat pengambilannya.')
    await added.person.attach(file())
    await added.person.press('Hapus foto 1')
    tell('geo:-6.33714,106.67230')
    await settledOf(added)
    await added.person.settled()
    expect(added.person.screen()).not.to.include('Foto itu menyimpan')
  })

  describe('where another draft takes the place of this one', () => {
    const noted = async (): Promise<Field> => {
      const added = await field({ placeOf: async () => 'geo:-6.33714,106.67230', site: aSite({ files: [{ mediaType: 'application/pdf', maxBytes: 1_000_000 }] }) })
      await added.person.attach(file('rusak.heic'), file(), new File(['%PDF-1.7'], 'surat.pdf', { type: 'application/pdf' }))
      await added.person.sees('“rusak.heic” tidak bisa dibaca')
      await added.person.sees('“surat.pdf” adalah PDF')
      await added.person.sees('Foto itu menyimpan')
      return added
    }

    it('offers, asks and says nothing of what was thrown away', async () => {
      const added = await noted()
      Object.assign(added.element, { draft: emptyDraft() })
      await added.person.noLongerSees('“surat.pdf” adalah PDF')
      expect(added.person.screen()).not.to.match(/rusak|menyimpan/)
      expect(added.person.announced()).to.equal('')
    })

    it('keeps all of it where the same draft is only saved under another id', async () => {
      const added = await noted()
      const { draft } = added.element as HTMLElement & { draft: ReportDraft }
      Object.assign(added.element, { draft: { ...draft, id: 'another' } })
      await added.person.settled()
      expect(added.person.screen()).to.include('rusak').and.to.include('surat.pdf').and.to.include('Foto itu menyimpan')
    })

    it('adds nothing to it that was chosen before, and lets nobody send it who wanted to send the other', async () => {
      let go: ((blob: Blob) => void) | undefined
      const added = await field({ shrink: () => new Promise((resolve) => (go = resolve)) })
      await added.person.attach(file())
      const shrunk = await until('it is made small', () => go)
      const settled = settledOf(added)
      Object.assign(added.element, { draft: emptyDraft() })
      await added.person.settled()
      shrunk(new Blob([pixel], { type: 'image/gif' }))
      expect(await settled).to.equal(false)
      expect(added.photos).to.deep.equal([])
    })
  })

  it('says in the language of the moment what it has to say', async () => {
    const added = await field()
    await added.person.attach(file('rusak.heic'), file())
    await added.person.sees('tidak bisa dibaca')
    Object.assign(added.element, { texts: english })
    await added.person.sees('“rusak.heic” cannot be read')
    expect(added.person.announced()).to.include('Photo added').and.not.to.include('Foto')
  })

  it('keeps the photos of the gallery where the camera gives one meanwhile, and waits for all of them', async () => {
    const gates = new Map<string, () => void>()
    const gated = async (original: Blob): Promise<Blob> => {
      const { name } = original as File
      if (name !== 'kamera.jpg') await new Promise<void>((resolve) => gates.set(name, resolve))
      if (name.startsWith('rusak')) throw new Error('undecodable')
      return new Blob([name], { type: 'image/gif' })
    }
    const open = async (name: string): Promise<void> => (await until(name, () => gates.get(name)))()
    const added = await field({ most: 5, shrink: gated })
    await added.person.attach(file('satu.jpg'), file('rusak.heic'), file('dua.jpg'))
    await added.person.attach(file('kamera.jpg'))
    const photosWhenSent = settledOf(added).then(() => added.photos.length)
    await open('satu.jpg')
    await open('rusak.heic')
    await until('the second is asked for', () => gates.has('dua.jpg'))
    expect(added.person.announced()).to.include('Menyiapkan foto')
    await open('dua.jpg')
    expect(await photosWhenSent).to.equal(3)
    expect(await Promise.all(added.photos.map(({ blob }) => blob.text()))).to.deep.equal(['satu.jpg', 'dua.jpg', 'kamera.jpg'])
    await until('announced', () => added.person.announced().includes('Foto ditambahkan. Sekarang ada 3.'))
    await added.person.sees('“rusak.heic” tidak bisa dibaca')
  })

  it('gives its pictures back to the browser when it is removed', async () => {
    const added = await field()
    await added.person.attach(file())
    const image = await until('a picture', () => added.images()[0])
    clearPage()
    const again = await fetch(image.src).catch(() => 'gone')
    expect(again).to.equal('gone')
  })

  describe('where the site takes videos and PDFs', () => {
    const files = [
      { mediaType: 'video/mp4', maxBytes: 20_000_000 },
      { mediaType: 'application/pdf', maxBytes: 1_000_000 },
    ]
    const video = (name = 'kejadian.mp4', type = 'video/quicktime'): File => new File(['\0\0\0\u0014ftypqt  ', new Uint8Array(400_000)], name, { type })
    const letter = (bytes = 400_000): File => new File(['%PDF-1.7', new Uint8Array(bytes)], 'surat.pdf', { type: 'application/pdf' })
    const taking = (): Promise<Field> => field({ site: aSite({ files }) })

    it('says which, and up to what size', async () => {
      const added = await taking()
      await added.person.sees('Situs ini juga menerima video (paling besar 20 MB) dan PDF (paling besar 1 MB).')
      const accepted = [...added.element.shadowRoot!.querySelectorAll('input')].map((input) => input.accept)
      expect(accepted).to.deep.equal(['image/*', 'image/*,video/*,application/pdf'])
    })

    it('says plainly that a file goes as it is, and adds it only after a yes', async () => {
      const added = await taking()
      await added.person.attach(video())
      await added.person.sees('“kejadian.mp4” adalah video, 0,4 MB. Video dikirim apa adanya: wajah, suara, dan tempat di dalamnya bisa terbaca petugas, juga bila Anda tanpa identitas.')
      expect(added.photos).to.deep.equal([])
      await added.person.press('Tambahkan video ini')
      await until('announced', () => added.person.announced() === 'Video ditambahkan. Sekarang ada 1.')
      expect(added.photos.map(({ blob }) => [blob.type, blob.size])).to.deep.equal([['video/mp4', video().size]])
      await added.person.hasFocusOn('Pilih foto atau berkas')
      await added.person.press('Hapus video 1')
      expect(added.photos).to.deep.equal([])
      expect(added.person.announced()).to.equal('Video dihapus.')
    })

    it('adds nothing after a no, and goes on with the next question', async () => {
      const added = await taking()
      await added.person.attach(video(), letter())
      await added.person.sees('“surat.pdf” adalah PDF')
      await added.person.press('Jangan')
      await added.person.hasFocusOn('Tambahkan PDF ini')
      await added.person.press('Tambahkan PDF ini')
      expect(added.photos.map(({ blob }) => blob.type)).to.deep.equal(['application/pdf'])
      expect(added.element.shadowRoot!.textContent).not.to.include('dikirim apa adanya')
    })

    it('looks at the content: what only calls itself a PDF or a video is not taken', async () => {
      const added = await taking()
      await added.person.attach(new File(['<script>'], 'surat.pdf', { type: 'application/pdf' }))
      await added.person.sees('“surat.pdf” bukan jenis yang diterima di sini.')
      await added.person.attach(video('foto.jpg', 'image/jpeg'))
      await added.person.sees('“foto.jpg” adalah video')
      expect(added.photos).to.deep.equal([])
    })

    it('names the limit of a file that is too large', async () => {
      const added = await taking()
      await added.person.attach(letter(1_200_000))
      await added.person.sees('“surat.pdf” terlalu besar: 1,2 MB. Paling besar 1 MB.')
      expect(added.photos).to.deep.equal([])
    })

    it('waits with sending until the question is answered', async () => {
      const added = await taking()
      await added.person.attach(letter())
      await added.person.sees('adalah PDF')
      let isSettled = false
      const settled = settledOf(added).then(() => (isSettled = true))
      await added.person.hasFocusOn('Tambahkan PDF ini')
      expect(isSettled).to.equal(false)
      await added.person.press('Tambahkan PDF ini')
      await settled
      expect(added.photos).to.have.length(1)
    })

    it('has no accessibility violations while it asks and after', async () => {
      const added = await taking()
      await added.person.attach(file(), letter())
      await added.person.sees('adalah PDF')
      expect(await violationsOf(added.element)).to.deep.equal([])
      await added.person.press('Tambahkan PDF ini')
      expect(await violationsOf(added.element)).to.deep.equal([])
    })
  })

  it('has no accessibility violations with photos and a note', async () => {
    const added = await field()
    await added.person.attach(file(), file('rusak.heic'))
    await added.person.sees('tidak bisa dibaca')
    expect(await violationsOf(added.element)).to.deep.equal([])
  })
})
