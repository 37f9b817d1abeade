/** Puts the built files under another version's number beside a relay's database, as if it had served them before an upgrade. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const widget = join(import.meta.dirname, '../../packages/widget')

const integrityOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** Files carry each other's hashes: they are written anew until every one fits. */
export const keepOlderVersion = (relayFolder: string, version: string): void => {
  const { version: current } = JSON.parse(readFileSync(join(widget, 'package.json'), 'utf8')) as { version: string }
  const names = readdirSync(join(widget, 'dist')).filter((name) => /^lapor(-[a-z]+)?\.js$/.test(name))
  const built = new Map(names.map((name) => [name, readFileSync(join(widget, 'dist', name), 'utf8')]))
  const older = new Map([...built].map(([name, text]) => [name, text.replaceAll(current, version)]))
  let before = ''
  for (let texts = older; before !== [...texts.values()].join(); ) {
    before = [...texts.values()].join()
    const hashes = [...built].map(([name, text]) => [integrityOf(text), integrityOf(texts.get(name) ?? '')] as const)
    for (const [name, text] of built) texts.set(name, hashes.reduce((all, [old, now]) => all.replaceAll(old, now), text.replaceAll(current, version)))
  }
  const folder = join(relayFolder, 'lapor.sqlite.versi', version)
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of older) writeFileSync(join(folder, name), text)
}
