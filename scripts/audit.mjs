// "npm run audit": asks the registry what is known against the packages that come along with ours; tools of development run on nobody's server.
import { spawnSync } from 'node:child_process'
import { advisoriesOf } from './advisories.mjs'
import { root } from './bootstrap.mjs'

// Reads package-lock.json alone: nothing needs to be installed. npm's exit code does not tell a hole from a registry that is away.
const { stdout } = spawnSync('npm', ['audit', '--json', '--omit=dev', '--package-lock-only'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' })
const { isClean, lines } = advisoriesOf(stdout ?? '')
console.log(lines.join('\n'))
process.exitCode = isClean ? 0 : 1
