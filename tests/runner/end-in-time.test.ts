/** Checks that a test file which hangs is ended and named, and that what others have shown is counted all the same. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'

it('a file that hangs is named, and the others are counted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lapor-hanging-'))
  const files = { 'hangs.test.mjs': "it('waits for ever', async () => { for (;;) await new Promise((resolve) => setImmediate(resolve)) })", 'ends.test.mjs': "it('ends', () => undefined)" }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), `import { it } from 'node:test'\n${text}\n`)
  const totals = join(folder, 'totals.json')
  const runner = import.meta.dirname
  const args = [`--import=${join(runner, 'end-in-time.mjs')}`, '--test', `--test-reporter=${join(runner, 'node-totals.mjs')}`, `--test-reporter-destination=${totals}`, ...Object.keys(files).map((name) => join(folder, name))]
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  try {
    await new Promise((resolve) => execFile(process.execPath, args, { env: { ...env, LAPOR_FILE_MINUTES: '0.1' }, timeout: 60_000 }, resolve))
    const { passed, failures } = JSON.parse(readFileSync(totals, 'utf8')) as { passed: number; failures: { test: string }[] }
    assert.deepEqual([passed, failures.map(({ test }) => test)], [1, [join(folder, 'hangs.test.mjs')]])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
