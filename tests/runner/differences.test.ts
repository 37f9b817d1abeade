/** Runs that ended alike leave no line; a test that failed in some of them is called flaky, one in all of them failed. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { differencesOf } from '../../scripts/differences.mjs'

const passes = { code: 0, suites: { node: { passed: 3, failed: 0, failures: [] } } }
const fails = (...tests: string[]): Parameters<typeof differencesOf>[0][number] => ({ code: 1, suites: { node: { passed: 3 - tests.length, failed: tests.length, failures: tests.map((test) => ({ test, file: 'tests/a.test.ts' })) } } })

it('runs that passed alike leave no line', () => assert.deepEqual(differencesOf([passes, passes, passes]), []))

it('tests are told with how often they failed', () =>
  assert.deepEqual(differencesOf([fails('a', 'b'), fails('b'), fails('b')]), ['flaky    1 of 3  node: a (tests/a.test.ts)', 'failed   3 of 3  node: b (tests/a.test.ts)']))

it('a suite that ran another number of tests is told', () =>
  assert.deepEqual(differencesOf([passes, { code: 0, suites: { node: { passed: 2, failed: 0, failures: [] } } }, { code: 0, suites: {} }]), ['differs  node ran 3, 2, 0 tests']))

it('a run that broke without a failed test is told', () => assert.deepEqual(differencesOf([passes, { ...passes, code: 1 }]), ['broke    run 2 ended with 1, and no test failed']))
