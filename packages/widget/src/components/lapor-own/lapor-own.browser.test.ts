/** What belongs to the reporter, in the tracker: the secret and its replacement, the data that are held, taking the report back. */
import { expect } from 'chai'
import type { HeldData } from '@lapor/sdk/contract'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { Phone, reportPath } from '../../../../../tests/widget/following-phone.ts'
import { json, problem } from '../../../../../tests/widget/pretend-relay.ts'
import { aReceipt, aReport, aStep, question, secret, site, trackingId, waiting } from '../../../../../tests/widget/samples.ts'
import { clearPage, type Screen } from '../../../../../tests/widget/screen.ts'
import { until } from '../../../../../tests/widget/until.ts'
import { followTexts as englishFollow } from '../../locales/en/follow.ts'
import { trackTexts as english } from '../../locales/en/track.ts'
import '../../act-part.ts'
import '../../own-part.ts'
import '../../reply-part.ts'

const grouped = secret.match(/.{4}/g)!.join('-')

const held: HeldData = {
  identity: { name: 'Sri Contoh', phone: '0812 0000 0000' },
  notice: { version: '2036-01', shownAt: '2036-11-24T10:00:00+07:00' },
  receivedAt: '2036-11-24T10:00:00+07:00',
  operator: 'Dinas Komunikasi',
  photos: 1,
  requests: [{ kind: 'masking', status: 'open', requestedAt: '2036-11-25T10:00:00+07:00', dueAt: '2036-11-28T10:00:00+07:00' }],
  report: waiting,
  timeline: question,
  earlier: [],
  masks: [],
  flags: [],
}

/** Opens what belongs to the reporter. */
const opens = async (phone: Phone, change = {}): Promise<Screen> => {
  const screen = await phone.follows(change)
  const details = screen.find<HTMLDetailsElement>('details')!
  details.open = true
  await until('it is open', () => screen.find('lapor-own'))
  await screen.settled()
  return screen
}

const own = async (): Promise<Phone> => await new Phone().knows(waiting, question).keeps()

