/** Checks that a relay counts its deadlines with the holidays that lie beside its data file. */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { it } from 'node:test'
import { openRelay } from '../../packages/server/src/relay.ts'
import type { ReportReceipt } from '@lapor/sdk/contract'
import { at } from './database.ts'
import { aSubmission, openTown, requestFor } from './town.ts'

it('a holiday beside the data file moves the deadline of a report by a working day', async () => {
  const town = await openTown()
  const folder = join(dirname(town.dataFile), 'holidays')
  mkdirSync(folder)
  writeFileSync(join(folder, '2026.json'), '["2026-12-01"]')
  const relay = await openRelay({ ...(await at(town.dataFile)), now: () => '2026-11-24T04:00:00.000Z' })
  const response = await relay.fetch(requestFor('reports.create', { json: aSubmission() }))
  const { promise } = (await response.json()) as ReportReceipt
  await relay.close()
  await town.close()
  const resolution = promise.find((deadline) => deadline.kind === 'resolution')
  // Fourteen working days after Tuesday 24 November end on Monday 14 December; with one holiday among them, a day later.
  assert.deepEqual([resolution?.dueAt, resolution?.holidaysKnown], ['2026-12-15T16:59:59.999Z', true])
})
