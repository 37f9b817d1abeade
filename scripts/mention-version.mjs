// After "changeset version": writes the new version where people copy it from, and into the lock file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bootstrap.mjs'
import { run } from './run.mjs'

const { version } = JSON.parse(readFileSync(join(root, 'packages/widget/package.json'), 'utf8'))
const pages = ['README.md', 'packages/widget/README.md', ...readdirSync(join(root, 'docs/how-to')).map((name) => `docs/how-to/${name}`)]

for (const page of pages) {
  const text = readFileSync(join(root, page), 'utf8')
  writeFileSync(join(root, page), text.replace(/\/assets\/\d+\.\d+\.\d+\/lapor\.js/g, `/assets/${version}/lapor.js`))
}

process.exit(await run('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund']))
