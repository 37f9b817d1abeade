/** Each file of the script tag, changed where it lies on the relay: it does not run, what was written is kept, and the citizen is told or has another way. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import type { Page } from 'puppeteer-core'
import sharp from 'sharp'
import { openPage } from '../journey/browser.ts'
import { citizenAt, type Citizen } from '../journey/citizen.ts'
import { pressUntilMet } from '../journey/press-until-met.ts'
import { relayAndBrowser } from '../journey/relay-and-browser.ts'
import { isAsked } from '../journey/talk.ts'
import { openTileServer } from '../server/outside/tile-server.ts'
import { showAtRelay } from './at-relay.ts'
import { type HostPage, site, tag } from './host-page.ts'
import { asVersion, builtWidget, keepOlderVersion } from './older-version.ts'
import { startHost } from './start-host.ts'

const question = 'Apa yang perlu kami ketahui?'
const words = 'Lampu jalan di depan SDN Kademangan 2 mati sejak Senin.'
const partMissing = 'Formulir belum termuat seluruhnya'

interface Visit {
  readonly page: Page
  readonly citizen: Citizen
}

interface Case {
  readonly chunk: string
  /** What a citizen is told, or has instead. */
  readonly told: string
  /** What asks for the chunk. */
  readonly act?: (visit: Visit) => Promise<void>
  /** In the place of the tag. */
  readonly body?: (relay: string) => string
  readonly attributes?: string
  /** On a page of the relay's own: on another's it stands in a frame of the relay, which runs what the relay has today. */
  readonly isOwn?: true
}

/** Begun once the form is whole: words that are all there before it stay in the first field, and open nothing. */
const written = async ({ citizen }: Visit): Promise<void> => {
  await citizen.sees('Lapor ke Kelurahan Kademangan')
  await citizen.write(question, words)
}

const pressed = async (visit: Visit): Promise<void> => {
  await written(visit)
  await visit.citizen.press('Kirim laporan')
}

const sent = async (visit: Visit): Promise<void> => {
  await pressed(visit)
  await visit.citizen.sees('Laporan Anda terkirim')
}

const followed = async (visit: Visit): Promise<void> => {
  await sent(visit)
  await visit.citizen.press('Lihat perkembangan')
  await visit.citizen.sees('Menunggu diperiksa')
}

const askedBack = async (visit: Visit): Promise<void> => {
  await followed(visit)
  await isAsked(visit.citizen, relay)
}

const begun = async (visit: Visit): Promise<void> => {
  await written(visit)
  await visit.citizen.sees('Kirim laporan')
}

const withPhoto = async (visit: Visit): Promise<void> => {
  await begun(visit)
  await visit.citizen.choosePhoto('Pilih foto', photo)
  await visit.page.waitForSelector('lapor-widget >>> lapor-photo-field >>> img[alt="Foto 1"]', { visible: true })
  await visit.citizen.press('Kirim laporan')
}

const opened = async (visit: Visit): Promise<void> => {
  await followed(visit)
  // What comes later stands above it.
  await visit.citizen.sees('Kirim balasan')
  await visit.citizen.sees('Perbaiki isi laporan')
  await pressUntilMet('Kode rahasia dan data saya', () => visit.page.$('lapor-widget >>> lapor-mine >>> summary'))
}

const challenged = async (visit: Visit): Promise<void> => {
  await relay.command('site', 'challenge', site, 'on')
  await pressed(visit)
}

