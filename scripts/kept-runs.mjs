// Says what is known of each step of the tests after some runs, of which earlier days may have kept theirs. Pure: scripts/flaky.mjs runs them.
import { differencesOf } from './differences.mjs'

/**
 * Those of this very state of the sources: others say nothing of it.
 * @param {{ state: string, runs: Parameters<typeof differencesOf>[0] } | undefined} kept
 * @param {string} state
 */
export const runsOf = (kept, state) => (kept?.state === state ? kept.runs : [])

/**
 * @param {Readonly<Record<string, Parameters<typeof differencesOf>[0]>>} runsByStep
 * @param {number} times how often each step is to be run
 * @returns {{ lines: string[], isRelied: boolean }} `isRelied`: each step ran so often, and always alike
 */
export function reportOf(runsByStep, times) {
  let isRelied = true
  const lines = Object.entries(runsByStep).flatMap(([step, runs]) => {
    const differences = differencesOf(runs)
    const isDone = runs.length >= times
    if (differences.length > 0 || !isDone) isRelied = false
    const word = differences.length > 0 ? 'not alike:' : isDone ? 'alike, all passed' : runs.length === 0 ? 'not run yet' : `alike so far, ${times - runs.length} to go`
    return [`${differences.length > 0 ? '✗' : isDone ? '✓' : '·'} ${step.padEnd(9)} ${runs.length} of ${times} runs  ${word}`, ...differences.map((line) => `    ${line}`)]
  })
  return { lines, isRelied }
}
