// "npm run prove:rename": renames a clone of this commit, checks and builds it, runs it, and finds no trace of the old name.
import { execFile, execFileSync, spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bootstrapOrExit, pinnedNode, root } from './bootstrap.mjs'

// A copy under another name runs the same checks, and is what they would make: it cannot be renamed a second time (scripts/rename.mjs).
const { from, product } = JSON.parse(readFileSync(join(root, 'name.json'), 'utf8'))
if (from) {
  console.log(`This copy was renamed already, from "${from.product}" to "${product}": nothing is left to prove.`)
  process.exit(0)
}
await bootstrapOrExit()

const next = { scope: '@warga-kota', product: 'Suara Kota', prefix: 'suara' }
const folder = mkdtempSync(join(tmpdir(), 'renamed-'))
const clone = join(folder, 'repository')

async function run(command, args) {
  try {
    return (await promisify(execFile)(command, args, { cwd: clone, env: { ...process.env, TZ: 'Asia/Makassar' }, maxBuffer: 64 * 1024 * 1024 })).stdout
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')} failed:\n${String(error.stdout).slice(-6000)}\n${String(error.stderr).slice(-3000)}`)
  }
}

/** The installed packages are the same, also those that one of ours has in a version of its own; only our own are linked anew, by the renaming. */
function lendPackages(place) {
  const from = join(root, place, 'node_modules')
  if (!existsSync(from)) return
  const to = join(clone, place, 'node_modules')
  mkdirSync(to)
  for (const name of readdirSync(from)) {
    if (name === '.lapor-installed') copyFileSync(join(from, name), join(to, name))
    else if (name !== '@lapor') symlinkSync(join(from, name), join(to, name))
  }
}

/** Every form of the name, written apart from scripts/renaming.mjs: what that forgets is found here. */
const traces = /@lapor\\?\/|LAPOR Embed|(?<!sp4n-)\blapor-[a-z$*…[]|\blapor_[a-z]|\blapor\(-|\blapor\[\^|\bLapor[-A-Z]|\blapor[A-Z]|LAPOR_[A-Z]|\blapor\\?\.(?:js|css|service|sqlite)\b|window\.Lapor\b|Relay LAPOR\b|petugas LAPOR\b/

/** Licences and changelogs say whose work it was; the renaming knows what it was called; name.json says where a copy comes from. */
const mayTell = (path) => /(^|\/)(LICENSE|CHANGELOG\.md)$/.test(path) || ['name.json', 'scripts/renaming.mjs', 'tests/name/renaming.test.ts', 'scripts/prove-rename.mjs'].includes(path)

function tracesIn(paths) {
  return paths.filter((path) => !mayTell(path)).flatMap((path) => {
    if (traces.test(path)) return [`${path}: its own name`]
    const bytes = readFileSync(join(clone, path))
    if (bytes.includes(0)) return []
    return bytes.toString('utf8').split('\n').flatMap((line, at) => {
      const found = traces.exec(line)
      return found ? [`${path}:${at + 1}: ${line.slice(Math.max(0, found.index - 60), found.index + 60).trim()}`] : []
    })
  })
}

function expectNoTrace(what, paths) {
  const found = tracesIn(paths)
  if (found.length > 0) throw new Error(`${what} still tell the old name ${found.length} times:\n${found.slice(0, 40).join('\n')}`)
  console.log(`${what}: ${paths.length} files without the old name.`)
}

const builtFiles = () => ['sdk', 'widget', 'server'].flatMap((name) => readdirSync(join(clone, 'packages', name, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(clone.length + 1)))

/** The relay of the renamed packages, as its command starts it, and what a page loads of it. */
async function tryRelay() {
  const { bin, version } = JSON.parse(readFileSync(join(clone, 'packages/server/package.json'), 'utf8'))
  const child = spawn(pinnedNode, [join(clone, 'packages/server', bin[`${next.prefix}-server`]), 'serve', '--demo'], { cwd: folder, env: { ...process.env, PORT: '0', SUARA_DATA: join(folder, 'data.sqlite') }, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const address = await new Promise((resolve, reject) => {
      let said = ''
      child.stdout.setEncoding('utf8').on('data', (text) => {
        said += text
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
        if (found) resolve(found)
      })
      child.once('exit', (code) => reject(new Error(`the renamed relay ended with ${code}`)))
    })
    for (const [path, text] of [[`/assets/${version}/${next.prefix}.js`, 'suara-widget'], ['/demo/kelurahan-site/', '<suara-widget'], ['/docs/', next.product], ['/desk', next.product], ['/lapor/kel-kademangan', 'Lapor ke']]) {
      const answer = await fetch(address + path)
      if (answer.status !== 200 || !(await answer.text()).includes(text)) throw new Error(`${path} answers ${answer.status}, without "${text}"`)
    }
    console.log('The renamed relay serves widget, demo, docs, desk and the page without JavaScript.')
  } finally {
    child.removeAllListeners('exit')
    await new Promise((resolve) => {
      child.once('exit', resolve)
      child.kill('SIGTERM')
    })
  }
}

try {
  execFileSync('git', ['clone', '--quiet', root, clone])
  for (const place of ['', ...readdirSync(join(root, 'packages')).map((name) => join('packages', name))]) lendPackages(place)
  console.log((await run(pinnedNode, ['scripts/rename.mjs', '--scope', next.scope, '--product', next.product, '--prefix', next.prefix])).trim())
  execFileSync('git', ['add', '--all'], { cwd: clone })
  expectNoTrace('Sources', execFileSync('git', ['ls-files', '-z'], { cwd: clone, encoding: 'utf8' }).split('\0').filter(Boolean))
  await run(pinnedNode, ['node_modules/typescript/bin/tsc', '--noEmit'])
  console.log('Types fit.')
  await run(pinnedNode, [`--conditions=${next.scope}/source`, '--test', ...readdirSync(join(clone, 'tests/architecture')).filter((name) => name.endsWith('.test.ts')).map((name) => join('tests/architecture', name))])
  console.log('Manifest, reports, imports, code blocks and examples are what they should be.')
  await run(pinnedNode, ['scripts/build.mjs'])
  expectNoTrace('Builds', builtFiles())
  await tryRelay()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
