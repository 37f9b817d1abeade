/** The full page without a network in Firefox and in WebKit: what Chromium does besides (installing, shared photos) is in offline.test.ts. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { inPage } from '../hosts/in-page.ts'
import { inOtherEngines } from '../hosts/other-engines.ts'
import { typistAt } from '../hosts/windows.ts'
import { startRelay, type RelayProcess } from './relay-process.ts'

const question = 'Apa yang perlu kami ketahui?'

let relay: RelayProcess
before(async () => {
  relay = await startRelay()
})
after(() => relay?.stop())

inOtherEngines((name, inWindow) => {
  it('the full page opens without a network after one visit, takes a report, and sends it once when there is one again', { timeout: 120_000 }, () => {
    const page = `${relay.baseUrl}/lapor/kel-kademangan`
    return inWindow(page, async (window) => {
      const person = typistAt(window)
      await person.sees('Lapor ke Kelurahan Kademangan')
      await inPage(window, () => new Promise<null>((resolve) => {
        const look = (): void => {
          if (navigator.serviceWorker.controller?.state === 'activated') return resolve(null)
          setTimeout(look, 50)
        }
        look()
      }))
      const words = `Tanggul di RW 05 retak sejak hujan semalam (${name}).`
      await relay.kill()
      try {
        await window.goto(page)
        await person.sees('Lapor ke Kelurahan Kademangan')
        await person.write(question, words)
        await person.press('Kirim laporan')
        await person.sees('Tulisan Anda aman tersimpan di perangkat ini')
      } finally {
        await relay.restart()
      }
      await person.sees('Laporan Anda terkirim')
      const listed = await relay.command('report', 'list')
      assert.equal(listed.split('\n').filter((line) => line.includes(`(${name})`)).length, 1, listed)
    })
  })
})
