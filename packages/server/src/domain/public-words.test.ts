/** Checks what the public reads in the place of what was hidden. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { maskReport } from './mask.ts'
import { maskSign, publicText, publicWords } from './public-words.ts'
import type { ReportRecord } from './report-record.ts'

describe('the public', () => {
  it('reads a sign in the place of a passage, wherever and however it is written', () => {
    assert.equal(publicText('Pak Contoh marah. PAK  CONTOH pergi; pak\ncontoh lagi.', ['Pak Contoh']), `${maskSign} marah. ${maskSign} pergi; ${maskSign} lagi.`)
  })

  it('reads one sign where passages overlap, whatever their order', () => {
    const text = 'Rumah Pak Contoh nomor 5.'
    for (const passages of [['Pak Contoh', 'Contoh nomor 5'], ['Contoh nomor 5', 'Pak Contoh']]) assert.equal(publicText(text, passages), `Rumah ${maskSign}.`)
  })

  it('reads neither number nor address nor link, without an officer', () => {
    assert.equal(publicText('Hubungi 081234567890 atau a@surat.example, lihat bit.ly/x.', []), `Hubungi ${maskSign} atau ${maskSign}, lihat ${maskSign}`)
  })

  it('takes a passage as it stands, not as a pattern', () => assert.equal(publicText('harga (a+b)* rupiah', ['(a+b)*']), `harga ${maskSign} rupiah`))

  it('reads what is not hidden to the letter', () => assert.equal(publicText('Lampu mati.\nTolong.', []), 'Lampu mati.\nTolong.'))

  it('reads no half of a passage through which the title is cut', () => {
    const text = `${'Lampu jalan mati di gang '.repeat(2)}sebelah rumah Bapak Contohpanjangsekali dan seterusnya`
    const { title } = publicWords({ text, masks: ['Bapak Contohpanjangsekali'] })
    assert.ok(!/bapak|contoh/iu.test(title), title)
  })
})

describe('an officer', () => {
  const report = { text: 'Pak Contoh marah.', masks: ['marah'], version: 3 } as unknown as ReportRecord

  it('hides what stands in the text or in an officer\'s words, in the place of what was hidden before', () => {
    const masked = maskReport(report, [{ by: 'officer', text: 'Bu Petugas datang.' }], ['pak contoh', 'Bu Petugas'])
    assert.deepEqual(masked, { ...report, masks: ['pak contoh', 'Bu Petugas'], version: 4 })
  })

  it('is told which passage stands nowhere; a reporter\'s own reply is not public, and does not count', () => {
    const refused = maskReport(report, [{ by: 'reporter', text: 'Bu Balasan' }], ['Pak Contoh', 'Bu Balasan'])
    assert.deepEqual('issues' in refused ? refused.issues : refused, [{ path: '/passages/1', code: 'invalid' }])
  })

  it('undoes everything with an empty list', () => assert.deepEqual(maskReport(report, [], []), { ...report, masks: [], version: 4 }))
})
