/** Checks what is taken for personal or for spam in the words of citizens, and what is not. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findPersonal } from '@lapor/sdk/contract'
import { flagsOf } from './content-flags.ts'

const found = (text: string): string[] => findPersonal(text).map(({ flag, from, to }) => `${flag}:${text.slice(from, to)}`)

describe('a text', () => {
  const personal: readonly [string, string[]][] = [
    ['NIK saya 3674070101900001 tolong dicek', ['nik:3674070101900001']],
    ['NIK ibu 3674 0741 0190 0001.', ['nik:3674 0741 0190 0001']],
    ['3674.07.410190.0001', ['nik:3674.07.410190.0001']],
    ['Hubungi 081234567890 ya', ['phone:081234567890']],
    ['Hubungi 0812-3456-7890, pagi', ['phone:0812-3456-7890']],
    ['WA +62 812 3456 7890', ['phone:+62 812 3456 7890']],
    ['wa 6281234567890', ['phone:6281234567890']],
    ['telepon (021) 7401234', ['phone:(021) 7401234']],
    ['kantor 021-7401234', ['phone:021-7401234']],
    ['surel budi.contoh@surat.example', ['email:budi.contoh@surat.example']],
    ['surel budi(at)surat.example', ['email:budi(at)surat.example']],
    ['main di https://slot.example/daftar?ref=1 sekarang', ['link:https://slot.example/daftar?ref=1']],
    ['klik gacor88.xyz sekarang', ['link:gacor88.xyz']],
    ['bit.ly/abc dan www.togel.example', ['link:bit.ly/abc', 'link:www.togel.example']],
  ]
  for (const [text, expected] of personal) it(`shows what it has: ${text}`, () => assert.deepEqual(found(text), expected))

  const harmless = [
    'Lampu mati sejak 24-11-2026 pukul 18.30 di RT 002 RW 003.',
    'Nomor meter 5123456789012345 tidak cocok.',
    'Nomor rekening 3674073201900001 bukan NIK: tidak ada hari 32.',
    'Nomor 36740741019000010 terlalu panjang.',
    'Pasal 36 ayat 2, anggaran 1.250.000.000 rupiah.',
    'Sudah lapor 7K3M-Q9XT-4BW9 minggu lalu.',
    'Lihat https://tangerangselatankota.go.id/layanan atau desa.contoh.desa.id',
    'Warnet judi online di RW 03 sudah meresahkan.',
    'Jalan rusak.Tolong diperbaiki,pak.Terima kasih',
    'Tarif 8000000 rupiah',
    'Sudah selesai.Info lebih lanjut di kelurahan.',
  ]
  for (const text of harmless) it(`has nothing personal: ${text}`, () => assert.deepEqual(found(text), []))

  it('is flagged once for each kind, however often it occurs', () => assert.deepEqual(flagsOf('081234567890 081234567891 a@b.example bit.ly/x'), ['email', 'link', 'phone']))

  it('is looked through in no time, whatever was typed', () => {
    const started = process.cpuUsage().user
    for (const part of ['0', '0 8 ', 'a.', 'a@', '1-', 'www.', 'a-', '(']) findPersonal(part.repeat(5000 / part.length))
    assert.ok(process.cpuUsage().user - started < 2_000_000)
  })
})
