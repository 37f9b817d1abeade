/** Every state of what was sent or waits for it, for everyone, in each engine. */
import { createOutbox, type OutboxEntry } from '@lapor/sdk/outbox'
import { memoryStorage } from '@lapor/sdk/storage'
import '../../../packages/widget/src/define.ts'
import '../../../packages/widget/src/receipt-part.ts'
import type { LaporOutbox } from '../../../packages/widget/src/components/lapor-outbox/lapor-outbox.ts'
import type { LaporReceipt } from '../../../packages/widget/src/components/lapor-receipt/lapor-receipt.ts'
import { followTexts as texts } from '../../../packages/widget/src/locales/id/follow.ts'
import { formTexts } from '../../../packages/widget/src/locales/id/form.ts'
import type { Person } from '../person.ts'
import { json } from '../pretend-relay.ts'
import { anAnswer, anEntry, aPhoto, aReceipt, site } from '../samples.ts'
import { WidgetPage } from '../widget-page.ts'
import { forEveryone } from './for-everyone.ts'
import { onGround } from './ground.ts'

const outbox = (entries: readonly OutboxEntry[], change: Partial<LaporOutbox> = {}): Promise<Person> => onGround<LaporOutbox>('lapor-outbox', { entries, texts, formTexts, ...change })

const unused = (): Promise<never> => Promise.reject(new Error('nothing is sent here'))

const receipt = async (change: Partial<LaporReceipt> = {}): Promise<Person> => {
  const kept = { ...createOutbox({ storage: memoryStorage(), site, send: { report: unused, photo: unused } }), persistent: true }
  const person = await onGround<LaporReceipt>('lapor-receipt', { receipt: aReceipt(), outbox: kept, texts, timeZone: 'Asia/Jakarta', ...change })
  await person.sees('Simpan tanda terima ini')
  return person
}

const delivered = (...photos: OutboxEntry['photos']): OutboxEntry => anEntry({ state: 'delivered', receipt: anAnswer(), photos })

const refused = anEntry({ state: 'rejected', lastFailure: 'validation-failed', problem: { type: '', title: '', status: 422, code: 'validation-failed', errors: [{ pointer: '/reporter/phone', code: 'invalid' }] } })

const after = async (opened: Promise<Person>, ...steps: readonly (readonly [press: string, sees: string])[]): Promise<Person> => {
  const person = await opened
  for (const [press, sees] of steps) {
    await person.press(press)
    await person.sees(sees)
  }
  return person
}

forEveryone('what waits', {
  'without a signal, in the widget': async () => {
    const page = new WidgetPage()
    const person = await page.writing()
    page.relay.offline = true
    await person.press('Kirim laporan')
    await person.sees('BELUM TERKIRIM')
    return person
  },
  'several, with photos, of which one is being sent and one waits for an hour': () =>
    outbox([
      anEntry({ id: 'a', leasedUntil: Date.now() + 100_000 }),
      anEntry({ id: 'b', attempts: 4, lastFailure: 'storage-busy', nextAttemptAt: Date.now() + 3_600_000, photos: [aPhoto('p', 'waiting')] }),
      anEntry({ id: 'c', attempts: 1, lastFailure: 'network' }),
    ]),
  'where the page must stay open': () => outbox([anEntry({ attempts: 1, lastFailure: 'network' })], { persistent: false }),
  'refused, with what to mend': () => outbox([refused]),
  'refused, about to be thrown away': () => after(outbox([refused]), ['Buang', 'Buang laporan ini?']),
  'only photos, of which one failed': () => outbox([delivered(aPhoto('a', 'sent'), aPhoto('b', 'waiting'), aPhoto('c', 'failed', 'attachment-not-image'))]),
  'photos that do not get through': () => outbox([{ ...delivered(aPhoto('a', 'sent'), aPhoto('b', 'waiting')), attempts: 3, lastFailure: 'network' }]),
  'photos, about to be given up': () => after(outbox([delivered(aPhoto('c', 'failed', 'attachment-not-image'))]), ['Lanjut tanpa foto itu', 'Buang foto yang belum terkirim?']),
})

forEveryone('the receipt', {
  'in the widget': async () => {
    const person = await new WidgetPage().writing()
    await person.press('Kirim laporan')
    await person.sees('Laporan Anda terkirim')
    await person.sees('Simpan tanda terima ini')
    return person
  },
  'that came while another report was being written': async () => {
    const page = new WidgetPage()
    const person = await page.writing()
    page.relay.offline = true
    await person.press('Kirim laporan')
    await person.press('Tulis laporan lain')
    await person.write('Apa yang perlu kami ketahui?', 'Sampah menumpuk di Jalan Contoh.')
    const now = await person.control('Kirim sekarang')
    // In one moment: the outbox tries again by itself, and what it has sent needs no button.
    page.relay.offline = false
    page.relay.on('POST', /^reports$/, () => json(anAnswer(), 201))
    now.click()
    await person.sees('Laporan sudah diterima.')
    return person
  },
  'with its code and picture': () => after(receipt(), ['Tampilkan kode QR', 'Pindai dengan ponsel lain'], ['Simpan sebagai gambar', 'Gambar siap.']),
  'with a photo on its way': () => receipt({ entry: delivered(aPhoto('a', 'sent'), aPhoto('b', 'waiting')), onTheWay: { id: 'b', percent: 40 } }),
  'with a photo that failed': () => receipt({ entry: delivered(aPhoto('a', 'sent'), aPhoto('b', 'failed', 'attachment-not-image')) }),
  'with a photo that does not get through': () => receipt({ entry: { ...delivered(aPhoto('a', 'sent'), aPhoto('b', 'waiting')), attempts: 3, lastFailure: 'timeout' } }),
  'where one wants to go on without a photo that failed': () =>
    after(receipt({ entry: delivered(aPhoto('a', 'sent'), aPhoto('b', 'failed', 'attachment-not-image')) }), ['Lanjut tanpa foto itu', 'Buang foto yang belum terkirim?']),
  'with all photos': () => receipt({ entry: delivered(aPhoto('a', 'sent')) }),
  'on behalf of a resident': () => receipt({ receipt: aReceipt({ onBehalf: true }) }),
  'where the codes cannot be kept': () => receipt({ outbox: { persistent: false, forget: unused, keep: unused, take: unused } }),
  'that was forgotten': () => after(receipt(), ['Lupakan di perangkat ini', 'Kedua kode sudah dihapus dari perangkat ini.']),
  'that could not be forgotten': () => after(receipt({ outbox: { persistent: true, forget: unused, keep: unused, take: unused } }), ['Lupakan di perangkat ini', 'Kode belum dapat dihapus dari perangkat ini.']),
})
