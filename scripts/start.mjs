// "npm start": installs and builds what is missing or out of date, then runs the relay with its demo pages.
import { spawn } from 'node:child_process'
import { bootstrapOrExit, pinnedNode, projectPath, root } from './bootstrap.mjs'
import { isFresh } from './freshness.mjs'
import { runNode } from './run.mjs'

await bootstrapOrExit()

for (const [build, what] of [['script-tag', 'Widget'], ['desk', 'Desk']]) {
  if (isFresh(build)) continue
  console.log(`${what}: building…`)
  const code = await runNode(['scripts/build.mjs', build])
  if (code !== 0) {
    console.error(`${what}: the build failed; the lines above say where.`)
    process.exit(code)
  }
}

const relay = spawn(
  pinnedNode,
  ['--conditions=@lapor/source', 'packages/server/src/cli.ts', 'serve', '--demo', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: projectPath } },
)

// The terminal sends Ctrl-C to both; a supervisor signals only this process. The relay decides when it has finished.
const forward = (signal) => relay.kill(signal)
process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM')
process.on('SIGINT', forward).on('SIGTERM', forward)

relay.on('error', (error) => {
  console.error(`The relay could not be started: ${error.message}`)
  process.exit(1)
})
relay.on('close', (code, signal) => process.exit(signal ? 1 : code))
