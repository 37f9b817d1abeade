/** What is left on a phone of a report that was forgotten there while something of it was still being sent: nothing. */
import { expect } from 'chai'
import { attachmentPath, Phone, replyPath } from '../../../../../tests/widget/following-phone.ts'
import { paintedPicture } from '../../../../../tests/widget/painted-picture.ts'
import { json, problem } from '../../../../../tests/widget/pretend-relay.ts'
import { aStep, question, site, trackingId, waiting } from '../../../../../tests/widget/samples.ts'
import { clearPage, type Screen } from '../../../../../tests/widget/screen.ts'
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

describe('<lapor-tracker>, when a report is forgotten while something of it is under way', () => {
  afterEach(clearPage)

  for (const [what, held] of [['its photo', attachmentPath], ['its words', replyPath]] as const) {
    it(`sends the reply, and writes nothing of it: ${what} are on the line`, async () => {
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

  it('writes nothing of the reply to a report either that this phone never kept, when everything is forgotten', async () => {
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

  it('keeps what is written in one tab after another tab has sent its own', async () => {
    const phone = await new Phone().knows(waiting, question).keeps()
    const screen = await phone.follows()
    await screen.fill('Balasan Anda', 'Tiang nomor 14.')
    await kept(phone, 'Tiang nomor 14.')
    await phone.storage.delete(replyKey)
    await screen.fill('Balasan Anda', 'Tiang nomor 14 dan 15.')
    await kept(phone, 'Tiang nomor 14 dan 15.')
  })

  it('does not bring back the receipt with a new secret, nor the report on the screen', async () => {
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
})
