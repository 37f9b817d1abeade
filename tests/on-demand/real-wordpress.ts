/** A real WordPress with the plugin's files in it, on a database and a web server of its own, installed by its own form. */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as debian from '../../scripts/debian-program.mjs'
import { freePort } from '../../scripts/free-port.mjs'

const { debianProgram, ensureDebianFiles } = debian

const run = promisify(execFile)
const repository = join(import.meta.dirname, '../..')
const debianWordPress = '/usr/share/wordpress'

export const adminName = 'walikota'
export const adminPassword = 'sandi-percobaan-yang-panjang'

export interface WordPress {
  readonly url: string
  /** wp-content/plugins/lapor-embed. */
  readonly plugin: string
  /** Runs SQL. @returns rows as lines, columns parted by tabs */
  sql(statement: string): Promise<string>
  /** What PHP complained of. */
  log(): string
  stop(): Promise<void>
}

/** The path of PHP's command line, installed where it is missing. */
export const phpProgram = (): string => debianProgram('php', 'php-cli')

const config = (socket: string, log: string): string => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wordpress' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $name ) {
	define( $name, $name . '-of-a-test' );
}
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'FS_METHOD', 'direct' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
// Nothing leaves the machine; the relay has the website's own host.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`

const endOf = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  process.kill(-(child.pid ?? 0), 'SIGTERM')
  await ended
}

/** @param ready asked again until it does not throw */
const until = async (child: ChildProcess, what: string, ready: () => Promise<unknown>): Promise<void> => {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (said += text))
  const late = Date.now() + 60_000
  for (;;) {
    try {
      await ready()
      return
    } catch (error) {
      if (child.exitCode !== null || Date.now() > late) throw new Error(`${what} did not start: ${String(error)}\n${said}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

export const startWordPress = async (): Promise<WordPress> => {
  ensureDebianFiles(
    [debianWordPress, `${debianWordPress}/wp-content/languages/id_ID.mo`, `${debianWordPress}/wp-content/themes/twentytwentythree`, `${debianWordPress}/wp-content/themes/twentytwentyone`, '/usr/sbin/mariadbd', '/usr/bin/php'],
    ['wordpress', 'wordpress-l10n', 'wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyone', 'mariadb-server', 'php-cli', 'php-mysql'],
  )
  const folder = mkdtempSync(join(tmpdir(), 'lapor-wp-'))
  const inFolder = (name: string): string => join(folder, name)
  const [site, data, socket, log] = [inFolder('site'), inFolder('data'), inFolder('db.sock'), inFolder('debug.log')] as const
  // Debian's package has links in it, to libraries that others use too.
  cpSync(debianWordPress, site, { recursive: true, dereference: true, filter: (source) => !source.endsWith('/.htaccess') })
  writeFileSync(join(site, 'wp-config.php'), config(socket, log))
  const plugin = join(site, 'wp-content/plugins/lapor-embed')
  cpSync(join(repository, 'examples/wordpress'), plugin, { recursive: true })

  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : []
  await run('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...asRoot], { maxBuffer: 16e6 })
  const database = spawn('/usr/sbin/mariadbd', ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, 'db.pid')}`, '--skip-networking', ...asRoot], { stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const sqlOn = async (statement: string, ...more: string[]): Promise<string> => (await run('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--batch', '--skip-column-names', ...more, '--execute', statement])).stdout
  await until(database, 'MariaDB', () => sqlOn('select 1'))
  await sqlOn("create database wordpress character set utf8mb4; create user wordpress@localhost identified by ''; grant all on wordpress.* to wordpress@localhost")

  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  // WordPress asks itself while it answers: one worker would wait for itself.
  const web = spawn(phpProgram(), ['-S', `127.0.0.1:${port}`, '-t', site], { cwd: site, env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  await until(web, 'PHP', () => fetch(`${url}/readme.html`))
  const form = new URLSearchParams({ weblog_title: 'Kelurahan Kademangan', user_name: adminName, admin_password: adminPassword, admin_password2: adminPassword, pw_weak: '1', admin_email: 'admin@kelurahan.example', blog_public: '0', language: 'id_ID' })
  const installed = await fetch(`${url}/wp-admin/install.php?step=2`, { method: 'POST', body: form })
  const page = await installed.text()
  if (!page.includes('wp-login.php')) throw new Error(`WordPress did not install itself:\n${page.replace(/<[^>]+>/g, ' ')}`)

  return {
    url,
    plugin,
    sql: (statement) => sqlOn(statement, 'wordpress'),
    log: () => {
      try {
        return readFileSync(log, 'utf8')
      } catch {
        return ''
      }
    },
    stop: async () => {
      await endOf(web)
      await endOf(database)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
