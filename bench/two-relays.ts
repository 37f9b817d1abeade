/**
 * Two relays at one PostgreSQL under load, each killed or stopped in turn and brought to a newer version, for minutes:
 * `npm run two-relays -- --minutes 3`. It prints what it saw, and fails where something was lost or doubled.
 */
import { parseArgs } from 'node:util'
import { cpus } from 'node:os'
import { dataFolder } from '../tests/server/server-process.ts'
import { makeNewerBuild } from '../tests/postgres/newer-build.ts'
import { retryable, rollingUpdate } from '../tests/postgres/rolling-update.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '3' }, citizens: { type: 'string', default: '8' }, rest: { type: 'string', default: '8' } } })
const place = dataFolder()
const newer = makeNewerBuild()
try {
  const seconds = Number(values.minutes) * 60
  const { reports, acknowledged, lost, doubled, killed, stopped, errors, longestSilenceMs, messages } = await rollingUpdate({ dataFile: place.dataFile, newer, citizens: Number(values.citizens), seconds, restSeconds: Number(values.rest) })
  console.log(`${acknowledged} acknowledged writes of ${reports} reports by ${values.citizens} citizens in ${seconds} s; relays killed ${killed} times, stopped in order ${stopped} times, each back as a newer version`)
  console.log(`lost ${lost}, doubled ${doubled}; longest time without an acknowledged write ${(longestSilenceMs / 1000).toFixed(1)} s`)
  console.log(`met by senders before they were answered: ${[...errors].map(([kind, times]) => `${kind} ${times} times${retryable.has(kind) ? '' : ' (!)'}`).join(', ') || 'nothing'}`)
  console.log(`messages: ${messages.owed} owed, ${messages.received} received; ${messages.againForTheKilled} came again because their relay was killed in the middle, ${messages.knowinglyTwice} were sent twice knowingly`)
  console.log(`Node ${process.version}, ${cpus().length} cores`)
  process.exitCode = lost + doubled + messages.knowinglyTwice + (messages.owed - messages.received) === 0 ? 0 : 1
} finally {
  newer.remove()
  place.remove()
}
