/** How the talk with the officer goes, over a bad line too. */
import { expect } from 'chai'
import { attachmentPath, Phone, replyPath } from '../../../../../tests/widget/following-phone.ts'
import { paintedPicture } from '../../../../../tests/widget/painted-picture.ts'
import { json, problem } from '../../../../../tests/widget/pretend-relay.ts'
import { anAnswer, anAttachment, anEntry, aPhoto, aReport, aStep, filed, question, secret, site, trackingId, verified, waiting } from '../../../../../tests/widget/samples.ts'
import { aSite } from '../../../../../tests/widget/site-samples.ts'
import { clearPage } from '../../../../../tests/widget/screen.ts'
import { until } from '../../../../../tests/widget/until.ts'
import type { LaporPhotoField } from '../lapor-photo-field/lapor-photo-field.ts'
import '../../act-part.ts'
import '../../reply-part.ts'
import './lapor-tracker.define.ts'

describe('<lapor-tracker>', () => {
  afterEach(clearPage)

  describe('talking with the officer', () => {
    const answers = (phone: Phone): Phone => {
      phone.relay.on('POST', replyPath, () => {
        phone.knows(aReport({ status: 'in-progress' }), [...question, aStep('replied', 'in-progress', { text: 'Tiang nomor 14.' })])
        return json(aStep('replied', 'in-progress', { text: 'Tiang nomor 14.' }), 201)
      })
      return phone
    }

    it('shows the question right at the field, and the answer in the timeline', async () => {
      const phone = answers(new Phone().knows(waiting, question))
      const screen = await phone.follows()
      expect(screen.find('blockquote')?.textContent).to.equal('Tiang lampu yang mana?')
      await screen.fill('Balasan Anda', 'Tiang nomor 14.')
      screen.button('Kirim balasan').focus()
      await screen.press('Kirim balasan')
      await screen.says('Balasan Anda terkirim.')
      await screen.says('Balasan pelapor')
      expect(screen.focus()).to.equal('Kirim balasan')
      expect(phone.replies().map(({ body }) => body)).to.deep.equal([{ text: 'Tiang nomor 14.' }])
      expect(phone.relay.sent('POST', replyPath)[0]!.headers['lapor-secret']).to.equal(secret)
      expect(screen.field('Balasan Anda').value).to.equal('')
    })

    it('asks for words before it sends, beside the field', async () => {
      const phone = answers(new Phone().knows(waiting, question))
      const screen = await phone.follows()
      await screen.press('Kirim balasan')
      const field = screen.field('Balasan Anda')
      expect(screen.describedAs(field)).to.include('Tulis balasan dulu')
      expect(screen.focus()).to.equal('Balasan Anda')
      expect(phone.replies()).to.deep.equal([])
    })

    it('sends once however often the button is tapped', async () => {
      const phone = answers(new Phone().knows(waiting, question))
      const screen = await phone.follows()
      await screen.fill('Balasan Anda', 'Tiang nomor 14.')
      const button = screen.button('Kirim balasan')
      button.click()
      button.click()
      button.click()
      await screen.says('Balasan Anda terkirim.')
      expect(phone.replies()).to.have.length(1)
    })

    it('repeats a reply that failed with the same key, and sends a changed one with another', async () => {
      const phone = new Phone().knows(waiting, question)
      phone.relay.on('POST', replyPath, () => problem('idempotency-key-missing', 400))
      const screen = await phone.follows()
      await screen.fill('Balasan Anda', 'Tiang nomor 14.')
      await screen.press('Kirim balasan')
      await screen.says('Balasan belum terkirim. Tulisan Anda tetap ada di sini.')
      await screen.press('Kirim lagi')
      await until('two attempts', () => phone.replies().length === 2)
      await screen.says('Kirim lagi')
      await screen.fill('Balasan Anda', 'Tiang nomor 15.')
      await screen.press('Kirim balasan')
      await until('three attempts', () => phone.replies().length === 3)
      const [first, second, third] = phone.replies().map(({ key }) => key)
      expect(second).to.equal(first)
      expect(third).to.not.equal(first)
    })

    it('cannot be changed while it is not certain that the officer has it', async () => {
      const phone = new Phone().knows(waiting, question)
      phone.relay.on('POST', replyPath, () => problem('internal-error', 500))
      const screen = await phone.follows()
      await screen.fill('Balasan Anda', 'Tiang nomor 14.')
      await screen.press('Kirim balasan')
      await screen.says('Balasan belum pasti terkirim.')
      expect((screen.field('Balasan Anda') as HTMLTextAreaElement).readOnly).to.equal(true)
      answers(phone)
      await screen.press('Kirim lagi')
      await screen.says('Balasan Anda terkirim.')
      expect(new Set(phone.replies().map(({ key }) => key)).size).to.equal(1)
      expect((screen.field('Balasan Anda') as HTMLTextAreaElement).readOnly).to.equal(false)
    })

    it('keeps an unsent reply for the next visit, with the key of its attempt', async () => {
      const phone = new Phone().knows(waiting, question)
      phone.relay.on('POST', replyPath, () => problem('validation-failed', 422))
      const before = await phone.follows()
      await before.fill('Balasan Anda', 'Tiang nomor 14.')
      await before.press('Kirim balasan')
      await before.says('Balasan belum terkirim.')
      clearPage()

      answers(phone)
      const screen = await phone.follows()
      await until('the kept reply', () => screen.field('Balasan Anda').value === 'Tiang nomor 14.')
      await screen.says('Kirim lagi')
      await screen.press('Kirim lagi')
      await screen.says('Balasan Anda terkirim.')
      const [lost, sent] = phone.replies().map(({ key }) => key)
      expect(sent).to.equal(lost)
      expect(await phone.storage.get(`reply:${site}:${trackingId}`)).to.equal(undefined)
    })

    it('sends photos first, each with a key of its own, and names them in the reply', async () => {
      const phone = answers(new Phone().knows(waiting, question))
      phone.relay.on('POST', attachmentPath, () => json(anAttachment('lampiran-1', 'reporter'), 201))
      const screen = await phone.follows()
      await screen.fill('Balasan Anda', 'Ini fotonya.')
      await screen.attach(await paintedPicture())
      await until('a preview', () => screen.images().length === 1)
      await screen.press('Kirim balasan')
      await screen.says('Balasan Anda terkirim.')
      const [photo] = phone.relay.sent('POST', attachmentPath)
      expect(photo!.headers).to.include({ 'content-type': 'image/jpeg', 'lapor-secret': secret })
      expect(photo!.headers['idempotency-key']).to.match(/^[0-9a-f]{32}$/)
      expect(phone.replies().map(({ body }) => body)).to.deep.equal([{ text: 'Ini fotonya.', attachments: ['lampiran-1'] }])
    })

    it('waits for a photo that is still being made small, and sends once however often the button is tapped meanwhile', async () => {
      const phone = answers(new Phone().knows(waiting, question))
      phone.relay.on('POST', attachmentPath, () => json(anAttachment('lampiran-1', 'reporter'), 201))
      const screen = await phone.follows()
      await screen.fill('Balasan Anda', 'Ini fotonya.')
      await screen.attach(await paintedPicture())
      const button = screen.button('Kirim balasan')
      button.click()
      button.click()
      await screen.says('Balasan Anda terkirim.')
      expect(phone.replies().map(({ body }) => body)).to.deep.equal([{ text: 'Ini fotonya.', attachments: ['lampiran-1'] }])
    })

    it('sends nothing of a reply that was left while its photo was being made small, and keeps its words', async () => {
      const phone = answers(await new Phone().knows(waiting, question).keeps())
      phone.relay.on('POST', attachmentPath, () => json(anAttachment('lampiran-1', 'reporter'), 201))
      const screen = await phone.follows()
      await screen.fill('Balasan Anda', 'Ini fotonya.')
      await screen.attach(await paintedPicture())
      const field = screen.find<LaporPhotoField>('lapor-photo-field')!
      screen.button('Kirim balasan').click()
      screen.button('Kembali ke daftar').click()
      expect(await field.settled).to.equal(false)
      await screen.press('Lihat')
      await screen.says('Balasan Anda')
      await until('its words are there', () => screen.field('Balasan Anda').value === 'Ini fotonya.')
      expect(phone.replies()).to.deep.equal([])
    })

    it('sends the words even when a photo is refused, and says so', async () => {
      const phone = answers(new Phone().knows(waiting, question))
      phone.relay.on('POST', attachmentPath, () => problem('attachment-not-image', 422))
      const screen = await phone.follows()
      await screen.fill('Balasan Anda', 'Ini fotonya.')
      await screen.attach(await paintedPicture())
      await until('a preview', () => screen.images().length === 1)
      await screen.press('Kirim balasan')
      await screen.says('1 foto ditolak dan tidak ikut terkirim.')
      expect(phone.replies().map(({ body }) => body)).to.deep.equal([{ text: 'Ini fotonya.' }])
    })

    it('sends the words when a photo does not get through, and keeps the photo for another try, also after a reload', async () => {
      const phone = answers(new Phone().knows(waiting, question))
      phone.relay.on('POST', attachmentPath, () => problem('internal-error', 500))
      const before = await phone.follows()
      await before.fill('Balasan Anda', 'Ini fotonya.')
      await before.attach(await paintedPicture())
      await until('a preview', () => before.images().length === 1)
      await before.press('Kirim balasan')
      await before.says('Balasan Anda terkirim. 1 foto belum terkirim. Fotonya tetap ada di sini.')
      expect(phone.replies().map(({ body }) => body)).to.deep.equal([{ text: 'Ini fotonya.' }])
      expect(before.field('Balasan Anda').value).to.equal('')
      await before.press('Kirim foto')
      await before.says('Layanan laporan sedang terganggu.')
      expect(before.images()).to.have.length(1)
      clearPage()

      phone.relay.on('POST', attachmentPath, () => json(anAttachment('lampiran-1', 'reporter'), 201))
      const screen = await phone.follows()
      await screen.says('1 foto belum terkirim.')
      await screen.press('Kirim foto')
      await screen.says('Balasan Anda terkirim.')
      expect(screen.images()).to.have.length(0)
      expect(new Set(phone.relay.sent('POST', attachmentPath).map(({ headers }) => headers['idempotency-key'])).size).to.equal(1)
      expect(phone.replies()).to.have.length(1)
      expect(await phone.storage.get(`reply:${site}:${trackingId}`)).to.equal(undefined)
    })

    it('tries one photo, once, where no answer comes, and then sends the words', async () => {
      const phone = answers(new Phone().knows(waiting, question))
      phone.relay.on('POST', attachmentPath, () => Promise.reject(new TypeError('Failed to fetch')))
      const screen = await phone.follows()
      await screen.fill('Balasan Anda', 'Ini fotonya.')
      await screen.attach(await paintedPicture())
      await until('a preview', () => screen.images().length === 1)
      await screen.attach(await paintedPicture())
      await until('two previews', () => screen.images().length === 2)
      await screen.press('Kirim balasan')
      await screen.says('Balasan Anda terkirim. 2 foto belum terkirim.')
      expect(phone.relay.sent('POST', attachmentPath)).to.have.length(1)
      expect(phone.replies()).to.have.length(1)
    })

    it('repeats the words with the photos that they named at first', async () => {
      const phone = new Phone().knows(waiting, question)
      phone.relay.on('POST', attachmentPath, () => problem('internal-error', 500)).on('POST', replyPath, () => problem('internal-error', 500))
      const before = await phone.follows()
      await before.fill('Balasan Anda', 'Ini fotonya.')
      await before.attach(await paintedPicture())
      await until('a preview', () => before.images().length === 1)
      await before.press('Kirim balasan')
      await before.says('Balasan belum pasti terkirim.')
      clearPage()

      answers(phone).relay.on('POST', attachmentPath, () => json(anAttachment('lampiran-1', 'reporter'), 201))
      const screen = await phone.follows()
      await screen.says('Kirim lagi')
      await screen.press('Kirim lagi')
      await screen.says('Balasan Anda terkirim. 1 foto belum terkirim.')
      expect(new Set(phone.replies().map(({ key, body }) => `${key} ${JSON.stringify(body)}`)).size).to.equal(1)
    })

    it('offers room for as many photos as the report still takes', async () => {
      const three = aSite({ limits: { textMaxLength: 2000, attachments: 3, attachmentMaxBytes: 1_000_000 } })
      const sent = [anAttachment('a', 'reporter'), anAttachment('b', 'reporter')]
      const screen = await new Phone().knows({ ...waiting, attachments: [...sent, anAttachment('bukti', 'officer')] }, question).follows({ site: three })
      expect(screen.text()).to.include('Paling banyak 1 foto.')
      clearPage()
      const five = await new Phone().knows({ ...waiting, attachments: sent }, question).follows({ site: aSite({ limits: { ...three.limits, attachments: 5 } }) })
      expect(five.text()).to.include('Paling banyak 3 foto.')
      clearPage()
      const full = await new Phone().knows({ ...waiting, attachments: [...sent, anAttachment('c', 'reporter')] }, question).follows({ site: three })
      expect(full.text()).to.include('Balasan Anda').and.not.to.match(/Paling banyak \d foto/)
      expect(full.find('input[type=file]')).to.equal(undefined)
    })

    it('leaves room for the photos of the report that are still on their way from this device', async () => {
      const three = aSite({ limits: { textMaxLength: 2000, attachments: 3, attachmentMaxBytes: 1_000_000 } })
      const phone = new Phone().knows({ ...waiting, attachments: [anAttachment('a', 'reporter')] }, question)
      const photos = [aPhoto('1', 'sent'), aPhoto('2', 'waiting'), aPhoto('3', 'failed')]
      await phone.storage.put(`outbox:${site}:entry-1`, anEntry({ state: 'delivered', receipt: anAnswer(), photos }))
      const screen = await phone.follows({ site: three })
      await screen.says('Paling banyak 1 foto.')
    })

    it('says that the report was closed meanwhile, and keeps the words', async () => {
      const phone = new Phone().knows(waiting, question)
      phone.relay.on('POST', replyPath, () => problem('transition-not-allowed', 409))
      const screen = await phone.follows()
      await screen.fill('Balasan Anda', 'Tiang nomor 14.')
      await screen.press('Kirim balasan')
      await screen.says('Laporan ini sudah ditutup')
      expect(screen.field('Balasan Anda').value).to.equal('Tiang nomor 14.')
    })

    it('offers a reply in other open statuses too, below the timeline', async () => {
      const screen = await new Phone().knows(aReport({ status: 'answered' }), [filed, verified, aStep('responded', 'answered', { text: 'Sudah dijadwalkan.' })]).follows()
      expect(screen.text()).to.match(/Perjalanan laporan.*Balas petugas/)
    })
  })
})
