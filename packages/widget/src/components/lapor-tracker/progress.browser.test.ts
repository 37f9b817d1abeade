/** What a person reads of a report: where it stands, who has it, what is promised, and what happened. */
import { expect } from 'chai'
import { closedWithEvidence } from '../../../../../tests/widget/closed-with-evidence.ts'
import { bytesPath, Phone } from '../../../../../tests/widget/following-phone.ts'
import { gapsIn } from '../../../../../tests/widget/gaps.ts'
import { paintedPicture } from '../../../../../tests/widget/painted-picture.ts'
import { problem } from '../../../../../tests/widget/pretend-relay.ts'
import { restorePage } from '../../../../../tests/widget/restore-page.ts'
import { aClock, anAttachment, aReport, aStep, filed, overdue, question, secret, trackingId, verified, waiting } from '../../../../../tests/widget/samples.ts'
import { aSite } from '../../../../../tests/widget/site-samples.ts'
import { clearPage } from '../../../../../tests/widget/screen.ts'
import { smallTargets } from '../../../../../tests/widget/touch-targets.ts'
import { until } from '../../../../../tests/widget/until.ts'
import { followTexts as englishFollow } from '../../locales/en/follow.ts'
import { trackTexts as english } from '../../locales/en/track.ts'
import '../../act-part.ts'
import '../../reply-part.ts'
import './lapor-tracker.define.ts'

describe('<lapor-tracker>', () => {
  afterEach(restorePage)

  describe('where a report stands', () => {
    it('tells when it was read by the clock of the agency, as each step is', async () => {
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
      const screen = await new Phone().knows(aReport({ promise: overdue }), [filed]).follows()
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
      const steps = [filed, aStep('escalated', 'filed', { by: 'system', agency: null, text: '2024-12-02', reason: 'communication-missed' })]
      const screen = await new Phone().knows(aReport({ promise: overdue }), steps).follows({ site: aSite({ escalation }) })
      expect(screen.text()).to.include('Anda juga dapat mengadu ke:')
      expect(screen.root.querySelector('a[href="tel:137"]')?.textContent).to.equal('Ombudsman Republik Indonesia')
      expect(smallTargets(screen.element)).to.deep.equal([])
      expect(screen.text()).to.include('Batas waktu terlewat').and.to.include('Alasan: kabar belum diberikan').and.to.include('Senin, 2 Desember 2024')
      clearPage()
      const phone = new Phone().knows(aReport({ viewer: 'public', status: 'verified', promise: overdue }), [filed, verified, ...steps.slice(1)])
      const everyone = await phone.opens({ site: aSite({ escalation }) })
      await phone.looksUp(trackingId)
      await everyone.says('Ombudsman Republik Indonesia')
      clearPage()
      const alone = await new Phone().knows(aReport({ promise: overdue }), [filed]).follows({ site: aSite({ escalation }) })
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

    it('does not grow wider than a phone of 320 px with a long word', async () => {
      document.body.style.width = '320px'
      const screen = await new Phone().knows(aReport({ text: 'x'.repeat(400), agency: { ...aReport().agency, name: 'Dinas'.repeat(40) } }), [filed, verified]).follows()
      expect(screen.element.scrollWidth).to.be.at.most(320)
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

    it('names the agencies that had it before, and another relay’s by their slug', async () => {
      const steps = [filed, aStep('transferred', 'verified', { agency: 'disdukcapil', agencyName: 'Dinas Kependudukan' }), aStep('transferred', 'verified', { agency: 'dinas-lama' }), aStep('verified', 'verified')]
      const screen = await new Phone().knows(aReport({ status: 'verified' }), steps).follows()
      const items = [...screen.root.querySelectorAll('ol > li')].map((item) => item.textContent.replace(/\s+/g, ' ').trim())
      expect(items[1]).to.include('Dinas Kependudukan · ').and.not.to.include('disdukcapil')
      expect(items[2]).to.include('dinas-lama · ')
      expect(items[3]).to.include('Kelurahan Kademangan · ')
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
      phone.relay.on('GET', bytesPath, async () => new Response(await paintedPicture()))
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

    it('has the same distance between all its parts, where there is nothing to do too', async () => {
      for (const [report, steps] of [[aReport({ status: 'verified' }), [filed, verified]], [waiting, question]] as const) {
        const screen = await new Phone().knows(report, steps).follows()
        await until('it is known what can be done', () => screen.find('lapor-act')?.shadowRoot?.firstElementChild)
        await until('the last of it', () => screen.find('lapor-mine')?.shadowRoot?.firstElementChild)
        expect(new Set(gapsIn(screen.find('article')!)), screen.text()).to.deep.equal(new Set([24]))
        clearPage()
      }
    })

    it('offers no reply once the report has ended', async () => {
      const screen = await closedWithEvidence().follows()
      await screen.says('Laporan ini sudah berakhir, jadi tidak dapat dibalas lagi.')
      expect(screen.buttons()).to.not.include('Kirim balasan')
    })
  })
})
