/** Kills a relay with SIGKILL while it is written to; `npm run kill` does it during 5,000 writes. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { killRounds } from './kill-rounds.ts'
import { dataFolder } from './server-process.ts'

const place = dataFolder()
after(() => place.remove())

it('every acknowledged write is there and whole, and a repeated one is not doubled', { timeout: 180_000 }, async (t) => {
  const outcome = await killRounds({ dataFile: place.dataFile, seed: 20_261_124, writes: 150, perRound: 50 })
  t.diagnostic(JSON.stringify(outcome))
  assert.ok(outcome.rounds >= 3)
  assert.ok(outcome.interrupted > outcome.rounds, 'the kills hit while something was being written')
})
