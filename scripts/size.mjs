// "npm run size": holds the budgets, and says what each chunk weighs that comes later.
import { measureSizes } from './measured-sizes.mjs'

const { budgets, chunks, rollup } = await measureSizes()
const number = (value) => value.toLocaleString('en').padStart(7)

let failed = false
for (const { what, size, limit, modules } of budgets) {
  const holds = size <= limit
  console.log(`${holds ? '✓' : '✗'} ${number(size)} of ${number(limit)} B  ${what}`)
  if (holds) continue
  failed = true
  const biggest = modules().sort(([, a], [, b]) => b - a).slice(0, 10)
  for (const [file, bytes] of biggest) console.log(`            ${number(bytes)} B uncompressed  ${file}`)
}
for (const { size, when } of chunks) console.log(`  ${number(size)} B             ${when}`)
console.log(`  ${number(rollup)} B             SDK: createClient, bundled by rollup`)
if (failed) console.error('A budget does not hold. Raising one is a decision written in docs/decisions/.')
process.exit(failed ? 1 : 0)
