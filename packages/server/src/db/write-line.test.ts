/** Checks that writes which share a commit are there whole or not at all, each by itself, on both databases. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { emptyDatabase } from '../../../../tests/server/empty-database.ts'
import type { Database } from './open-database.ts'
import { prepare } from './prepared.ts'
import { write, writeAdding } from './write.ts'

const db = await emptyDatabase()

const keep = prepare((db, row: { readonly name: string; readonly value: string }) => db.insertInto('secret').values(row))
const orphan = prepare((db, row: { readonly report_id: string; readonly keys: string }) => db.insertInto('counted').values(row))
const names = async (): Promise<string[]> => (await db.selectFrom('secret').select('name').where('name', 'like', 'w%').orderBy('name').execute()).map(({ name }) => name)
const clear = (): Promise<unknown> => db.deleteFrom('secret').where('name', 'like', 'w%').execute()
const nameOf = (nth: number): string => `w${String(nth).padStart(2, '0')}`
const many = Array.from({ length: 40 }, (_, nth) => nth)

it('those who come at once share transactions, and all that they wrote is there', async () => {
  const transactions = new Set<Database>()
  const done = await Promise.all(many.map((nth) => writeAdding({ db, writePatienceMs: 5000 }, 'satu', async (db) => {
    transactions.add(db)
    await keep.later(db, { name: nameOf(nth), value: '' })
    return nth
  })))
  assert.deepEqual([done, await names()], [many, many.map(nameOf)])
  assert.ok(transactions.size < 10, `${transactions.size} transactions`)
  await clear()
})

it('of one that gives up nothing is there, and the others are not asked to pay for it', async () => {
  const outcomes = await Promise.allSettled(many.map((nth) => writeAdding({ db, writePatienceMs: 5000 }, 'satu', async (db) => {
    await keep.later(db, { name: nameOf(nth), value: '' })
    if (nth % 7 === 3) throw new Error(`${nth} gives up`)
    return nth
  })))
  const good = many.filter((nth) => nth % 7 !== 3)
  assert.deepEqual(outcomes.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error).message)), many.map((nth) => (nth % 7 === 3 ? `${nth} gives up` : nth)))
  assert.deepEqual(await names(), good.map(nameOf))
  await clear()
})

it('of one whose rows the database refuses nothing is there, it alone is told, and what the others wrote before and after it stays', async () => {
  const outcomes = await Promise.allSettled(many.map((nth) => writeAdding({ db, writePatienceMs: 5000 }, 'satu', async (db) => {
    await keep.later(db, { name: nameOf(nth), value: '' })
    if (nth === 5 || nth === 6) await orphan.later(db, { report_id: 'tidak-ada', keys: '[]' })
  })))
  assert.deepEqual(outcomes.flatMap(({ status }, nth) => (status === 'rejected' ? [nth] : [])), [5, 6])
  assert.deepEqual(await names(), many.filter((nth) => nth !== 5 && nth !== 6).map(nameOf))
  await clear()
})

it('a write that rests on what it reads stands alone, and sees what was written before it', async () => {
  const seen = many.map((nth) => (nth % 4 === 1
    ? write({ db, writePatienceMs: 5000 }, async (db) => (await db.selectFrom('secret').select('name').where('name', 'like', 'w%').execute()).length)
    : writeAdding({ db, writePatienceMs: 5000 }, 'satu', async (db) => (await keep.later(db, { name: nameOf(nth), value: '' }), -1))))
  const counts = (await Promise.all(seen)).filter((count) => count >= 0)
  assert.deepEqual(counts, [...counts].sort((one, other) => one - other))
  assert.equal((await names()).length, 30)
  await clear()
})
