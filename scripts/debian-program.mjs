// Finds a program or a file of the system, and installs the Debian packages that bring it where it is missing.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

function pathOf(name) {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin'].map((folder) => join(folder, name)).find((file) => {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** Or throws with the exact command to run. */
function install(missing, packages) {
  const args = ['install', '-y', '--no-install-recommends', ...packages]
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).error) throw new Error(`${missing} is missing. On Debian run: sudo apt-get update && sudo apt-get ${args.join(' ')}`)
  for (const one of [['update', '-q'], args]) {
    const { status } = spawnSync('apt-get', one, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    if (status !== 0) throw new Error(`"apt-get ${one.join(' ')}" ended with code ${status}`)
  }
}

/** Its path, or throws with the exact command to run. */
export function debianProgram(name, debianPackage) {
  const known = pathOf(name)
  if (known) return known
  install(name, [debianPackage])
  const installed = pathOf(name)
  if (installed === undefined) throw new Error(`${debianPackage} was installed, but ${name} is not found afterwards`)
  return installed
}

/** Leaves every file there, or throws with the exact command to run. */
export function ensureDebianFiles(files, packages) {
  const missing = () => files.find((file) => !existsSync(file))
  if (missing() !== undefined) install(missing(), packages)
  if (missing() !== undefined) throw new Error(`${packages.join(', ')} were installed, but ${missing()} is not there afterwards`)
}
