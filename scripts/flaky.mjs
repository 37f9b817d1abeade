// "npm run flaky": runs each step of the tests five times and lists what did not end alike. Each run is kept, so that it can be done in
// pieces: "-- --only=node", "-- --only=chromium,firefox --times=3". What ran so often already on the same sources is not run again;
// "-- --report" runs nothing and says what is known, "-- --anew" forgets it first.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './bootstrap.mjs'
import { reportOf, runsOf } from './kept-runs.mjs'
import { runNode } from './run.mjs'
import { stepNames } from './step-names.mjs'

const { values } = parseArgs({ options: { times: { type: 'string', default: '5' }, only: { type: 'string' }, report: { type: 'boolean', default: false }, anew: { type: 'boolean', default: false } } })
const times = Number(values.times)
if (!Number.isInteger(times) || times < 2 || times > 100) {
  console.error(`--times must be a number from 2 to 100, not "${values.times}": one run differs from nothing.`)
  process.exit(1)
}
const steps = values.only?.split(',') ?? stepNames
const unknown = steps.find((step) => !stepNames.includes(step))
if (unknown) {
  console.error(`There is no step "${unknown}"; expected some of ${stepNames.join(', ')}.`)
  process.exit(1)
}

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 })
/** The commit, and what is changed since; files that git does not know yet do not count. */
const state = `${git('rev-parse', 'HEAD').trim()} ${createHash('sha256').update(git('diff', 'HEAD')).digest('hex').slice(0, 12)}`

const keptFolder = join(root, '.cache', 'flaky')
const keptFile = (step) => join(keptFolder, `${step}.json`)

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** A step that is a suite leaves its totals here (scripts/test.mjs); those of a run before must not pass for its own. */
async function runOnce(step) {
  const totals = join(root, '.cache', 'totals', `${step}.json`)
  rmSync(totals, { force: true })
  const code = await runNode(['scripts/test.mjs', `--only=${step}`], { limitMinutes: 60 })
  const suite = readJson(totals)
  return { code, suites: suite === undefined ? {} : { [step]: suite } }
}

mkdirSync(keptFolder, { recursive: true })
const runsByStep = {}
for (const step of steps) {
  if (values.anew) rmSync(keptFile(step), { force: true })
  const runs = [...runsOf(readJson(keptFile(step)), state)]
  while (!values.report && runs.length < times) {
    console.log(`\n════ ${step}, run ${runs.length + 1} of ${times} ════`)
    runs.push(await runOnce(step))
    writeFileSync(keptFile(step), `${JSON.stringify({ state, runs })}\n`)
  }
  runsByStep[step] = runs
}

const { lines, isRelied } = reportOf(runsByStep, times)
console.log(`\n${lines.join('\n')}`)
process.exitCode = isRelied ? 0 : 1
