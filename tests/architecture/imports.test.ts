/** Holds the direction of imports between packages and folders (scripts/import-directions.mjs) whatever a comment in a file says to the linter. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { whyNot } from '../../scripts/import-directions.mjs'
import { filesIn, importsOf, isTest, packageSources, read, root, targetOf, type Source } from './sources.ts'

const sources = packageSources()
const production = sources.filter(({ path }) => !isTest(path) && !path.startsWith('packages/sdk/src/testing/'))

/** Paths of the files on a cycle that starts and ends at the same file, if there is one. */
function findCycle(graph: Map<string, string[]>): string[] | undefined {
  const done = new Set<string>()
  const visit = (path: string, trail: string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return undefined
    for (const next of graph.get(path) ?? []) {
      const cycle = visit(next, [...trail, path])
      if (cycle) return cycle
    }
    done.add(path)
    return undefined
  }
  for (const path of graph.keys()) {
    const cycle = visit(path, [])
    if (cycle) return cycle
  }
  return undefined
}

function staticImports(source: Source): string[] {
  return importsOf(source)
    .filter(({ isType, isDeferred }) => !isType && !isDeferred)
    .map(({ specifier }) => targetOf(source.path, specifier))
    .filter((path) => path !== undefined)
}

describe('imports', () => {
  it('go only in the directions of the table', () => {
    const wrong = production.flatMap((source) =>
      importsOf(source).flatMap(({ specifier, isType }) => {
        const because = whyNot(source.path, specifier, isType)
        return because === undefined ? [] : [`${source.path} imports ${isType ? 'the type of ' : ''}"${specifier}": ${because}`]
      }),
    )
    assert.deepEqual(wrong, [])
  })

  it('never reach into another package by its folder, not even in a test', () => {
    const wrong = sources.flatMap((source) =>
      importsOf(source)
        .filter(({ specifier }) => {
          const target = targetOf(source.path, specifier)
          const home = source.path.split('/').slice(0, 2).join('/')
          return (target !== undefined && target.startsWith('packages/') && !target.startsWith(`${home}/`)) || /^@lapor\/[^/]+\/(src|dist)\//.test(specifier)
        })
        .map(({ specifier }) => `${source.path} imports "${specifier}"`),
    )
    assert.deepEqual(wrong, [])
  })

  it('have no cycles', () => {
    assert.equal(findCycle(new Map(production.map((source) => [source.path, staticImports(source)])))?.join(' → '), undefined)
  })

  it('that come later are in the tables of parts only, where the script tag has its own way to load them', () => {
    const importers = production.filter((source) => source.path.startsWith('packages/widget/') && importsOf(source).some(({ isDeferred }) => isDeferred)).map(({ path }) => path)
    assert.deepEqual(importers.sort(), ['packages/widget/src/following-parts.ts', 'packages/widget/src/map-parts.ts', 'packages/widget/src/parts.ts', 'packages/widget/src/writing-parts.ts'])
  })

  it('of ky are in http.ts only', () => {
    const importers = production.filter((source) => importsOf(source).some(({ specifier }) => specifier === 'ky')).map(({ path }) => path)
    assert.deepEqual(importers, ['packages/sdk/src/http.ts'])
  })

  it('of lit are in the widget and the desk only', () => {
    const importers = sources.filter((source) => importsOf(source).some(({ specifier }) => specifier === 'lit' || specifier.startsWith('lit/')))
    assert.deepEqual(importers.filter(({ path }) => !path.startsWith('packages/widget/') && !path.startsWith('packages/server/src/desk/')).map(({ path }) => path), [])
    assert.notEqual(importers.length, 0)
  })

  it('of the examples name published entries', () => {
    const wrong = filesIn('examples')
      .filter((path) => /\.(ts|js|mjs|tsx|jsx|html)$/.test(path))
      .flatMap((path) => {
        const text = read(path)
        const specifiers = path.endsWith('.html') ? [] : importsOf({ path, text }).map(({ specifier }) => specifier)
        const insides = /packages\/(sdk|widget|server)\/(src|dist)/.test(text) ? [`${path} names the insides of a package`] : []
        return [...insides, ...specifiers.filter((specifier) => !isPublished(specifier)).map((specifier) => `${path} imports "${specifier}"`)]
      })
    assert.deepEqual(wrong, [])
  })
})

/** Whether the export map of one of our packages has this door; other packages are not our business. */
function isPublished(specifier: string): boolean {
  const [, name, rest] = /^@lapor\/([^/]+)(\/.*)?$/.exec(specifier) ?? []
  if (name === undefined) return true
  const manifest = join(root, 'packages', name, 'package.json')
  if (!existsSync(manifest)) return false
  const { exports } = JSON.parse(read(`packages/${name}/package.json`)) as { exports: Record<string, unknown> }
  return Object.keys(exports).some((door) => door === `.${rest ?? ''}` || (door.endsWith('*') && `.${rest ?? ''}`.startsWith(door.slice(0, -1))))
}
