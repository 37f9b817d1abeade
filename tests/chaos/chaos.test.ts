/** Proves that each report arrives exactly once, whatever network, relay, tabs and phone do: a short run with a fixed seed. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { runChaos } from './run-chaos.ts'
import { trials } from './trials.ts'

const outcome = await runChaos({ reports: 120, seed: 20_261_124, kills: 3 })

describe('120 reports from several tabs under chaos', () => {
  for (const [fact, against] of Object.entries({ ...trials(outcome), ...outcome.verdict })) it(fact, () => assert.deepEqual(against, []))
})
