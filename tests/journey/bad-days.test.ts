/** A citizen on a bad day: a browser that stores nothing, a site without TLS, photos that fail, a day without a signal. The report arrives, once. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, describe, it } from 'node:test'
import { launchChromium, openPage } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { startHostServer } from './host-server.ts'
import { photoIn } from './photo-in.ts'
import { relayAndBrowser } from './relay-and-browser.ts'
import { answers, followsAndAnswers } from './talk.ts'

/** Not a name of this machine, so that its pages are no secure context. */
const hostName = 'kelurahan.example'
const question = 'Apa yang perlu kami ketahui?'

const { relay, browser } = await relayAndBrowser([`--host-resolver-rules=MAP ${hostName} 127.0.0.1`])
const photo = await photoIn(relay.folder)
const broken = join(relay.folder, 'rusak.jpg')
writeFileSync(broken, 'bukan foto')
const relayUrl = `http://${hostName}:${new URL(relay.baseUrl).port}`
const strictSite = 'kel-nama-wajib'
const host = await startHostServer((path) => ({ body: `<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><title>Kelurahan</title>
<script src="${relayUrl}/assets/latest/lapor.js" data-site="${path === '/nama-wajib' ? strictSite : 'kel-kademangan'}" data-base="${relayUrl}" defer></script><lapor-widget>Telepon 112</lapor-widget></html>` }))
after(() => host.stop())

/** Reports of this text at the relay, with the number of their photos. */
const stored = (words: string): number[] => {
  const rows = new DatabaseSync(join(relay.folder, 'lapor.sqlite'), { readOnly: true })
  try {
    return rows.prepare('SELECT count(a.id) AS photos FROM report r LEFT JOIN attachment a ON a.report_id = r.id WHERE r.text = ? GROUP BY r.id').all(words).map((row) => Number(row['photos']))
  } finally {
    rows.close()
  }
}

describe('a citizen whose browser refuses to store anything', () => {
  it('is told so before writing on, sends, and is told to note the codes', { timeout: 120_000 }, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'lapor-no-storage-'))
    // As "block all cookies" in Chromium's settings: IndexedDB is refused too.
    const preferences = join(profile, 'Default')
    mkdirSync(preferences)
    writeFileSync(join(preferences, 'Preferences'), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }))
    const strict = await launchChromium([`--user-data-dir=${profile}`])
    try {
      const { page, noticed } = await openPage(strict)
      const citizen = citizenAt(page)
      await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
      const refused = await page.evaluate(() => new Promise<string>((resolve) => {
        const open = indexedDB.open('try')
        open.onsuccess = () => resolve('stored')
        open.onerror = () => resolve('refused')
      }).catch(() => 'refused'))
      assert.equal(refused, 'refused')
      const words = 'Pohon tumbang menutup gang di belakang balai warga.'
      await citizen.sees('Lapor ke Kelurahan Kademangan')
      await citizen.write(question, words)
      await citizen.sees('Perangkat ini tidak mengizinkan kami menyimpan draf.')
      await citizen.press('Kirim laporan')
      await citizen.sees('Laporan Anda terkirim')
      await citizen.sees('Browser ini tidak dapat menyimpan kode. Salin atau catat sekarang.')
      await citizen.press('Tampilkan kode QR')
      await citizen.sees(/#lapor=[2-9B-Z-]{14}\.[2-9B-Z]{24}/)
      await followsAndAnswers(citizen, relay)
      assert.deepEqual(stored(words), [0])
      assert.deepEqual(noticed.complaints, [])
    } finally {
      await strict.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  })
})

