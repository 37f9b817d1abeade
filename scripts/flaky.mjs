// "npm run flaky": runs the tests several times and lists those that did not end alike ("-- --times=5 --only=node,chromium").
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './bootstrap.mjs'
import { differencesOf } from './differences.mjs'
import { runNode } from './run.mjs'

const { values } = parseArgs({ options: { times: { type: 'string', default: '5' }, only: { type: 'string' } } })
const times = Number(values.times)
if (!Number.isInteger(times) || times < 2 || times > 100) {
  console.error(`--times must be a number from 2 to 100, not "${values.times}": one run differs from nothing.`)
  process.exit(1)
}

const folder = join(root, '.cache', 'totals')
/** Each suite leaves its totals here (scripts/test.mjs); those of a run before must not pass for its own. */
function totalsOfRun() {
  return Object.fromEntries(readdirSync(folder).map((name) => [name.replace(/\.json$/, ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))]))
}

const runs = []
for (let run = 1; run <= times; run += 1) {
  console.log(`\n════ run ${run} of ${times} ════`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const code = await runNode(['scripts/test.mjs', ...(values.only ? [`--only=${values.only}`] : [])], { limitMinutes: 120 })
  runs.push({ code, suites: totalsOfRun() })
}

const lines = differencesOf(runs)
console.log(lines.length === 0 ? `\n${times} runs ended alike, all passed.` : `\n${lines.join('\n')}`)
process.exitCode = lines.length > 0 ? 1 : 0
