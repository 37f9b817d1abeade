/** The real relay as a process of its own, with its own database file: started, killed and asked from the command line. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '../../scripts/free-port.mjs'

const repository = join(import.meta.dirname, '../..')
const bin = join(repository, 'packages/server/bin/lapor-server.mjs')

export interface RelayProcess {
  readonly baseUrl: string
  /** Where its files lie. */
  readonly folder: string
  /** Runs an officer's command, as one would at a terminal beside it. */
  readonly command: (...words: string[]) => Promise<string>
  /** SIGKILL: as when the power fails. */
  readonly kill: () => Promise<void>
  /** Starts it again on the same file and port. */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** @param settings environment variables besides */
export const startRelay = async (settings: Readonly<Record<string, string>> = {}): Promise<RelayProcess> => {
  const folder = mkdtempSync(join(tmpdir(), 'lapor-journey-'))
  const dataFile = join(folder, 'lapor.sqlite')
  let log = ''
  let child: ChildProcess
  const port = String(await freePort())

  const env = (): NodeJS.ProcessEnv => ({ ...process.env, LAPOR_DATA: dataFile, PORT: port, HOST: '127.0.0.1', ...settings })

  const start = (): Promise<string> =>
    new Promise((resolve, reject) => {
      let said = ''
      child = spawn(process.execPath, [bin, 'serve', '--demo'], { env: env(), cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
      child.stderr?.setEncoding('utf8').on('data', (text: string) => (log += text))
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        log += text
        said += text
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
        if (address) resolve(address)
      })
      child.once('exit', (code) => reject(new Error(`the relay ended with ${code}:\n${log}`)))
    })

  /** The whole group: the command may run the relay in a process below it. */
  const signalAll = (signal: NodeJS.Signals): boolean => process.kill(-(child.pid ?? 0), signal)

  const end = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      child.removeAllListeners('exit')
      child.once('exit', () => resolve())
      signalAll(signal)
    })

  // Where a test file breaks off before it can end what it began, no relay is left behind.
  const leaveNothing = (): void => void (child.exitCode === null && child.signalCode === null && signalAll('SIGKILL'))
  process.once('exit', leaveNothing)

  const baseUrl = await start()

  return {
    baseUrl,
    folder,
    command: async (...words) => (await promisify(execFile)(process.execPath, [bin, ...words], { env: env(), cwd: folder })).stdout,
    kill: () => end('SIGKILL'),
    restart: async () => void (await start()),
    stop: async () => {
      await end('SIGTERM')
      process.off('exit', leaveNothing)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
