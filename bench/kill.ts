/** The long run of tests/server/kill.test.ts: `npm run kill -- --writes 5000 --seed 7`; with --record its result goes into the reference. */
import { parseArgs } from 'node:util'
import { isOnPostgres } from '../tests/server/database.ts'
import { killRounds } from '../tests/server/kill-rounds.ts'
import { dataFolder } from '../tests/server/server-process.ts'
import { writeLastRun } from './report/write-last-run.ts'

const { values } = parseArgs({ options: { writes: { type: 'string', default: '5000' }, seed: { type: 'string', default: '7' }, record: { type: 'boolean', default: false } } })
const place = dataFolder()
const began = performance.now()
try {
  const { rounds, sent, acknowledged, interrupted } = await killRounds({ dataFile: place.dataFile, seed: Number(values.seed), writes: Number(values.writes), perRound: 250 })
  const lines = [
    `${acknowledged} acknowledged writes of ${sent} reports, ${rounds} times SIGKILL, ${interrupted} reports interrupted, in ${((performance.now() - began) / 1000).toFixed(0)} s:`,
    'every acknowledged write is there and whole; what was sent again was not doubled.',
  ]
  console.log(lines.join('\n'))
  if (values.record) {
    writeLastRun({
      page: 'kill',
      command: `${isOnPostgres ? 'node scripts/with-postgres.mjs --durable ' : ''}npm run kill -- --record`,
      options: `--writes ${values.writes} --seed ${values.seed}`,
      lines: ['```text', ...lines, '```'],
    })
  }
} finally {
  place.remove()
}
