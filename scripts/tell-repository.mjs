// Before "changeset version": writes where the project is developed, as name.json says it, into the packages. npm shows it to strangers
// and compares it with the provenance of a tarball; a release without it would be refused in the middle.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bootstrap.mjs'

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

const { repository } = read('name.json')
if (!/^https:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+$/.test(repository ?? '')) {
  console.error(`name.json needs "repository", the address at which this is developed, as https://github.com/OWNER/NAME; it says ${JSON.stringify(repository)}. Nothing was changed.`)
  process.exit(1)
}

for (const name of ['sdk', 'widget', 'server']) {
  const path = `packages/${name}/package.json`
  const where = {
    repository: { type: 'git', url: `git+${repository}.git`, directory: `packages/${name}` },
    homepage: `${repository}/tree/main/packages/${name}#readme`,
    bugs: `${repository}/issues`,
  }
  writeFileSync(join(root, path), `${JSON.stringify({ ...read(path), ...where }, null, 2)}\n`)
}
