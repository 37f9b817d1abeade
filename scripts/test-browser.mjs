// Runs the browser tests: "npm run test:browser -- --engine webkit packages/widget/src/…/x.browser.test.ts".
import { parseArgs } from 'node:util'
import { bootstrapOrExit } from './bootstrap.mjs'
import { engines, ensureBrowsers } from './browsers.mjs'
import { runNode } from './run.mjs'

const { values, positionals } = parseArgs({ options: { engine: { type: 'string', multiple: true } }, allowPositionals: true })
const wanted = values.engine ?? engines
const unknown = wanted.find((engine) => !engines.includes(engine))
if (unknown) {
  console.error(`There is no engine "${unknown}"; expected some of ${engines.join(', ')}.`)
  process.exit(1)
}

await bootstrapOrExit()
try {
  ensureBrowsers(wanted)
} catch (error) {
  console.error(`Browsers: ${error.message}`)
  process.exit(1)
}

let failed = false
for (const engine of wanted) {
  console.log(`\n── ${engine} ──`)
  const env = { LAPOR_ENGINE: engine, ...(positionals.length > 0 ? { LAPOR_TEST_FILES: positionals.join(' ') } : {}) }
  const code = await runNode(['node_modules/@web/test-runner/dist/bin.js'], { env, limitMinutes: 15 })
  failed ||= code !== 0
}
process.exit(failed ? 1 : 0)
