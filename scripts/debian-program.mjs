// Finds a program or a file of the system, and installs the Debian packages that bring it where it is missing.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Where a shell looks for programs. */
export const shellFolders = () => (process.env.PATH ?? '').split(delimiter)

/**
 * @param {readonly string[]} folders
 * @param {readonly string[]} names
 * @returns {string | undefined} the path of the first of these names that is a program in one of the folders
 */
export function programIn(folders, names) {
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

/** Installs Debian packages, or throws with the exact command to run. @param missing what is not there, in words */
export function installDebian(missing, packages) {
  const args = ['install', '-y', '--no-install-recommends', ...packages]
  if (process.getuid?.() !== 0 || !programIn(shellFolders(), ['apt-get'])) throw new Error(`${missing} is missing. On Debian run: sudo apt-get update && sudo apt-get ${args.join(' ')}`)
  console.log(`Installing ${packages.join(', ')}…`)
  for (const one of [['update', '-q'], args]) {
    const { status } = spawnSync('apt-get', one, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    if (status !== 0) throw new Error(`"apt-get ${one.join(' ')}" ended with code ${status}`)
  }
}

/** Its path, or throws with the exact command to run. */
export function debianProgram(name, debianPackage) {
  const find = () => programIn([...shellFolders(), '/usr/sbin', '/usr/bin'], [name])
  const known = find()
  if (known) return known
  installDebian(name, [debianPackage])
  const installed = find()
  if (installed === undefined) throw new Error(`${debianPackage} was installed, but ${name} is not found afterwards`)
  return installed
}

/** Leaves every file there, or throws with the exact command to run. */
export function ensureDebianFiles(files, packages) {
  const missing = () => files.find((file) => !existsSync(file))
  if (missing() !== undefined) installDebian(missing(), packages)
  if (missing() !== undefined) throw new Error(`${packages.join(', ')} were installed, but ${missing()} is not there afterwards`)
}
