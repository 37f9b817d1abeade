/** What is said of the steps of the tests while some have run often enough, some not yet, and one did not end alike. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { reportOf, runsOf } from '../../scripts/kept-runs.mjs'

const passes = { code: 0, suites: { node: { passed: 3, failed: 0, failures: [] } } }
const fails = { code: 1, suites: { node: { passed: 2, failed: 1, failures: [{ test: 'a', file: 'tests/a.test.ts' }] } } }

it('runs are kept for the state of the sources that they were made of', () => {
  assert.deepEqual(runsOf({ state: 'now', runs: [passes] }, 'now'), [passes])
  assert.deepEqual(runsOf({ state: 'before', runs: [passes] }, 'now'), [])
  assert.deepEqual(runsOf(undefined, 'now'), [])
})

it('a step that ran so often, always alike, is relied on', () =>
  assert.deepEqual(reportOf({ node: [passes, passes] }, 2), { lines: ['✓ node      2 of 2 runs  alike, all passed'], isRelied: true }))

it('a step that ran less often is not relied on yet', () =>
  assert.deepEqual(reportOf({ node: [passes, passes], journey: [{ code: 0, suites: {} }], chaos: [] }, 2), {
    lines: ['✓ node      2 of 2 runs  alike, all passed', '· journey   1 of 2 runs  alike so far, 1 to go', '· chaos     0 of 2 runs  not run yet'],
    isRelied: false,
  }))

it('a step that did not end alike is told with the test that it was', () =>
  assert.deepEqual(reportOf({ node: [passes, fails] }, 2), {
    lines: ['✗ node      2 of 2 runs  not alike:', '    flaky    1 of 2  node: a (tests/a.test.ts)'],
    isRelied: false,
  }))

it('a step that failed each time is not relied on', () => assert.equal(reportOf({ node: [fails, fails] }, 2).isRelied, false))
