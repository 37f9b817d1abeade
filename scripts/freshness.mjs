// Tells whether what is built for browsers was made from the sources as they are now: the script tag, and the desk.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bootstrap.mjs'

const shared = ['packages/sdk/src', 'scripts/rollup', 'rollup.config.mjs', 'package-lock.json']

/** Builds of rollup.config.mjs whose output a relay serves. */
const builds = {
  'script-tag': { stamp: 'packages/widget/dist/.sources', sources: ['packages/widget/src', 'packages/widget/package.json', ...shared] },
  desk: { stamp: 'packages/server/dist/desk/.sources', sources: ['packages/server/src/desk', 'packages/server/package.json', ...shared] },
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile() && !file.endsWith('.test.ts'))
    .sort()
}

/** Contents, not times: a checkout gives every file the time of the checkout. */
function fingerprint(name) {
  const hash = createHash('sha256')
  for (const file of builds[name].sources.flatMap((path) => filesOf(join(root, path)))) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

const stampOf = (name) => join(root, builds[name].stamp)

export function isFresh(name) {
  return existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === fingerprint(name)
}

/** To be called before building, so that an interrupted build is never taken for a whole one. */
export function forgetBuild(name) {
  if (name in builds) rmSync(stampOf(name), { force: true })
}

export function rememberBuild(name) {
  if (name in builds) writeFileSync(stampOf(name), fingerprint(name))
}
