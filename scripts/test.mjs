// "npm test": every check of the project in order, and one summed last line. "-- --only=node,size" runs a part.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bootstrapOrExit, root } from './bootstrap.mjs'
import { engines, ensureBrowsers } from './browsers.mjs'
import { startPostgres } from './postgres.mjs'
import { runNode } from './run.mjs'
import { stepNames } from './step-names.mjs'
import { stepFiles } from './test-files.mjs'

const totalsFolder = join(root, '.cache', 'totals')

// Hundreds of processes read the same sources: compiled once, by whichever comes first. Nobody clears what Node keeps, so each run does.
const compiledFolder = join(root, '.cache', 'compiled')
process.env.NODE_COMPILE_CACHE = compiledFolder

/** A check that passes or fails as a whole. */
function check(args, limitMinutes) {
  return async () => ((await runNode(args, { limitMinutes })) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
}

/** A suite that writes its own totals to a file; one that ran nothing, or broke without a failed test, has failed. */
function suite(name, args, { env = {}, limitMinutes }) {
  const file = join(totalsFolder, `${name}.json`)
  return async () => {
    rmSync(file, { force: true })
    const code = await runNode(args(file), { env: { ...env, LAPOR_TOTALS: file }, limitMinutes })
    let totals = { passed: 0, failed: 0 }
    try {
      totals = JSON.parse(readFileSync(file, 'utf8'))
    } catch {
      console.error(`The suite "${name}" left no totals.`)
    }
    if (totals.passed + totals.failed === 0) console.error(`The suite "${name}" ran no test.`)
    const brokeSilently = totals.failed === 0 && (code !== 0 || totals.passed === 0)
    return brokeSilently ? { ...totals, failed: 1 } : totals
  }
}

function nodeTests(name, files, { concurrency, limitMinutes, env = {} }) {
  const reporters = (file) => [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./tests/runner/node-totals.mjs',
    `--test-reporter-destination=${file}`,
  ]
  const args = (file) => ['--conditions=@lapor/source', '--import=./tests/runner/end-in-time.mjs', '--test', `--test-concurrency=${concurrency}`, ...reporters(file), ...files]
  // node --test without files would search for some itself.
  if (files.length === 0) return () => Promise.resolve({ passed: 0, failed: 1 })
  return suite(name, args, { env: { TZ: 'Asia/Makassar', ...env }, limitMinutes })
}

/** The relay's tests once more, each file on databases of its own at a real PostgreSQL, which goes when they have ended. */
async function onPostgres() {
  let postgres
  try {
    postgres = await startPostgres()
  } catch (error) {
    console.error(`PostgreSQL: ${error.message}`)
    return { passed: 0, failed: 1 }
  }
  try {
    // What may leak does not hang on the database: fewer reports say the same of it.
    const env = { LAPOR_TEST_POSTGRES: postgres.url, LAPOR_LEAK_COUNT: '300' }
    return await nodeTests('postgres', stepFiles.postgres, { concurrency: 2, limitMinutes: 20, env })()
  } finally {
    postgres.stop()
  }
}

function browserTests(engine) {
  return suite(engine, () => ['node_modules/@web/test-runner/dist/bin.js'], { env: { LAPOR_ENGINE: engine }, limitMinutes: 15 })
}

const steps = {
  types: check(['node_modules/typescript/bin/tsc', '--noEmit'], 10),
  lint: check(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'], 10),
  build: check(['scripts/build.mjs'], 10),
  package: nodeTests('package', stepFiles.package, { concurrency: 2, limitMinutes: 10 }),
  node: nodeTests('node', stepFiles.node, { concurrency: 2, limitMinutes: 20 }),
  postgres: onPostgres,
  ...Object.fromEntries(engines.map((engine) => [engine, browserTests(engine)])),
  size: check(['scripts/size.mjs'], 5),
  journey: nodeTests('journey', stepFiles.journey, { concurrency: 2, limitMinutes: 25 }),
  chaos: nodeTests('chaos', stepFiles.chaos, { concurrency: 1, limitMinutes: 10 }),
}

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const wanted = values.only?.split(',') ?? stepNames
const unknown = wanted.find((name) => !(name in steps))
if (unknown) {
  console.error(`There is no step "${unknown}"; expected some of ${stepNames.join(', ')}.`)
  process.exit(1)
}

await bootstrapOrExit()
rmSync(compiledFolder, { recursive: true, force: true })
mkdirSync(totalsFolder, { recursive: true })

const sum = { passed: 0, failed: 0 }
const lines = []
/** Repeated at the end: whoever reads only the end of a long run still learns what failed. */
const failures = []
try {
  const needed = engines.filter((engine) => wanted.includes(engine) || wanted.includes('package') || wanted.includes('journey') || (engine === 'chromium' && wanted.includes('chaos')))
  if (needed.length > 0) ensureBrowsers(needed)
} catch (error) {
  console.error(`Browsers: ${error.message}`)
  sum.failed += 1
}

for (const name of wanted) {
  console.log(`\n══ ${name} ══`)
  const started = performance.now()
  const { passed, failed, failures: told = [] } = await steps[name]()
  sum.passed += passed
  sum.failed += failed
  failures.push(...told.map(({ test, file, why }) => `✗ ${name}: ${test} (${file ?? 'no file'})\n    ${why.slice(0, 600).replaceAll('\n', '\n    ')}`))
  lines.push(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(9)} ${passed} passed, ${failed} failed  (${((performance.now() - started) / 1000).toFixed(0)} s)`)
}

if (failures.length > 0) console.log(`\n${failures.join('\n')}`)
console.log(`\n${lines.join('\n')}\n`)
console.log(`${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed > 0 ? 1 : 0
