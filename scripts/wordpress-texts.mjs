// "npm run wordpress:texts": makes of the WordPress plugin's .po file what WordPress reads, .mo for PHP and .json for the editor.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './bootstrap.mjs'

const plugin = join(root, 'examples/wordpress')

/** Texts by what they translate, after their context where they have one (as gettext joins the two); the header is under "". */
export function readPo(text) {
  const line = '((?:"(?:[^"\\\\]|\\\\.)*"\\s*)+)'
  const entry = new RegExp(`(?:^msgctxt ${line})?^msgid ${line}^msgstr ${line}`, 'gm')
  return new Map([...text.matchAll(entry)].map(([, context, id, translation]) => [(context === undefined ? '' : `${joined(context)}\u0004`) + joined(id), joined(translation)]))
}

const joined = (quoted) => [...quoted.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([line]) => JSON.parse(line)).join('')

/** https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html */
export function moFile(texts) {
  const pairs = [...texts].map((pair) => pair.map((text) => Buffer.from(text, 'utf8'))).sort(([one], [other]) => Buffer.compare(one, other))
  const headerBytes = 28
  const tableBytes = 8 * pairs.length
  const tables = Buffer.alloc(headerBytes + 2 * tableBytes)
  const numbers = [0x950412de, 0, pairs.length, headerBytes, headerBytes + tableBytes, 0, headerBytes + 2 * tableBytes]
  numbers.forEach((number, at) => tables.writeUInt32LE(number, 4 * at))
  const parts = []
  let place = tables.length
  for (const column of [0, 1]) {
    pairs.forEach((pair, at) => {
      const text = pair[column]
      const entry = headerBytes + column * tableBytes + 8 * at
      tables.writeUInt32LE(text.length, entry)
      tables.writeUInt32LE(place, entry + 4)
      parts.push(text, Buffer.from([0]))
      place += text.length + 1
    })
  }
  return Buffer.concat([tables, ...parts])
}

/** What the editor's script says, in the form of Jed. */
export function jedFile(texts, script) {
  const used = [...script.matchAll(/__\('([^']+)'/g)].map(([, text]) => text)
  const entries = [...new Set(used)].sort().map((text) => [text, [texts.get(text) ?? '']])
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages: { '': { lang: 'id', 'plural-forms': 'nplurals=1; plural=0;' }, ...Object.fromEntries(entries) } } }, null, 2)}\n`
}

/** What WordPress reads, by file of the plugin. */
export function textFiles() {
  const po = readPo(readFileSync(join(plugin, 'languages/lapor-embed-id_ID.po'), 'utf8'))
  return {
    'languages/lapor-embed-id_ID.mo': moFile(po),
    'languages/lapor-embed-id_ID-lapor-embed-block.json': Buffer.from(jedFile(po, readFileSync(join(plugin, 'block/editor.js'), 'utf8'))),
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, bytes] of Object.entries(textFiles())) writeFileSync(join(plugin, name), bytes)
}
