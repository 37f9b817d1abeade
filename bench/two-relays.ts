/**
 * Two relays at one PostgreSQL under load, each killed or stopped in turn and brought to a newer version, for minutes:
 * `npm run two-relays -- --minutes 3`. It prints what it saw, and fails where something was lost or doubled;
 * with --record what it saw goes into the reference.
 */
import { parseArgs } from 'node:util'
import { dataFolder } from '../tests/server/server-process.ts'
import { makeNewerBuild } from '../tests/postgres/newer-build.ts'
import { retryable, rollingUpdate } from '../tests/postgres/rolling-update.ts'
import { writeLastRun } from './report/write-last-run.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '3' }, citizens: { type: 'string', default: '8' }, rest: { type: 'string', default: '8' }, record: { type: 'boolean', default: false } } })
const place = dataFolder()
const newer = makeNewerBuild()
try {
  const seconds = Number(values.minutes) * 60
  const { reports, acknowledged, lost, doubled, killed, stopped, errors, longestSilenceMs, messages } = await rollingUpdate({ dataFile: place.dataFile, newer, citizens: Number(values.citizens), seconds, restSeconds: Number(values.rest) })
  const lines = [
    `${acknowledged} acknowledged writes of ${reports} reports by ${values.citizens} citizens in ${seconds} s; relays killed ${killed} times, stopped in order ${stopped} times, each back as a newer version`,
    `lost ${lost}, doubled ${doubled}; longest time without an acknowledged write ${(longestSilenceMs / 1000).toFixed(1)} s`,
    `met by senders before they were answered: ${[...errors].map(([kind, times]) => `${kind} ${times} times${retryable.has(kind) ? '' : ' (!)'}`).join(', ') || 'nothing'}`,
    `messages: ${messages.owed} owed, ${messages.received} received; ${messages.againForTheKilled} came again because their relay was killed in the middle, ${messages.knowinglyTwice} were sent twice knowingly`,
  ]
  console.log(lines.join('\n'))
  if (values.record) {
    writeLastRun({
      page: 'two-relays',
      command: 'npm run two-relays -- --record',
      options: `--minutes ${values.minutes} --citizens ${values.citizens} --rest ${values.rest}`,
      lines: ['```text', ...lines, '```'],
    })
  }
  process.exitCode = lost + doubled + messages.knowinglyTwice + (messages.owed - messages.received) === 0 ? 0 : 1
} finally {
  newer.remove()
  place.remove()
}
