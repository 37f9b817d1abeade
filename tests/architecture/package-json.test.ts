/** Holds what package.json files promise: exact versions, doors that exist, install scripts decided one by one. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { filesIn, packageNames, read, root } from './sources.ts'

interface Manifest {
  name: string
  version: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  exports?: Record<string, string | Record<string, string>>
  allowScripts?: Record<string, boolean>
}

const manifestOf = (path: string): Manifest => JSON.parse(read(path)) as Manifest
const paths = ['package.json', ...packageNames.map((name) => `packages/${name}/package.json`)]

describe('package.json', () => {
  it('names exact versions only', () => {
    const loose = paths.flatMap((path) => {
      const { dependencies, devDependencies, optionalDependencies } = manifestOf(path)
      return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
        .filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${path}: ${name} ${version}`)
    })
    assert.deepEqual(loose, [])
  })

  it('names our own packages by the version they have here', () => {
    const versions = new Map(packageNames.map((name) => manifestOf(`packages/${name}/package.json`)).map(({ name, version }) => [name, version]))
    const wrong = paths.flatMap((path) =>
      Object.entries(manifestOf(path).dependencies ?? {})
        .filter(([name, version]) => versions.has(name) && versions.get(name) !== version)
        .map(([name, version]) => `${path}: ${name} ${version}`),
    )
    assert.deepEqual(wrong, [])
  })

  it('of an example to copy names our own packages by that version too: npm has no other', () => {
    const { version } = manifestOf('packages/widget/package.json')
    const named = filesIn('examples')
      .filter((path) => path.endsWith('/package.json'))
      .flatMap((path) => Object.entries({ ...manifestOf(path).dependencies, ...manifestOf(path).devDependencies }).map(([name, at]) => ({ path, name, at })))
      .filter(({ name }) => name.startsWith('@lapor/'))
    assert.ok(named.length >= 7, String(named.length))
    assert.deepEqual(named.filter(({ at }) => at !== version), [])
  })

  it('has the version by which WordPress knows the plugin', () => {
    const { version } = manifestOf('packages/widget/package.json')
    const plugin = read('examples/wordpress/lapor-embed.php')
    const told = [...plugin.matchAll(/^ \* Version: +(\S+)$/gm), ...plugin.matchAll(/wp_register_script\(.+'(\S+)', true \);$/gm), ...read('examples/wordpress/readme.txt').matchAll(/^Stable tag: (\S+)$/gm)].map(([, said]) => said)
    assert.deepEqual(told, [version, version, version])
  })

  it('opens doors behind which there is a source', () => {
    const missing = packageNames.flatMap((name) =>
      Object.entries(manifestOf(`packages/${name}/package.json`).exports ?? {})
        .map(([door, target]) => [door, typeof target === 'string' ? target : (target['@lapor/source'] ?? target['default'])] as const)
        .filter(([, target]) => target === undefined || (!target.startsWith('./dist/') && !target.includes('*') && !existsSync(join(root, 'packages', name, target))))
        .map(([door, target]) => `@lapor/${name} ${door}: ${String(target)}`),
    )
    assert.deepEqual(missing, [])
  })

  it('decides about every package that has an install script', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { hasInstallScript?: boolean }> }
    const withScript = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, ''))
    const decided = Object.keys(manifestOf('package.json').allowScripts ?? {})
    assert.deepEqual(withScript.filter((name) => !decided.includes(name)), [])
  })
})
