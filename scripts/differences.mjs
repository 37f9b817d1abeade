// Says in which way several runs of the tests did not end alike, from what each suite wrote down. Pure: scripts/flaky.mjs runs them.

const nameOf = (suite, { test, file }) => `${suite}: ${test} (${file ?? 'no file'})`

/** How often each name occurs, in the order of their first. */
function counted(names) {
  const counts = new Map()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
}

/**
 * @param {readonly { code: number, suites: Record<string, { passed: number, failed: number, failures?: readonly { test: string, file?: string }[] }> }[]} runs
 * @returns {string[]} a line for each test or suite that is not to be relied on; none where every run passed with the same tests
 */
export function differencesOf(runs) {
  const failed = counted(runs.flatMap(({ suites }) => [...new Set(Object.entries(suites).flatMap(([suite, { failures = [] }]) => failures.map((one) => nameOf(suite, one))))]))
  const suites = [...new Set(runs.flatMap((run) => Object.keys(run.suites)))]
  const uneven = suites.flatMap((suite) => {
    const tests = runs.map((run) => (run.suites[suite] ? run.suites[suite].passed + run.suites[suite].failed : 0))
    return new Set(tests).size > 1 ? [`differs  ${suite} ran ${tests.join(', ')} tests`] : []
  })
  const silent = runs.flatMap(({ code, suites: ran }, at) => (code !== 0 && Object.values(ran).every(({ failed: count }) => count === 0) ? [`broke    run ${at + 1} ended with ${code}, and no test failed`] : []))
  return [...failed.map(([name, times]) => `${times === runs.length ? 'failed ' : 'flaky  '}  ${times} of ${runs.length}  ${name}`), ...uneven, ...silent]
}