describe('a citizen on a site without TLS', () => {
  it('writes without a name, sends with a photo, keeps the receipt, and is led to the full page to say who it is from and to talk with the officer', { timeout: 120_000 }, async () => {
    await relay.command('site', 'allow', 'kel-kademangan', `http://${hostName}:${host.port}`)
    const context = await browser.createBrowserContext()
    const { page, noticed } = await openPage(context)
    const citizen = citizenAt(page)
    await page.goto(`http://${hostName}:${host.port}/`)
    assert.deepEqual(await page.evaluate(() => [isSecureContext, typeof crypto.randomUUID, typeof crypto.subtle, typeof navigator.locks, typeof navigator.clipboard]), [false, 'undefined', 'undefined', 'undefined', 'undefined'])
    const words = 'Air PDAM keruh sejak tiga hari di RT 03.'
    await citizen.sees('Halaman ini tidak memakai https. Nama dan kontak hanya diminta di halaman penuh.')
    await citizen.write(question, words)
    await citizen.choosePhoto('Pilih foto', photo)
    await citizen.sees('Foto ditambahkan. Sekarang ada 1.')
    assert.doesNotMatch(await citizen.screen(), /Dengan nama/)
    await citizen.press('Kirim laporan')
    await citizen.sees('Laporan Anda terkirim')
    await citizen.sees('1 foto terkirim.')
    await citizen.press('Salin pesan itu')
    await citizen.sees('Sudah disalin.')
    await citizen.press('Simpan sebagai gambar')
    await citizen.sees('Gambar siap.')
    await citizen.press('Lihat perkembangan')
    await citizen.sees('Laporan dilacak di halaman penuh.')
    const fullPage = await page.$eval('>>> #panel-follow a', (link) => link.href)
    assert.match(fullPage, /\/lapor\/kel-kademangan#lapor=[2-9B-Z-]{14}\.[2-9B-Z]{24}$/)
    await page.goto(fullPage)
    await answers(citizen, relay)
    assert.deepEqual(stored(words), [1])
    assert.deepEqual(noticed.complaints, [])
    await context.close()
  })

  it('is led to the full page in place of "Kirim" where the site asks everybody for a name', { timeout: 60_000 }, async () => {
    await relay.command('site', 'add', strictSite, '--name', 'Kelurahan dengan nama', '--agency', 'kel-kademangan', '--origin', `http://${hostName}:${host.port}`, '--preset', 'lengkap')
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context)
    const citizen = citizenAt(page)
    await page.goto(`http://${hostName}:${host.port}/nama-wajib`)
    const words = 'Pintu air rusak di RT 04.'
    await citizen.sees('Lapor ke Kelurahan dengan nama')
    await citizen.write(question, words)
    const fullPage = `${relayUrl}/lapor/${strictSite}`
    await citizen.sees(`Lanjut: ${fullPage}`)
    assert.deepEqual((await citizen.names('button')).filter((name) => name.startsWith('Kirim')), [])
    await page.goto(fullPage)
    await citizen.sees('Kelurahan dengan nama')
    assert.deepEqual(stored(words), [])
    await context.close()
  })
})

