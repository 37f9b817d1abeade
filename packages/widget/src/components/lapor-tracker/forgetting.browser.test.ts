/** What is left on a phone of a report that was forgotten there, also while something of it was still being sent: nothing; and what is said where that fails. */
import { expect } from 'chai'
import { attachmentPath, Phone, replyPath } from '../../../../../tests/widget/following-phone.ts'
import { paintedPicture } from '../../../../../tests/widget/painted-picture.ts'
import { json, problem } from '../../../../../tests/widget/pretend-relay.ts'
import { aReceipt, aReport, aStep, filed, question, site, trackingId, waiting } from '../../../../../tests/widget/samples.ts'
import { regions } from '../../../../../tests/widget/site-samples.ts'
import { clearPage, heard, type Screen } from '../../../../../tests/widget/screen.ts'
import { until } from '../../../../../tests/widget/until.ts'
import '../../act-part.ts'
import '../../own-part.ts'
import '../../reply-part.ts'
import './lapor-tracker.define.ts'

/** Holds the answer of a route back. @returns what lets it come, once it was asked for */
const heldBack = (phone: Phone, path: RegExp, answer: () => Response): (() => Promise<() => void>) => {
  let release: (() => void) | undefined
  phone.relay.on('POST', path, () => new Promise((resolve) => (release = () => resolve(answer()))))
  return () => until('it is being sent', () => release)
}

const replyKey = `reply:${site}:${trackingId}`

const kept = async (phone: Phone, text: string): Promise<void> => {
  let words: string | undefined
  await until(`it is kept: ${text}`, () => {
    void phone.storage.get<{ text: string }>(replyKey).then((stored) => (words = stored?.text))
    return words === text
  })
}

const forgets = async (screen: Screen): Promise<void> => {
  await screen.press('Kembali ke daftar')
  await screen.press('Lupakan di perangkat ini')
  await screen.press('Ya, lupakan')
  await screen.says('Kode laporan itu sudah dihapus dari perangkat ini.')
}

const said = (): Response => json(aStep('replied', 'in-progress', { text: 'Tiang nomor 14.' }), 201)
const lost = (): Response => problem('internal-error', 500)