const cases: readonly Case[] = [
  { chunk: 'form', told: 'Telepon 112' },
  { chunk: 'send', told: partMissing, act: ({ citizen }) => citizen.press('Lanjut') },
  { chunk: 'place', told: 'Telepon 112', attributes: 'data-isolation="iframe"' },
  { chunk: 'place', told: 'Lapor di halaman penuh', body: (relay) => `<a href="${relay}/lapor/${site}" data-lapor-open>Lapor di halaman penuh</a>` },
  { chunk: 'tracker', told: partMissing, act: ({ citizen }) => citizen.press('Lacak laporan', 'tab'), isOwn: true },
  { chunk: 'elsewhere', told: partMissing, act: ({ citizen }) => citizen.press('Lacak laporan', 'tab') },
  { chunk: 'read', told: 'Kirim laporan', act: written },
  { chunk: 'upload', told: 'Foto: 0 dari 1 terkirim.', act: withPhoto },
  { chunk: 'public', told: 'Angka ada di halaman relay', body: () => '<lapor-badge>Angka ada di halaman relay</lapor-badge>', attributes: 'data-launcher="off"' },
  { chunk: 'en', told: 'Lapor ke Kelurahan Kademangan', act: async ({ citizen }) => (await citizen.sees('Lapor ke Kelurahan Kademangan'), citizen.press('EN – English')) },
  { chunk: 'extras', told: 'Kirim laporan', act: written },
  { chunk: 'photo', told: 'Laporan Anda terkirim', act: sent },
  { chunk: 'receipt', told: 'Laporan sudah diterima.', act: pressed },
  { chunk: 'map', told: 'Peta tidak dapat dibuka. Tulis patokan saja, itu cukup.', act: async (visit) => (await begun(visit), visit.citizen.press('Tunjukkan di peta')) },
  { chunk: 'keep', told: 'Kode pelacakan', act: sent },
  { chunk: 'qr', told: 'Belum berhasil, mungkin karena sinyal lemah. Coba lagi.', act: async (visit) => (await sent(visit), visit.citizen.press('Tampilkan kode QR')) },
  { chunk: 'reply', told: 'Sebelah mana?', act: askedBack, isOwn: true },
  { chunk: 'act', told: 'Menunggu diperiksa', act: followed, isOwn: true },
  { chunk: 'own', told: 'Tidak ada sinyal, atau layanan tidak terjangkau.', act: opened, isOwn: true },
  { chunk: 'su', told: 'Lapor ke Kelurahan Kademangan', body: () => tag.replace('<lapor-widget', '<lapor-widget locale="su"') },
  { chunk: 'proof', told: 'BELUM TERKIRIM', act: challenged },
]

const built = builtWidget()
const versionOf = (at: number): string => `0.9.${at + 1}`

/** As somebody would who has got into the relay: the file is another, everything around it is as it was. */
const keepChanged = (folder: string, version: string, chunk: string): void => {
  const files = new Map(asVersion(built, version))
  files.set(`lapor-${chunk}.js`, `${files.get(`lapor-${chunk}.js`) ?? ''};window.tampered = true`)
  keepOlderVersion(folder, version, files)
}

const pages: readonly HostPage[] = cases.map(({ body = () => tag, attributes = '' }, at) => ({
  name: versionOf(at),
  lines: (relay) => `${body(relay)}\n<script src="${relay}/assets/${versionOf(at)}/lapor.js" data-site="${site}" ${attributes} defer></script>`,
}))

const folder = mkdtempSync(join(tmpdir(), 'lapor-changed-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const photo = join(folder, 'jalan.jpg')
// Noise does not compress: after shrinking it is still beyond what is sent at once.
writeFileSync(photo, await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#777', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).jpeg().toBuffer())
const tiles = await openTileServer()
after(() => tiles.close())
const { relay, browser } = await relayAndBrowser([], { LAPOR_TILES_URL: tiles.source.url, LAPOR_TILES_ATTRIBUTION: '© Peta Uji', LAPOR_TILES_BOUNDS: tiles.source.area.bounds.join(',') })
cases.forEach(({ chunk }, at) => keepChanged(relay.folder, versionOf(at), chunk))
const host = await startHost(relay.baseUrl, pages)
await relay.command('site', 'allow', site, host.origin)
after(() => host.stop())

describe('a file that was changed on the relay does not run', () => {
  it('is tried with each that there is, but for what the relay runs in its own hidden page', () => {
    const tried = new Set(cases.map(({ chunk }) => chunk))
    assert.deepEqual([...built.files.keys()].map((name) => /^lapor-(\w+)\.js$/.exec(name)?.[1]).filter((name) => name !== undefined && !tried.has(name)).sort(), ['leftover', 'simpan'])
  })

  for (const [at, { chunk, told, act, isOwn }] of cases.entries()) {
    it(`lapor-${chunk}.js: "${told}"`, { timeout: 60_000 }, async () => {
      const context = await browser.createBrowserContext()
      const { page } = await openPage(context, { width: 1000, height: 800 })
      const refused = new Promise<void>((resolve) => {
        page.on('console', (message) => message.text().includes('integrity') && message.text().includes(`lapor-${chunk}.js`) && resolve())
      })
      const visit = { page, citizen: citizenAt(page) }
      if (isOwn) await showAtRelay(page, host.origin, relay.baseUrl, versionOf(at))
      await page.goto(`${isOwn ? relay.baseUrl : host.origin}/${versionOf(at)}`)
      await act?.(visit)
      await refused
      await visit.citizen.sees(told)
      assert.equal(await page.evaluate(() => 'tampered' in window), false)
      await context.close()
    })
  }
})
