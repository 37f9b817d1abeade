/** What a person sees and can do while reports wait on the phone. */
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { anAnswer, anEntry, aPhoto, aSubmission, trackingId } from '../../../../../tests/widget/samples.ts'
import { clearPage, heard, show, type Screen } from '../../../../../tests/widget/screen.ts'
import { followTexts as english } from '../../locales/en/follow.ts'
import { followTexts as texts } from '../../locales/id/follow.ts'
import { formTexts } from '../../locales/id/form.ts'
import type { OutboxEntry } from '@lapor/sdk/outbox'
import './lapor-outbox.define.ts'
import type { LaporOutbox } from './lapor-outbox.ts'

const outboxWith = (entries: OutboxEntry[], change: Partial<LaporOutbox> = {}): Promise<Screen> => show<LaporOutbox>('lapor-outbox', { entries, texts, formTexts, ...change })

const sending = (): OutboxEntry => anEntry({ leasedUntil: Date.now() + 100_000 })
const noSignal = (): OutboxEntry => anEntry({ attempts: 1, lastFailure: 'network' })
const refused = (): OutboxEntry =>
  anEntry({
    state: 'rejected',
    lastFailure: 'validation-failed',
    problem: { type: '', title: '', status: 422, code: 'validation-failed', errors: [{ pointer: '/reporter/phone', code: 'invalid' }] },
  })
const photosLeft = (): OutboxEntry =>
  anEntry({ state: 'delivered', receipt: anAnswer(), photos: [aPhoto('a', 'sent'), aPhoto('b', 'waiting'), aPhoto('c', 'failed', 'attachment-not-image')] })

/** What the browser says about the signal. */
const signal = (there: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => there })
  window.dispatchEvent(new Event(there ? 'online' : 'offline'))
}

