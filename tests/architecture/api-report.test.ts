/** Holds that the committed report of the SDK's public types is what the sources say, so that a change shows in review. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rollup } from 'rollup'
import { apiReport } from '../../rollup.config.mjs'
import { filesIn, read } from './sources.ts'

describe("the SDK's type report", () => {
  it('is what "npm run api-report" writes now', async () => {
    const bundle = await rollup(apiReport)
    const { output } = await bundle.generate(apiReport.output)
    await bundle.close()
    const now = Object.fromEntries(output.filter((file) => file.type === 'chunk').map(({ fileName, code }) => [`packages/sdk/api-report/${fileName}`, code]))
    const committed = Object.fromEntries(filesIn('packages/sdk/api-report').map((path) => [path, read(path)]))
    const changed = [...new Set([...Object.keys(now), ...Object.keys(committed)])].filter((path) => now[path] !== committed[path])
    assert.deepEqual(changed, [], 'the report is out of date: run "npm run api-report" and look at the difference')
  })
})
