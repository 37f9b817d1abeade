// Proves that "npm start" brings up a relay that says it is ready, and that ends by itself when it is told to: what a newcomer does first.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './free-port.mjs'

/** It may have to install and to build first. */
const patienceMs = 10 * 60_000

const folder = mkdtempSync(join(tmpdir(), 'prove-start-'))
const port = await freePort()
// A group of its own: npm, its shell and the relay are told together, as a terminal tells them.
const started = spawn('npm', ['start'], { stdio: 'inherit', detached: true, env: { ...process.env, PORT: String(port), LAPOR_DATA: join(folder, 'lapor.sqlite') } })
let ended
const end = new Promise((resolve) => started.once('close', (code, signal) => resolve((ended = signal ?? code))))

const until = Date.now() + patienceMs
let isReady = false
while (!isReady && ended === undefined && Date.now() < until) {
  isReady = await fetch(`http://127.0.0.1:${port}/readyz`).then(({ ok }) => ok, () => false)
  if (!isReady) await pause(500)
}
if (ended === undefined) process.kill(-started.pid, isReady ? 'SIGINT' : 'SIGKILL')
await Promise.race([end, pause(60_000, undefined, { ref: false })])
if (ended === undefined) process.kill(-started.pid, 'SIGKILL')
rmSync(folder, { recursive: true, force: true })

const problem = isReady ? ([0, 130, 'SIGINT'].includes(ended) ? undefined : `was ready, but ended with ${ended ?? 'nothing after a minute'}`) : `was not ready; it ended with ${ended ?? 'nothing'}`
console.log(`"npm start" ${problem ?? 'was ready, and ended when it was told to'}.`)
process.exit(problem === undefined ? 0 : 1)
