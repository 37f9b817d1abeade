/** What a person sees of a report's life, and how the talk with the officer goes, over a bad line too. */
import type { Report } from '@lapor/sdk/contract'
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { attachmentPath, bytesPath, Phone, replyPath, timelinePath } from '../../../../../tests/widget/following-phone.ts'
import { json, problem } from '../../../../../tests/widget/pretend-relay.ts'
import { aClock, anAttachment, aReport, aStep, asked, filed, promise, secret, site, trackingId, verified } from '../../../../../tests/widget/samples.ts'
import { aSite } from '../../../../../tests/widget/site-samples.ts'
import { clearPage, heard } from '../../../../../tests/widget/screen.ts'
import { until } from '../../../../../tests/widget/until.ts'
import { followTexts as englishFollow } from '../../locales/en/follow.ts'
import { trackTexts as english } from '../../locales/en/track.ts'
import '../../act-part.ts'
import '../../reply-part.ts'
import './lapor-tracker.define.ts'

const waiting = aReport({ status: 'waiting' })
const question = [filed, verified, asked]

const picture = async (): Promise<Blob> => {
  const canvas = document.createElement('canvas')
  canvas.width = 40
  canvas.height = 30
  canvas.getContext('2d')!.fillRect(0, 0, 40, 30)
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), 'image/jpeg'))
}

const closedWithEvidence = (): Phone => {
  const evidence = [anAttachment('bukti-1', 'officer'), anAttachment('bukti-2', 'officer')]
  const phone = new Phone().knows(aReport({ status: 'closed', attachments: evidence }), [
    filed,
    verified,
    aStep('closed', 'closed', { at: '2036-11-27T10:00:00+07:00', text: 'Lampu sudah diganti.', reason: 'resolved', attachments: evidence }),
  ])
  phone.relay.on('GET', bytesPath, async () => new Response(await picture()))
  return phone
}