describe('<lapor-own>', () => {
  const { click } = HTMLAnchorElement.prototype

  afterEach(() => {
    clearPage()
    HTMLAnchorElement.prototype.click = click
  })

  it('shows the secret on a device that keeps the report, and offers any other to keep it', async () => {
    const screen = await opens(await own())
    await screen.says(grouped)
    clearPage()
    const phone = new Phone().knows(waiting, question)
    const other = await opens(phone)
    expect(other.text()).not.to.include(grouped)
    other.button('Simpan laporan ini di perangkat ini').focus()
    await other.press('Simpan laporan ini di perangkat ini')
    await other.says(grouped)
    expect(other.focus()).to.equal('Kode rahasia')
    await until('it is said', () => other.announced().includes('Laporan ini sekarang tersimpan di perangkat ini.'))
    expect((await phone.storage.get<{ trackingSecret: string }>(`receipt:${trackingId}`))?.trackingSecret).to.equal(secret)
  })

  it('says that the report is kept here in the language that is chosen now', async () => {
    const screen = await opens(new Phone().knows(waiting, question))
    await screen.press('Simpan laporan ini di perangkat ini')
    await until('it is said', () => screen.announced().includes('Laporan ini sekarang tersimpan di perangkat ini.'))
    Object.assign(screen.element, { texts: english, followTexts: englishFollow })
    await until('it is said in English', () => screen.announced().includes(english.own!.keptHere))
    expect(screen.announced()).not.to.include('Laporan ini sekarang tersimpan')
  })

  it('is not shown to whoever only looks', async () => {
    const phone = new Phone().knows({ ...waiting, viewer: 'public' }, question)
    const screen = await phone.opens({ target: { trackingId } })
    await screen.says('Anda melihat tampilan publik')
    expect(screen.find('details')).to.equal(undefined)
  })

  it('replaces the secret after a question: the new one is kept before it is sent, and used from then on', async () => {
    const phone = await own()
    let next = ''
    let keptBefore: unknown
    phone.relay.on('POST', /secrets$/, async ({ body }) => {
      next = (JSON.parse(body) as { trackingSecret: string }).trackingSecret
      keptBefore = await phone.storage.get(`secret:${site}:${trackingId}`)
      return json({ replacedAt: '2036-11-26T10:00:00+07:00' }, 201)
    })
    const screen = await opens(phone)
    await screen.says(grouped)
    await screen.press('Ganti kode rahasia')
    await screen.press('Ya, ganti')
    await screen.says('Kode rahasia sudah diganti.')
    await screen.says(next.match(/.{4}/g)!.join('-'))
    expect(screen.text()).not.to.include(grouped)
    expect((keptBefore as { next: string }).next).to.equal(next)
    expect(phone.acts(/secrets$/).map(({ secret: shown }) => shown)).to.deep.equal([secret])
    await until('it is read with the new one', () => phone.relay.sent('GET', reportPath).at(-1)?.headers['lapor-secret'] === next)
    expect(await phone.storage.get(`secret:${site}:${trackingId}`)).to.equal(undefined)
  })

  it('locks nobody out where the answer is lost: the next try is the same, and after a reload the new secret is found', async () => {
    const phone = await own()
    const sent: { key: string | undefined; body: unknown }[] = []
    phone.relay.on('POST', /secrets$/, ({ headers, body }) => {
      sent.push({ key: headers['idempotency-key'], body: JSON.parse(body) as unknown })
      throw new TypeError('Failed to fetch')
    })
    let screen = await opens(phone)
    await screen.says(grouped)
    for (const _ of [1, 2]) {
      await screen.press('Ganti kode rahasia')
      await screen.press('Ya, ganti')
      await screen.says('Belum pasti terganti.')
    }
    expect(new Set(sent.map((each) => JSON.stringify(each))).size).to.equal(1)
    const { trackingSecret: next } = sent[0]!.body as { trackingSecret: string }
    // It had arrived all the same, and the page is closed now.
    clearPage()
    phone.relay.on('GET', /^reports\//, ({ headers, path }) => (headers['lapor-secret'] !== next ? problem('secret-wrong', 401) : json(path.endsWith('timeline') ? { items: question } : waiting)))
    screen = await phone.opens()
    await screen.says('Lampu jalan di depan SDN 2')
    await screen.press('Lihat')
    await screen.says('Petugas bertanya')
    expect((await phone.storage.get<{ trackingSecret: string }>(`receipt:${trackingId}`))?.trackingSecret).to.equal(next)
  })

  it('goes on with the new secret where another tab has found it while the answer was on the way', async () => {
    const phone = await own()
    let next = ''
    phone.relay.on('POST', /secrets$/, async ({ body }) => {
      next = (JSON.parse(body) as { trackingSecret: string }).trackingSecret
      await phone.keeps(aReceipt({ trackingSecret: next }))
      await phone.storage.delete(`secret:${site}:${trackingId}`)
      return json({ replacedAt: '2036-11-26T10:00:00+07:00' }, 201)
    })
    const screen = await opens(phone)
    await screen.says(grouped)
    await screen.press('Ganti kode rahasia')
    await screen.press('Ya, ganti')
    await screen.says('Kode rahasia sudah diganti.')
    await screen.says(next.match(/.{4}/g)!.join('-'))
    await until('it is read with the new one', () => phone.relay.sent('GET', reportPath).at(-1)?.headers['lapor-secret'] === next)
    expect((await phone.storage.get<{ trackingSecret: string }>(`receipt:${trackingId}`))?.trackingSecret).to.equal(next)
  })

  it('leaves alone what a newer widget on this device waits for: it neither sends another new secret nor opens the report with that one', async () => {
    const phone = await own()
    const at = `secret:${site}:${trackingId}`
    const theirs = { v: 2, next: { secret: 'bentuk yang lebih baru' } }
    await phone.storage.put(at, theirs)
    let screen = await opens(phone)
    await screen.press('Ganti kode rahasia')
    await screen.press('Ya, ganti')
    await screen.says('Belum berhasil.')
    expect(phone.acts(/secrets$/)).to.deep.equal([])
    clearPage()
    phone.relay.on('GET', /^reports\//, () => problem('secret-wrong', 401))
    screen = await phone.opens()
    await screen.says('Lampu jalan di depan SDN 2')
    await screen.press('Lihat')
    await screen.says('Kode rahasia tidak cocok')
    expect((await phone.storage.get<{ trackingSecret: string }>(`receipt:${trackingId}`))?.trackingSecret).to.equal(secret)
    expect(await phone.storage.get(at)).to.deep.equal(theirs)
  })

  it('shows what is held, hands it over as a file, and says who holds it', async () => {
    const phone = await own()
    phone.relay.on('GET', /privacy$/, () => json(held))
    const files: string[] = []
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push(this.download)
    }
    const screen = await opens(phone)
    await screen.press('Lihat data saya')
    await screen.says('Sri Contoh')
    await screen.says('Disimpan oleh Dinas Komunikasi.')
    await screen.says('Penyamaran isi laporan: sedang dikerjakan')
    await until('focus on it', () => screen.focus() === 'Identitas yang disimpan')
    await screen.press('Unduh semuanya')
    expect(files).to.deep.equal([`lapor-data-${trackingId}.json`])
  })

  it('corrects the identity, with what is empty left out', async () => {
    const phone = await own()
    let now = held
    phone.relay.on('GET', /privacy$/, () => json(now)).on('POST', /privacy\/corrections$/, () => {
      now = { ...held, identity: { name: 'Sri Benar' } }
      return json({ ...held.requests[0]!, kind: 'correction', status: 'done' }, 201)
    })
    const screen = await opens(phone)
    await screen.press('Lihat data saya')
    await screen.says('Sri Contoh')
    await screen.press('Perbaiki data')
    await until('focus in the name', () => screen.focus() === 'Nama')
    await screen.fill('Nama', 'Sri Benar')
    await screen.fill('Nomor HP', '')
    await screen.press('Simpan perbaikan')
    await screen.says('Data sudah diperbaiki.')
    await screen.says('Sri Benar')
    expect(phone.acts(/corrections$/).map(({ body }) => body)).to.deep.equal([{ reporter: { name: 'Sri Benar' } }])
  })

  it('erases the identity after a question, and says what officers look at besides', async () => {
    const phone = await own()
    let now = held
    phone.relay.on('GET', /privacy$/, () => json(now)).on('POST', /erasures$/, () => {
      now = { ...held, identity: null }
      return json({ ...held.requests[0]!, kind: 'erasure', status: 'done' }, 201)
    })
    const screen = await opens(phone)
    await screen.press('Lihat data saya')
    await screen.says('Sri Contoh')
    await screen.press('Hapus data saya')
    await until('focus on the safe answer', () => screen.focus() === 'Jangan')
    await screen.press('Ya, hapus')
    await screen.says('Tidak ada identitas yang disimpan.')
    expect(screen.announced()).to.include('Data diri Anda sudah dihapus. Petugas juga memeriksa isi laporan.')
  })

  it('takes the report back after a question', async () => {
    const phone = await own()
    phone.relay.on('POST', /withdrawals$/, () => {
      phone.knows(aReport({ status: 'withdrawn' }), [...question, aStep('withdrawn', 'withdrawn', { by: 'reporter' })])
      return json(aStep('withdrawn', 'withdrawn', { by: 'reporter' }), 201)
    })
    const screen = await opens(phone)
    await screen.press('Cabut laporan')
    await screen.press('Ya, cabut')
    await screen.says('Dicabut')
    await until('focus on the new status', () => screen.focus() === 'Dicabut')
    expect(screen.buttons()).not.to.include('Cabut laporan')
  })

  it('is accessible with everything open, with targets of at least 44 px, also in English', async () => {
    for (const change of [{}, { texts: english }]) {
      const phone = await own()
      phone.relay.on('GET', /privacy$/, () => json(held))
      const screen = await opens(phone, change)
      await screen.says(grouped)
      const [see, correct] = change.texts ? ['See my data', 'Correct my data'] : ['Lihat data saya', 'Perbaiki data']
      await screen.press(see)
      await screen.says('Sri Contoh')
      await screen.press(correct)
      const part = screen.find('lapor-own')!
      for (const control of part.shadowRoot!.querySelectorAll('button, input')) expect(control.getBoundingClientRect().height, control.textContent).to.be.at.least(44)
      expect(await violationsOf(part)).to.deep.equal([])
      clearPage()
    }
  })

  it('keeps the receipt as it was where the relay refuses a new secret', async () => {
    const phone = await own()
    phone.relay.on('POST', /secrets$/, () => problem('rate-limited', 429))
    const screen = await opens(phone)
    await screen.says(grouped)
    await screen.press('Ganti kode rahasia')
    await screen.press('Ya, ganti')
    await screen.says('Belum pasti terganti.')
    expect((await phone.storage.get<{ trackingSecret: string }>(`receipt:${trackingId}`))?.trackingSecret).to.equal(aReceipt().trackingSecret)
  })
})
