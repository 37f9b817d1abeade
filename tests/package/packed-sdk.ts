/** The SDK as npm hands it to a customer: packed, then unpacked into a folder's node_modules with what it depends on. */
import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packPackage, type PackedPackage } from './pack-package.ts'

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

export interface PackedSdk extends PackedPackage {
  /** What a program imports: "@lapor/sdk", "@lapor/sdk/contract", … */
  readonly doors: readonly string[]
  /** What a browser runs as a program of its own, so that it may act when it is loaded. */
  readonly workers: readonly string[]
  /** Makes a folder of one of consumers/, ready to run. @returns its path */
  install(consumer: string): string
}

const manifestAt = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

export const packSdk = async (): Promise<PackedSdk> => {
  const packed = await packPackage('sdk')
  const { exports, sideEffects } = manifestAt(packed.unpacked)
  const entries = Object.entries(exports).flatMap(([door, target]) => (typeof target === 'string' ? [] : [{ specifier: `@lapor/sdk${door.slice(1)}`, acts: sideEffects.includes(target['default'] ?? '') }]))

  return {
    ...packed,
    doors: entries.filter(({ acts }) => !acts).map(({ specifier }) => specifier),
    workers: entries.filter(({ acts }) => acts).map(({ specifier }) => specifier),
    install: (consumer) => {
      const home = join(packed.folder, consumer)
      cpSync(join(import.meta.dirname, 'consumers', consumer), home, { recursive: true })
      cpSync(join(import.meta.dirname, 'consumers/walk.mjs'), join(home, 'walk.mjs'))
      const target = join(home, 'node_modules/@lapor/sdk')
      mkdirSync(target, { recursive: true })
      cpSync(packed.unpacked, target, { recursive: true })
      copyDependencies(packed.unpacked, join(home, 'node_modules'))
      return home
    },
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
