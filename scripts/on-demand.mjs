// "npm run examples", "npm run test:wordpress": runs files of tests/on-demand, whose needs not every machine has: other packages, PHP, WordPress.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bootstrapOrExit, root } from './bootstrap.mjs'
import { ensureBrowsers } from './browsers.mjs'
import { isFresh } from './freshness.mjs'
import { runNode } from './run.mjs'

const files = process.argv.slice(2).map((name) => `tests/on-demand/${name}.test.ts`)
const missing = files.find((file) => !existsSync(join(root, file)))
if (missing || files.length === 0) {
  console.error(`There is no test "${missing}".`)
  process.exit(1)
}

await bootstrapOrExit()
try {
  ensureBrowsers(['chromium'])
} catch (error) {
  console.error(`Browsers: ${error.message}`)
  process.exit(1)
}
// The packed widget and the relay's pages are of dist.
const isBuilt = isFresh('script-tag') && existsSync(join(root, 'packages/widget/dist/index.d.ts')) && existsSync(join(root, 'packages/sdk/dist/index.d.ts'))
const built = isBuilt ? 0 : await runNode(['scripts/build.mjs'], { limitMinutes: 10 })
process.exit(built === 0 ? await runNode(['--conditions=@lapor/source', '--test', '--test-concurrency=1', ...files], { env: { TZ: 'Asia/Makassar' }, limitMinutes: 25 }) : built)
