/** Checks that a prepared query, run now or later, leaves what a query left that was built anew, on both databases. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { sql } from 'kysely'
import { emptyDatabase } from '../../../../tests/server/empty-database.ts'
import { prepare } from './prepared.ts'
import { write } from './write.ts'

const db = await emptyDatabase()

const keep = prepare((db, row: { readonly name: string; readonly value: string }) => db.insertInto('secret').values(row))
const kept = prepare((db, { name }: { readonly name: string }) => db.selectFrom('secret').select('value').where('name', '=', name))
const orphan = prepare((db, row: { readonly report_id: string; readonly keys: string }) => db.insertInto('counted').values(row))
const valuesOf = async (name: string, from = db): Promise<string[]> => (await kept.run(from, { name })).map(({ value }) => value)

it('it takes other values each time', async () => {
  for (const name of ['satu', 'dua']) await keep.run(db, { name, value: `nilai ${name}` })
  assert.deepEqual([await valuesOf('satu'), await valuesOf('dua'), await valuesOf('tiga')], [['nilai satu'], ['nilai dua'], []])
})

it('what is written later is seen by whoever reads after it in the same write, and stays', async () => {
  const seen = await write({ db }, async (db) => {
    await keep.later(db, { name: 'kemudian', value: 'a' })
    return valuesOf('kemudian', db)
  })
  await keep.later(db, { name: 'di luar', value: 'b' })
  assert.deepEqual([seen, await valuesOf('kemudian'), await valuesOf('di luar')], [['a'], ['a'], ['b']])
})

it('where what is written later fails, nothing of the write is there, and the error is its own', async () => {
  const failing = write({ db }, async (db) => {
    await keep.later(db, { name: 'setengah', value: 'a' })
    await orphan.later(db, { report_id: 'tidak-ada', keys: '[]' })
    await keep.later(db, { name: 'sesudahnya', value: 'b' })
  })
  await assert.rejects(failing, /foreign key/i)
  assert.deepEqual([await valuesOf('setengah'), await valuesOf('sesudahnya')], [[], []])
})

it('where the work is given up, what was to be written later is not', async () => {
  await assert.rejects(write({ db }, async (db) => {
    await keep.later(db, { name: 'batal', value: 'a' })
    throw new Error('given up')
  }), /given up/)
  assert.deepEqual(await valuesOf('batal'), [])
})

it('it goes on where a newer version has added a column meanwhile', async () => {
  await sql`alter table secret add column later text`.execute(db)
  assert.deepEqual(await valuesOf('satu'), ['nilai satu'])
})
