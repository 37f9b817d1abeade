// "npm run api-report": writes packages/sdk/api-report, the SDK's public types as a customer gets them, for the review.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { rollup } from 'rollup'
import { apiReport } from '../rollup.config.mjs'
import { root } from './bootstrap.mjs'

rmSync(join(root, 'packages/sdk/api-report'), { recursive: true, force: true })
const bundle = await rollup(apiReport)
await bundle.write(apiReport.output)
await bundle.close()