describe('<lapor-tracker>, when a report is forgotten', () => {
  afterEach(clearPage)

  for (const [what, held] of [['the photo is', attachmentPath], ['the words are', replyPath]] as const) {
    it(`sends the reply that is under way, and writes nothing of it: ${what} held up`, async () => {
      const phone = await new Phone().knows(waiting, question).keeps()
      phone.relay.on('POST', attachmentPath, lost).on('POST', replyPath, said)
      const asked = heldBack(phone, held, held === replyPath ? said : lost)
      const screen = await phone.follows()
      await screen.fill('Balasan Anda', 'Tiang nomor 14.')
      await screen.attach(await paintedPicture())
      await until('a preview', () => screen.images().length === 1)
      const reply = screen.find('lapor-reply')!
      const sent = new Promise((resolve) => reply.addEventListener('lapor-replied', resolve))
      await screen.press('Kirim balasan')
      const comes = await asked()
      await forgets(screen)
      expect(await phone.storage.entries('')).to.deep.equal([])
      comes()
      await sent
      expect(phone.replies().map(({ body }) => body)).to.deep.equal([{ text: 'Tiang nomor 14.' }])
      expect(await phone.storage.entries('')).to.deep.equal([])
    })
  }

  it('writes nothing of a reply that is under way when everything is forgotten, though this phone never kept the report', async () => {
    const phone = new Phone().knows(waiting, question)
    phone.relay.on('POST', attachmentPath, lost)
    const asked = heldBack(phone, replyPath, said)
    const screen = await phone.follows()
    await screen.fill('Balasan Anda', 'Tiang nomor 14.')
    await screen.attach(await paintedPicture())
    await until('a preview', () => screen.images().length === 1)
    await screen.press('Kirim balasan')
    const comes = await asked()
    await phone.outbox.forget()
    comes()
    await screen.says('Balasan Anda terkirim.')
    expect(await phone.storage.entries('')).to.deep.equal([])
    // What somebody writes now is new.
    await screen.fill('Balasan Anda', 'Tiang nomor 15.')
    await kept(phone, 'Tiang nomor 15.')
  })

  it('writes nothing of a correction that is under way, though it is refused', async () => {
    const phone = await new Phone().knows(aReport({ status: 'returned' }), [filed, aStep('returned', 'returned', { reason: 'place-unclear', text: 'Di gang mana?' })]).keeps()
    phone.relay.on('GET', /^regions$/, () => json({ items: regions }))
    const asked = heldBack(phone, /corrections$/, () => problem('validation-failed', 422))
    const screen = await phone.follows()
    await screen.says('Perbaiki isi laporan')
    await screen.press('Perbaiki isi laporan')
    await screen.fill('Isi laporan', 'Lampu jalan di Gang Melati mati.')
    await screen.press('Kirim perbaikan')
    const comes = await asked()
    await phone.outbox.forget(trackingId)
    await screen.says('Tidak ada laporan yang tersimpan di perangkat ini.')
    const { get, put } = phone.storage
    let isOver = false
    const over = (key: string): void => void (isOver ||= key.startsWith('correct:'))
    Object.assign(phone.storage, { get: (key: string) => (over(key), get(key)), put: (key: string, value: unknown) => (over(key), put(key, value)) })
    comes()
    await until('the refusal is known', () => isOver)
    expect(await phone.storage.entries('')).to.deep.equal([])
  })

  it('keeps what is written in one tab after another tab has sent its own', async () => {
    const phone = await new Phone().knows(waiting, question).keeps()
    const screen = await phone.follows()
    await screen.fill('Balasan Anda', 'Tiang nomor 14.')
    await kept(phone, 'Tiang nomor 14.')
    await phone.storage.delete(replyKey)
    await screen.fill('Balasan Anda', 'Tiang nomor 14 dan 15.')
    await kept(phone, 'Tiang nomor 14 dan 15.')
  })

  it('does not bring back the receipt with a secret that is being replaced, nor the report on the screen', async () => {
    const phone = await new Phone().knows(waiting, question).keeps()
    const asked = heldBack(phone, /secrets$/, () => json({ replacedAt: '2036-11-26T10:00:00+07:00' }, 201))
    const screen = await phone.follows()
    screen.find<HTMLDetailsElement>('details')!.open = true
    const own = await until('it is open', () => screen.find('lapor-own'))
    await screen.settled()
    await screen.press('Ganti kode rahasia')
    await screen.press('Ya, ganti')
    const comes = await asked()
    await forgets(screen)
    comes()
    await until('the answer has come', () => own.shadowRoot!.textContent.includes('Kode rahasia sudah diganti.'))
    await screen.settled()
    expect(await phone.storage.entries('')).to.deep.equal([])
    expect(screen.text()).to.include('Tidak ada laporan yang tersimpan di perangkat ini.')
  })

  describe('and the device refuses', () => {
    /** Refuses to delete what stands under these keys, until it is told to. */
    const refuses = async (...keys: readonly string[]): Promise<{ readonly phone: Phone; readonly screen: Screen; readonly gives: () => void }> => {
      const phone = await new Phone().keeps(aReceipt({ trackingId: '2222-2222-2222', title: 'Sampah menumpuk', receivedAt: '2036-11-20T10:00:00+07:00' }))
      await phone.keeps()
      await phone.storage.put(replyKey, { v: 1 })
      const { delete: erase } = phone.storage
      phone.storage.delete = (key) => (keys.includes(key) ? Promise.reject(new Error('the disk is worn out')) : erase(key))
      const screen = await phone.opens()
      await screen.says('Lampu jalan di depan SDN 2')
      return { phone, screen, gives: () => (phone.storage.delete = erase) }
    }

    const forget = 'Lupakan di perangkat ini'
    const failed = 'Kode belum dapat dihapus dari perangkat ini. Coba lagi. Kalau masih ada foto yang menunggu, kirim atau buang dulu di tempat Anda menulis laporan.'
    const descriptionOfFocus = (screen: Screen): string => screen.describedAs(screen.root.activeElement as HTMLElement)

    it('says so beside the report, and stands where it can be tried again', async () => {
      const { phone, screen, gives } = await refuses(`receipt:${trackingId}`)
      const events = heard(screen.element, 'lapor-forget')
      await screen.press(forget)
      await screen.press('Ya, lupakan')
      await screen.says(failed)
      expect(screen.find('[role=alert]')!.closest('li')!.textContent).to.include('Lampu jalan di depan SDN 2')
      await until('the focus', () => screen.focus() === forget)
      expect(descriptionOfFocus(screen)).to.include('Lampu jalan di depan SDN 2')
      expect(screen.text()).not.to.include('sudah dihapus')
      expect(events).to.deep.equal([])
      gives()
      await screen.press(forget)
      await screen.press('Ya, lupakan')
      await screen.says('Kode laporan itu sudah dihapus dari perangkat ini.')
      expect(screen.text()).not.to.include(failed)
      expect(screen.focus()).to.equal('Laporan saya di perangkat ini')
      expect((await phone.storage.entries('')).map(([key]) => key)).to.deep.equal(['receipt:2222-2222-2222'])
    })

    it('keeps the report in the list where its codes are gone and something else of it is not', async () => {
      const { phone, screen, gives } = await refuses(replyKey)
      await screen.press(forget)
      await screen.press('Ya, lupakan')
      await screen.says(failed)
      await until('the focus', () => screen.focus() === forget)
      expect(descriptionOfFocus(screen)).to.include('Lampu jalan di depan SDN 2')
      gives()
      ;(screen.root.activeElement as HTMLElement).click()
      await screen.settled()
      await screen.press('Ya, lupakan')
      await screen.says('Kode laporan itu sudah dihapus dari perangkat ini.')
      expect(screen.text()).not.to.include('Lampu jalan')
      expect((await phone.storage.entries('')).map(([key]) => key)).to.deep.equal(['receipt:2222-2222-2222'])
    })
  })
})
