/** The form as a screen reader is given it: roles, names, what is required, what is wrong and why, in the browser's own tree. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openPage, phone } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { assertHeard, heard } from './heard.ts'
import { pressUntilMet } from './press-until-met.ts'
import { relayAndBrowser } from './relay-and-browser.ts'

const { relay, browser } = await relayAndBrowser()

describe('a screen reader', () => {
  it('is told of each field, of what is wrong with it, and of the way there', { timeout: 120_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context, phone)
    const citizen = citizenAt(page)
    await page.goto(`${relay.baseUrl}/demo/dinas-site/`)
    await citizen.sees('Anda mendapat kabar')
    assertHeard(await heard(page), ['tab Tulis laporan', 'tab Lacak laporan', 'textbox Apa yang perlu kami ketahui?, required: Pengaduan, usul, atau pertanyaan.', 'button Lanjut'])

    await citizen.write('Apa yang perlu kami ketahui?', 'Antre')
    await citizen.sees('Siapa melihat apa')
    await citizen.sees('Pilih foto')
    const lines = await heard(page)
    // Not "RT(boleh": a voice would run the two words into one.
    assert.ok(lines.includes('textbox RT (boleh kosong)'), `the name has its space, among:\n${lines.join('\n')}`)
    assertHeard(lines, [
      'textbox Apa yang perlu kami ketahui?, required, focused',
      'combobox Kelurahan, required',
      'textbox RT (boleh kosong)',
      'textbox RW (boleh kosong)',
      'textbox Patokan (boleh kosong): Misalnya',
      'button Pilih foto',
      'radio Dengan nama',
      'radio Nama disembunyikan',
      'checkbox Rahasiakan laporan ini',
      'heading Siapa melihat apa',
      'textbox Nama Anda, required: Diminta agar laporan Anda bisa diperiksa',
      'button Kirim laporan',
    ])

    await citizen.press('Kirim laporan')
    await citizen.sees('Pilih kelurahan tempat kejadian.')
    assertHeard(await heard(page), [
      'heading Ada',
      'link Tulis sedikit lebih jelas, paling sedikit 10 huruf.',
      'textbox Apa yang perlu kami ketahui?, required, invalid: Pengaduan, usul, atau pertanyaan. Ceritakan apa yang terjadi, sejak kapan, dan siapa yang terdampak. Tulis sedikit lebih jelas, paling sedikit 10 huruf.',
      'combobox Kelurahan, required, invalid',
      'textbox Nama Anda, required, invalid',
      'button Kirim laporan',
    ])
    await context.close()
  })

  it('is told of the rows that open, and of what is chosen in them', { timeout: 120_000 }, async () => {
    const context = await browser.createBrowserContext()
    const { page } = await openPage(context, phone)
    const citizen = citizenAt(page)
    await page.goto(`${relay.baseUrl}/demo/kelurahan-site/`)
    await citizen.sees('Lapor ke Kelurahan Kademangan')
    await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan di depan SDN 2 mati.')
    await citizen.sees('Siapa melihat apa')
    const closed = await heard(page)
    for (const row of ['Ini laporan apa? Pengaduan', 'Kapan terjadi? (boleh kosong)']) assert.ok(closed.some((line) => line.includes(row) && !line.includes('expanded')), `${row}, among:\n${closed.join('\n')}`)
    assert.ok(!closed.some((line) => line.startsWith('radio Kemarin')), 'what is closed is not read')
    await pressUntilMet('Kapan terjadi?', () => page.$('>>> lapor-details >>> summary ::-p-text(Kapan terjadi?)'))
    await citizen.sees('Kemarin')
    assertHeard(await heard(page), ['radio Hari ini', 'radio Kemarin', 'radio Tanggal lain', 'radio Tidak ingat'])
    await context.close()
  })
})
