/** A strict customer's program over every door type-checks against the tarball, however TypeScript finds modules, and wrong ones do not. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { copyDependencies, packSdk, repository, type PackedSdk } from './packed-sdk.ts'

let sdk: PackedSdk
let folder: string

before(async () => {
  sdk = await packSdk()
  folder = sdk.install('typescript')
  // A program without the DOM has its fetch and Blob from here.
  const nodeTypes = join(repository, 'node_modules/@types/node')
  cpSync(nodeTypes, join(folder, 'node_modules/@types/node'), { recursive: true })
  copyDependencies(nodeTypes, join(folder, 'node_modules'))
})

after(() => sdk?.remove())

/** Declarations are checked too, ours and those of what we depend on; only TypeScript's own are not: they take most of the time. */
const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false, skipDefaultLibCheck: true, noEmit: true, target: 'ES2022', verbatimModuleSyntax: true }
const browser = { lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] }
const server = { lib: ['ES2023'], types: ['node'] }

/** What the compiler says. */
const complaints = async (name: string, compilerOptions: object): Promise<string> => {
  const config = join(folder, `tsconfig.${name}.json`)
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...strict, ...compilerOptions }, files: ['program.ts'] }))
  const tsc = join(repository, 'node_modules/typescript/bin/tsc')
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '--pretty', 'false', '-p', config], { cwd: folder }).catch((error: unknown) => error as { stdout: string })
  return stdout
}

describe('a customer’s program in TypeScript', { timeout: 120_000, concurrency: 2 }, () => {
  it('goes through every door', () => {
    const program = readFileSync(join(folder, 'program.ts'), 'utf8')
    assert.deepEqual(sdk.doors.filter((door) => !program.includes(`from '${door}'`)), [])
  })

  for (const [name, options] of Object.entries({
    'node16 with the DOM': { module: 'node16', moduleResolution: 'node16', ...browser },
    'nodenext with the DOM': { module: 'nodenext', moduleResolution: 'nodenext', ...browser },
    'nodenext on a server': { module: 'nodenext', moduleResolution: 'nodenext', ...server },
    'bundler with the DOM': { module: 'esnext', moduleResolution: 'bundler', ...browser },
  })) {
    it(`is right under ${name}`, async () => {
      assert.equal(await complaints(name.replaceAll(' ', '-'), options), '')
    })
  }
})
