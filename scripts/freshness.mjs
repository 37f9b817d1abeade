// Tells whether the script-tag build in packages/widget/dist was made from the sources as they are now.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bootstrap.mjs'

const stamp = join(root, 'packages/widget/dist/.sources')
const sources = ['packages/widget/src', 'packages/sdk/src', 'packages/widget/package.json', 'scripts/rollup', 'rollup.config.mjs', 'package-lock.json']

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile() && !file.endsWith('.test.ts'))
    .sort()
}

/** Contents, not times: a checkout gives every file the time of the checkout. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((path) => filesOf(join(root, path)))) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

export function isScriptTagBuildFresh() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
}

/** To be called before building, so that an interrupted build is never taken for a whole one. */
export function forgetScriptTagBuild() {
  rmSync(stamp, { force: true })
}

export function rememberScriptTagBuild() {
  writeFileSync(stamp, fingerprint())
}