describe('<lapor-outbox>', () => {
  afterEach(() => {
    clearPage()
    Reflect.deleteProperty(navigator, 'onLine')
  })

  it('shows nothing while nothing waits', async () => {
    const screen = await outboxWith([anEntry({ state: 'delivered', receipt: anAnswer(), photos: [aPhoto('a', 'sent')] })])
    expect(screen.text()).to.equal('')
    expect(getComputedStyle(screen.element).display, 'it takes no room either').to.equal('none')
  })

  it('says BELUM TERKIRIM and why, in plain words', async () => {
    const screen = await outboxWith([noSignal()])
    expect(screen.root.querySelector('h3')?.textContent).to.equal('BELUM TERKIRIM')
    expect(screen.text()).to.include('Tidak ada sinyal. Buka lagi halaman ini saat ada sinyal; laporan terkirim sendiri.')
    expect(screen.text()).to.include('Lampu jalan di depan SDN 2')
  })

  it('never looks like a receipt, not even while only photos wait', async () => {
    const screen = await outboxWith([noSignal(), photosLeft()])
    expect(screen.text()).to.not.include(trackingId)
    expect(screen.root.querySelectorAll('svg, .success')).to.have.length(0)
  })

  it('names the hour of the next try when it is not soon', async () => {
    const at = new Date(2036, 10, 24, 15, 5).getTime()
    const screen = await outboxWith([anEntry({ attempts: 4, lastFailure: 'storage-busy', nextAttemptAt: at })])
    expect(screen.text()).to.include('Dicoba lagi pukul 15.05.').and.to.include('Layanan laporan sedang sibuk.')
  })

  it('sends at once when a person asks for it', async () => {
    const screen = await outboxWith([noSignal()])
    const events = heard(screen.element, 'lapor-retry')
    await screen.press('Kirim sekarang')
    expect(events).to.deep.equal([{ name: 'lapor-retry', detail: { id: 'entry-1' } }])
  })

  it('keeps the focus where the button goes away, because the report is being sent', async () => {
    const screen = await outboxWith([noSignal()])
    screen.button('Kirim sekarang').focus()
    await screen.press('Kirim sekarang')
    Object.assign(screen.element, { entries: [sending()] })
    await screen.settled()
    expect(screen.focus()).to.equal('BELUM TERKIRIM')
  })

  it('offers nothing to press while it is sending, and announces it', async () => {
    const screen = await outboxWith([sending()])
    expect(screen.buttons()).to.deep.equal([])
    expect(screen.announced()).to.equal('Sedang dikirim. Tunggu sebentar.')
  })

  it('announces when the signal goes away', async () => {
    const screen = await outboxWith([anEntry()])
    expect(screen.announced()).to.include('Menunggu giliran')
    signal(false)
    await screen.settled()
    expect(screen.announced()).to.include('Tidak ada sinyal.')
  })

  it('says that the page must stay open where the browser keeps nothing', async () => {
    const screen = await outboxWith([noSignal()], { persistent: false })
    expect(screen.text()).to.include('Biarkan halaman ini terbuka sampai terkirim.').and.to.not.include('aman tersimpan')
  })

  it('says what to mend in a refused report, and hands it back', async () => {
    const screen = await outboxWith([refused()])
    const events = heard(screen.element, 'lapor-mend')
    expect(screen.text()).to.include('Laporan ini perlu diperbaiki dulu.').and.to.include('Tulis nomor HP dengan angka')
    await screen.press('Perbaiki')
    expect(events).to.deep.equal([{ name: 'lapor-mend', detail: { id: 'entry-1' } }])
  })

  it('offers only to throw away what had arrived before, and says so', async () => {
    const screen = await outboxWith([anEntry({ state: 'rejected', lastFailure: 'idempotency-key-reused', problem: { type: '', title: '', status: 409, code: 'idempotency-key-reused' } })])
    expect(screen.text()).to.include('sudah diterima sebelumnya').and.not.to.include('perlu diperbaiki')
    expect([...screen.root.querySelectorAll('button')].map((button) => button.textContent.trim())).to.deep.equal(['Buang'])
  })

  it('does not lead back to a page that keeps nothing', async () => {
    const screen = await outboxWith([noSignal()], { persistent: false })
    expect(screen.text()).to.include('Biarkan halaman ini terbuka').and.not.to.include('Buka lagi halaman ini')
  })

  it('asks before it throws a report away, with the focus on the safe answer', async () => {
    const screen = await outboxWith([refused()])
    const events = heard(screen.element, 'lapor-remove')
    const focused: string[] = []
    screen.root.addEventListener('focusin', () => focused.push(screen.focus()))
    screen.button('Buang').focus()
    await screen.press('Buang')
    expect(screen.text()).to.include('Buang laporan ini?')
    await screen.press('Jangan dibuang')
    expect(events).to.deep.equal([])
    expect(focused, 'no other place is read out on the way').to.deep.equal(['Buang', 'Jangan dibuang', 'Buang'])

    await screen.press('Buang')
    await screen.press('Ya, buang')
    expect(events).to.deep.equal([{ name: 'lapor-remove', detail: { id: 'entry-1' } }])
  })

  it('keeps the focus where an entry is thrown away', async () => {
    const other = anEntry({ id: 'entry-2' })
    const screen = await outboxWith([refused(), other])
    await screen.press('Buang')
    const focused: string[] = []
    screen.root.addEventListener('focusin', () => focused.push(screen.focus()))
    screen.button('Ya, buang').focus()
    await screen.press('Ya, buang')
    Object.assign(screen.element, { entries: [other] })
    await screen.settled()
    expect(focused).to.deep.equal(['Ya, buang', 'BELUM TERKIRIM'])
  })

  it('counts photos honestly and offers the failed ones again', async () => {
    const screen = await outboxWith([photosLeft()])
    const events = heard(screen.element, 'lapor-retry')
    expect(screen.root.querySelector('h3')?.textContent).to.equal('FOTO BELUM TERKIRIM')
    expect(screen.announced()).to.include('Foto: 1 dari 3 terkirim.').and.to.include('1 foto gagal dikirim. Laporan Anda tetap diterima.')
    await screen.press('Kirim ulang foto')
    expect(events).to.deep.equal([{ name: 'lapor-retry', detail: { id: 'entry-1' } }])
  })

  it('offers to go on without photos that do not get through, and says why; not while one of them was not tried yet', async () => {
    const blocked = anEntry({ state: 'delivered', receipt: anAnswer(), photos: [aPhoto('a', 'sent'), aPhoto('b', 'waiting')], attempts: 3, lastFailure: 'network' })
    const screen = await outboxWith([{ ...blocked, attempts: 0 }])
    const events = heard(screen.element, 'lapor-remove')
    expect(screen.announced()).to.equal('Foto: 1 dari 2 terkirim.')
    expect(screen.buttons()).to.deep.equal([])
    Object.assign(screen.element, { entries: [{ ...blocked, attempts: 0, photos: [aPhoto('b', 'waiting'), aPhoto('c', 'failed', 'body-too-large')] }] })
    await screen.settled()
    expect(screen.buttons(), 'one of them may still arrive by itself').to.deep.equal(['Kirim ulang foto'])
    Object.assign(screen.element, { entries: [blocked] })
    await screen.settled()
    expect(screen.buttons()).to.deep.equal(['Kirim ulang foto', 'Lanjut tanpa foto itu'])
    expect(screen.announced()).to.equal('Foto: 1 dari 2 terkirim. Tidak ada sinyal, atau layanan tidak terjangkau.')
    await screen.press('Lanjut tanpa foto itu')
    await screen.press('Ya, buang')
    expect(events).to.deep.equal([{ name: 'lapor-remove', detail: { id: 'entry-1' } }])
  })

  it('says so where photos cannot be thrown away because they are just being sent, until they are not', async () => {
    const blocked = anEntry({ state: 'delivered', receipt: anAnswer(), photos: [aPhoto('a', 'waiting')], attempts: 3, lastFailure: 'network' })
    const screen = await outboxWith([blocked])
    Object.assign(screen.element, { refused: { id: 'entry-1', why: 'sendingNow' } })
    await screen.settled()
    expect(screen.announced()).to.include('Sedang dikirim. Tunggu sebentar.')
    expect(screen.buttons()).to.deep.equal(['Kirim ulang foto', 'Lanjut tanpa foto itu'])
    Object.assign(screen.element, { entries: [{ ...blocked, rev: 1 }], onTheWay: { id: 'a', percent: 5 } })
    await screen.settled()
    expect(screen.announced(), 'why it failed before says nothing of this time').to.equal('Foto: 0 dari 1 terkirim. Sedang dikirim. Tunggu sebentar.')
    Object.assign(screen.element, { entries: [{ ...blocked, rev: 2, attempts: 4 }], onTheWay: undefined })
    await screen.settled()
    expect(screen.announced()).to.include('Tidak ada sinyal').and.not.to.include('Sedang dikirim')
  })

  it('says so where the device does not let go of a refused report', async () => {
    const screen = await outboxWith([refused()])
    Object.assign(screen.element, { refused: { id: 'entry-1', why: 'discardFailed' } })
    await screen.settled()
    expect(screen.announced()).to.include('Belum dapat dibuang dari perangkat ini.').and.not.to.include('Sedang dikirim')
  })

  it('does not call a video a photo', async () => {
    const video = { ...aPhoto('b', 'failed', 'body-too-large'), type: 'video/mp4' }
    const screen = await outboxWith([anEntry({ state: 'delivered', receipt: anAnswer(), photos: [aPhoto('a', 'sent'), video] })])
    expect(screen.root.querySelector('h3')?.textContent).to.equal('LAMPIRAN BELUM TERKIRIM')
    expect(screen.text()).to.include('Lampirannya masih di perangkat ini.')
    await screen.press('Lanjut tanpa lampiran itu')
    expect(screen.text()).to.include('Buang lampiran yang belum terkirim?')
    expect(screen.text()).not.to.match(/foto/i)
  })

  it('tells several reports apart for those who hear only the button', async () => {
    const screen = await outboxWith([noSignal(), anEntry({ id: 'entry-2', submission: aSubmission({ text: 'Sampah menumpuk di pinggir kali.' }) })])
    expect(screen.text()).to.include('2 laporan masih menunggu')
    expect(screen.describedAs(screen.button('Kirim sekarang', 0))).to.include('Lampu jalan')
    expect(screen.describedAs(screen.button('Kirim sekarang', 1))).to.include('Sampah menumpuk')
  })

  it('shows what was written as text, whatever it holds', async () => {
    const screen = await outboxWith([anEntry({ submission: aSubmission({ text: '<img src=x onerror="window.broken = true"> <b>tebal</b>' }) })])
    expect(screen.text()).to.include('<img src=x')
    expect(screen.root.querySelector('img, b')).to.equal(null)
  })

  it('shows a code it does not know instead of nothing', async () => {
    const screen = await outboxWith([anEntry({ state: 'rejected', lastFailure: 'moon-in-the-way' })])
    expect(screen.text()).to.include('moon-in-the-way')
  })

  it('speaks English with its own plural', async () => {
    const screen = await outboxWith([noSignal(), anEntry({ id: 'entry-2' })], { texts: english })
    expect(screen.text()).to.include('NOT SENT YET').and.to.include('2 reports are still waiting')
    expect(screen.root.querySelector('.root')?.getAttribute('lang')).to.equal('en')
  })

  it('leaves no listener behind when it is taken off the page', async () => {
    const screen = await outboxWith([anEntry()])
    screen.element.remove()
    await screen.settled()
    signal(false)
    expect((screen.element as HTMLElement & Pick<LaporOutbox, 'isUpdatePending'>).isUpdatePending).to.equal(false)
  })

  for (const [state, entries] of Object.entries({ queued: [noSignal()], sending: [sending()], refused: [refused()], photos: [photosLeft()], several: [noSignal(), refused(), photosLeft()] })) {
    it(`is accessible when it shows: ${state}`, async () => {
      const screen = await outboxWith(entries, { persistent: false })
      expect(await violationsOf(screen.element)).to.deep.equal([])
    })
  }

  it('is accessible while it asks', async () => {
    const screen = await outboxWith([refused()])
    await screen.press('Buang')
    expect(await violationsOf(screen.element)).to.deep.equal([])
  })
})
