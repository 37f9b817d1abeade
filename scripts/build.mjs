// Writes packages/*/dist: everything, or only the named builds of rollup.config.mjs ("npm run build -- script-tag").
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { rollup } from 'rollup'
import { builds } from '../rollup.config.mjs'
import { root } from './bootstrap.mjs'
import { runNode } from './run.mjs'
import { forgetBuild, rememberBuild } from './freshness.mjs'

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !(name in builds))
if (unknown) {
  console.error(`There is no build "${unknown}"; expected some of ${Object.keys(builds).join(', ')}.`)
  process.exit(1)
}

async function write(config) {
  const bundle = await rollup(config)
  await bundle.write(config.output)
  await bundle.close()
}

for (const name of wanted.length > 0 ? wanted : Object.keys(builds)) forgetBuild(name)
if (wanted.length === 0) {
  // Files of an earlier build must not be published with this one.
  for (const name of ['sdk', 'widget', 'server']) rmSync(join(root, 'packages', name, 'dist'), { recursive: true, force: true })
}

try {
  for (const name of wanted.length > 0 ? wanted : Object.keys(builds)) {
    const started = performance.now()
    for (const config of builds[name]) await write(config)
    rememberBuild(name)
    console.log(`Built ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
  }
  // "lapor-server serve --demo" shows the pages wherever the package is installed; the rest of the examples is read in the repository.
  for (const name of wanted.length === 0 ? ['dinas-site', 'kelurahan-site', 'server', 'transparansi'] : []) cpSync(join(root, 'examples', name), join(root, 'packages', 'server', 'dist', 'examples', name), { recursive: true })
  // The docs lie in the server's package, and what an earlier build wrote is gone.
  if (wanted.length === 0 && (await runNode(['--conditions=@lapor/source', 'scripts/docs.mjs'], { limitMinutes: 5 })) !== 0) process.exit(1)
} catch (error) {
  const place = error.loc ? ` (${error.loc.file ?? error.id}:${error.loc.line})` : ''
  console.error(`Build failed${place}: ${error.message}`)
  if (error.frame) console.error(error.frame)
  process.exit(1)
}
