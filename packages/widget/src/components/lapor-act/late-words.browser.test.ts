/** What a reporter wrote too late, or too often, in the tracker: it stays, with what can be done with it now. */
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { openClipboard } from '../../../../../tests/widget/clipboard.ts'
import { Phone } from '../../../../../tests/widget/following-phone.ts'
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
const followedUp = aStep('followed-up', 'in-progress', { text: 'Teknisi kembali besok.' })
const returned = aStep('returned', 'returned', { reason: 'place-unclear', text: 'Di gang mana?' })
const better = 'Lampu jalan di Gang Melati mati, tiang nomor 14.'
const notYet = 'Semalam mati lagi.'

const aCorrection = { text: better, regionCode: '36.74.07.1004', rt: '02', rw: '03', landmark: 'depan SDN 2' }

/** A report that its reporter corrects while an officer verifies it. */
const corrects = async (): Promise<{ phone: Phone; screen: Screen }> => {
  const phone = new Phone().knows(aReport({ status: 'returned' }), [filed, returned])
  phone.relay.on('GET', /^regions$/, () => json({ items: regions }))
  const screen = await phone.follows()
  await screen.says('Perbaiki isi laporan')
  await screen.press('Perbaiki isi laporan')
  await screen.fill('Isi laporan', better)
  await screen.fill('RT', '05')
  return { phone, screen }
}

const verifies = (phone: Phone): Phone => phone.knows(aReport({ status: 'verified' }), [filed, returned, verified])

const objects = async (phone: Phone): Promise<Screen> => {
  const screen = await phone.follows()
  await screen.says('Belum selesai')
  await screen.press('Belum selesai')
  await screen.fill('Apa yang belum selesai?', notYet)
  return screen
}

