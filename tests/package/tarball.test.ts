/** A tarball holds what a customer needs and nothing else. */
import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { packPackage, type PackedPackage } from './pack-package.ts'
import { packSdk, type PackedSdk } from './packed-sdk.ts'

let sdk: PackedSdk

before(async () => {
  sdk = await packSdk()
})

after(() => sdk?.remove())

describe('the tarball', { timeout: 60_000 }, () => {
  it('holds dist, fixtures and the API description, and no source or test', () => {
    const rest = sdk.files.filter((file) => !/^(dist\/[\w/-]+\.(js|js\.map|d\.ts)|fixtures\/(valid|invalid)\/[\w./-]+\.json)$/.test(file))
    // The first changelog is written by the first release.
    assert.deepEqual(rest.filter((file) => file !== 'CHANGELOG.md'), ['LICENSE', 'README.md', 'openapi.json', 'package.json'])
    assert.deepEqual(sdk.files.filter((file) => /test|\/src\//.test(file.replace(/^dist\/testing\b/, ''))), [])
  })

  it('has behind every door a module with its types', () => {
    const { exports } = JSON.parse(sdk.read('package.json')) as { exports: Record<string, string | Record<string, string>> }
    const targets = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : [target['types'], target['default']]))
    const missing = targets.filter((target) => !target?.includes('*') && !sdk.files.includes(target?.slice(2) ?? ''))
    assert.deepEqual(missing, [])
  })

  it('carries no module that no door leads to, as an earlier build would leave it', () => {
    const reached = new Set<string>()
    const visit = (file: string): void => {
      if (reached.has(file) || !sdk.files.includes(file)) return
      reached.add(file)
      for (const [, specifier] of sdk.read(file).matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
        const target = posix.join(posix.dirname(file), specifier ?? '')
        visit(file.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target)
      }
    }
    for (const door of [...sdk.doors, ...sdk.workers]) for (const end of ['js', 'd.ts']) visit(`dist/${door.slice('@lapor/sdk/'.length) || 'index'}.${end}`)
    assert.deepEqual(sdk.files.filter((file) => file.startsWith('dist/') && !file.endsWith('.map') && !reached.has(file)), [])
  })

  it('has source maps that bring their sources along', () => {
    assert.deepEqual(withoutSources(sdk, sdk.files.filter((file) => file.endsWith('.js'))), [])
  })
})

for (const name of ['widget', 'server'] as const) {
  describe(`the tarball of the ${name}`, { timeout: 60_000 }, () => {
    let packed: PackedPackage

    before(async () => {
      packed = await packPackage(name)
    })
    after(() => packed?.remove())

    it('holds no source, test or setting of its development', () => {
      const own = packed.files.filter((file) => !file.startsWith('dist/examples/'))
      assert.deepEqual(own.filter((file) => /^(src|tests?|node_modules|\.)|\/\.|\.test\.|tsconfig|rollup/.test(file) || /\.m?ts$/.test(file.replace(/\.d\.ts$/, ''))), [])
    })

    it('has its modules with types, and source maps that bring their sources along', () => {
      const { exports } = JSON.parse(packed.read('package.json')) as { exports: Record<string, string | { types?: string; default?: string }> }
      const doors = Object.values(exports).flatMap((target) => (typeof target === 'string' || target.default === undefined ? [] : [target]))
      assert.ok(doors.length > 0)
      assert.deepEqual(doors.flatMap(({ types, default: module }) => [types, module]).filter((file) => !packed.files.includes(file?.slice(2) ?? '')), [])
      // What a page loads by a script tag has none: its bytes are counted, and its sources are the modules'.
      const modules = packed.files.filter((file) => /^dist\/(chunks\/)?[\w-]+\.js$/.test(file) && !(name === 'widget' && file.startsWith('dist/lapor')))
      assert.deepEqual(withoutSources(packed, modules), [])
    })
  })
}

/** @returns the modules without a map that shows their sources */
const withoutSources = ({ read }: PackedPackage, modules: readonly string[]): string[] => {
  const bare = modules.filter((file) => {
    const map = /\/\/# sourceMappingURL=(.+\.js\.map)/.exec(read(file))?.[1]
    if (!map) return true
    const { sources, sourcesContent } = JSON.parse(read(posix.join(posix.dirname(file), map))) as { sources: string[]; sourcesContent?: (string | null)[] }
    return sources.length === 0 || sources.some((_, at) => !sourcesContent?.[at])
  })
  // A module that only passes on others' exports has no line of its own to map.
  return bare.filter((file) => !/^(import|export)[^;]*;(\n(import|export)[^;]*;)*\n\/\/# sourceMappingURL/.test(read(file)))
}
