/** Checks that a write is whole or not at all, whatever ends it. */
import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { after, before, it } from 'node:test'
import { migrate } from '../db/migrate.ts'
import { openDatabase } from '../db/open-database.ts'
import { saveAgencies } from '../db/places.ts'
import { openVault } from '../identity/open-vault.ts'
import { settingsToStartFrom } from '../seed/seed-data.ts'
import type { Context } from './context.ts'
import { doOnce, type Once } from './once.ts'

const context: Context = { db: openDatabase(':memory:'), now: () => '2026-11-24T04:00:00.000Z', random: randomBytes, newId: randomUUID, holidays: {}, vault: openVault(':memory:', undefined).vault, settingsToStartFrom }
const once = (): Once => ({ scope: 'uji', key: randomUUID(), fingerprint: 'sidik' })
const agency = (slug: string) => ({ slug, acronym: slug, name: slug, kind: 'opd' })
const agencies = async (): Promise<string[]> => (await context.db.selectFrom('agency').select('slug').execute()).map((row) => row.slug)

before(() => migrate(context.db))
after(() => context.db.destroy())

it('what was written before a refusal is gone, and the refusal is returned', async () => {
  const outcome = await doOnce(context, once(), async (db) => {
    await saveAgencies(db, [agency('sebelum-penolakan')])
    return { refused: 'transition-not-allowed', detail: 'tidak' }
  })
  assert.deepEqual(outcome, { refused: 'transition-not-allowed', detail: 'tidak' })
  assert.deepEqual(await agencies(), [])
})

it('what was written before a failure is gone, and the failure is thrown', async () => {
  const failure = doOnce(context, once(), async (db) => {
    await saveAgencies(db, [agency('sebelum-kegagalan')])
    throw new Error('listrik padam')
  })
  await assert.rejects(failure, /listrik padam/)
  assert.deepEqual(await agencies(), [])
})

it('what was written is gone where the answer cannot be remembered', async () => {
  const failure = doOnce(context, once(), async (db) => {
    await saveAgencies(db, [agency('tanpa-laporan')])
    return { answer: {}, reportId: 'tidak-ada' }
  })
  await assert.rejects(failure, /FOREIGN KEY/)
  assert.deepEqual(await agencies(), [])
})
