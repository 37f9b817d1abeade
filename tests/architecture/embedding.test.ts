/** Holds the table of what embedding promises to what is tested: each way in, each promise, and files that "npm test" runs. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { describe, it } from 'node:test'
import * as files from '../../scripts/test-files.mjs'
import { read, root } from './sources.ts'

const { stepFiles, onDemandFiles, browserFiles } = files as { stepFiles: Readonly<Record<string, readonly string[]>>; onDemandFiles: readonly string[]; browserFiles: readonly string[] }

const page = 'docs/reference/embedding.md'

/** Cells of each row below a heading, without the rows that head the table. */
const rowsBelow = (heading: string): string[][] => {
  const [, section = ''] = read(page).split(`\n## ${heading}\n`)
  return (section.split('\n## ', 1)[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .filter((line) => !/^[|\s:-]+$/.test(line))
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
}

/** What a webmaster can do, as the row begins; a way that goes is gone from the product. */
const waysIn = ['paste a script tag', 'paste a script tag and nothing else', 'paste a script tag with `data-isolation="iframe"`', 'paste an `<iframe>`', 'paste a link', 'install the full page on a phone', 'hang a poster on the wall', 'try it without being registered', 'install a plugin', 'copy lines into a template', 'use a bundler']

const filesIn = (cell: string): string[] => [...cell.matchAll(/`((?:[\w-]+\/)*[\w.-]+\.(?:ts|mjs|md|php))`/g)].map(([, file = '']) => file).filter((file) => file.includes('/') || existsSync(join(root, file)))

const stepsOf = (file: string): string[] => [...Object.entries(stepFiles).flatMap(([step, names]) => (names.includes(file) ? [step] : [])), ...(browserFiles.some((pattern) => matchesGlob(file, pattern)) ? ['browser'] : [])]

describe('the table of what embedding promises', () => {
  const ways = rowsBelow('Ways in')
  const promises = rowsBelow('Promises')

  it('has a row for each way in', () => {
    assert.deepEqual(ways.map(([way = '']) => way).sort(), [...waysIn].sort())
  })

  it('has a row for each of the ten promises', () => {
    assert.deepEqual(promises.map(([number = '']) => number), Array.from({ length: 10 }, (_, at) => String(at + 1)))
  })

  it('names a test for each of them, or says that there is none', () => {
    const unproved = [...ways, ...promises].filter((cells) => filesIn(cells.slice(-2).join(' ')).length === 0 && cells.at(-1) !== 'not there yet')
    assert.deepEqual(unproved, [])
  })

  it('names only files that are there, and tests that are run by "npm test" or on demand', () => {
    const cells = [...ways, ...promises].flat()
    const named = cells.flatMap((cell) => filesIn(cell).map((file) => ({ cell, file })))
    assert.ok(named.length > 30, String(named.length))
    assert.deepEqual(named.filter(({ file }) => !existsSync(join(root, file))).map(({ file }) => file), [])
    const tests = named.map(({ file }) => file).filter((file) => file.endsWith('.test.ts'))
    assert.deepEqual(tests.filter((file) => stepsOf(file).length === 0 && !onDemandFiles.includes(file)), [])
  })

  it('rests no row on tests alone that are run on demand', () => {
    const idle = [...ways, ...promises].filter((cells) => {
      const tests = cells.flatMap(filesIn).filter((file) => file.endsWith('.test.ts'))
      return tests.length > 0 && tests.every((file) => stepsOf(file).length === 0)
    })
    assert.deepEqual(idle, [])
  })

  it('leaves out no test of other people’s websites', () => {
    const named = new Set([...ways, ...promises].flat().flatMap(filesIn))
    assert.deepEqual((stepFiles['journey'] ?? []).filter((file) => file.startsWith(join('tests', 'hosts')) && !named.has(file)), [])
  })
})
