/** The docs as they are published: every link leads somewhere, every guide is there, and the relay's policy lets them work. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'

const root = fileURLToPath(new URL('../../', import.meta.url))
const site = join(root, 'packages/server/dist/docs')
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
const htmlOf = new Map(pages.map((name) => [join(site, name), readFileSync(join(site, name), 'utf8')]))

/** Icons are used by their place in a file of pictures. */
const withAnchors = new Map([...htmlOf, [join(site, 'assets/icons.svg'), readFileSync(join(site, 'assets/icons.svg'), 'utf8')]])

const decoded = (text: string): string => decodeURIComponent(text.replace(/&amp;/g, '&'))

describe('the docs', () => {
  it('have a page for every guide, explanation, reference and decision', () => {
    const written = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
    assert.ok(written.length > 40)
    for (const name of [...written, 'reference/elements.md', 'reference/api.md', 'security.md', 'contributing.md']) assert.ok(pages.includes(name.replace(/\.md$/, '.html')), name)
  })

  it('have a page for everything a package exports', () => {
    const doors = ['sdk', 'widget', 'server'].flatMap((folder) => {
      const { name, exports } = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as { name: string; exports: Record<string, object | string> }
      return Object.entries(exports).flatMap(([door, target]) => (typeof target === 'object' && '@lapor/source' in target ? [door.replace('.', name)] : []))
    })
    assert.ok(doors.length >= 15)
    for (const door of doors) assert.ok(pages.includes(join('modules', `${door.replace(/[@/]/g, '_')}.html`)), door)
  })

  it('have each element under its own name, so that a link can lead to it', () => {
    const { modules } = JSON.parse(readFileSync(join(root, 'packages/widget/custom-elements.json'), 'utf8')) as { modules: { declarations: { tagName?: string }[] }[] }
    const tags = modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []))
    assert.ok(tags.length > 3)
    const html = htmlOf.get(join(site, 'reference/elements.html')) ?? ''
    assert.deepEqual([...html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id).sort(), tags.sort())
  })

  it('offer their groups in the order in which a stranger needs them', () => {
    const [, packed = ''] = /"([^"]+)"/.exec(readFileSync(join(site, 'assets/navigation.js'), 'utf8')) ?? []
    const groups = JSON.parse(inflateSync(Buffer.from(packed, 'base64')).toString()) as { text: string }[]
    assert.deepEqual(groups.map(({ text }) => text), ['Tutorial', 'Panduan', 'Penjelasan', 'Rujukan', 'Keputusan', 'Proyek', 'Modules'])
  })

  it('lead nowhere that is not there', () => {
    const broken: string[] = []
    let links = 0
    for (const [file, html] of htmlOf) {
      for (const [, target = ''] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
        // "/assets/": the relay's own, beside the docs; tests/journey/docs.test.ts sees the living examples that are made of it.
        if (/^(?:[a-z]+:|\/\/|\/assets\/)/.test(target)) continue
        links += 1
        const [path = '', anchor = ''] = target.split('#')
        const there = path === '' ? file : resolve(dirname(file), decoded(path))
        const hasAnchor = anchor === '' || (withAnchors.get(there)?.includes(`id="${decoded(anchor)}"`) ?? false)
        if (!existsSync(there) || !hasAnchor) broken.push(`${relative(site, file)}: ${target}`)
      }
    }
    assert.deepEqual(broken, [])
    assert.ok(links > 1000, String(links))
  })

  it('lead out only where somebody wrote a link: no file and no address of an example becomes one', () => {
    const hosts = [...htmlOf.values()].flatMap((html) => [...html.matchAll(/<a[^>]*\shref="(?:https?:)?\/\/([^"/]+)/g)].map(([, host]) => host))
    assert.deepEqual([...new Set(hosts)].sort(), ['developer.mozilla.org', 'typedoc.org', 'wiki.open311.org', 'www.standardwebhooks.com'])
  })

  it('need no inline script or style, and no other host', () => {
    for (const [file, html] of htmlOf) {
      assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)|<style|<[^>]+\sstyle=/, file)
      assert.doesNotMatch(html, /<(?:script|link|img)[^>]+(?:src|href)="https?:/, file)
    }
  })

  it('name the language of each page', () => {
    const langOf = (name: string): string | undefined => /<html[^>]* lang="(\w+)"/.exec(htmlOf.get(join(site, name)) ?? '')?.[1]
    assert.deepEqual(['how-to/pasang-di-situs.html', 'explanation/siapa-melihat-apa.html', 'explanation/one-report.html', 'reference/api.html'].map(langOf), ['id', 'id', 'en', 'en'])
  })
})