describe('<lapor-tracker>', () => {
  afterEach(clearPage)

  describe('reports of this phone', () => {
    it('says so where there are none', async () => {
      const screen = await new Phone().opens()
      await screen.says('Tidak ada laporan yang tersimpan di perangkat ini.')
    })

    it('opens one with the secret that the phone kept', async () => {
      const phone = await new Phone().knows(waiting, question).keeps()
      const screen = await phone.opens()
      await screen.says('Lampu jalan di depan SDN 2')
      await screen.press('Lihat')
      await screen.says('Petugas bertanya')
      expect(phone.relay.requests.map(({ headers }) => headers['lapor-secret'])).to.deep.equal([secret, secret])
    })

    it('forgets one after asking, with what was last seen of it and an unsent reply', async () => {
      const phone = await new Phone().keeps()
      await phone.storage.put(`seen:${site}:${trackingId}`, { v: 1 })
      await phone.storage.put(`reply:${site}:${trackingId}`, { v: 1 })
      const screen = await phone.opens()
      await screen.says('Lupakan di perangkat ini')
      const events = heard(screen.element, 'lapor-forget')
      await screen.press('Lupakan di perangkat ini')
      expect(screen.focus()).to.equal('Jangan dulu')
      await screen.press('Ya, lupakan')
      await screen.says('Kode laporan itu sudah dihapus dari perangkat ini.')
      expect(screen.text()).to.include('Tidak ada laporan')
      expect(screen.focus()).to.equal('Laporan saya di perangkat ini')
      expect(await phone.storage.entries('')).to.deep.equal([])
      expect(events).to.deep.equal([{ name: 'lapor-forget', detail: { trackingId } }])
    })
  })

  describe('looking a report up', () => {
    it('counts what was typed where it is too short', async () => {
      const phone = new Phone()
      const screen = await phone.opens()
      await phone.looksUp('1234567')
      await screen.says('Kode pelacakan terdiri dari 12 huruf dan angka; yang Anda tulis 7.')
    })

    it('notices a slip of the pen before anything is asked', async () => {
      const phone = new Phone()
      const screen = await phone.opens()
      await phone.looksUp('7K3M-Q9XT-4BW8')
      await screen.says('Ada huruf atau angka yang salah ketik.')
      const field = screen.field('Kode pelacakan')
      expect(screen.focus()).to.include('Kode pelacakan')
      expect(field.getAttribute('aria-invalid')).to.equal('true')
      expect(screen.describedAs(field)).to.include('salah ketik')
      expect(field.value).to.equal('7K3M-Q9XT-4BW8')
      expect(phone.relay.requests).to.deep.equal([])
    })

    it('notices a slip in the secret', async () => {
      const phone = new Phone()
      const screen = await phone.opens()
      await phone.looksUp(trackingId, 'BCDF')
      await screen.says('Kode rahasia keliru.')
      expect(screen.focus()).to.include('Kode rahasia')
      expect(phone.relay.requests).to.deep.equal([])
    })

    it('says what is missing when nothing was typed', async () => {
      const phone = new Phone()
      const screen = await phone.opens()
      await phone.looksUp('  ')
      await screen.says('Isi kode pelacakan.')
    })

    it('reads a code in any writing', async () => {
      const phone = new Phone().knows(waiting, question)
      const screen = await phone.opens()
      await phone.looksUp(' 7k3m q9xt.4bw9 ', ' bcdf-ghjk-lmnp-qrst-vwxy-z234 ')
      await screen.says('Petugas bertanya')
      expect(phone.relay.requests[0]).to.deep.include({ path: `reports/${trackingId}` })
      expect(phone.relay.requests[0]!.headers['lapor-secret']).to.equal(secret)
    })

    it('reads a pasted link', async () => {
      const phone = new Phone().knows(waiting, question)
      const screen = await phone.opens()
      await phone.looksUp(`https://kelurahan.example/lapor#lapor=${trackingId}.${secret}`)
      await screen.says('Petugas bertanya')
      expect(phone.relay.requests[0]!.headers['lapor-secret']).to.equal(secret)
    })

    it('says in words why a report does not open, and keeps what was typed', async () => {
      const phone = new Phone()
      phone.relay.on('GET', /./, () => problem('report-not-found', 404))
      const screen = await phone.opens()
      await phone.looksUp(trackingId)
      await screen.says('Laporan tidak ditemukan. Periksa lagi kodenya.')
      expect(screen.field('Kode pelacakan').value).to.equal(trackingId)
      expect(screen.announced()).to.include('Laporan tidak ditemukan.')
    })

    it('moves the focus to the status when the report is there', async () => {
      const screen = await new Phone().knows(waiting, question).follows()
      expect(screen.focus()).to.equal('Petugas bertanya')
    })

    it('leads back to the list and forgets what was typed', async () => {
      const phone = new Phone().knows(waiting, question)
      const screen = await phone.opens()
      await phone.looksUp(trackingId, secret)
      await screen.says('Petugas bertanya')
      await screen.press('Kembali ke daftar')
      expect(screen.focus()).to.equal('Laporan saya di perangkat ini')
      expect(screen.field('Kode pelacakan').value + screen.field('Kode rahasia').value).to.equal('')
    })
  })

  describe('where a report stands', () => {
    it('tells when it was read by the clock of the agency, as each step', async () => {
      const hour = (): string => new Intl.DateTimeFormat('id-ID', { timeZone: 'Asia/Jakarta', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format()
      const before = hour()
      const phone = new Phone().knows(waiting, question)
      const screen = await phone.follows()
      expect([before, hour()].map((time) => `Diperbarui pukul ${time}`)).to.include(screen.announced().split(' | ')[0])
      phone.relay.offline = true
      await screen.press('Perbarui')
      await screen.says('Ini yang terakhir dilihat')
      expect([before, hour()].some((time) => screen.text().includes(`, ${time}.`))).to.equal(true)
    })

    it('names who has it and since when', async () => {
      const steps = [filed, verified, aStep('followed-up', 'in-progress', { at: '2036-11-25T09:00:00+07:00' }), aStep('followed-up', 'in-progress', { at: '2036-11-28T09:00:00+07:00' })]
      const screen = await new Phone().knows(aReport({ status: 'in-progress' }), steps).follows()
      expect(screen.text()).to.include('Sekarang di tangan Kelurahan Kademangan, sejak Selasa, 25 November 2036.')
    })

    it('says that it waits for the reporter when the officer asked', async () => {
      const screen = await new Phone().knows(waiting, question).follows()
      expect(screen.text()).to.include('Sekarang di tangan Anda')
      expect(screen.text()).to.include('Penyelesaian paling lambat Senin, 15 Desember 2036, mundur selama menunggu jawaban pelapor (sejak Selasa, 25 November 2036).')
      expect(screen.text()).to.include('Kabar pertama sudah diberikan Selasa, 25 November 2036.')
    })

    it('gives deadlines as days of the agency', async () => {
      const screen = await new Phone().knows(aReport(), [filed]).follows()
      expect(screen.text()).to.include('Kabar paling lambat Senin, 1 Desember 2036.').and.to.include('Penyelesaian paling lambat Senin, 15 Desember 2036.')
    })

    it('says plainly what is overdue, and what one can do', async () => {
      const late = promise.map((deadline) => ({ ...deadline, dueAt: '2024-12-02T23:59:59+07:00' }))
      const screen = await new Phone().knows(aReport({ promise: late }), [filed]).follows()
      expect(screen.text()).to.include('Terlambat: kabar seharusnya sudah ada paling lambat Senin, 2 Desember 2024.')
      expect(screen.text()).to.include('Anda berhak menagih. Tulis balasan; keterlambatan ini tercatat.')
    })

    it('says that a promise was kept, or kept late', async () => {
      const metAt = '2036-11-27T10:00:00+07:00'
      const [word, resolution] = aClock().deadlines
      const clock = { state: 'ended', since: null, deadlines: [{ ...word!, dueAt: '2036-11-24T23:59:59+07:00', metAt, state: 'late' }, { ...resolution!, metAt, state: 'kept' }] }
      const screen = await new Phone().knows(aReport({ status: 'closed', clock }), [filed, aStep('closed', 'closed', { at: '2036-11-27T10:00:00+07:00' })]).follows()
      expect(screen.text()).to.include('Kabar pertama diberikan Kamis, 27 November 2036, melewati batas Senin, 24 November 2036.')
      expect(screen.text()).to.include('Berakhir Kamis, 27 November 2036, dalam batas waktu.')
    })

    it('warns of the day after which silence ends the report, until somebody has spoken', async () => {
      const warned = aStep('warned', 'answered', { by: 'system', agency: null, text: '2036-12-08', at: '2036-12-03T00:00:00+07:00' })
      const steps = [filed, verified, aStep('responded', 'answered', { text: 'Sudah diganti.' }), warned]
      const screen = await new Phone().knows(aReport({ status: 'answered' }), steps).follows()
      await screen.says('Tanpa kabar dari Anda, laporan berakhir setelah Senin, 8 Desember 2036. Belum selesai? Cukup tulis balasan.')
      expect(screen.text()).to.include('Peringatan: laporan segera berakhir')
      expect(screen.text()).not.to.include('2036-12-08')
      clearPage()
      const after = await new Phone().knows(aReport({ status: 'in-progress' }), [...steps, aStep('replied', 'in-progress', { text: 'Masih mati.' })]).follows()
      expect(after.text()).not.to.include('laporan berakhir setelah')
    })

    it('tells where else to go when a missed promise was escalated, in public too, and not before', async () => {
      const escalation = [{ name: 'Ombudsman Republik Indonesia', url: 'tel:137' }]
      const late = promise.map((deadline) => ({ ...deadline, dueAt: '2024-12-02T23:59:59+07:00' }))
      const steps = [filed, aStep('escalated', 'filed', { by: 'system', agency: null, text: '2024-12-02', reason: 'communication-missed' })]
      const screen = await new Phone().knows(aReport({ promise: late }), steps).follows({ site: aSite({ escalation }) })
      expect(screen.text()).to.include('Anda juga dapat mengadu ke:')
      expect(screen.root.querySelector('a[href="tel:137"]')?.textContent).to.equal('Ombudsman Republik Indonesia')
      expect(screen.text()).to.include('Batas waktu terlewat').and.to.include('Alasan: kabar belum diberikan').and.to.include('Senin, 2 Desember 2024')
      clearPage()
      const phone = new Phone().knows(aReport({ viewer: 'public', status: 'verified', promise: late }), [filed, verified, ...steps.slice(1)])
      const everyone = await phone.opens({ site: aSite({ escalation }) })
      await phone.looksUp(trackingId)
      await everyone.says('Ombudsman Republik Indonesia')
      clearPage()
      const alone = await new Phone().knows(aReport({ promise: late }), [filed]).follows({ site: aSite({ escalation }) })
      expect(alone.text()).to.include('Anda berhak menagih').and.not.to.include('Ombudsman')
      clearPage()
      const early = await new Phone().knows(aReport(), [filed]).follows({ site: aSite({ escalation }) })
      expect(early.text()).not.to.include('Ombudsman')
    })

    it('does not show a closed report as solved when it is not', async () => {
      const screen = await new Phone().knows(aReport({ status: 'closed' }), [filed, aStep('closed', 'closed', { reason: 'unresolved', text: 'Belum ada anggaran.' })]).follows()
      expect(screen.text()).to.include('Alasan: belum dapat diselesaikan')
      expect(screen.root.querySelectorAll('.success')).to.have.length(0)
    })

    it('shows statuses, steps, reasons and classifications it does not know by their raw label', async () => {
      const strange = aStep('teleported', 'on-the-moon', { by: 'alien', reason: 'low-gravity', text: 'Halo', at: 'kapan-kapan' })
      const screen = await new Phone().knows(aReport({ status: 'on-the-moon', classification: 'whistle' }), [filed, strange]).follows()
      expect(screen.text()).to.include('on-the-moon').and.to.include('teleported').and.to.include('alien · kapan-kapan').and.to.include('low-gravity').and.to.include('whistle')
    })

    it('shows texts of the relay as text, and keeps their direction of writing to themselves', async () => {
      const text = '\u202e<script>window.broken = true</script> <img src=x>'
      const screen = await new Phone().knows(aReport({ text, agency: { ...aReport().agency, name: '\u202eDinas' } }), [filed, aStep('responded', 'answered', { text })]).follows()
      expect(screen.root.querySelectorAll('script, img')).to.have.length(0)
      expect(screen.text()).to.include('\u2068Dinas\u2069 memeriksanya dulu')
      expect([...screen.root.querySelectorAll('.said')].map((said) => [said.getAttribute('dir'), getComputedStyle(said).unicodeBidi])).to.deep.equal([
        ['auto', 'isolate'],
        ['auto', 'isolate'],
      ])
    })

    it('does not grow wider than a phone of 320 px by a long word', async () => {
      document.body.style.width = '320px'
      const screen = await new Phone().knows(aReport({ text: 'x'.repeat(400), agency: { ...aReport().agency, name: 'Dinas'.repeat(40) } }), [filed, verified]).follows()
      expect(screen.element.scrollWidth).to.be.at.most(320)
      document.body.removeAttribute('style')
    })

    it('speaks English', async () => {
      const screen = await new Phone().knows(waiting, question).follows({ texts: english, followTexts: englishFollow })
      expect(screen.focus()).to.equal('The officer has a question')
      expect(screen.text()).to.include('Now with you, since Tuesday, 25 November 2036.')
    })
  })

  describe('what happened', () => {
    it('is an ordered list with who, when, what and why', async () => {
      const steps = [filed, verified, aStep('returned', 'returned', { text: 'RT berapa?', reason: 'place-unclear' })]
      const screen = await new Phone().knows(aReport({ status: 'returned' }), steps).follows()
      const items = [...screen.root.querySelectorAll('ol > li')].map((item) => item.textContent.replace(/\s+/g, ' ').trim())
      expect(items).to.have.length(3)
      expect(items[0]).to.equal('Laporan diterima Anda · 24 November 2036, 10.00')
      expect(items[2]).to.include('Kelurahan Kademangan · 25 November 2036, 09.00').and.to.include('Alasan: lokasinya belum jelas').and.to.include('RT berapa?')
    })

    it('shows evidence as pictures with words, and gives their memory back', async () => {
      const revoked: string[] = []
      const { revokeObjectURL } = URL
      URL.revokeObjectURL = (url) => {
        revoked.push(url)
        revokeObjectURL.call(URL, url)
      }
      const phone = closedWithEvidence()
      const screen = await phone.follows()
      await until('two pictures', () => screen.images().length === 2)
      expect(screen.images().map((image) => image.alt)).to.deep.equal(['Foto bukti 1 dari 2, dari Kelurahan Kademangan', 'Foto bukti 2 dari 2, dari Kelurahan Kademangan'])
      expect(phone.relay.sent('GET', bytesPath).map(({ headers }) => headers['lapor-secret'])).to.deep.equal([secret, secret])
      const urls = screen.images().map((image) => image.src)
      screen.element.remove()
      URL.revokeObjectURL = revokeObjectURL
      expect(revoked).to.have.members(urls)
    })

    it('counts photos among photos, where a video stands between them', async () => {
      const video = { ...anAttachment('video', 'reporter'), mediaType: 'video/mp4', width: 0, height: 0, url: '/v1/attachments/video?until=0' }
      const phone = new Phone().knows(aReport({ photos: 3, attachments: [anAttachment('a', 'reporter'), video, anAttachment('b', 'reporter')] }), [filed])
      phone.relay.on('GET', bytesPath, async () => new Response(await picture()))
      const screen = await phone.follows()
      await until('two photos', () => screen.images().length === 2)
      expect(screen.images().map((image) => image.alt)).to.deep.equal(['Foto 1 dari 2, dari Anda', 'Foto 2 dari 2, dari Anda'])
    })

    it('says so when a picture cannot be had', async () => {
      const phone = closedWithEvidence()
      phone.relay.on('GET', bytesPath, () => problem('attachment-not-found', 404))
      const screen = await phone.follows()
      await screen.says('Foto belum dapat ditampilkan.')
    })

    it('says that photos are still on their way', async () => {
      const screen = await new Phone().knows(aReport({ photos: 3 }), [filed]).follows()
      expect(screen.text()).to.include('0 dari 3 lampiran sudah diterima.')
    })

    it('offers no reply once the report has ended', async () => {
      const screen = await closedWithEvidence().follows()
      await screen.says('Laporan ini sudah berakhir, jadi tidak dapat dibalas lagi.')
      expect(screen.buttons()).to.not.include('Kirim balasan')
    })
  })

  describe('the public view', () => {
    const seenByAll = aReport({ viewer: 'public', status: 'in-progress', reporter: null, place: { ...aReport().place, rw: null, rt: null, landmark: null } })
    const steps = [filed, verified, { ...asked, text: null }]

    it('says what is hidden and why', async () => {
      const phone = new Phone().knows(seenByAll, steps)
      const screen = await phone.opens()
      await phone.looksUp(trackingId)
      await screen.says('Anda melihat tampilan publik')
      expect(screen.text()).to.include('Demi melindungi pelapor').and.to.include('Isinya hanya untuk pelapor.')
      expect(screen.text()).to.include('Pelapor · 24 November 2036')
      expect(screen.buttons()).to.not.include('Kirim balasan')
      expect(phone.relay.requests[0]!.headers).to.not.have.property('lapor-secret')
    })

    it('says that a report is not public yet when no officer has checked it', async () => {
      const phone = new Phone().knows({ ...seenByAll, status: 'filed', text: null, title: null }, [filed])
      const screen = await phone.opens()
      await phone.looksUp(trackingId)
      await screen.says('Isi laporan belum tampak untuk publik')
    })

    it('opens fully with the secret, and stays with a wrong one', async () => {
      const phone = new Phone().knows(seenByAll, steps)
      const screen = await phone.opens()
      await phone.looksUp(trackingId)
      await screen.says('Anda melihat tampilan publik')

      phone.relay.on('GET', /reports/, ({ headers }) => (headers['lapor-secret'] === secret ? json(waiting) : problem('secret-wrong', 401)))
      await screen.fill('Kode rahasia', secret.replace('B', '9'))
      await screen.press('Lihat laporan')
      await screen.says('Kode rahasia tidak cocok dengan kode pelacakan.')
      expect(screen.text()).to.include('Anda melihat tampilan publik')
      expect(screen.focus()).to.include('Kode rahasia')

      phone.relay.on('GET', timelinePath, () => json({ items: question }))
      await screen.fill('Kode rahasia', secret)
      await screen.press('Lihat laporan')
      await screen.says('Petugas menunggu jawaban Anda')
      expect(screen.focus()).to.equal('Petugas bertanya')
    })
  })

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

    it('repeats a lost answer with the same key, and a changed reply with another', async () => {
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
      await screen.attach(await picture())
      await until('a preview', () => screen.images().length === 1)
      await screen.press('Kirim balasan')
      await screen.says('Balasan Anda terkirim.')
      const [photo] = phone.relay.sent('POST', attachmentPath)
      expect(photo!.headers).to.include({ 'content-type': 'image/jpeg', 'lapor-secret': secret })
      expect(photo!.headers['idempotency-key']).to.match(/^[0-9a-f]{32}$/)
      expect(phone.replies().map(({ body }) => body)).to.deep.equal([{ text: 'Ini fotonya.', attachments: ['lampiran-1'] }])
    })

    it('sends the words even when a photo is refused, and says so', async () => {
      const phone = answers(new Phone().knows(waiting, question))
      phone.relay.on('POST', attachmentPath, () => problem('attachment-not-image', 422))
      const screen = await phone.follows()
      await screen.fill('Balasan Anda', 'Ini fotonya.')
      await screen.attach(await picture())
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
      await before.attach(await picture())
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
      await screen.attach(await picture())
      await until('a preview', () => screen.images().length === 1)
      await screen.attach(await picture())
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
      await before.attach(await picture())
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

  describe('without a signal', () => {
    it('keeps what was last seen and says so', async () => {
      const phone = new Phone().knows(waiting, question)
      const screen = await phone.follows()
      phone.relay.offline = true
      await screen.press('Perbarui')
      await screen.says('Tidak ada sinyal, atau layanan tidak terjangkau. Ini yang terakhir dilihat')
      expect(screen.text()).to.include('Tiang lampu yang mana?')
    })

    it('opens a report of this phone as it was last seen, on another day too', async () => {
      const phone = await new Phone().knows(waiting, question).keeps()
      const before = await phone.opens()
      await before.says('Lampu jalan di depan SDN 2')
      await before.press('Lihat')
      await before.says('Petugas bertanya')
      clearPage()

      phone.relay.offline = true
      const screen = await phone.follows()
      await screen.says('Ini yang terakhir dilihat')
      expect(screen.text()).to.include('Tiang lampu yang mana?')
    })

    it('marks what is new since it was seen last on this phone, but not what one did oneself', async () => {
      const phone = await new Phone().knows(waiting, question).keeps()
      let screen = await phone.follows()
      expect(screen.text()).not.to.include('Baru')
      clearPage()
      phone.knows(aReport({ status: 'answered' }), [...question, aStep('replied', 'in-progress', { text: 'Tiang ketiga.' }), aStep('responded', 'answered', { text: 'Sudah kami ganti.' })])
      screen = await phone.follows()
      expect(screen.text().match(/Tanggapan Baru|Balasan pelapor Baru/g)).to.deep.equal(['Tanggapan Baru'])
      clearPage()
      screen = await phone.follows()
      expect(screen.text()).not.to.include('Baru')
    })

    it('keeps no identity of the reporter, and nothing of reports that were only looked up', async () => {
      const phone = await new Phone().knows(waiting, question).keeps()
      await phone.follows()
      const kept = await phone.storage.get<{ report: Report }>(`seen:${site}:${trackingId}`)
      expect(kept?.report.reporter).to.equal(null)

      const borrowed = new Phone().knows(waiting, question)
      await borrowed.follows()
      expect(await borrowed.storage.entries('seen:')).to.deep.equal([])
    })

    it('reads again when the signal comes back', async () => {
      const phone = new Phone().knows(waiting, question)
      const screen = await phone.follows()
      phone.relay.offline = true
      await screen.press('Perbarui')
      await screen.says('Ini yang terakhir dilihat')
      phone.relay.offline = false
      phone.knows(aReport({ status: 'in-progress' }), [...question, aStep('followed-up', 'in-progress', { text: 'Dicek.' })])
      window.dispatchEvent(new Event('online'))
      await screen.says('Sedang ditangani')
      expect(screen.text()).to.not.include('Ini yang terakhir dilihat')
    })

    it('asks nothing any more once it is off the page', async () => {
      const phone = new Phone().knows(waiting, question)
      const screen = await phone.follows()
      phone.relay.offline = true
      await screen.press('Perbarui')
      await screen.says('Ini yang terakhir dilihat')
      screen.element.remove()
      const before = phone.relay.requests.length
      window.dispatchEvent(new Event('online'))
      expect(phone.relay.requests).to.have.length(before)
    })
  })

  describe('is accessible', () => {
    it('as an empty list', async () => {
      const screen = await new Phone().opens()
      await screen.says('Tidak ada laporan')
      expect(await violationsOf(screen.element)).to.deep.equal([])
    })

    it('as a list with a question', async () => {
      const screen = await (await new Phone().keeps()).opens()
      await screen.says('Lihat')
      await screen.press('Lupakan di perangkat ini')
      expect(await violationsOf(screen.element)).to.deep.equal([])
    })

    it('with a slip', async () => {
      const phone = new Phone()
      const screen = await phone.opens()
      await phone.looksUp('x')
      expect(await violationsOf(screen.element)).to.deep.equal([])
    })

    it('with an error of the relay', async () => {
      const phone = new Phone()
      phone.relay.on('GET', /./, () => problem('report-not-found', 404))
      const screen = await phone.opens()
      await phone.looksUp(trackingId)
      await screen.says('Laporan tidak ditemukan.')
      expect(await violationsOf(screen.element)).to.deep.equal([])
    })

    it('in public', async () => {
      const phone = new Phone().knows(aReport({ viewer: 'public', status: 'verified' }), [filed, verified])
      const screen = await phone.opens()
      await phone.looksUp(trackingId)
      await screen.says('Anda melihat tampilan publik')
      expect(await violationsOf(screen.element)).to.deep.equal([])
    })

    it('waiting for a reply, with a failed attempt', async () => {
      const phone = new Phone().knows(waiting, question)
      phone.relay.on('POST', replyPath, () => problem('validation-failed', 422))
      const screen = await phone.follows()
      await screen.press('Kirim balasan')
      expect(await violationsOf(screen.element)).to.deep.equal([])
      await screen.fill('Balasan Anda', 'Tiang nomor 14.')
      await screen.press('Kirim balasan')
      await screen.says('Balasan belum terkirim.')
      expect(await violationsOf(screen.element)).to.deep.equal([])
    })

    it('answered and overdue', async () => {
      const late = promise.map((deadline) => ({ ...deadline, dueAt: '2024-12-02T23:59:59+07:00' }))
      const screen = await new Phone().knows(aReport({ status: 'answered', promise: late }), [filed, verified, aStep('responded', 'answered', { text: 'Sudah dijadwalkan.' })]).follows()
      expect(await violationsOf(screen.element)).to.deep.equal([])
    })

    it('warned, overdue and with somewhere else to go', async () => {
      const late = promise.map((deadline) => ({ ...deadline, dueAt: '2024-12-02T23:59:59+07:00' }))
      const steps = [filed, verified, aStep('responded', 'answered', { text: 'Sudah dijadwalkan.' }), aStep('escalated', 'answered', { by: 'system', agency: null, text: '2024-12-02', reason: 'resolution-missed' }), aStep('warned', 'answered', { by: 'system', agency: null, text: '2036-12-08' })]
      const screen = await new Phone().knows(aReport({ status: 'answered', promise: late }), steps).follows({ site: aSite({ escalation: [{ name: 'Ombudsman Republik Indonesia', url: 'tel:137' }] }) })
      await screen.says('Ombudsman')
      await screen.says('laporan berakhir setelah')
      expect(await violationsOf(screen.element)).to.deep.equal([])
    })

    it('closed with evidence', async () => {
      const screen = await closedWithEvidence().follows()
      await until('two pictures', () => screen.images().length === 2)
      expect(await violationsOf(screen.element)).to.deep.equal([])
    })

    it('without a signal', async () => {
      const phone = new Phone().knows(waiting, question)
      const screen = await phone.follows()
      phone.relay.offline = true
      await screen.press('Perbarui')
      await screen.says('Ini yang terakhir dilihat')
      expect(await violationsOf(screen.element)).to.deep.equal([])
    })
  })
})
