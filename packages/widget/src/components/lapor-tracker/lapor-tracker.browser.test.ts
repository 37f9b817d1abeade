/** How a person opens a report: from this phone, by its codes, as everybody sees it, and without a signal. */
import type { Report } from '@lapor/sdk/contract'
import { expect } from 'chai'
import { Phone, timelinePath } from '../../../../../tests/widget/following-phone.ts'
import { json, problem } from '../../../../../tests/widget/pretend-relay.ts'
import { aReceipt, aReport, asked, aStep, filed, question, secret, site, trackingId, verified, waiting } from '../../../../../tests/widget/samples.ts'
import { clearPage, heard } from '../../../../../tests/widget/screen.ts'
import { until } from '../../../../../tests/widget/until.ts'
import '../../act-part.ts'
import '../../reply-part.ts'
import './lapor-tracker.define.ts'

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
      const focused: string[] = []
      screen.root.addEventListener('focusin', () => focused.push(screen.focus()))
      await screen.press('Ya, lupakan')
      await screen.says('Kode laporan itu sudah dihapus dari perangkat ini.')
      expect(screen.text()).to.include('Tidak ada laporan')
      await until('the focus', () => screen.focus() !== '')
      expect(focused, 'no other place is read out on the way').to.deep.equal(['Laporan saya di perangkat ini'])
      expect(await phone.storage.entries('')).to.deep.equal([])
      expect(events).to.deep.equal([{ name: 'lapor-forget', detail: { trackingId } }])
    })

    it('closes one that is forgotten on its receipt, and leaves nothing of it, not even what was being read', async () => {
      const phone = await new Phone().knows(waiting, question).keeps()
      const screen = await phone.follows()
      await screen.fill('Balasan Anda', 'Tiang ketiga dari masjid.')
      let answer: (() => void) | undefined
      phone.relay.on('GET', timelinePath, () => new Promise((resolve) => (answer = () => resolve(json({ items: question })))))
      await screen.press('Perbarui')
      const answered = await until('the question arrives', () => answer)
      // The answer comes at the worst moment: what was seen is deleted, and the tracker has not heard of it.
      const { delete: erase } = phone.storage
      phone.storage.delete = async (key) => {
        await erase(key)
        if (key !== `seen:${site}:${trackingId}`) return
        answered()
        await new Promise((resolve) => setTimeout(resolve))
      }
      await phone.outbox.forget(trackingId)
      await screen.says('Tidak ada laporan yang tersimpan di perangkat ini.')
      expect(screen.find('article')).to.equal(undefined)
      expect(screen.focus()).to.equal('Laporan saya di perangkat ini')
      expect(await phone.storage.entries('')).to.deep.equal([])
    })

    it('closes one that was forgotten in another tab as soon as somebody looks again, and does not put back what was seen of it', async () => {
      const phone = await new Phone().knows(waiting, question).keeps()
      const screen = await phone.follows()
      await phone.storage.delete(`receipt:${trackingId}`)
      await phone.storage.delete(`seen:${site}:${trackingId}`)
      // As when one comes back to the page: what was read a moment ago is not asked for again.
      window.dispatchEvent(new Event('online'))
      await screen.says('Tidak ada laporan yang tersimpan di perangkat ini.')
      expect(await phone.storage.entries('')).to.deep.equal([])
      expect(phone.relay.sent('GET', timelinePath)).to.have.length(1)
    })

    it('leaves open one of which the device keeps nothing anyway, whatever else is forgotten', async () => {
      const phone = await new Phone().knows(waiting, question).keeps(aReceipt({ trackingId: '2222-2222-2222' }))
      const screen = await phone.follows()
      await phone.outbox.forget('2222-2222-2222')
      await screen.press('Perbarui')
      await until('it is read again', () => phone.relay.sent('GET', timelinePath).length === 2)
      expect(screen.find('article')).not.to.equal(undefined)
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

  describe('without a signal, or at another visit', () => {
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
      const { color, backgroundColor, borderTopStyle } = getComputedStyle(screen.find('mark')!)
      expect([color, backgroundColor, borderTopStyle]).to.deep.equal(['rgb(23, 70, 127)', 'rgb(234, 241, 250)', 'solid'])
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
      // The report and its timeline are asked for when it is opened, at "Perbarui" and once more: that it failed is said as soon as one has.
      await until('all was asked for', () => phone.relay.requests.length === 6)
      screen.element.remove()
      const before = phone.relay.requests.length
      // By the time that one on the page has asked again, the other would have as well.
      const other = new Phone().knows(waiting, question)
      const beside = await other.follows()
      other.relay.offline = true
      await beside.press('Perbarui')
      await beside.says('Ini yang terakhir dilihat')
      const asked = other.relay.requests.length
      window.dispatchEvent(new Event('online'))
      await until('the one on the page asks', () => other.relay.requests.length > asked)
      expect(phone.relay.requests).to.have.length(before)
    })
  })
})
