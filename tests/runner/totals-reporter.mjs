// Says what one engine's run counted, and writes it as JSON, so that scripts/test.mjs sums the runner's own numbers.
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'

function* testsOf(suite) {
  yield* suite.tests
  for (const child of suite.suites) yield* testsOf(child)
}

/** A file that broke before its tests could be counted is one failure: it must never look like "0 failed". */
function countSession(session) {
  const tests = session.testResults ? [...testsOf(session.testResults)] : []
  const passed = tests.filter((test) => test.passed && !test.skipped).length
  const failed = tests.length - passed
  const brokeOutsideTests = session.errors.length > 0 || (!session.passed && failed === 0)
  return { passed, failed: failed + (brokeOutsideTests ? 1 : 0) }
}

/** What failed in one file, so that the last lines of a long run can repeat it. */
function failuresOf(session) {
  const tests = session.testResults ? [...testsOf(session.testResults)] : []
  const failed = tests.filter((test) => !test.passed && !test.skipped).map((test) => ({ test: test.name, why: test.error?.message ?? '' }))
  const broken = session.errors.map((error) => ({ test: 'the file itself', why: error.message }))
  return [...failed, ...broken].map((failure) => ({ ...failure, file: relative(process.cwd(), session.testFile) }))
}

/** @param {string} [file] where the numbers go besides the terminal */
export function totalsReporter(engine, file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = [...sessions].map(countSession)
      const sum = (key) => counts.reduce((total, count) => total + count[key], 0)
      const totals = { passed: sum('passed'), failed: sum('failed') }
      console.log(`${engine}: ${totals.passed} passed, ${totals.failed} failed, in ${counts.length} files`)
      if (file) writeFileSync(file, JSON.stringify({ ...totals, failures: [...sessions].flatMap(failuresOf) }))
    },
  }
}
