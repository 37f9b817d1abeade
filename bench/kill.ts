/** The long run of tests/server/kill.test.ts: `npm run kill -- --writes 5000 --seed 7`. */
import { parseArgs } from 'node:util'
import { killRounds } from '../tests/server/kill-rounds.ts'
import { dataFolder } from '../tests/server/server-process.ts'

const { values } = parseArgs({ options: { writes: { type: 'string', default: '5000' }, seed: { type: 'string', default: '7' } } })
const place = dataFolder()
const began = performance.now()
try {
  const { rounds, sent, acknowledged, interrupted } = await killRounds({ dataFile: place.dataFile, seed: Number(values.seed), writes: Number(values.writes), perRound: 250 })
  console.log(`${acknowledged} acknowledged writes of ${sent} reports, ${rounds} times SIGKILL, ${interrupted} reports interrupted, in ${((performance.now() - began) / 1000).toFixed(0)} s:`)
  console.log('every acknowledged write is there and whole; what was sent again was not doubled.')
} finally {
  place.remove()
}
