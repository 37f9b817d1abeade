// After "changeset version": writes the new version where people copy it from, and into the lock file.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bootstrap.mjs'
import { run } from './run.mjs'

const { version } = JSON.parse(readFileSync(join(root, 'packages/widget/package.json'), 'utf8'))

function write(path, ...mentions) {
  const text = readFileSync(join(root, path), 'utf8')
  const said = mentions.reduce((now, mention) => now.replace(mention, (was) => was.replace(/\d+\.\d+\.\d+/, version)), text)
  if (said !== text) writeFileSync(join(root, path), said)
}

const pages = ['README.md', 'packages/widget/README.md', ...readdirSync(join(root, 'docs/how-to')).map((name) => `docs/how-to/${name}`)]
for (const page of pages) write(page, /\/assets\/\d+\.\d+\.\d+\/lapor\.js/g)

// An example is copied out of the repository, and installs what npm has.
const installed = readdirSync(join(root, 'examples')).map((name) => `examples/${name}/package.json`).filter((path) => existsSync(join(root, path)))
for (const path of installed) write(path, /"@lapor\/\w+": "\d+\.\d+\.\d+"/g)

// WordPress offers an update by the header and the stable tag, and browsers keep the block's script by its version.
write('examples/wordpress/lapor-embed.php', /^ \* Version: +\d+\.\d+\.\d+$/m, /'\d+\.\d+\.\d+', true \);/g)
write('examples/wordpress/readme.txt', /^Stable tag: \d+\.\d+\.\d+$/m)

process.exit(await run('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund']))
