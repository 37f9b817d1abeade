/** Importing the SDK does nothing: on a server, in a bundle, and to whatever else runs beside it. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { after, before, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { packSdk, type PackedSdk } from './packed-sdk.ts'
import { node22, node24 } from './runtimes.ts'

let sdk: PackedSdk
let folder: string

before(async () => {
  sdk = await packSdk()
  folder = sdk.install('import')
})

after(() => sdk?.remove())

/** What is left of a program after tree shaking. */
const bundled = async (program: string): Promise<string> => {
  const { outputFiles } = await build({ stdin: { contents: program, resolveDir: folder }, bundle: true, format: 'esm', platform: 'browser', write: false, logLevel: 'error' })
  return outputFiles[0]?.text ?? ''
}

describe('importing every door', { timeout: 60_000 }, () => {
  for (const [name, node] of [['22', node22], ['24', node24]] as const) {
    it(`touches, starts and adds nothing in Node ${name}`, async () => {
      const { stdout } = await promisify(execFile)(node(), ['trap.mjs', ...sdk.doors], { cwd: folder, env: {} })
      assert.deepEqual(JSON.parse(stdout), {
        touched: [],
        // zod's own, on purpose: its copies find each other through them.
        globals: ['__zod_globalConfig', '__zod_globalRegistry'],
        builtIns: [],
        listeners: [],
        alive: [],
        // A setting made here would be one for every schema of the host's program.
        zod: {},
      })
    })
  }

  it('leaves nothing in a bundle that uses nothing', async () => {
    const code = await bundled(sdk.doors.map((door) => `import '${door}'`).join('\n'))
    assert.equal(code.replace(/^\s*\/\/.*$/gm, '').trim(), '')
  })

  it('stays in a bundle where the import is the program: a worker', async () => {
    assert.deepEqual(sdk.workers, ['@lapor/sdk/challenge-worker'])
    assert.match(await bundled(`import '${sdk.workers[0] ?? ''}'`), /addEventListener\("message"/)
  })
})
