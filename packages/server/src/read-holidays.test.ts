/** Checks that holidays are read from beside the data file, and that a wrong file is named. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { HolidaysError, readHolidays } from './read-holidays.ts'

const place = mkdtempSync(join(tmpdir(), 'lapor-holidays-'))
const folder = join(place, 'holidays')
const dataFile = join(place, 'lapor.sqlite')
mkdirSync(folder)
after(() => rmSync(place, { recursive: true }))

it('each year is a file in the folder "holidays" beside the data file', async () => {
  writeFileSync(join(folder, '2027.json'), '["2027-01-01", "2027-08-17"]')
  writeFileSync(join(folder, 'catatan.txt'), 'SKB tiga menteri')
  assert.deepEqual(await readHolidays(dataFile), { 2027: ['2027-01-01', '2027-08-17'] })
})

it('without the folder, or without a file, every year is unknown', async () => {
  assert.deepEqual(await readHolidays(join(place, 'lain', 'lapor.sqlite')), {})
  assert.deepEqual(await readHolidays(':memory:'), {})
})

for (const content of ['{"days":[]}', '["2026-01-01"]', '["2027-1-1"]', '["2027-02-30"]', '[20270101]', 'bukan JSON']) {
  it(`${content} is refused by the name of the file`, async () => {
    writeFileSync(join(folder, '2027.json'), content)
    await assert.rejects(readHolidays(dataFile), (error) => error instanceof HolidaysError && error.message.includes(join(folder, '2027.json')))
  })
}

it('a calendar under a name that is no year is refused, and not passed over', async () => {
  writeFileSync(join(folder, '2027.json'), '[]')
  writeFileSync(join(folder, 'libur-2028.json'), '["2028-01-01"]')
  await assert.rejects(readHolidays(dataFile), (error) => error instanceof HolidaysError && error.message.includes(join(folder, 'libur-2028.json')) && error.message.includes('namanya harus tahunnya'))
  rmSync(join(folder, 'libur-2028.json'))
})

it('what cannot be read is refused by its name, and not taken for a year without holidays', async () => {
  mkdirSync(join(folder, '2029.json'))
  await assert.rejects(readHolidays(dataFile), (error) => error instanceof HolidaysError && error.message.includes(join(folder, '2029.json')))
  rmSync(join(folder, '2029.json'), { recursive: true })
  const other = join(place, 'salah')
  mkdirSync(other)
  writeFileSync(join(other, 'holidays'), 'bukan folder')
  await assert.rejects(readHolidays(join(other, 'lapor.sqlite')), (error) => error instanceof HolidaysError && error.message.includes(join(other, 'holidays')))
})
