// Runs one program to its end, with a time limit, in a process group that ends with it.
import { spawn } from 'node:child_process'
import { pinnedNode, projectPath, root } from './bootstrap.mjs'

const graceMs = 5_000
const running = new Set()

function killGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The group has ended already.
  }
}

for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]]) {
  process.once(signal, () => {
    for (const child of running) killGroup(child, 'SIGTERM')
    process.exit(code)
  })
}

/** Resolves with the exit code; a program that ran out of time or could not start has a code that is not 0. */
export function run(command, args, { env = {}, limitMinutes = 10 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
      env: { ...process.env, PATH: projectPath, ...env },
    })
    running.add(child)
    const timer = setTimeout(() => {
      console.error(`Stopped after ${limitMinutes} minutes: ${command} ${args.join(' ')}`)
      // Browsers started by puppeteer have groups of their own and are closed by its handler of SIGTERM.
      killGroup(child, 'SIGTERM')
      setTimeout(() => killGroup(child, 'SIGKILL'), graceMs)
    }, limitMinutes * 60_000)
    const finish = (code) => {
      clearTimeout(timer)
      running.delete(child)
      resolve(code)
    }
    child.on('error', (error) => {
      console.error(`Could not start ${command}: ${error.message}`)
      finish(127)
    })
    child.on('close', (code, signal) => finish(signal ? 1 : code))
  })
}

/** Runs a script or a program of node_modules with the pinned Node. */
export function runNode(args, options) {
  return run(pinnedNode, args, options)
}
