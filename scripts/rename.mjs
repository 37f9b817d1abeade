// "npm run rename -- --scope @kota --product "Lapor Kota" --prefix kota": republishes this project under a name of one's own.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { bootstrapOrExit, root } from './bootstrap.mjs'
import { faultOf, renaming } from './renaming.mjs'
import { runNode } from './run.mjs'

/** What was published, and whose work it is (MIT: the notice stays), is told under the name it had. */
const kept = (path) => /(^|\/)(LICENSE|CHANGELOG\.md)$/.test(path) || path === 'name.json' || /^(scripts|tests\/name)\/renaming(\.test)?\.(mjs|ts)$/.test(path)
const isBinary = (bytes) => bytes.includes(0)

function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

const { values: next } = parseArgs({ options: { scope: { type: 'string' }, product: { type: 'string' }, prefix: { type: 'string' } } })
const fault = faultOf(next)
if (fault) refuse(fault)
const { repository, ...now } = JSON.parse(readFileSync(join(root, 'name.json'), 'utf8'))
// A second time would not know "kota-server" from "kota-tangerang-selatan".
if (now.from) refuse(`This copy is named "${now.product}" already. Take a fresh one of "${now.from.product}", and rename that.`)
if (git('status', '--porcelain') !== '') refuse('There are changes that are not committed. Commit them first, so that "git restore" can take the renaming back.')
await bootstrapOrExit()

const rename = renaming(now, next)
const paths = git('ls-files', '-z').split('\0').filter(Boolean)
for (const path of paths.filter((one) => !kept(one))) {
  const bytes = readFileSync(join(root, path))
  if (!isBinary(bytes)) writeFileSync(join(root, path), rename(bytes.toString('utf8')))
  const moved = rename(path)
  if (moved === path) continue
  mkdirSync(dirname(join(root, moved)), { recursive: true })
  renameSync(join(root, path), join(root, moved))
}
for (const folder of new Set(paths.filter((path) => rename(path) !== path).map((path) => dirname(join(root, path))))) {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder)
}
writeFileSync(join(root, 'name.json'), `${JSON.stringify({ ...next, ...(repository ? { repository } : {}), from: now }, null, 2)}\n`)

// As "npm install" would link them; the versions of everything else stay what they were.
const modules = join(root, 'node_modules')
rmSync(join(modules, now.scope), { recursive: true, force: true })
rmSync(join(modules, next.scope), { recursive: true, force: true })
mkdirSync(join(modules, next.scope))
for (const name of readdirSync(join(root, 'packages'))) symlinkSync(join('..', '..', 'packages', name), join(modules, next.scope, name), 'junction')

// Generated files list things in the order of their names.
for (const args of [
  // An address is nobody's word to rename, and stands in each package.
  ...(repository ? [['scripts/tell-repository.mjs']] : []),
  ['scripts/manifest.mjs'],
  ['scripts/api-report.mjs'],
  [`--conditions=${next.scope}/source`, 'packages/sdk/scripts/write-openapi.ts'],
  // A copy has no earlier release under its own name: today's stands for one.
  ['scripts/keep-widget.mjs', '--built'],
]) {
  // The first that needs packages installs them once more: the lock file names ours.
  if ((await runNode(args, { limitMinutes: 15 })) !== 0) refuse(`${args.at(-1)} failed; "git restore . && git clean -d packages" takes everything back.`)
}
console.log(`${paths.length} files read. Packages ${next.scope}/sdk, ${next.scope}/widget, ${next.scope}/server; tags <${next.prefix}-widget> and so on; command ${next.prefix}-server; product "${next.product}".`)
console.log('Next: npm test, then read docs/how-to/menerbitkan-dengan-nama-sendiri.md.')
