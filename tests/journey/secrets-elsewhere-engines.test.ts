/** A form inside a page of another origin, in Firefox and in WebKit: what that page's storage holds after a whole journey, and what becomes of a report whose page was left. In Chromium: secrets-elsewhere.test.ts. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, it } from 'node:test'
import sharp from 'sharp'
import { inPage } from '../hosts/in-page.ts'
import { inOtherEngines } from '../hosts/other-engines.ts'
import { type Engine, type EngineWindow, type Typist, typistAt } from '../hosts/windows.ts'
import { choosePhoto } from './choose-photo.ts'
import { codesOn, written } from './codes-on.ts'
import { assertNone, comesToHoldNone, heldByHost, holdsNone } from './held-by-host.ts'
import { startHostServer } from './host-server.ts'
import { startRelay } from './relay-process.ts'
import { answers } from './talk.ts'

const site = 'kel-kademangan'
const question = 'Apa yang perlu kami ketahui?'
const person = { 'Nama Anda': 'Siti Rahayu Widodo', 'Nomor HP': '0857 4412 9903', Email: 'siti.rahayu@surel.example' }
const identity = Object.values(person)

const relay = await startRelay()
after(() => relay.stop())
const host = await startHostServer((path) => ({
  body: path === '/lain' ? '<!doctype html><title>Profil desa</title><h1>Profil desa</h1>' : `<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><title>Situs desa</title><link rel="icon" href="data:,"><h1>Situs desa</h1><lapor-widget>Telepon 112</lapor-widget><script src="${relay.baseUrl}/assets/latest/lapor.js" data-site="${site}" defer></script></html>`,
}))
after(() => host.stop())
/** By another name: for a browser that is another site, whose frames have a storage of their own. */
const hostOrigin = `http://localhost:${host.port}`
await relay.command('site', 'allow', site, hostOrigin)
const photo = (await sharp({ create: { width: 800, height: 600, channels: 3, background: '#777' } }).jpeg().toBuffer()).toString('base64')

/** How many rows of this kind belong to the report with these words. */
const count = (from: 'report' | 'attachment JOIN report ON report.id = attachment.report_id', words: string): number => {
  const rows = new DatabaseSync(join(relay.folder, 'lapor.sqlite'), { readOnly: true })
  try {
    return Number(rows.prepare(`SELECT count(*) AS many FROM ${from} WHERE report.text = ?`).get(words)?.['many'])
  } finally {
    rows.close()
  }
}

const stored = (words: string): number => count('report', words)
const photosOf = (words: string): number => count('attachment JOIN report ON report.id = attachment.report_id', words)

/** In a frame WebKit's driver gives the focus to nothing. */
const handInFrames: Readonly<Record<Engine['name'], 'keyboard' | 'script'>> = { Firefox: 'keyboard', WebKit: 'script' }

const follow = 'only=follow'

inOtherEngines((name, inWindow) => {
  const writes = async (window: EngineWindow, words: string): Promise<Typist> => {
    const citizen = typistAt(window)
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, words)
    await citizen.sees('Dengan nama')
    // As the space bar chooses it.
    await citizen.write('Dengan nama', ' ')
    await citizen.sees('Nama Anda')
    for (const [label, value] of Object.entries(person)) await citizen.write(label, value)
    return citizen
  }

  it('leaves no secret, no identity and no sent text with that page, through a whole journey', { timeout: 180_000 }, () =>
    inWindow(hostOrigin, async (window) => {
      const words = `Lampu jalan mati di depan SDN Kademangan 2 sejak Senin (${name}).`
      const citizen = await writes(window, words)
      assert.ok(await inPage(window, choosePhoto, photo))
      await citizen.sees('Foto ditambahkan. Sekarang ada 1.')
      await holdsNone(window, 'while it is written', identity)
      await citizen.press('Kirim laporan')
      const { trackingId, secret } = await codesOn(citizen)
      await citizen.sees('1 foto terkirim.')
      assert.deepEqual([stored(words), photosOf(words)], [1, 1])
      const secrets = [...identity, words, 'Di depan pos ronda.', ...written(secret), ...written(trackingId)]
      await comesToHoldNone(window, 'with the receipt on the screen', secrets)

      await citizen.press('Lihat perkembangan')
      await window.intoFrame(follow)
      const follower = typistAt(window, handInFrames[name])
      assert.equal(await inPage(window, () => self.origin), relay.baseUrl)
      assert.equal(await answers(follower, relay), trackingId)
      await window.outOfFrame()
      await holdsNone(window, 'after the reply', secrets)
      assert.match(await relay.command('report', 'show', trackingId), /Di depan pos ronda\./)

      // A later visit to the same page: it has nothing, and the relay's frame has the report.
      await window.goto(hostOrigin)
      await citizen.sees('Lapor ke Kelurahan Kademangan')
      await holdsNone(window, 'on a later visit', secrets)
      await citizen.press('Lacak laporan')
      await window.intoFrame(follow)
      await typistAt(window).sees(trackingId)
      await window.outOfFrame()
      await holdsNone(window, 'with the list of reports', secrets)
    }))

  it('a report that waited when its page was left lies with the relay’s frame alone, and is sent once when a person comes back', { timeout: 180_000 }, () =>
    inWindow(hostOrigin, async (window) => {
      const words = `Saluran air mampet, meluap setiap hujan di RW 03 (${name}).`
      const citizen = await writes(window, words)
      await relay.kill()
      try {
        await citizen.press('Kirim laporan')
        await citizen.sees('BELUM TERKIRIM')
        await citizen.sees('Tulisan Anda aman tersimpan di perangkat ini.')
        await comesToHoldNone(window, 'while it waits', [...identity, words])
        await window.goto(`${hostOrigin}/lain`)
        assertNone(await heldByHost(window), 'on another page of the website', [...identity, words])
      } finally {
        await relay.restart()
      }
      await window.goto(hostOrigin)
      await citizen.sees('Laporan sudah diterima.')
      assert.equal(stored(words), 1)
      await holdsNone(window, 'after it was sent by the frame', [...identity, words])
      await window.goto(hostOrigin)
      await citizen.sees('Lapor ke Kelurahan Kademangan')
      assert.equal(stored(words), 1)
    }))
})
