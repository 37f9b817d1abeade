/** Holds that every text of the WordPress plugin is there in Indonesian, in the files that WordPress reads. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { readPo, textFiles } from '../../scripts/wordpress-texts.mjs'
import { filesIn, read, root } from './sources.ts'

const plugin = 'examples/wordpress'
const translated = readPo(read(`${plugin}/languages/lapor-embed-id_ID.po`))

/** By the functions of WordPress that take a text and the plugin's domain, the plugin's header and the block's description of itself. */
const said = (): string[] => {
  const code = filesIn(plugin).filter((path) => /\.(php|js)$/.test(path)).flatMap((path) => [...read(path).matchAll(/\b(?:__|esc_html__|esc_attr__|esc_html_e|esc_attr_e|_e)\( ?'((?:[^'\\]|\\.)+)', 'lapor-embed'/g)].map(([, text = '']) => text))
  const { title, description } = JSON.parse(read(`${plugin}/block/block.json`)) as { title: string; description: string }
  const header = / \* Description: +(.+)/.exec(read(`${plugin}/lapor-embed.php`))?.[1] ?? ''
  // WordPress looks for a block's own texts in these contexts.
  return [...new Set([...code, `block title\u0004${title}`, `block description\u0004${description}`, header])].sort()
}

describe('the texts of the WordPress plugin', () => {
  it('are all there in Indonesian, and no others', () => {
    assert.ok(said().length > 25)
    assert.deepEqual([...translated.keys()].filter((text) => text !== '').sort(), said())
    assert.deepEqual([...translated].filter(([, text]) => text === ''), [])
  })

  it('keep the places where a value stands', () => {
    const places = (text: string): string[] => (text.match(/%(?:\d\$)?[sd]/g) ?? []).sort()
    for (const [text, translation] of translated) assert.deepEqual(places(translation), places(text), text)
  })

  it('are what WordPress reads', () => {
    for (const [name, bytes] of Object.entries(textFiles() as Record<string, Buffer>)) assert.ok(readFileSync(join(root, plugin, name)).equals(bytes), `${plugin}/${name} is out of date: run "npm run wordpress:texts"`)
  })
})
