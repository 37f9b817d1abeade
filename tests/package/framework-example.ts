/** Installs one of examples/ as a customer would, with the packed tarballs, then builds, type-checks and opens it. */
import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, extname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'puppeteer-core'
import { openPage } from '../journey/browser.ts'
import { citizenAt } from '../journey/citizen.ts'
import { startHostServer } from '../journey/host-server.ts'
import { packPackage } from './pack-package.ts'
import { copyDependencies, repository } from './packed-sdk.ts'

const run = promisify(execFile)

/** The key that the examples name. */
export const exampleSite = 'kel-kademangan'

/** The project's Node, also for "npm run". */
const environment = { ...process.env, PATH: [join(repository, 'node_modules/.bin'), process.env['PATH']].join(delimiter), npm_config_update_notifier: 'false', ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', CI: 'true' }

interface Manifest {
  name: string
  bin?: string | Record<string, string>
  dependencies: Record<string, string>
  devDependencies?: Record<string, string>
}

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

/** As npm links what a package can be called by. */
const linkPrograms = (modules: string, names: readonly string[]): void => {
  mkdirSync(join(modules, '.bin'), { recursive: true })
  for (const name of names) {
    const { bin = {} } = readManifest(join(modules, name))
    const programs = typeof bin === 'string' ? { [name.replace(/^@[^/]+\//, '')]: bin } : bin
    for (const [program, file] of Object.entries(programs)) symlinkSync(join('..', name, file), join(modules, '.bin', program))
  }
}

export interface InstalledExample {
  readonly folder: string
  /** Runs a script of its package.json. @returns what it said @throws where it ends with another code than 0 */
  script(name: string): Promise<string>
  /** What its type check says with one more file in it, as the numbers of the lines it names; undefined where it finds nothing. */
  wrongLines(file: string, content: string): Promise<number[] | undefined>
  remove(): void
}

/**
 * @param name a folder of examples/
 * @param relayUrl put where the example says https://RELAY
 * @param from "copies" of what the repository has installed in the same exact versions: no registry, so nothing that can be away;
 *   or the "registry", where the repository has no use for the packages itself
 */
export const installExample = async (name: string, relayUrl: string, from: 'copies' | 'registry'): Promise<InstalledExample> => {
  const folder = mkdtempSync(join(tmpdir(), `lapor-${name}-`))
  cpSync(join(repository, 'examples', name), folder, { recursive: true, filter: (source) => !/\/(node_modules|dist)$/.test(source) })
  for (const file of globSync('**/*.{ts,tsx,vue,svelte,astro,html}', { cwd: folder })) {
    const path = join(folder, file)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('https://RELAY', relayUrl))
  }
  const modules = join(folder, 'node_modules')
  const packed = { '@lapor/sdk': await packPackage('sdk'), '@lapor/widget': await packPackage('widget') }
  if (from === 'registry') {
    const manifest = readManifest(folder)
    Object.assign(manifest.dependencies, Object.fromEntries(Object.entries(packed).map(([of, { tarball }]) => [of, `file:${tarball}`])))
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], { cwd: folder, env: environment, maxBuffer: 64e6 })
  } else {
    for (const [of, { unpacked }] of Object.entries(packed)) cpSync(unpacked, join(modules, of), { recursive: true })
    for (const of of Object.keys(packed)) copyDependencies(join(modules, of), modules)
    copyDependencies(folder, modules, { alsoForDevelopment: true })
    linkPrograms(modules, Object.keys({ ...readManifest(folder).dependencies, ...readManifest(folder).devDependencies }))
  }
  for (const one of Object.values(packed)) one.remove()

  const script = async (script: string): Promise<string> => (await run('npm', ['run', '--silent', script], { cwd: folder, env: environment, maxBuffer: 64e6 })).stdout
  return {
    folder,
    script,
    wrongLines: async (file, content) => {
      const path = join(folder, file)
      writeFileSync(path, content)
      const told = await script('types').then(() => undefined, (error: unknown) => (error as { stdout: string; stderr: string }))
      rmSync(path)
      if (told === undefined) return undefined
      // Colours off, then "wrong.tsx(3,1)", "Wrong.vue:3:1" or "src/wrong.ts:3:1".
      const text = `${told.stdout}\n${told.stderr}`.replaceAll(/\u001b\[[\d;]*m/g, '')
      const lines = [...text.matchAll(/wrong\.\w+[(:](\d+)[,:]/gi)].map(([, line]) => Number(line))
      return [...new Set(lines)].sort((a, b) => a - b)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export interface Host {
  readonly origin: string
  stop(): void
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' }

/** Serves what a build wrote, as any web server would. */
export const serveFolder = async (folder: string): Promise<Host> => {
  assert.ok(existsSync(join(folder, 'index.html')), `the build left no index.html: ${existsSync(folder) ? readdirSync(folder).join() : folder}`)
  return startHostServer((asked) => {
    const path = new URL(asked, 'http://host').pathname
    const file = join(folder, path === '/' ? 'index.html' : path)
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return { status: 404, body: '' }
    return { type: types[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) }
  })
}

/** Runs an example that is a server of its own; the port is its to choose. */
export const startHost = async (folder: string, program: readonly string[]): Promise<Host> => {
  const child = spawn(process.execPath, program, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let said = ''
  const stop = (): void => void (child.pid !== undefined && child.exitCode === null && process.kill(-child.pid, 'SIGTERM'))
  const origin = await new Promise<string>((resolve, reject) => {
    const listen = (text: string): void => {
      said += text
      const port = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`)
    }
    child.stdout.setEncoding('utf8').on('data', listen)
    child.stderr.setEncoding('utf8').on('data', listen)
    void once(child, 'exit').then(() => reject(new Error(`${dirname(program[0] ?? '')} ended:\n${said}`)))
  })
  return { origin, stop }
}

/** Opens the page and files a report from it; the page says that it heard of it. */
export const fileFrom = async (browser: Browser, url: string): Promise<void> => {
  const { page, noticed } = await openPage(browser)
  await page.goto(url)
  const citizen = citizenAt(page)
  await citizen.sees('Belum ada laporan.')
  await citizen.sees('Bukan lapor.go.id.')
  await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan mati di depan SDN 2.')
  await citizen.sees('ditujukan kepada')
  await citizen.press('Kirim laporan')
  await citizen.sees(/Terkirim: [0-9A-Z]{4}-/)
  assert.deepEqual(noticed.complaints, [])
  await page.close()
}
