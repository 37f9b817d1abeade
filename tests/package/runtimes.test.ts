/** One program over the packed SDK does the same against a real relay in every runtime that customers have. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { EdgeVM } from '@edge-runtime/vm'
import { build } from 'esbuild'
import { startRelay } from '../journey/relay-process.ts'
import { expectedWalk } from './expected-walk.ts'
import { packSdk } from './packed-sdk.ts'
import { bun, deno, node22, node24, versionOf } from './runtimes.ts'

const sdk = await packSdk()
after(() => sdk.remove())
const relay = await startRelay()
after(() => relay.stop())

/** Nothing of the project's own environment reaches a customer's program: no NODE_OPTIONS, no condition of our sources. */
const runIn = async (folder: string, program: string, args: readonly string[]): Promise<unknown> => {
  const env = { PATH: process.env['PATH'], HOME: folder, TZ: 'Asia/Makassar', NO_COLOR: '1', DENO_DIR: join(folder, '.deno'), DENO_NO_UPDATE_CHECK: '1' }
  const { stdout } = await promisify(execFile)(program, args, { cwd: folder, env, timeout: 60_000 })
  return JSON.parse(stdout)
}

describe('a customer’s program', { timeout: 120_000 }, () => {
  it('runs in Node 24', async () => {
    assert.deepEqual(await runIn(sdk.install('node'), node24(), ['main.mjs', relay.baseUrl, ...sdk.doors]), { runtime: `node ${versionOf('node')}`, ...expectedWalk })
  })

  it('runs in Node 22', async () => {
    assert.deepEqual(await runIn(sdk.install('node'), node22(), ['main.mjs', relay.baseUrl, ...sdk.doors]), { runtime: `node ${versionOf('node22')}`, ...expectedWalk })
  })

  it('runs in Deno, which lets it reach the relay and nothing else', async () => {
    const folder = sdk.install('deno')
    const permissions = ['--no-prompt', '--no-remote', `--allow-net=${new URL(relay.baseUrl).host}`, `--allow-read=${folder}`]
    assert.deepEqual(await runIn(folder, deno(), ['run', ...permissions, 'main.mjs', relay.baseUrl, ...sdk.doors]), { runtime: `deno ${versionOf('deno')}`, ...expectedWalk })
  })

  it('runs in Bun', async () => {
    assert.deepEqual(await runIn(sdk.install('bun'), bun(), ['--no-install', 'main.mjs', relay.baseUrl, ...sdk.doors]), { runtime: `bun ${versionOf('bun')}`, ...expectedWalk })
  })

  it('runs at the edge, where nothing of Node is', async () => {
    const folder = sdk.install('edge')
    const entry = join(folder, 'every-door.mjs')
    writeFileSync(entry, [...sdk.doors.map((door, at) => `export * as door${at} from '${door}'`), 'export { walk } from \'./main.mjs\''].join('\n'))
    // As the bundlers of edge platforms do it: the packages' browser builds, and an import of a built-in module of Node is an error.
    const { outputFiles } = await build({ entryPoints: [entry], bundle: true, platform: 'browser', conditions: ['edge-light', 'worker'], format: 'iife', globalName: 'customer', write: false, logLevel: 'silent' })
    const edge = new EdgeVM()
    assert.equal(edge.evaluate('[typeof process, typeof require, typeof Buffer, typeof document, typeof indexedDB].join()'), 'undefined,undefined,undefined,undefined,undefined')
    edge.evaluate(outputFiles[0]?.text ?? '')
    const facts = await edge.evaluate<Promise<string>>(`customer.walk(${JSON.stringify(relay.baseUrl)}).then(JSON.stringify)`)
    assert.deepEqual(JSON.parse(facts), expectedWalk)
  })
})