describe('<lapor-act> with words that came too late', () => {
  afterEach(() => {
    clearPage()
    Reflect.deleteProperty(navigator, 'clipboard')
  })

  it('keeps a correction that the relay refuses because it was verified meanwhile, and says that it was not sent', async () => {
    const { phone, screen } = await corrects()
    phone.relay.on('POST', /corrections$/, () => {
      verifies(phone)
      return problem('transition-not-allowed', 409)
    })
    screen.button('Kirim perbaikan').focus()
    await screen.press('Kirim perbaikan')
    await screen.says('Perbaikan Anda tidak terkirim')
    await screen.says('Laporan ini sudah lebih dulu diperiksa, jadi isinya tidak dapat diubah lagi.')
    await screen.says(`${better} RT: 05`)
    await until('focus on what became of it', () => screen.focus() === 'Perbaikan Anda tidak terkirim')
    expect(screen.announced()).to.include('Laporan ini sudah lebih dulu diperiksa')
    expect(screen.text()).not.to.include('mungkin tidak sampai')
    expect(await violationsOf(screen.element)).to.deep.equal([])
    for (const control of screen.find('lapor-unsent')!.shadowRoot!.querySelectorAll('button, a')) expect(control.getBoundingClientRect().height, control.textContent).to.be.at.least(44)
  })

  it('keeps a correction that nobody has sent yet when the report is read again, also through a reload, and makes a reply of it', async () => {
    const { phone, screen: before } = await corrects()
    before.field('Isi laporan').focus()
    verifies(phone)
    await before.press('Perbarui')
    await before.says('Perbaikan Anda tidak terkirim')
    await until('focus on what became of it', () => before.focus() === 'Perbaikan Anda tidak terkirim')
    clearPage()
    const screen = await phone.follows()
    await screen.says(`${better} RT: 05`)
    await screen.fill('Balasan Anda', 'Mohon dicek lagi.')
    await screen.press('Pakai sebagai balasan')
    await until('focus in the reply', () => screen.focus() === 'Balasan Anda')
    expect(screen.field('Balasan Anda').value).to.equal(`Mohon dicek lagi.\n\n${better}\n\nRT: 05`)
    await until('it is one thing only', () => !screen.text().includes('Perbaikan Anda tidak terkirim'))
    await until('it is kept once', async () => (await phone.storage.get(`correct:${site}:${trackingId}`)) === undefined)
  })

  it('leaves the words where they are while the reply cannot be changed', async () => {
    const phone = verifies(new Phone())
    await phone.storage.put(`correct:${site}:${trackingId}`, { v: 1, words: aCorrection })
    await phone.storage.put(`reply:${site}:${trackingId}`, { v: 1, text: 'Tiang nomor 14.', photos: [], key: 'kunci', attached: [] })
    const screen = await phone.follows()
    await screen.says('Perbaikan Anda tidak terkirim')
    await until('the kept reply', () => screen.field('Balasan Anda').value === 'Tiang nomor 14.')
    await screen.press('Pakai sebagai balasan')
    await screen.says('Kolom balasan belum dapat diisi.')
    expect(screen.announced()).to.include('Kolom balasan belum dapat diisi.')
    expect(screen.text()).to.include(better)
    expect(await phone.storage.get(`correct:${site}:${trackingId}`)).not.to.equal(undefined)
  })

  it('names a kelurahan that was chosen, and says nothing of a correction that the report has', async () => {
    const phone = verifies(new Phone())
    phone.relay.on('GET', /^regions$/, () => json({ items: regions }))
    const other = regions.find(({ code }) => code !== aCorrection.regionCode)!
    await phone.storage.put(`correct:${site}:${trackingId}`, { v: 1, words: { ...aCorrection, text: aReport().text, regionCode: other.code } })
    const screen = await phone.follows()
    await screen.says(`Kelurahan: ${other.name}`)
    clearPage()
    await phone.storage.put(`correct:${site}:${trackingId}`, { v: 1, words: { ...aCorrection, text: aReport().text }, maybeSent: true })
    const after = await phone.follows()
    await after.says('Kode rahasia dan data saya')
    await until('nothing is kept of it', async () => (await phone.storage.get(`correct:${site}:${trackingId}`)) === undefined)
    expect(after.text()).not.to.include('Perbaikan Anda')
  })

  it('shows "belum selesai" that was not sent before the officer went on, and discards it only after a question', async () => {
    const phone = new Phone().knows(answered, talk)
    const screen = await objects(phone)
    screen.field('Apa yang belum selesai?').focus()
    phone.knows(aReport({ status: 'in-progress' }), [...talk, followedUp])
    await screen.press('Perbarui')
    await screen.says('“Belum selesai” dari Anda tidak terkirim')
    await screen.says(notYet)
    await until('focus on what became of it', () => screen.focus() === '“Belum selesai” dari Anda tidak terkirim')
    await screen.press('Buang tulisan')
    await screen.says('Buang tulisan ini? Tulisannya hilang dari perangkat ini.')
    screen.find('.confirm .danger')!.focus()
    await screen.press('Buang tulisan')
    await screen.says('Tulisan sudah dibuang.')
    await until('focus beside it', () => screen.focus() === 'Tulisan sudah dibuang.')
    expect(screen.text()).not.to.include(notYet)
    await until('nothing is kept of it', async () => (await phone.storage.get(`reopen:${site}:${trackingId}`)) === undefined)
  })

  it('does not call unsent what went through without an answer, and is not sure of what may have', async () => {
    const phone = new Phone().knows(answered, talk)
    phone.relay.on('POST', /reopenings$/, () => {
      throw new TypeError('Failed to fetch')
    })
    const screen = await objects(phone)
    await screen.press('Kirim: belum selesai')
    await screen.says('Belum pasti terkirim.')
    const reopened = (text: string) => aStep('reopened', 'in-progress', { by: 'reporter', text })
    phone.knows(aReport({ status: 'in-progress' }), [...talk, followedUp])
    await screen.press('Perbarui')
    await screen.says('“Belum selesai” dari Anda mungkin tidak sampai')
    clearPage()
    phone.knows(aReport({ status: 'in-progress', reopened: 1 }), [...talk, reopened(notYet)])
    const after = await phone.follows()
    await after.says('Dibuka kembali: belum selesai')
    await until('nothing is kept of it', async () => (await phone.storage.get(`reopen:${site}:${trackingId}`)) === undefined)
    await until('nothing is called unsent', () => !after.text().includes('“Belum selesai” dari Anda'))
  })

  it('leads to a new report with the words and the code, where the report was opened again often enough', async () => {
    const copied = openClipboard()
    const phone = new Phone().knows(aReport({ status: 'closed' }), [...talk, aStep('closed', 'closed', { reason: 'by-silence', by: 'system' })])
    phone.relay.on('POST', /reopenings$/, () => problem('reopen-limit-reached', 409))
    const screen = await objects(phone)
    await screen.press('Kirim: belum selesai')
    await screen.says('Tulis laporan baru dan sebutkan kode laporan ini.')
    await until('focus on what became of it', () => screen.focus() === '“Belum selesai” dari Anda tidak terkirim')
    expect(screen.text()).not.to.include('Tekan sekali lagi')
    await screen.press('Salin tulisan')
    await screen.says('Tulisan disalin.')
    expect(copied).to.deep.equal([`${notYet}\n\nLanjutan laporan ${trackingId}.`])
    const way = screen.find<HTMLAnchorElement>('a[target="_blank"]')!
    expect({ words: way.textContent, to: way.href }).to.deep.equal({ words: 'Tulis laporan baru', to: 'https://relay.example/lapor/kel-kademangan' })
    expect(way.href).not.to.include(secret)
    expect(await violationsOf(screen.element)).to.deep.equal([])
    expect(await phone.storage.get(`reopen:${site}:${trackingId}`)).not.to.equal(undefined)
  })

  it('asks for another press only where that may help', async () => {
    const phone = new Phone().knows(answered, talk)
    phone.relay.on('POST', /reopenings$/, () => problem('validation-failed', 422))
    const screen = await objects(phone)
    await screen.press('Kirim: belum selesai')
    await screen.says('Tidak terkirim. Ada isian yang perlu diperbaiki.')
    expect(screen.text()).not.to.include('sekali lagi')
    phone.relay.on('POST', /reopenings$/, () => problem('rate-limited', 429))
    await screen.press('Kirim: belum selesai')
    await screen.says('Belum terkirim. Tekan sekali lagi.')
    expect(screen.field('Apa yang belum selesai?').value).to.equal(notYet)
  })

  it('says of "selesai" that it came too late, beside the new status', async () => {
    const phone = new Phone().knows(answered, talk)
    phone.relay.on('POST', /confirmations$/, () => {
      phone.knows(aReport({ status: 'in-progress' }), [...talk, followedUp])
      return problem('transition-not-allowed', 409)
    })
    const screen = await phone.follows()
    await screen.says('Apakah masalahnya sudah selesai?')
    await screen.press('Selesai')
    await until('it is said', () => screen.announced().includes('Tidak terkirim. Keadaan laporan ini sudah lebih dulu berubah.'))
    await until('focus on the new status', () => screen.focus() === 'Sedang ditangani')
  })

  it('offers the kelurahan in a correction that is taken up after a reload', async () => {
    const { phone } = await corrects()
    await until('it is kept', async () => (await phone.storage.get<{ words: { rt: string } }>(`correct:${site}:${trackingId}`))?.words.rt === '05')
    clearPage()
    const screen = await phone.follows()
    await until('the list of kelurahan', () => screen.find('#mend-region'))
    expect(screen.field('Isi laporan').value).to.equal(better)
    expect(screen.find<HTMLSelectElement>('#mend-region')!.value).to.equal(aCorrection.regionCode)
  })

  it('tells it in the language that is chosen now', async () => {
    const phone = verifies(new Phone())
    await phone.storage.put(`correct:${site}:${trackingId}`, { v: 1, words: aCorrection })
    const screen = await phone.follows()
    await screen.says('Perbaikan Anda tidak terkirim')
    Object.assign(screen.element, { texts: english })
    await screen.says('Your correction was not sent')
    expect(screen.text()).not.to.include('Perbaikan Anda')
    expect(screen.find('summary')?.textContent).to.equal('Secret code and my data')
  })
})
