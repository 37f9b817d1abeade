/** Holds that the committed custom-elements.json is what the sources say, so that a change of the elements' API shows in review. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { editorFiles } from '../../scripts/editor-data.mjs'
import { customElementsManifest } from '../../scripts/manifest.mjs'
import { packageNames, read } from './sources.ts'

interface Manifest {
  modules: { path: string; declarations?: { name: string; tagName?: string; description?: string; cssProperties?: { name: string; description?: string }[] }[] }[]
}

describe('custom-elements.json', () => {
  it('is what "npm run manifest" writes now', async () => {
    const isCurrent = read('packages/widget/custom-elements.json') === (await customElementsManifest())
    assert.ok(isCurrent, 'packages/widget/custom-elements.json is out of date: run "npm run manifest" and look at the difference')
  })

  it('is named where it lies, and nowhere else', async () => {
    const naming = (): string[] => ['package.json', ...packageNames.map((name) => `packages/${name}/package.json`)].filter((path) => 'customElements' in (JSON.parse(read(path)) as object))
    // The analyzer names it by itself, unless told not to.
    await customElementsManifest()
    assert.deepEqual(naming(), ['packages/widget/package.json'])
  })

  it('is what editors and frameworks are told', () => {
    const manifest = JSON.parse(read('packages/widget/custom-elements.json')) as object
    assert.ok(Object.keys(editorFiles).length >= 5)
    for (const [file, made] of Object.entries(editorFiles)) assert.ok(read(`packages/widget/${file}`) === made(manifest), `packages/widget/${file} is out of date: run "npm run manifest"`)
  })

  it('names each value of the looks that a page may set, as the docs do', async () => {
    const { modules } = JSON.parse(await customElementsManifest()) as Manifest
    const named = new Map(modules.flatMap(({ declarations }) => declarations ?? []).flatMap(({ tagName, cssProperties }) => (cssProperties ? [[tagName, cssProperties] as const] : [])))
    assert.deepEqual(['lapor-badge', 'lapor-feed', 'lapor-statistics', 'lapor-widget'].filter((tag) => !named.has(tag)), [])
    const styles = ['styles/tokens.ts', 'styles/agency.ts', 'components/lapor-widget/lapor-widget.styles.ts'].map((file) => read(`packages/widget/src/${file}`)).join('\n')
    const settable = [...new Set(styles.match(/(?<=var\()--lapor-[a-z-]+/g))].sort()
    assert.ok(settable.length >= 20)
    const docs = read('docs/reference/tampilan.md').match(/--lapor-[a-z-]+/g)
    assert.deepEqual([...new Set(docs)].sort(), settable)
    for (const [tag, properties] of named) {
      assert.deepEqual(properties.map(({ name }) => name).sort(), settable.filter((name) => tag === 'lapor-widget' || !name.endsWith('header')), tag)
      assert.ok(properties.every(({ description }) => description))
    }
  })

  it('describes every element in words', async () => {
    const { modules } = JSON.parse(await customElementsManifest()) as Manifest
    const elements = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName !== undefined)
    assert.notEqual(elements.length, 0)
    assert.deepEqual(elements.filter(({ description }) => !description).map(({ name }) => name), [])
  })
})
