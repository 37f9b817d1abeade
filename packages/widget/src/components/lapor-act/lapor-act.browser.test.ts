/** What a reporter does with a report besides replying, in the tracker, over a bad line too. */
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { openClipboard } from '../../../../../tests/widget/clipboard.ts'
import { Phone, reportPath, timelinePath } from '../../../../../tests/widget/following-phone.ts'
import { json, problem } from '../../../../../tests/widget/pretend-relay.ts'
import { aReport, aStep, filed, secret, site, trackingId, verified } from '../../../../../tests/widget/samples.ts'
import { regions } from '../../../../../tests/widget/site-samples.ts'
import { clearPage, type Screen } from '../../../../../tests/widget/screen.ts'
import { until } from '../../../../../tests/widget/until.ts'
import { trackTexts as english } from '../../locales/en/track.ts'
import '../../act-part.ts'
import '../../reply-part.ts'

const responded = aStep('responded', 'answered', { text: 'Lampu sudah diganti.' })
const answered = aReport({ status: 'answered' })
const talk = [filed, verified, responded]
const returned = aStep('returned', 'returned', { reason: 'place-unclear', text: 'Di gang mana?' })

const stepOf = (type: string, status: string): Response => json(aStep(type, status, { by: 'reporter' }), 201)

/** Follows a report in which something can be done. */
const follows = async (phone: Phone, name: string): Promise<Screen> => {
  const screen = await phone.follows()
  await screen.says(name)
  return screen
}

