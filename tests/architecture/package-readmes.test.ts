/** What npm shows of each package says what it is not, what is unverified, and where guides, security policy and licence are. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import { read } from './sources.ts'

const { scope, product } = JSON.parse(read('name.json')) as { scope: string; product: string }

describe('the README of a package', () => {
  for (const folder of ['sdk', 'widget', 'server']) {
    it(`tells a stranger whose it is and is not (${folder})`, () => {
      const text = read(`packages/${folder}/README.md`)
      assert.ok(text.startsWith(`# ${scope}/${folder}\n`))
      assert.ok(text.includes(`Part of ${product}, which is not lapor.go.id and no site of the government`))
      assert.match(text, /connector to SP4N-LAPOR! is unverified/u)
    })

    it(`leads to guides, security policy and licence, which are there (${folder})`, () => {
      const paths = [...read(`packages/${folder}/README.md`).matchAll(/\b(?:docs\/[\w/.-]*\w|SECURITY\.md|LICENSE)\b/gu)].map(([path]) => path)
      for (const wanted of [/^docs\/.+\.md$/u, /^SECURITY\.md$/u, /^LICENSE$/u]) assert.ok(paths.some((path) => wanted.test(path)), String(wanted))
      assert.deepEqual(paths.filter((path) => !existsSync(path)), [])
      const { license } = JSON.parse(read(`packages/${folder}/package.json`)) as { license: string }
      assert.ok(read(`packages/${folder}/README.md`).includes(`LICENSE (${license})`))
    })
  }
})

const foldersIn = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => name).sort()

const names = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name).sort()

describe('a README that lists folders', () => {
  const ofSources = ['sdk', 'widget', 'server'].filter((folder) => read(`packages/${folder}/README.md`).includes('## Folders of `src`'))

  it('is that of a package at least', () => assert.notDeepEqual(ofSources, []))

  for (const folder of ofSources) {
    it(`lists each of its sources (${folder})`, () => {
      const [, list = ''] = /## Folders of `src`\n\n([\s\S]*?)(?:\n\n|\n*$)/u.exec(read(`packages/${folder}/README.md`)) ?? []
      assert.deepEqual(names(list, /`([\w-]+)\/`/gu), foldersIn(`packages/${folder}/src`))
    })
  }

  it('lists each example', () => {
    assert.deepEqual(names(read('examples/README.md'), /^\| `([\w-]+)` \|/gmu), foldersIn('examples'))
  })

  it('lists each package, and beside them only what is there', () => {
    const [, list = ''] = /## The folders\n\n([\s\S]*?)\n\n/u.exec(read('README.md')) ?? []
    const listed = names(list, /^\| `([\w./-]+)` \|/gmu)
    assert.deepEqual(listed.filter((name) => name.startsWith('packages/')), foldersIn('packages').map((name) => `packages/${name}`))
    assert.ok(listed.length > 6, String(listed))
    assert.deepEqual(listed.filter((name) => !existsSync(name)), [])
  })
})

it('the server says in each place that it runs on SQLite and on PostgreSQL', () => {
  const [, first = ''] = /^# .+\n\n(.+)\n/u.exec(read('packages/server/README.md')) ?? []
  const { description } = JSON.parse(read('packages/server/package.json')) as { description: string }
  for (const said of [first, description]) for (const database of ['SQLite', 'PostgreSQL']) assert.ok(said.includes(database), said)
})
