// Brings node_modules to what package-lock.json says, on any Node from 20 on, so that every other script can count on it.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const pinnedNode = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
/** Programs of the project find the pinned Node first, also when the script was started without npm. */
export const projectPath = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
/** Node 22, which customers run and some tests therefore too. */
const olderNode = join(root, 'node_modules', 'node22', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const stamp = join(root, 'node_modules', '.lapor-installed')

/** What an installation depends on. The lock file repeats the dependencies of every workspace. */
function fingerprint() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex')
}

function isCurrent(wanted) {
  return existsSync(pinnedNode) && existsSync(olderNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
}

function npm(args) {
  return new Promise((resolve, reject) => {
    // A shell finds npm.cmd on Windows; the arguments are constants of this file.
    const child = spawn('npm', args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, npm_config_update_notifier: 'false' },
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`"npm ${args.join(' ')}" ended with ${signal ?? `code ${code}`}`))
    })
  })
}

/** The packages of which package.json allows the install script. */
function approvedBuilds() {
  const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return Object.keys(allowScripts).filter((name) => allowScripts[name] === true)
}

export async function bootstrap() {
  const wanted = fingerprint()
  if (isCurrent(wanted)) return
  console.log(existsSync(join(root, 'node_modules')) ? 'Packages: out of date, installing…' : 'Packages: installing…')
  const started = performance.now()
  // The stamp goes first and comes back last: an installation that was interrupted is never taken for a whole one.
  rmSync(stamp, { force: true })
  // Install scripts are off and the approved ones run by name, because npm before 11 does not know "allowScripts"
  // and several browser drivers would try to download for minutes.
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  await npm(['rebuild', '--loglevel=error', 'node'])
  // "node22" is the npm package "node" of another version: linked, it would become the Node of every npm script.
  await npm(['rebuild', '--loglevel=error', '--no-bin-links', ...approvedBuilds().filter((name) => name !== 'node')])
  for (const node of [pinnedNode, olderNode]) if (!existsSync(node)) throw new Error(`the npm package "node" left no ${node}`)
  writeFileSync(`${stamp}.new`, wanted)
  renameSync(`${stamp}.new`, stamp)
  console.log(`Packages: installed in ${Math.round((performance.now() - started) / 1000)} s.`)
}

/** For scripts that cannot go on without packages. */
export async function bootstrapOrExit() {
  try {
    await bootstrap()
  } catch (error) {
    console.error(`Packages: could not be installed: ${error.message}.`)
    console.error('Look at the lines of npm above; a network or a disk is the usual cause. Running the same command again is safe.')
    process.exit(1)
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await bootstrapOrExit()
