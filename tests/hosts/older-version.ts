/** The built files of the script tag under another version's number, as if that had been released. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const widget = join(import.meta.dirname, '../../packages/widget')

/** Texts by the names of their files. */
export type WidgetFiles = ReadonlyMap<string, string>

/** The files of the script tag of one version. */
export interface WidgetVersion {
  readonly version: string
  readonly files: WidgetFiles
}

const integrityOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

export const builtWidget = (): WidgetVersion => {
  const { version } = JSON.parse(readFileSync(join(widget, 'package.json'), 'utf8')) as { version: string }
  const names = readdirSync(join(widget, 'dist')).filter((name) => /^lapor(-[a-z]+)?\.js$/.test(name))
  return { version, files: new Map(names.map((name) => [name, readFileSync(join(widget, 'dist', name), 'utf8')])) }
}

/** Files carry each other's hashes: they are written anew until every one fits. */
export const asVersion = ({ version: current, files }: WidgetVersion, version: string): WidgetFiles => {
  const renamed = new Map([...files].map(([name, text]) => [name, text.replaceAll(current, version)]))
  let before = ''
  for (let texts = renamed; before !== [...texts.values()].join(); ) {
    before = [...texts.values()].join()
    const hashes = [...files].map(([name, text]) => [integrityOf(text), integrityOf(texts.get(name) ?? '')] as const)
    for (const [name, text] of files) texts.set(name, hashes.reduce((all, [old, now]) => all.replaceAll(old, now), text.replaceAll(current, version)))
  }
  return renamed
}

/** Puts them beside a relay's database, where it keeps what it has served before an upgrade. */
export const keepOlderVersion = (relayFolder: string, version: string, files: WidgetFiles = asVersion(builtWidget(), version)): void => {
  const folder = join(relayFolder, 'lapor.sqlite.versi', version)
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
}
