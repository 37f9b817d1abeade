/** What the script tag leaves out of zod changes no judgement: each example of the contract, and each mutilated one, has the same issues with and without it. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { rollup, type Plugin } from 'rollup'
import esbuild from 'rollup-plugin-esbuild'
import * as plugins from '../../scripts/rollup/only-parsing.mjs'
import * as marks from '../../scripts/rollup/no-marks.mjs'

const repository = join(import.meta.dirname, '../..')
const sdk = join(repository, 'packages/sdk')

interface Schema {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown; readonly error?: unknown }
}

type Contract = Readonly<Record<string, unknown>> & { readonly issuesOf: (error: never, input: unknown) => unknown }

let folder: string
let whole: Contract
let short: Contract

const bundled = async (name: string, extra: readonly Plugin[]): Promise<Contract> => {
  const bundle = await rollup({ input: join(sdk, 'src/contract/index.ts'), onwarn: () => undefined, plugins: [...extra, nodeResolve({ exportConditions: ['@lapor/source'] }), esbuild({ target: 'es2022' })] })
  const { output } = await bundle.generate({ format: 'es' })
  const file = join(folder, name)
  writeFileSync(file, output[0].code)
  return (await import(pathToFileURL(file).href)) as Contract
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapor-parsing-'))
  whole = await bundled('whole.mjs', [])
  short = await bundled('short.mjs', [marks.noMarks, plugins.onlyParsing])
})

after(() => rmSync(folder, { recursive: true, force: true }))

const isSchema = (value: unknown): value is Schema => typeof (value as Partial<Schema> | undefined)?.safeParse === 'function'

const schemasOf = (contract: Contract): Map<string, Schema> => new Map(Object.entries(contract).filter((one): one is [string, Schema] => isSchema(one[1])))

const judged = ({ issuesOf }: Contract, schema: Schema, value: unknown): unknown => {
  const result = schema.safeParse(value)
  return result.success ? { data: result.data } : { issues: issuesOf(result.error as never, value) }
}

/** The value with each of its parts left out, emptied, or of another kind, one at a time. */
function* mutilated(value: unknown): Generator {
  for (const other of [null, undefined, 0, '', 'x', '\ud800', true, [], {}, 'y'.repeat(6000)]) yield other
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield { ...value, unheardOf: 1 }
  for (const [key, part] of Object.entries(value)) {
    for (const instead of mutilated(part)) yield Array.isArray(value) ? value.with(Number(key), instead) : { ...value, [key]: instead }
    if (!Array.isArray(value)) yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key))
  }
}

interface Example {
  readonly schema: string
  readonly value: unknown
}

const examples = (): Example[] => ['valid', 'invalid'].flatMap((kind) => readdirSync(join(sdk, 'fixtures', kind)).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync(join(sdk, 'fixtures', kind, name), 'utf8')) as Example))

describe('zod as the script tag has it', () => {
  it('judges every example by every schema of the contract as the whole of it does', () => {
    const shorter = schemasOf(short)
    const seen = { fits: 0, fails: 0 }
    const same = (name: string, schema: Schema, value: unknown): void => {
      const expected = judged(whole, schema, value) as object
      seen['data' in expected ? 'fits' : 'fails']++
      assert.deepEqual(judged(short, shorter.get(name) as Schema, value), expected, name)
    }
    for (const [name, schema] of schemasOf(whole)) {
      for (const example of examples()) {
        same(name, schema, example.value)
        for (const other of example.schema === name ? mutilated(example.value) : []) same(name, schema, other)
      }
    }
    assert.ok(seen.fits > 500 && seen.fails > 5000, JSON.stringify(seen))
  })
})
