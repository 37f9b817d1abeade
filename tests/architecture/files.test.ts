/** Holds what every source file owes its reader: an opening sentence, a name that says something, one registration per element. */
import assert from 'node:assert/strict'
import { basename } from 'node:path'
import { describe, it } from 'node:test'
import { filesIn, packageSources, read } from './sources.ts'

const sources = packageSources()

/** The comment a file opens with, after a "#!" line; undefined when it opens with code. */
function openingComment(text: string): string | undefined {
  const body = text.replace(/^#!.*\n/, '')
  return /^(?:\/\*\*?([\s\S]*?)\*\/|((?:\/\/.*\n?)+)|<!--([\s\S]*?)-->)/.exec(body)?.slice(1).find((group) => group !== undefined)
}

/** A sentence has words and ends with a full stop, which the rest of a longer comment may follow. */
function isSentence(comment: string): boolean {
  const words = comment.replace(/^\s*(?:\*|\/\/)/gm, ' ').replace(/\s+/g, ' ').trim()
  return /\S \S.*\./.test(words)
}

describe('source files', () => {
  it('open with a sentence that says what they are for', () => {
    const scripts = [...filesIn('scripts'), ...filesIn('tests'), ...filesIn('bench')].filter((path) => /\.(ts|mjs)$/.test(path)).map((path) => ({ path, text: read(path) }))
    const silent = [...sources, ...scripts].filter(({ text }) => {
      const comment = openingComment(text)
      return comment === undefined || !isSentence(comment)
    })
    assert.deepEqual(silent.map(({ path }) => path), [])
  })

  it('are named after the one idea they hold', () => {
    const vague = [...filesIn('packages'), ...filesIn('scripts'), ...filesIn('tests'), ...filesIn('examples')].filter((path) =>
      path.split('/').some((part) => /^(utils?|helpers?|common|managers?|misc)(\.|$)|[-.](utils?|helpers?|manager)(\.|$)/i.test(part)),
    )
    assert.deepEqual(vague, [])
  })

  it('leave nothing to be done in comments', () => {
    const promises = sources.filter(({ text }) => /\b(TODO|FIXME|XXX|HACK)\b/.test(text)).map(({ path }) => path)
    assert.deepEqual(promises, [])
  })

  it('register a custom element only in its .define.ts, once for each tag', () => {
    // A test may register a double under a tag of its own.
    const registering = sources.filter(({ path, text }) => !path.endsWith('.test.ts') && /customElements\s*\.\s*define\s*\(/.test(text))
    const tags = registering.flatMap(({ text }) => [...text.matchAll(/customElements\s*\.\s*define\s*\(\s*['"]([^'"]+)['"]/g)].map(([, tag]) => tag))
    assert.deepEqual(registering.filter(({ path }) => !path.endsWith('.define.ts')).map(({ path }) => path), [])
    assert.deepEqual(tags.filter((tag, index) => tags.indexOf(tag) !== index), [])
    assert.notEqual(tags.length, 0)
  })

  it('of a component are in a folder of its name', () => {
    const lost = sources.filter(({ path }) => {
      const [, folder] = /^packages\/widget\/src\/components\/([^/]+)\/[^/]+\.define\.ts$/.exec(path) ?? []
      return folder !== undefined && basename(path) !== `${folder}.define.ts`
    })
    assert.deepEqual(lost.map(({ path }) => path), [])
  })
})
