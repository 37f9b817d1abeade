/** Waits for a condition by looking again and again. */
import assert from 'node:assert/strict'

const patienceMs = 60_000

/** Looks again and again until it is so. A test's own timeout ends no loop: what never comes ends here. */
export const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  const end = performance.now() + patienceMs
  while (!(await isSo())) {
    assert.ok(performance.now() < end, 'it never came')
    await new Promise((resolve) => setImmediate(resolve))
  }
}
