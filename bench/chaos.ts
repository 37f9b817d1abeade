/** The long run of the same proof: `npm run chaos -- --reports 1000 --seed 7`; with --record its result goes into the reference. */
import { parseArgs } from 'node:util'
import { recordOutcome, resultLines } from '../tests/chaos/record-outcome.ts'
import { runChaos } from '../tests/chaos/run-chaos.ts'
import { trials } from '../tests/chaos/trials.ts'

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '7' },
    kills: { type: 'string', default: '8' },
    record: { type: 'boolean', default: false },
  },
})

const numberOf = (name: 'reports' | 'seed' | 'kills'): number => {
  if (/^\d+$/.test(values[name])) return Number(values[name])
  console.error(`--${name} must be a whole number, got "${values[name]}".`)
  process.exit(2)
}

const outcome = await runChaos({ reports: numberOf('reports'), seed: numberOf('seed'), kills: numberOf('kills') }, console.log)
console.log(`\n${resultLines(outcome).join('\n')}\n`)
for (const [fact, against] of Object.entries({ ...trials(outcome), ...outcome.verdict })) {
  console.log(`${against.length === 0 ? '✓' : '✗'} ${fact}`)
  for (const line of against.slice(0, 10)) console.log(`    ${line}`)
  if (against.length > 0) process.exitCode = 1
}
if (values.record) recordOutcome(outcome)
