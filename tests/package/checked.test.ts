/** Each published package as its tarball has it: a licence, nothing of the workshop, and nothing wrong for the tools that check packages. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { packPackage, type PackedPackage, publishedPackages } from './pack-package.ts'
import { repository } from './packed-sdk.ts'

for (const name of publishedPackages) {
  describe(`the tarball of ${name}`, { timeout: 120_000 }, () => {
    let packed: PackedPackage

    before(async () => {
      packed = await packPackage(name)
    })

    after(() => packed?.remove())

    it('brings the licence and a README', () => {
      assert.equal(packed.read('LICENSE'), readFileSync(join(repository, 'LICENSE'), 'utf8'))
      assert.match(packed.read('README.md'), /^# @/)
    })

    it('leaves sources, tests and notes of the build at home', () => {
      assert.deepEqual(packed.files.filter((file) => /^src\/|\.test\.|(^|\/)\.|(^|\/)tsconfig\.tsbuildinfo$/.test(file)), [])
    })

    it('names no folder of the machine that built it', () => {
      assert.deepEqual(packed.files.filter((file) => packed.read(file).includes(repository)), [])
    })

    it('satisfies publint without a suggestion', async () => {
      const tarball = readFileSync(packed.tarball)
      const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) } })
      assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), [])
    })

    it('has types that fit its modules in every resolution of an ESM-only package', async () => {
      // The profile leaves out "node10", which knows no export map, and require() below Node 22: both end at CommonJS, which these packages are not.
      const attw = join(repository, 'node_modules/@arethetypeswrong/cli/dist/index.js')
      // Into a file: it ends before a pipe has taken all of it.
      const said = join(packed.folder, 'attw.json')
      const out = openSync(said, 'w')
      await once(spawn(process.execPath, [attw, '--profile', 'esm-only', '--no-definitely-typed', '--format', 'json', packed.tarball], { stdio: ['ignore', out, 'inherit'] }), 'exit')
      closeSync(out)
      const { analysis, problems } = JSON.parse(readFileSync(said, 'utf8')) as { analysis: { entrypoints: Record<string, unknown> }; problems: Record<string, { resolutionKind?: string; resolutionOption?: string }[]> }
      const found = Object.values(problems).flat().filter(({ resolutionKind, resolutionOption }) => !['node10', 'node16-cjs'].includes(resolutionKind ?? resolutionOption ?? ''))
      assert.deepEqual(found, [])
      const { exports } = JSON.parse(packed.read('package.json')) as { exports: Record<string, unknown> }
      assert.deepEqual(Object.keys(exports).filter((door) => !door.includes('*') && !(door in analysis.entrypoints)), [], 'it looked at every door')
    })
  })
}
