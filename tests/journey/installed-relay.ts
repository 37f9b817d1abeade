/** A relay as npm installs it, in a folder of its own, so that it can be upgraded: the built packages, beside what they depend on. */
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../scripts/free-port.mjs'
import { asVersion, builtWidget } from '../hosts/older-version.ts'

const repository = join(import.meta.dirname, '../..')

export interface InstalledRelay {
  readonly baseUrl: string
  /** Ends it, and starts it again on the same data and port with the widget of this version. */
  readonly upgrade: (version: string) => Promise<void>
  readonly stop: () => Promise<void>
}

/** What npm puts into a package's folder. */
const parts: Readonly<Record<string, readonly string[]>> = { server: ['bin', 'dist', 'data', 'package.json', 'node_modules'], sdk: ['dist', 'package.json', 'openapi.json'], widget: ['dist', 'package.json'] }

const install = (folder: string): void => {
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '@lapor'), { recursive: true })
  for (const name of readdirSync(join(repository, 'node_modules'))) if (name !== '@lapor') symlinkSync(join(repository, 'node_modules', name), join(modules, name))
  for (const [name, files] of Object.entries(parts)) for (const file of files) cpSync(join(repository, 'packages', name, file), join(modules, '@lapor', name, file), { recursive: true })
}

/** @param version of the widget that it begins with */
export const startInstalledRelay = async (version: string): Promise<InstalledRelay> => {
  const folder = mkdtempSync(join(tmpdir(), 'lapor-installed-'))
  install(folder)
  const widget = join(folder, 'node_modules/@lapor/widget')
  let child: ChildProcess
  const port = String(await freePort())

  const putWidget = (wanted: string): void => {
    for (const [name, text] of asVersion(builtWidget(), wanted)) writeFileSync(join(widget, 'dist', name), text)
    const manifest = join(widget, 'package.json')
    writeFileSync(manifest, JSON.stringify({ ...(JSON.parse(readFileSync(manifest, 'utf8')) as object), version: wanted }))
  }

  const start = (): Promise<string> =>
    new Promise((resolve, reject) => {
      let said = ''
      child = spawn(process.execPath, [join(folder, 'node_modules/@lapor/server/bin/lapor-server.mjs'), 'serve', '--demo'], { cwd: folder, env: { ...process.env, LAPOR_DATA: join(folder, 'lapor.sqlite'), PORT: port, HOST: '127.0.0.1' }, stdio: ['ignore', 'pipe', 'pipe'] })
      child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
        if (address) resolve(address)
      })
      child.once('exit', (code) => reject(new Error(`the relay ended with ${code}:\n${said}`)))
    })

  const end = (): Promise<void> =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.removeAllListeners('exit')
      child.once('exit', () => resolve())
      // As when the power fails: who stops in good order first waits for the browser's connections.
      child.kill('SIGKILL')
    })

  putWidget(version)
  const baseUrl = await start()
  return {
    baseUrl,
    upgrade: async (to) => {
      await end()
      putWidget(to)
      await start()
    },
    stop: async () => {
      await end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
