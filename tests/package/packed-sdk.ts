/** The SDK as npm hands it to a customer: packed, then unpacked into a folder's node_modules with what it depends on. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export const repository = join(import.meta.dirname, '../..')

interface Manifest {
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  /** Programs for one system each: npm installs those that fit. */
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  /** Files that act when they are imported. */
  readonly sideEffects: readonly string[]
}

export interface PackedSdk {
  readonly tarball: string
  /** Every file in it, from the package's own folder. */
  readonly files: readonly string[]
  read(file: string): string
  /** What a program imports: "@lapor/sdk", "@lapor/sdk/contract", … */
  readonly doors: readonly string[]
  /** What a browser runs as a program of its own, so that it may act when it is loaded. */
  readonly workers: readonly string[]
  /** Makes a folder of one of consumers/, ready to run. @returns its path */
  install(consumer: string): string
  remove(): void
}

const run = promisify(execFile)

const manifestAt = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

/** Packs packages/sdk with its dist as the last build left it. */
export const packSdk = async (): Promise<PackedSdk> => {
  const folder = mkdtempSync(join(tmpdir(), 'lapor-packed-'))
  const sdk = join(repository, 'packages/sdk')
  assert.ok(existsSync(join(sdk, 'dist/index.d.ts')), 'packages/sdk/dist is missing: run "npm run build" first')
  // A shell finds npm.cmd on Windows.
  await run('npm', ['pack', '--pack-destination', folder, '--ignore-scripts', '--loglevel=error'], { cwd: sdk, shell: process.platform === 'win32' })
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? assert.fail('npm pack left no tarball')
  const tarball = join(folder, name)
  await run('tar', ['-xzf', tarball, '-C', folder])
  const unpacked = join(folder, 'package')
  const { exports, sideEffects } = manifestAt(unpacked)
  const entries = Object.entries(exports).flatMap(([door, target]) => (typeof target === 'string' ? [] : [{ specifier: `@lapor/sdk${door.slice(1)}`, acts: sideEffects.includes(target['default'] ?? '') }]))

  return {
    tarball,
    files: readdirSync(unpacked, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(unpacked.length + 1).replaceAll('\\', '/'))
      .sort(),
    read: (file) => readFileSync(join(unpacked, file), 'utf8'),
    doors: entries.filter(({ acts }) => !acts).map(({ specifier }) => specifier),
    workers: entries.filter(({ acts }) => acts).map(({ specifier }) => specifier),
    install: (consumer) => {
      const home = join(folder, consumer)
      cpSync(join(import.meta.dirname, 'consumers', consumer), home, { recursive: true })
      cpSync(join(import.meta.dirname, 'consumers/walk.mjs'), join(home, 'walk.mjs'))
      const target = join(home, 'node_modules/@lapor/sdk')
      mkdirSync(target, { recursive: true })
      cpSync(unpacked, target, { recursive: true })
      copyDependencies(unpacked, join(home, 'node_modules'))
      return home
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/**
 * Copies instead of "npm install", so that the tests need no network and no cache: the repository has the same exact
 * versions, and npm would put them in the same places.
 */
export const copyDependencies = (of: string, modules: string, { alsoForDevelopment = false } = {}): void => {
  const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = manifestAt(of)
  for (const [name, wanted] of Object.entries({ ...optionalDependencies, ...dependencies, ...(alsoForDevelopment ? devDependencies : {}) })) {
    const target = join(modules, name)
    const source = join(repository, 'node_modules', name)
    if (existsSync(target) || existsSync(join(of, 'node_modules', name)) || (name in optionalDependencies && !existsSync(source))) continue
    if (/^\d/.test(wanted)) assert.equal(manifestAt(source).version, wanted, `node_modules/${name} is not what the package asks for`)
    cpSync(source, target, { recursive: true })
    copyDependencies(source, modules)
  }
}
