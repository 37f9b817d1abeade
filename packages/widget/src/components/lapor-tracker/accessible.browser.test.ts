/** No state of the tracker puts up a barrier. */
import { expect } from 'chai'
import { violationsOf } from '../../../../../tests/widget/accessibility.ts'
import { closedWithEvidence } from '../../../../../tests/widget/closed-with-evidence.ts'
import { Phone, replyPath } from '../../../../../tests/widget/following-phone.ts'
import { problem } from '../../../../../tests/widget/pretend-relay.ts'
import { aReport, aStep, filed, overdue, question, trackingId, verified, waiting } from '../../../../../tests/widget/samples.ts'
import { aSite } from '../../../../../tests/widget/site-samples.ts'
import { clearPage } from '../../../../../tests/widget/screen.ts'
import { until } from '../../../../../tests/widget/until.ts'
import '../../act-part.ts'
import '../../reply-part.ts'
import './lapor-tracker.define.ts'

describe('<lapor-tracker>', () => {
  afterEach(clearPage)

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
      const screen = await new Phone().knows(aReport({ status: 'answered', promise: overdue }), [filed, verified, aStep('responded', 'answered', { text: 'Sudah dijadwalkan.' })]).follows()
      expect(await violationsOf(screen.element)).to.deep.equal([])
    })

    it('warned, overdue and with somewhere else to go', async () => {
      const steps = [filed, verified, aStep('responded', 'answered', { text: 'Sudah dijadwalkan.' }), aStep('escalated', 'answered', { by: 'system', agency: null, text: '2024-12-02', reason: 'resolution-missed' }), aStep('warned', 'answered', { by: 'system', agency: null, text: '2036-12-08' })]
      const screen = await new Phone().knows(aReport({ status: 'answered', promise: overdue }), steps).follows({ site: aSite({ escalation: [{ name: 'Ombudsman Republik Indonesia', url: 'tel:137' }] }) })
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
