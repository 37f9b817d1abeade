/** The packed SDK in what three bundlers make of it for a customer's page: small enough in each, and all of it in one file. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { brotliCompressSync, constants } from 'node:zlib'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import terserPlugin from '@rollup/plugin-terser'
import { build } from 'esbuild'
import { rollup, type Plugin } from 'rollup'
import webpack from 'webpack'
import * as customers from '../../scripts/sdk-customers.mjs'
import { packSdk, type PackedSdk } from './packed-sdk.ts'

const { customer, customerWithOutbox, sdkBudgets } = customers as { customer: string; customerWithOutbox: string; sdkBudgets: { client: number; outbox: number } }
// Typed for require(), where a module is its default export.
const terser = terserPlugin as unknown as () => Plugin

let sdk: PackedSdk
let folder: string

before(async () => {
  sdk = await packSdk()
  folder = sdk.install('browser')
})

after(() => sdk?.remove())

/** Each takes a program and gives the one file that a page would load, minified as the bundler does it by itself. */
const bundlers: Readonly<Record<string, (entry: string) => Promise<string>>> = {
  esbuild: async (entry) => {
    const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', platform: 'browser', write: false, outdir: folder, logLevel: 'error' })
    assert.equal(outputFiles.length, 1)
    return outputFiles[0]?.text ?? ''
  },
  rollup: async (input) => {
    // zod's comments on tree shaking and a circle in it are told each time.
    const bundle = await rollup({ input, plugins: [nodeResolve({ browser: true }), terser()], onwarn: () => undefined })
    const { output } = await bundle.generate({ format: 'es' })
    assert.equal(output.length, 1)
    return output[0].code
  },
  webpack: async (entry) => {
    const written = new Map<string, string>()
    const compiler = webpack({ mode: 'production', context: folder, entry, target: 'web', experiments: { outputModule: true }, output: { path: folder, filename: 'out.js', library: { type: 'module' } } })
    assert.ok(compiler)
    const writeFile = (file: string, content: string | Buffer, done: (error: null) => void): void => {
      written.set(file, String(content))
      done(null)
    }
    Object.assign(compiler.outputFileSystem ?? assert.fail(), { writeFile })
    const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))))
    assert.deepEqual(stats?.toJson({ all: false, errors: true, warnings: true }), { errors: [], warnings: [] })
    // Licences stand in a file of their own.
    const scripts = [...written].filter(([file]) => !file.endsWith('.LICENSE.txt'))
    assert.equal(scripts.length, 1)
    return scripts[0]?.[1] ?? ''
  },
}

const bytesOf = (code: string): number => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

describe('a customer’s bundle', { timeout: 300_000 }, () => {
  const program = (name: string, contents: string): string => {
    const file = join(folder, `${name}.mjs`)
    writeFileSync(file, contents)
    return file
  }

  for (const [name, bundle] of Object.entries(bundlers)) {
    it(`by ${name} holds the budgets of the client, and of outbox, draft and storage on top`, async (t) => {
      const client = await bundle(program('customer', customer))
      const withOutbox = await bundle(program('customer-with-outbox', customerWithOutbox))
      const [bytes, more] = [bytesOf(client), bytesOf(withOutbox) - bytesOf(client)]
      t.diagnostic(`${name}: ${bytes} B, and ${more} B for outbox, draft and storage`)
      assert.ok(bytes <= sdkBudgets.client && more <= sdkBudgets.outbox, `${bytes} of ${sdkBudgets.client} B, ${more} of ${sdkBudgets.outbox} B`)

      const file = program(`out-${name}`, withOutbox)
      assert.deepEqual(Object.keys((await import(file)) as object).sort(), ['createClient', 'createDraftStore', 'createOutbox', 'emptyDraft', 'openStorage', 'submissionOf'])
      assert.ok(bytes > 10_000, 'it is all there')
    })
  }
})
