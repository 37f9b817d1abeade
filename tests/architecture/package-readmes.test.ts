/** What npm shows of each package says what it is not, what is unverified, and where guides, security policy and licence are. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
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
