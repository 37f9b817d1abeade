/** Variables that a reader copies from the guides are taken by the relay, in a file that systemd and a shell read alike. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { configFrom } from '../../packages/server/src/config.ts'
import { newIdentityKey, writtenKey } from '../../packages/server/src/identity/identity-keys.ts'
import { type CodeBlock, codeBlocks } from '../architecture/code-blocks.ts'
import { dataFolder } from './server-process.ts'

const { folder, remove } = dataFolder()
after(remove)

const inLanguage = (language: string): CodeBlock[] => codeBlocks().filter((block) => block.language === language)

/** What a shell makes of these lines; what stands for a key of the reader's own is one. */
const asRead = (lines: string): Record<string, string> => {
  const file = join(folder, 'dari-panduan.env')
  writeFileSync(file, lines.replace(/kunci-[0-9a-f]+:…/, writtenKey(newIdentityKey())))
  const printed = execFileSync('/bin/sh', ['-euc', `set -a; . ${file}; exec env -0`], { env: { PATH: process.env['PATH'] ?? '' }, encoding: 'utf8' })
  return Object.fromEntries(printed.split('\0').filter((line) => line !== '').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
}

describe('variables in the guides', () => {
  const files = inLanguage('ini')

  it('stand in files on several pages', () => assert.ok(files.length >= 4, String(files.length)))

  for (const { place, code } of files) {
    it(`at ${place} are taken by the relay`, () => {
      // Where a value needs no quotes, or single ones, systemd.exec(5) and a shell read it alike; a note behind it would be part of it to systemd.
      for (const line of code.trim().split('\n')) assert.match(line, /^(?:#.*|[A-Z_]+=(?:'[^']*'|[^\s'"`$&|;<>()#\\]+))$/)
      assert.doesNotThrow(() => configFrom(asRead(code), folder))
    })
  }

  it('that are set in a terminal are taken too', () => {
    const exported = inLanguage('sh').flatMap(({ place, code }) => [...code.matchAll(/^export .*$/gm)].map(([line]) => ({ place, line })))
    assert.ok(exported.length > 3, String(exported.length))
    for (const { place, line } of exported) assert.doesNotThrow(() => configFrom(asRead(line), folder), place)
  })

  it('stand in no other block', () => assert.deepEqual(codeBlocks().filter(({ language, code }) => language !== 'ini' && /^[A-Z]+(?:_[A-Z]+)+=/m.test(code)).map(({ place }) => place), []))
})
