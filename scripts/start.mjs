// "npm start": installs and builds what is missing, then runs the relay with its demo pages.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bootstrapOrExit, pinnedNode, root } from './bootstrap.mjs'
import { isScriptTagBuildFresh } from './freshness.mjs'
import { projectPath, runNode } from './run.mjs'

await bootstrapOrExit()

if (!isScriptTagBuildFresh()) {
  console.log('Widget: building…')
  const code = await runNode(['scripts/build.mjs', 'script-tag'])
  if (code !== 0) {
    console.error('Widget: the build failed; the lines above say where.')
    process.exit(code)
  }
}

if (!existsSync(join(root, 'packages/server/dist/desk/desk.js'))) {
  console.log('Desk: building…')
  const code = await runNode(['scripts/build.mjs', 'desk'])
  if (code !== 0) process.exit(code)
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
