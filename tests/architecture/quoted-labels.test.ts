/** What the Indonesian guides quote from a screen is written there: a reader looks for those very words. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import ts from 'typescript'
import { guidePages } from './guide-pages.ts'
import { proseOf } from './prose.ts'
import { filesIn, isTest, packageSources, read } from './sources.ts'

/** Words that readers write themselves, and what other programs call their own. */
const ownWords = new Set([
  'Lampu jalan di gang dekat mushola mati',
  'Hubungi 0812 3456 7890, mobil B 1234 XYZ',
  'Lampu jalan di depan balai warga mati sejak Senin',
  'Tiang nomor berapa yang mati?',
  'Teknisi berangkat siang ini',
  'Coba lapor',
  // Chrome on Android, and the customizer of WordPress.
  'Tambahkan ke layar utama',
  'CSS tambahan',
])

const gap = '\0'
const texts = new Set<string>()
/** Texts with a gap for a number or a name, as `Hapus ${kind} ${place}`. */
const patterns: RegExp[] = []

const gather = (node: ts.Node): void => {
  if (ts.isStringLiteralLike(node)) texts.add(node.text)
  if (ts.isTemplateExpression(node)) {
    const fixed = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
    for (const text of fixed) texts.add(text)
    // Of markup, what stands between two tags.
    const withGaps = fixed.join(gap).split(/<[^>]*>|\n/).map((text) => text.trim().replace(/\.$/, '')).filter((text) => text.includes(gap) && (text.match(/\p{L}/gu)?.length ?? 0) >= 5)
    patterns.push(...withGaps.map((text) => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(gap, '.{1,12}')}$`)))
  }
  ts.forEachChild(node, gather)
}
for (const { path, text } of packageSources().filter(({ path }) => !isTest(path))) gather(ts.createSourceFile(path, text, ts.ScriptTarget.Latest))
for (const path of filesIn('examples').filter((name) => name.endsWith('.html'))) texts.add(read(path))

const shown = [...texts].join('\n')
const isShown = (words: string): boolean => shown.includes(words) || patterns.some((pattern) => pattern.test(words))

/** The script for TalkBack tells beside each act what is heard: names with their roles, in the reader's voice, which are no one text. */
const ofScreens = (page: string): string => (page.endsWith('uji-talkback.md') ? proseOf(page).replaceAll(/^(\| \d+b? \|[^|]+)\|.*$/gm, '$1') : proseOf(page))

it('labels that a guide quotes are on a screen', () => {
  const quoted = guidePages
    .filter((page) => /^docs\/(?:how-to|tutorials|explanation)\//.test(page))
    .flatMap((page) => [...ofScreens(page).replaceAll(/`[^`\n]*`/g, '').matchAll(/"(\p{Lu}[^"\n]*)"/gu)].map(([, label = '']) => ({ page, label })))
    .filter(({ label }) => !ownWords.has(label))
  assert.ok(quoted.length > 60, String(quoted.length))
  const parts = quoted.flatMap(({ page, label }) => label.split('…').map((part) => part.replace(/^[\s:]+|[\s:.]+$/g, '')).filter((part) => part !== '').map((part) => ({ page, part })))
  assert.deepEqual(parts.filter(({ part }) => !isShown(part)), [])
})
