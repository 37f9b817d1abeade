/** Reads the widget of an earlier release as it was kept (scripts/keep-widget.mjs), byte by byte what pages have pinned. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { WidgetVersion } from './older-version.ts'

export const releasedWidget = (): WidgetVersion => {
  const bytes = brotliDecompressSync(readFileSync(join(import.meta.dirname, '../older/widget.json.br')))
  const { version, files } = JSON.parse(bytes.toString('utf8')) as { version: string; files: Readonly<Record<string, string>> }
  return { version, files: new Map(Object.entries(files)) }
}