describe('<lapor-act>', () => {
  afterEach(() => {
    clearPage()
    Reflect.deleteProperty(navigator, 'clipboard')
  })

  it('asks whether it is done before anything else, and "selesai" is sent at once', async () => {
    const phone = new Phone().knows(answered, talk)
    phone.relay.on('POST', /confirmations$/, () => {
      phone.knows(aReport({ status: 'closed' }), [...talk, aStep('closed', 'closed', { by: 'reporter', reason: 'by-reporter' })])
      return stepOf('closed', 'closed')
    })
    const screen = await follows(phone, 'Apakah masalahnya sudah selesai?')
    expect(screen.text().indexOf('Apakah masalahnya')).to.be.lessThan(screen.text().indexOf('Batas waktu'))
    await screen.press('Selesai')
    await screen.says('pelapor menyatakan selesai')
    await until('focus on the new status', () => screen.focus() === 'Ditutup')
    expect(phone.acts(/confirmations$/)).to.deep.equal([{ key: phone.acts(/confirmations$/)[0]!.key, secret, body: {} }])
  })

  it('says before anything is written that the relay takes nothing more from here, and leads to the report on the full page', async () => {
    const phone = new Phone().knows(answered, talk)
    const current = await follows(phone, 'Apakah masalahnya sudah selesai?')
    expect(current.text()).not.to.contain('terlalu lama')
    clearPage()
    phone.isOutdated = true
    const screen = await follows(phone, 'Formulir di halaman ini terlalu lama, jadi balasan dan perubahan tidak diterima lagi dari sini.')
    const way = screen.find('a[target="_blank"]') as HTMLAnchorElement
    expect({ words: way.textContent, to: way.href }).to.deep.equal({ words: 'Buka laporan ini di halaman lengkap', to: `https://relay.example/lapor/kel-kademangan#lapor=${trackingId}.${secret}` })
    expect(await violationsOf(screen.element)).to.deep.equal([])
  })

  it('"belum selesai" says why, and the report goes on', async () => {
    const phone = new Phone().knows(answered, talk)
    phone.relay.on('POST', /reopenings$/, () => {
      phone.knows(aReport({ status: 'in-progress', reopened: 1 }), [...talk, aStep('reopened', 'in-progress', { by: 'reporter', text: 'Semalam mati lagi.' })])
      return stepOf('reopened', 'in-progress')
    })
    const screen = await follows(phone, 'Apakah masalahnya sudah selesai?')
    await screen.press('Belum selesai')
    await until('focus in the field', () => screen.focus() === 'Apa yang belum selesai?')
    await screen.press('Kirim: belum selesai')
    await screen.says('Tulis sedikit, paling sedikit 3 huruf.')
    expect(phone.acts(/reopenings$/)).to.deep.equal([])
    await screen.fill('Apa yang belum selesai?', 'Semalam mati lagi.')
    await screen.press('Kirim: belum selesai')
    await screen.says('Dibuka kembali: belum selesai')
    await until('focus on the new status', () => screen.focus() === 'Sedang ditangani')
    expect(phone.acts(/reopenings$/).map(({ body }) => body)).to.deep.equal([{ text: 'Semalam mati lagi.' }])
  })

  it('keeps what was written through a reload, and sends it once over a line that loses the answer', async () => {
    const phone = new Phone().knows(answered, talk)
    const keys = new Set<string | undefined>()
    let screen = await follows(phone, 'Apakah masalahnya sudah selesai?')
    await screen.press('Belum selesai')
    await screen.fill('Apa yang belum selesai?', 'Semalam mati lagi.')
    await until('it is kept', async () => (await phone.storage.get(`reopen:${site}:${trackingId}`)) !== undefined)
    clearPage()
    screen = await follows(phone, 'Apa yang belum selesai?')
    expect(screen.field('Apa yang belum selesai?').value).to.equal('Semalam mati lagi.')
    phone.relay.on('POST', /reopenings$/, ({ headers }) => {
      keys.add(headers['idempotency-key'])
      throw new TypeError('Failed to fetch')
    })
    await screen.press('Kirim: belum selesai')
    await screen.says('Belum pasti terkirim.')
    expect(screen.field('Apa yang belum selesai?').value).to.equal('Semalam mati lagi.')
    phone.relay.on('POST', /reopenings$/, ({ headers }) => {
      keys.add(headers['idempotency-key'])
      phone.knows(aReport({ status: 'in-progress' }), talk)
      return stepOf('reopened', 'in-progress')
    })
    await screen.press('Kirim: belum selesai')
    await screen.says('Sedang ditangani')
    expect(keys.size).to.equal(1)
    expect(await phone.storage.get(`reopen:${site}:${trackingId}`)).to.equal(undefined)
  })

  it('a closed report can still be opened again, until the relay says that it was often enough', async () => {
    const phone = new Phone().knows(aReport({ status: 'closed' }), [...talk, aStep('closed', 'closed', { reason: 'by-silence', by: 'system' })])
    phone.relay.on('POST', /reopenings$/, () => problem('reopen-limit-reached', 409))
    const screen = await follows(phone, 'Ternyata belum selesai?')
    expect(screen.buttons()).not.to.include('Selesai')
    await screen.press('Belum selesai')
    await screen.fill('Apa yang belum selesai?', 'Masih rusak.')
    await screen.press('Kirim: belum selesai')
    await screen.says('Laporan ini sudah dibuka kembali sebanyak yang diizinkan. Tulis laporan baru dan sebutkan kode laporan ini.')
    expect(screen.announced()).to.include('Tulis laporan baru dan sebutkan kode laporan ini.')
    expect(screen.text()).not.to.include('sekali lagi')
  })

  it('takes a rating in words, and shows the one that was given', async () => {
    const phone = new Phone().knows(answered, talk)
    phone.relay.on('POST', /ratings$/, () => {
      phone.knows({ ...answered, rating: 4 }, talk)
      return stepOf('rated', 'answered')
    })
    const screen = await follows(phone, 'Seberapa puas')
    await screen.press('Kirim penilaian')
    await screen.says('Pilih salah satu dulu.')
    ;(screen.field('Puas') as HTMLInputElement).click()
    await screen.settled()
    await screen.press('Kirim penilaian')
    await screen.says('Penilaian Anda: Puas. Terima kasih.')
    expect(phone.acts(/ratings$/).map(({ body }) => body)).to.deep.equal([{ score: 4 }])
  })

  it('lets a returned report be mended: the same report, with its text and place as they stand', async () => {
    const phone = new Phone().knows(aReport({ status: 'returned' }), [filed, returned])
    phone.relay.on('GET', /^regions$/, () => json({ items: regions }))
    phone.relay.on('POST', /corrections$/, () => {
      phone.knows(aReport({ status: 'filed' }), [filed, returned, aStep('corrected', 'filed', { by: 'reporter' })])
      return stepOf('corrected', 'filed')
    })
    const screen = await follows(phone, 'Perbaiki isi laporan')
    await screen.press('Perbaiki isi laporan')
    await until('focus in the text', () => screen.focus() === 'Isi laporan')
    expect([screen.field('Isi laporan').value, screen.field('RT').value, screen.field('RW').value]).to.deep.equal(['Lampu jalan di depan SDN 2 mati sejak seminggu lalu.', '02', '03'])
    await until('the list of kelurahan', () => screen.find('#mend-region'))
    await screen.fill('Isi laporan', 'Lampu jalan di Gang Melati mati.')
    await screen.fill('RT', '05')
    await screen.press('Kirim perbaikan')
    await screen.says('Diperbaiki pelapor')
    expect(phone.acts(/corrections$/).map(({ body }) => body)).to.deep.equal([
      { text: 'Lampu jalan di Gang Melati mati.', place: { regionCode: '36.74.07.1004', rt: '05', rw: '03', landmark: 'depan SDN 2' } },
    ])
  })

  it('reads the report again where somebody was quicker', async () => {
    const phone = new Phone().knows(answered, talk)
    phone.relay.on('POST', /confirmations$/, () => {
      phone.knows(aReport({ status: 'closed' }), talk)
      return problem('transition-not-allowed', 409)
    })
    const screen = await follows(phone, 'Apakah masalahnya sudah selesai?')
    await screen.press('Selesai')
    await screen.says('Ditutup')
  })

  it('is not offered to whoever only looks, nor where nothing of it is allowed', async () => {
    const offered = ['Selesai', 'Belum selesai', 'Kirim penilaian', 'Perbaiki isi laporan']
    const looking = new Phone()
    looking.relay.on('GET', reportPath, () => json({ ...answered, viewer: 'public' })).on('GET', timelinePath, () => json({ items: talk }))
    let screen = await looking.opens({ target: { trackingId } })
    await screen.says('Anda melihat tampilan publik')
    expect(screen.buttons().filter((name) => offered.includes(name))).to.deep.equal([])
    clearPage()
    screen = await new Phone().knows(aReport({ status: 'in-progress' }), talk).follows()
    await screen.says('Kode rahasia dan data saya')
    expect(screen.buttons().filter((name) => offered.includes(name))).to.deep.equal([])
  })

  it('is accessible in each state, with targets of at least 44 px, also in English', async () => {
    const states: [string, Phone, (screen: Screen) => Promise<void>][] = [
      ['Apakah masalahnya sudah selesai?', new Phone().knows(answered, talk), async (screen) => {
        await screen.press('Belum selesai')
        await screen.press('Kirim: belum selesai')
        await screen.press('Kirim penilaian')
      }],
      ['Perbaiki isi laporan', new Phone().knows(aReport({ status: 'returned' }), [filed, returned]), async (screen) => {
        await screen.press('Perbaiki isi laporan')
        await screen.fill('Isi laporan', '')
        await screen.press('Kirim perbaikan')
      }],
    ]
    for (const [name, phone, open] of states) {
      phone.relay.on('GET', /^regions$/, () => json({ items: regions }))
      const screen = await follows(phone, name)
      await open(screen)
      const act = screen.find('lapor-act')!
      for (const control of act.shadowRoot!.querySelectorAll('button, input:not([type=radio]), select, .check')) expect(control.getBoundingClientRect().height, control.textContent).to.be.at.least(44)
      expect(await violationsOf(screen.element)).to.deep.equal([])
      clearPage()
    }
    const screen = await new Phone().knows(answered, talk).follows({ texts: english })
    await screen.says('Is the matter settled?')
    expect(await violationsOf(screen.element)).to.deep.equal([])
  })

  describe('when the report ended before a reply left', () => {
    const closed = aReport({ status: 'closed' })
    const ended = [...talk, aStep('closed', 'closed', { by: 'system', reason: 'by-silence' })]
    const words = 'Tiangnya yang sesudah gerbang sekolah.'
    const kept = async (phone: Phone, change: object = {}): Promise<Phone> => {
      await phone.storage.put(`reply:${site}:${trackingId}`, { v: 1, text: words, photos: [], key: undefined, ...change })
      return phone
    }

    it('shows the words that were written, and they become the reason to reopen it', async () => {
      const phone = await kept(new Phone().knows(closed, ended))
      phone.relay.on('POST', /reopenings$/, () => {
        phone.knows(aReport({ status: 'in-progress', reopened: 1 }), [...ended, aStep('reopened', 'in-progress', { by: 'reporter', text: words })])
        return stepOf('reopened', 'in-progress')
      })
      const screen = await follows(phone, 'Balasan Anda belum terkirim ketika laporan ini berakhir')
      await screen.says(words)
      expect(await violationsOf(screen.element)).to.deep.equal([])
      await screen.press('Pakai untuk “Belum selesai”')
      await until('focus in the field', () => screen.focus() === 'Apa yang belum selesai?')
      expect(screen.field('Apa yang belum selesai?').value).to.equal(words)
      await until('it is one thing only', () => !screen.text().includes('Balasan Anda belum terkirim'))
      expect(await phone.storage.get(`reply:${site}:${trackingId}`)).to.equal(undefined)
      await screen.press('Kirim: belum selesai')
      await screen.says('Dibuka kembali: belum selesai')
      expect(phone.acts(/reopenings$/).map(({ body }) => body)).to.deep.equal([{ text: words }])
    })

    it('says that they may have arrived where no answer came, and counts the photos beside them', async () => {
      const phone = await kept(new Phone().knows(closed, ended), { key: 'kunci', photos: [{ id: 'a', type: 'image/jpeg', bytes: new ArrayBuffer(1) }] })
      const screen = await follows(phone, 'Balasan Anda mungkin belum sampai ketika laporan ini berakhir')
      await screen.says('1 foto dari balasan ini juga masih di perangkat Anda.')
    })

    it('lets them be copied where it cannot be reopened, and discarded only after a question', async () => {
      const phone = await kept(new Phone().knows(aReport({ status: 'withdrawn' }), [...talk, aStep('withdrawn', 'withdrawn', { by: 'reporter' })]))
      const copied = openClipboard()
      const screen = await follows(phone, 'Salin, lalu tempel ke laporan baru.')
      expect(screen.text()).not.to.include('Pakai untuk')
      await screen.press('Salin tulisan')
      await screen.says('Tulisan disalin.')
      expect(copied.join()).to.include(words)
      await screen.press('Buang tulisan')
      await screen.says('Buang tulisan ini? Tulisannya hilang dari perangkat ini.')
      await screen.press('Batal')
      expect(await phone.storage.get(`reply:${site}:${trackingId}`)).not.to.equal(undefined)
      await screen.press('Buang tulisan')
      await screen.says('Tulisannya hilang')
      screen.find('.confirm .danger')!.focus()
      await screen.press('Buang tulisan')
      await until('it is gone', () => !screen.text().includes(words))
      await until('focus beside it', () => screen.focus().startsWith('Laporan ini sudah berakhir'))
      expect(await phone.storage.get(`reply:${site}:${trackingId}`)).to.equal(undefined)
    })

    it('tells of photos alone where the words had arrived', async () => {
      const phone = await kept(new Phone().knows(closed, ended), { text: '', wordsArrived: true, photos: [{ id: 'a', type: 'image/jpeg', bytes: new ArrayBuffer(1) }] })
      const screen = await follows(phone, '1 foto dari balasan Anda belum terkirim ketika laporan ini berakhir')
      expect(screen.text()).not.to.include('Balasan Anda belum terkirim')
      expect(screen.buttons()).not.to.include('Salin tulisan').and.not.to.include('Pakai untuk “Belum selesai”')
      await screen.press('Buang tulisan')
      await screen.says('Fotonya hilang dari balasan di perangkat ini.')
    })

    it('says nothing where nothing is left', async () => {
      const screen = await follows(new Phone().knows(closed, ended), 'Laporan ini sudah berakhir')
      expect(screen.text()).not.to.include('Balasan Anda')
    })
  })

  describe('a video or a PDF of the report', () => {
    const link = (until: number): string => `/v1/attachments/berkas?as=reporter&until=${until}&sig=x`
    const inSeconds = (): number => Math.floor(Date.now() / 1000)
    const withFile = (until: number) => aReport({ attachments: [{ id: 'berkas', mediaType: 'application/pdf', size: 1_234_567, width: 0, height: 0, by: 'reporter', url: link(until) }] })
    const linkIn = (screen: Screen): HTMLAnchorElement => screen.find('lapor-file')!.shadowRoot!.querySelector('a')!

    it('is a link with its size, and nothing of it is fetched', async () => {
      const phone = new Phone().knows(withFile(inSeconds() + 600), talk)
      const screen = await follows(phone, 'Simpan PDF (1,2 MB)')
      expect(linkIn(screen).href).to.match(/^https:\/\/relay\.example\/v1\/attachments\/berkas\?/)
      expect(phone.relay.sent('GET', /attachments/)).to.deep.equal([])
      expect(await violationsOf(screen.element)).to.deep.equal([])
    })

    it('speaks the language that is chosen now', async () => {
      const phone = new Phone().knows(withFile(inSeconds() + 600), talk)
      const screen = await follows(phone, 'Simpan PDF (1,2 MB)')
      Object.assign(screen.element, { texts: english })
      await screen.says('Save PDF (1.2 MB)')
    })

    it('has a number where there are several', async () => {
      const file = (id: string, mediaType: string, size: number) => ({ id, mediaType, size, width: 0, height: 0, by: 'reporter', url: link(inSeconds() + 600) })
      const report = aReport({ attachments: [file('a', 'video/mp4', 3_000_000), file('b', 'video/mp4', 3_000_000), file('c', 'audio/ogg', 200_000), file('d', 'application/pdf', 30_000)] })
      const screen = await follows(new Phone().knows(report, talk), 'Simpan video 1 (3 MB)')
      await screen.says('Simpan video 2 (3 MB)')
      await screen.says('Simpan berkas 3 (0,2 MB)')
      // What is small is still something.
      await screen.says('Simpan PDF 4 (0,1 MB)')
    })

    it('asks for a new link where the one that was seen has run out, and says so where none comes', async () => {
      const phone = new Phone().knows(withFile(inSeconds() - 1), talk)
      const screen = await follows(phone, 'Simpan PDF (1,2 MB)')
      linkIn(screen).click()
      await screen.says('Berkas belum dapat diambil.')
      const fresh = inSeconds() + 600
      phone.knows(withFile(fresh), talk)
      let saved = ''
      const listening = new AbortController()
      document.addEventListener(
        'click',
        (event) => {
          if (event.defaultPrevented) return
          event.preventDefault()
          saved = linkIn(screen).href
        },
        { signal: listening.signal },
      )
      linkIn(screen).click()
      await until('it is saved', () => saved.includes(`until=${fresh}`))
      listening.abort()
      expect(screen.text()).not.to.include('Berkas belum dapat diambil.')
    })
  })
})
