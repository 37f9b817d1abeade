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
