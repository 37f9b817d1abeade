// Starts a real PostgreSQL on a folder that goes with it, for tests and measurements; installs Debian's package where it is missing.
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installDebian, programIn, shellFolders } from './debian-program.mjs'
import { freePort } from './free-port.mjs'

/** Where Debian puts what is not on the path: one folder a version. */
const debianFolder = '/usr/lib/postgresql'

/** PostgreSQL refuses to run as root: these users exist on Debian with and without its package. */
const others = ['postgres', 'nobody']

function debianFolders() {
  try {
    return readdirSync(debianFolder).sort((a, b) => Number(b) - Number(a)).map((version) => join(debianFolder, version, 'bin'))
  } catch {
    return []
  }
}

/** The path of `initdb`, `pg_ctl`, `pg_dump` and the like, or undefined. */
export function postgresProgram(name) {
  return programIn([...debianFolders(), ...shellFolders()], [name])
}

const isRoot = () => process.getuid?.() === 0

function userId(name) {
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((one) => one.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return line && { uid: Number(uid), gid: Number(gid) }
}

/** Leaves PostgreSQL installed, or throws with the exact command to run. */
function ensurePostgres() {
  if (postgresProgram('initdb') && postgresProgram('pg_ctl')) return
  installDebian('PostgreSQL', ['postgresql'])
  if (!postgresProgram('initdb')) throw new Error('postgresql was installed, but initdb is not found afterwards')
}

/**
 * @param {Record<string, string>} settings of postgresql.conf. Tests do without the disk: what a pulled plug leaves is PostgreSQL's own promise.
 * @returns the URL of the server's own database, and how to end it
 */
export async function startPostgres(settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }) {
  ensurePostgres()
  const folder = mkdtempSync(join(tmpdir(), 'lapor-postgres-'))
  const as = isRoot() ? others.map(userId).find((user) => user !== undefined) : undefined
  if (isRoot() && as === undefined) throw new Error(`PostgreSQL does not run as root, and there is none of the users ${others.join(', ')}`)
  if (as) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  const run = (name, args) =>
    new Promise((resolve, reject) => {
      let said = ''
      const child = spawn(postgresProgram(name), args, { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } })
      child.stderr.setEncoding('utf8').on('data', (text) => (said += text))
      child.once('error', reject)
      child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${name} ended with code ${code}: ${said}`))))
    })
  const port = await freePort()
  const start = () => {
    const options = { listen_addresses: '127.0.0.1', port, unix_socket_directories: folder, max_connections: 200, ...settings }
    const words = Object.entries(options).map(([name, value]) => `-c ${name}=${value}`).join(' ')
    return run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-o', words, '-w', '-s', 'start'])
  }
  // Orders text as a language does, unlike SQLite: what relies on the order of bytes has to ask for it.
  await run('initdb', ['-D', data, '-U', 'lapor', '--auth=trust', '-E', 'UTF8', '--locale-provider=icu', '--icu-locale=id', '--no-sync'])
  await start()
  return {
    url: `postgres://lapor@127.0.0.1:${port}/postgres`,
    /** Ends it as a power cut would, or lets those who are in the middle finish. */
    halt: (mode = 'immediate') => run('pg_ctl', ['-D', data, '-m', mode, '-w', '-s', 'stop']),
    start,
    stop: () => {
      spawnSync(postgresProgram('pg_ctl'), ['-D', data, '-m', 'immediate', '-w', '-s', 'stop'], { ...as, cwd: folder, stdio: 'ignore' })
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    },
  }
}
