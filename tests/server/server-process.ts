/** A relay in a process of its own, as an agency runs it: started, asked from the command line beside it, stopped or killed. */
import { type ChildProcess, execFile, type ExecFileException, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseUrlFor } from './database.ts'

export const repository = join(import.meta.dirname, '../..')
export const bin = join(repository, 'packages/server/bin/lapor-server.mjs')
const cli = ['--conditions=@lapor/source', join(repository, 'packages/server/src/cli.ts')]

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface ServerProcess {
  readonly baseUrl: string
  readonly pid: number | undefined
  readonly output: () => string
  /** Resolves when the process is gone, with its exit code; null where a signal ended it. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>
}

/** Of a program that `execFile` ran: one that a signal ended, as its time limit does, has none of its own and did not end well. */
export const exitCodeOf = (error: ExecFileException | null): number => (error === null ? 0 : Number(error.code ?? 128))

/** A folder for the data of one test file. */
export const dataFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'lapor-process-'))
  return { folder, dataFile: join(folder, 'lapor.sqlite'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

const environment = async (dataFile: string, more: Readonly<Record<string, string>>): Promise<NodeJS.ProcessEnv> => ({ ...process.env, PORT: '0', HOST: '127.0.0.1', LAPOR_DATA: dataFile, DATABASE_URL: (await databaseUrlFor(dataFile)) ?? '', ...more })

/** Runs `lapor-server` with these words to its end. */
export const command = async (dataFile: string, words: readonly string[], more: Readonly<Record<string, string>> = {}, from: readonly string[] = cli): Promise<Ended> => {
  const env = await environment(dataFile, more)
  return new Promise((resolve) => {
    execFile(process.execPath, [...from, ...words], { env, timeout: 60_000 }, (error, stdout, stderr) => {
      resolve({ code: exitCodeOf(error), stdout, stderr })
    })
  })
}

export interface RunningCommand {
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>
}

/** Runs `lapor-server` with these words without waiting for its end. */
export const startCommand = async (dataFile: string, words: readonly string[]): Promise<RunningCommand> => {
  const child: ChildProcess = spawn(process.execPath, [...cli, ...words], { env: await environment(dataFile, {}), stdio: 'ignore' })
  const gone = new Promise<number | null>((done) => child.once('exit', done))
  return { end: (signal) => (child.kill(signal), gone) }
}

/** Resolves when it answers; no process is in between, so that SIGKILL hits the relay itself. @param launcher a program, with its first arguments, that becomes the relay */
export const startServer = async (dataFile: string, words: readonly string[] = [], more: Readonly<Record<string, string>> = {}, launcher: readonly string[] = [], from: readonly string[] = cli): Promise<ServerProcess> => {
  const env = await environment(dataFile, more)
  const [program = '', ...args] = [...launcher, process.execPath, ...from, 'serve', ...words]
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const gone = new Promise<number | null>((done) => child.once('exit', done))
    let output = ''
    const listen = (text: string): void => {
      output += text
      const baseUrl = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0]
      if (baseUrl) resolve({ baseUrl, pid: child.pid, output: () => output, end: (signal) => (child.kill(signal), gone) })
    }
    child.stdout?.setEncoding('utf8').on('data', listen)
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text))
    void gone.then((code) => reject(new Error(`the relay ended with ${String(code)} before it answered:\n${output}`)))
  })
}
