// Finds a program of the system, and installs the Debian package that brings it where it is missing.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
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

/** Its path, or throws with the exact command to run. */
export function debianProgram(name, debianPackage) {
  const known = pathOf(name)
  if (known) return known
  const install = ['install', '-y', '--no-install-recommends', debianPackage]
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).error) throw new Error(`${name} is missing. On Debian run: sudo apt-get update && sudo apt-get ${install.join(' ')}`)
  for (const args of [['update', '-q'], install]) {
    const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    if (status !== 0) throw new Error(`"apt-get ${args.join(' ')}" ended with code ${status}`)
  }
  const installed = pathOf(name)
  if (installed === undefined) throw new Error(`${debianPackage} was installed, but ${name} is not found afterwards`)
  return installed
}
