/** What a reader copies from a guide exists: commands, scripts, elements with their attributes, and settings that parse. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { usage } from '../../packages/server/src/cli/usage.ts'
import { codeBlocks } from './code-blocks.ts'
import { read } from './sources.ts'

const readJson = (path: string): unknown => JSON.parse(read(path))

const blocks = codeBlocks()
const inLanguage = (language: string) => {
  const found = blocks.filter((block) => block.language === language)
  assert.ok(found.length > 0, language)
  return found
}

describe('the code blocks of the guides', () => {
  it('are found in lists too, without their depth', () => {
    const inLists = blocks.filter(({ place }) => place.startsWith('docs/how-to/menerbitkan-dengan-nama-sendiri.md:') || place.startsWith('docs/how-to/relay-provinsi.md:'))
    assert.ok(inLists.some(({ code }) => code.startsWith('npm run rename -- ')))
    assert.ok(inLists.some(({ code }) => /^LAPOR_TRUST_PROXY=1$/m.test(code)))
  })

  it('name only commands that lapor-server has', () => {
    const commands = [...usage.matchAll(/^ {2}([a-z][\w-]*)(?: ([a-z][\w-]*))?/gm)].map(([, noun = '', verb]) => [noun, verb] as const)
    const exists = (words: readonly string[]): boolean => words[0] === 'help' || commands.some(([noun, verb]) => words[0] === noun && (verb === undefined || words[1] === verb))
    const given = inLanguage('sh').flatMap(({ place, code }) => [...code.matchAll(/(?:^|[\s;&|])lapor-server ([a-z][\w-]*)(?: ([a-z][\w-]*))?/gm)].map(({ 1: noun = '', 2: verb = '' }) => ({ place, words: [noun, verb] })))
    assert.ok(given.length > 20, String(given.length))
    assert.deepEqual(given.filter(({ words }) => !exists(words)), [])
  })

  it('name only scripts that npm can run here', () => {
    const { scripts } = readJson('package.json') as { scripts: Record<string, string> }
    const texts = ['README.md', 'CONTRIBUTING.md', ...new Set(blocks.map(({ place }) => place.replace(/:\d+$/, '')))].map((page) => [page, read(page)] as const)
    const given = texts.flatMap(([page, text]) => [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => ({ page, name })))
    assert.ok(given.length > 5)
    assert.deepEqual(given.filter(({ name }) => !(name in scripts)), [])
  })

  it('write elements with attributes that they have', () => {
    const { modules } = readJson('packages/widget/custom-elements.json') as { modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[] }
    const attributesOf = new Map(modules.flatMap(({ declarations }) => declarations.map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)] as const)))
    const global = ['style', 'class', 'id', 'lang', 'slot']
    const given = inLanguage('html').flatMap(({ place, code }) => [...code.matchAll(/<(lapor-[a-z-]+)([^>]*)>/g)].map(({ 1: tag = '', 2: rest = '' }) => ({ place, tag, attributes: [...rest.matchAll(/([\w-]+)(?==|\s|$)/g)].map(([, name = '']) => name).filter((name) => new RegExp(`\\s${name}(?:=|\\s|$)`).test(rest)) })))
    assert.ok(given.length > 5)
    assert.deepEqual(given.filter(({ tag, attributes }) => !attributesOf.has(tag) || attributes.some((name) => !global.includes(name) && !attributesOf.get(tag)?.includes(name))), [])
  })

  it('hold JSON that parses', () => {
    for (const { place, code } of inLanguage('json')) assert.doesNotThrow(() => JSON.parse(code) as unknown, place)
  })
})
