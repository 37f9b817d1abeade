/** What a reader copies from a guide exists: commands, scripts, elements with their attributes, and settings that parse. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { usage } from '../../packages/server/src/cli/usage.ts'
import { codeBlocks } from './code-blocks.ts'
import { inlineCode } from './inline-code.ts'
import { read } from './sources.ts'

const readJson = (path: string): unknown => JSON.parse(read(path))

const blocks = codeBlocks()
const inLanguage = (language: string) => {
  const found = blocks.filter((block) => block.language === language)
  assert.ok(found.length > 0, language)
  return found
}

/** By noun and verb, or by the noun alone where it has no verb: the options that the command takes. */
const optionsOf = new Map<string, string[]>()
for (const [line, noun = '', verb] of usage.matchAll(/^ {2}([a-z][\w-]*)(?: ([a-z][\w-]*))?.*$/gm)) {
  const name = verb === undefined ? noun : `${noun} ${verb}`
  optionsOf.set(name, [...(optionsOf.get(name) ?? []), ...[...line.matchAll(/--[a-z-]+/g)].map(([option]) => option)])
}

const exists = (words: string): boolean => {
  const [noun = '', verb = ''] = words.split(/\s+/)
  const options = optionsOf.get(noun) ?? optionsOf.get(`${noun} ${verb}`)
  return noun === 'help' || (options !== undefined && [...words.matchAll(/(?<=\s)--[a-z-]+/g)].every(([option]) => options.includes(option)))
}

/** With the program's name, or without it where a noun and a verb say that it is meant: `keys rotate`, not `report`. */
const nouns = new Set([...optionsOf.keys()].flatMap((name) => (name.includes(' ') ? [name.replace(/ .*/, '')] : [])))
const commandInSentence = new RegExp(`^(?:sudo |npx |\\S*/)?lapor-server ([a-z].*)$|^((?:${[...nouns].join('|')}) [a-z].*)$`, 'g')

describe('the code blocks of the guides', () => {
  it('are found in lists too, without their depth', () => {
    const inLists = blocks.filter(({ place }) => place.startsWith('docs/how-to/menerbitkan-dengan-nama-sendiri.md:') || place.startsWith('docs/how-to/relay-provinsi.md:'))
    assert.ok(inLists.some(({ code }) => code.startsWith('npm run rename -- ')))
    assert.ok(inLists.some(({ code }) => /^LAPOR_TRUST_PROXY=1$/m.test(code)))
  })

  it('name only commands that lapor-server has, with options that they take, and so do the sentences', () => {
    const given = [
      ...[...inLanguage('sh'), ...inLanguage('cron')].flatMap(({ place, code }) => [...code.matchAll(/(?:^|[\s;&|/])lapor-server ([a-z][^|>;&#\n]*)/gm)].map(([, words = '']) => ({ place, words }))),
      ...inlineCode().flatMap(({ place, code }) => [...code.matchAll(commandInSentence)].map(([, named, plain]) => ({ place, words: named ?? plain ?? '' }))),
    ]
    assert.ok(given.length > 100, String(given.length))
    assert.deepEqual(given.filter(({ words }) => !exists(words)), [])
  })

  it('type lapor-server as a shell finds it: through npx, or by the command that the guide for operators installs', () => {
    const bare = [...inLanguage('sh'), ...inLanguage('cron')].flatMap(({ place, code }) => [...code.matchAll(/^.*?(?<!npx |sudo |\/)\blapor-server [a-z].*$/gm)].map(([line]) => `${place}: ${line}`))
    assert.deepEqual(bare, [])
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