describe('a citizen whose photo fails', () => {
  it('is told of a file that cannot be read, and has the receipt though the other photo does not arrive; then it is sent again', { timeout: 120_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context)
    const citizen = citizenAt(page)
    await page.setRequestInterception(true)
    let refusing = true
    page.on('request', (request) => {
      const isPhoto = /\/attachments|\/uploads/.test(request.url()) && request.method() !== 'GET'
      if (!isPhoto || !refusing || request.method() === 'OPTIONS') return void request.continue()
      const problem = { type: 'about:blank', title: 'refused', status: 422, code: 'attachment-not-image', requestId: 'r' }
      return void request.respond({ status: 422, contentType: 'application/problem+json', headers: { 'access-control-allow-origin': '*' }, body: JSON.stringify(problem) })
    })
    await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
    const words = 'Lubang besar di jalan depan pasar, dua motor jatuh.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, words)
    await citizen.choosePhoto('Pilih foto', broken)
    await citizen.sees('“rusak.jpg” tidak bisa dibaca di perangkat ini.')
    await citizen.choosePhoto('Pilih foto', photo)
    await citizen.sees('Foto ditambahkan. Sekarang ada 1.')
    await citizen.press('Kirim laporan')
    await citizen.sees('Laporan Anda terkirim')
    await citizen.sees('1 foto gagal dikirim. Laporan Anda tetap diterima.')
    assert.deepEqual(stored(words), [0])
    refusing = false
    await citizen.press('Kirim ulang foto')
    await citizen.sees('1 foto terkirim.')
    assert.deepEqual(stored(words), [1])
    await context.close()
  })

  it('throws away on a borrowed phone a photo that never gets through, and then forgets the report', { timeout: 120_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context)
    const citizen = citizenAt(page)
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      const isPhoto = /\/attachments|\/uploads/.test(request.url()) && request.method() !== 'GET'
      // As a hotel's network does: no word of the relay's own, so that it may get through later, though not while it is thrown away.
      return void (isPhoto ? request.respond({ status: 403, headers: { 'retry-after': '60' }, body: 'blocked' }) : request.continue())
    })
    await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
    const words = 'Pagar jembatan patah di sisi sungai, anak-anak lewat tiap pagi.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, words)
    await citizen.choosePhoto('Pilih foto', photo)
    await citizen.sees('Foto ditambahkan. Sekarang ada 1.')
    await citizen.press('Kirim laporan')
    await citizen.sees('Laporan Anda terkirim')
    await citizen.sees('Kode ini masih diperlukan untuk mengirim foto.')
    await citizen.press('Lanjut tanpa foto itu')
    await citizen.press('Ya, buang')
    await citizen.sees('1 foto yang belum terkirim tidak lagi tersimpan di perangkat ini. Laporan Anda tetap diterima.')
    await citizen.press('Lupakan di perangkat ini')
    await citizen.sees('Kedua kode sudah dihapus dari perangkat ini.')
    assert.match(await citizen.screen(), /1 foto yang belum terkirim tidak lagi tersimpan/)
    assert.deepEqual(stored(words), [0])
    const left = await page.evaluate(() =>
      new Promise<unknown[]>((resolve, reject) => {
        const open = indexedDB.open('lapor')
        open.onerror = () => reject(new Error('not opened'))
        open.onsuccess = () => {
          const [store] = open.result.objectStoreNames
          const all = open.result.transaction(store as string).objectStore(store as string).getAllKeys()
          all.onsuccess = () => resolve(all.result)
        }
      }),
    )
    assert.deepEqual(left, ['site:kel-kademangan'], 'nothing but what the page itself tells')
    await context.close()
  })
})

describe('a citizen without a signal for a day', () => {
  it('sees what waits, comes back a day later, and the report goes by itself, once', { timeout: 120_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context)
    const citizen = citizenAt(page)
    await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
    const words = 'Tiang listrik miring di tikungan, kabelnya rendah sekali.'
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write(question, words)
    await citizen.sees('Siapa melihat apa')
    await page.setOfflineMode(true)
    await citizen.press('Kirim laporan')
    await citizen.sees('BELUM TERKIRIM')
    await citizen.sees('Buka lagi halaman ini saat ada sinyal')
    await page.close()
    assert.deepEqual(stored(words), [])

    const { page: next } = await openPage(context)
    // The phone's clock goes on; what the relay gave yesterday (a challenge) is over by now.
    await next.evaluateOnNewDocument(() => {
      const day = 26 * 3_600_000
      const Today = Date
      globalThis.Date = new Proxy(Today, {
        construct: (_, given: [number]) => (given.length > 0 ? new Today(...given) : new Today(Today.now() + day)),
        get: (real, name) => (name === 'now' ? () => Today.now() + day : (Reflect.get(real, name) as unknown)),
      })
    })
    await next.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
    await citizenAt(next).sees('Laporan Anda terkirim')
    assert.deepEqual(stored(words), [0])
    await context.close()
  })
})
