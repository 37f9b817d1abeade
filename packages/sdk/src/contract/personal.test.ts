/** What is found in a text, where it begins and ends, and what only looks like it; whole reports are tested with the flags of the relay. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findPersonal, findPlates } from './personal.ts'

const plates = (text: string): string[] => findPlates(text).map(({ from, to }) => text.slice(from, to))

it('a number plate is found as it is written', () => {
  assert.deepEqual(plates('Mobil B 1234 XYZ parkir di trotoar, motor B3456WWA dan AD-12-C juga'), ['B 1234 XYZ', 'B3456WWA', 'AD-12-C'])
})

it('what only looks a little like a plate is none', () => {
  for (const text of ['RT 02 RW 05', 'Blok C 12', 'SDN 2 Kademangan', 'b 1234 xyz', 'KM 12', 'A 1234 BCDE', 'XB 1234 XYZ9']) assert.deepEqual(plates(text), [], text)
})

it('a finding begins at its own first letter, also after another one', () => {
  const text = 'HP 081234567890 081298765432, surel a@b.example'
  assert.deepEqual(findPersonal(text).map(({ from, to }) => text.slice(from, to)), ['081234567890', '081298765432', 'a@b.example'])
})

const finds = (text: string): string[][] => findPersonal(text).map(({ flag, from, to }) => [flag, text.slice(from, to)])

describe('a number of an identity card', () => {
  // Region 36.74.07, the day and month under test, the year 90, running number 0001.
  const number = (day: string, month: string, province = '36', running = '0001'): string => `${province}7407${day}${month}90${running}`

  it('has sixteen digits, in a row or in groups', () => {
    for (const written of ['3674071503900001', '3674 0715 0390 0001', '3674-0715-0390-0001', '36.74.07.150390.0001', '367407–150390–0001']) assert.deepEqual(finds(`NIK ${written}, mohon dicek`), [['nik', written]], written)
  })

  it('stands at the beginning of a text as well', () => assert.deepEqual(finds('3674071503900001'), [['nik', '3674071503900001']]))

  it('has the day of a birth, with forty more for women', () => {
    for (const day of ['01', '31', '41', '71']) assert.deepEqual(finds(number(day, '03')), [['nik', number(day, '03')]], day)
    for (const day of ['00', '32', '40', '72', '99']) assert.deepEqual(finds(number(day, '03')), [], day)
  })

  it('has a month, a province and a running number', () => {
    for (const month of ['01', '12']) assert.equal(finds(number('15', month)).length, 1, month)
    for (const month of ['00', '13']) assert.deepEqual(finds(number('15', month)), [], month)
    for (const province of ['11', '96']) assert.equal(finds(number('15', '03', province)).length, 1, province)
    for (const province of ['10', '97']) assert.deepEqual(finds(number('15', '03', province)), [], province)
    assert.deepEqual(finds(number('15', '03', '36', '0000')), [])
  })

  it('is not part of a longer number, nor a shorter one', () => {
    for (const text of ['36740715039000012', '13674071503900001', '367407150390001', 'meter 3674_0715_0390_0001']) assert.deepEqual(finds(text), [], text)
  })

  it('is no telephone number where its digits look like one', () => assert.deepEqual(finds('3674 0812 1290 0001'), [['nik', '3674 0812 1290 0001']]))
})

describe('a telephone number', () => {
  it('is one of a mobile as Indonesians write it', () => {
    for (const written of ['081234567890', '0812 3456 7890', '0812-3456-7890', '0812.3456.7890', '+62 812 3456 7890', '62812345678', '+6281234567890', '(+62) 812-3456-7890', '0812345678', '08123456789012']) assert.deepEqual(finds(`WA ${written} ya`), [['phone', written]], written)
  })

  it('is one of a landline with its area apart', () => {
    for (const written of ['021-7401234', '(021) 740 1234', '021 7401234', '+62 21 7401234', '0274-512345']) assert.deepEqual(finds(`telepon ${written}.`), [['phone', written]], written)
  })

  it('is neither too short nor too long, nor the end of another number', () => {
    for (const text of ['081234567', '0812345678901234', '10812345678', 'kode 0217401234', '011-740123', 'Rp 8.123.456.789']) assert.deepEqual(finds(text), [], text)
  })
})

describe('an address of e-mail', () => {
  it('is found with its at written in words too', () => {
    for (const written of ['warga.satu+lapor@surat.example', 'a_b@x-y.co.id', 'warga [at] surat.example', 'warga(et)surat.example', 'ANI@SURAT.EXAMPLE']) assert.deepEqual(finds(`ke ${written} saja`), [['email', written]], written)
  })

  it('has a name, a host and an ending', () => {
    for (const text of ['@surat.example', 'warga@surat', 'warga@surat.e', 'warga at surat']) assert.deepEqual(finds(text), [], text)
  })
})

describe('a link', () => {
  it('is an address, whatever its ending, up to the next space or quotation mark', () => {
    assert.deepEqual(finds('lihat "https://situs.example/a?b=1" dan HTTP://X.example <www.lain.example>'), [
      ['link', 'https://situs.example/a?b=1'],
      ['link', 'HTTP://X.example'],
      ['link', 'www.lain.example'],
    ])
  })

  it('is a bare name where spam has such endings', () => {
    for (const written of ['slot-gacor.xyz', 'a.b.situs.com/daftar?x=1', 'bit.ly/3abc', 'toko.co.id', 'SLOT88.BET']) assert.deepEqual(finds(`main di ${written} yuk`), [['link', written]], written)
    assert.deepEqual(finds('slot.win'), [['link', 'slot.win']])
  })

  it('is no word that only ends like one', () => {
    for (const text of ['Jl. Melati.Community', 'berkas.pdf', 'pukul 10.30', '.com', 'warga-.', 'rumah.idaman']) assert.deepEqual(finds(text), [], text)
  })

  it('is told once, whole, where an address holds a bare name', () => assert.deepEqual(finds('https://slot.com/x'), [['link', 'https://slot.com/x']]))

  it('is none of a page of the government, and one of a page that only looks so', () => {
    for (const text of ['https://tangerangselatankota.go.id/berita', 'lapor.go.id', 'kademangan.desa.id', 'http://a-b.c.go.id:8080', 'go.id#x', 'https://x.go.id?y']) assert.deepEqual(finds(text), [], text)
    for (const written of ['https://go.id.situs.com', 'https://situs.com/go.id', 'https://xgo.id', 'https://lapor.go.idx']) assert.deepEqual(finds(written), [['link', written]], written)
  })
})

it('findings come in the order of the text', () => {
  assert.deepEqual(finds('situs.com lalu a@b.example lalu 081234567890 lalu 3674071503900001').map(([flag]) => flag), ['link', 'email', 'phone', 'nik'])
})
