/** Holds that the committed custom-elements.json is what the sources say, so that a change of the elements' API shows in review. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { editorFiles } from '../../scripts/editor-data.mjs'
import { customElementsManifest } from '../../scripts/manifest.mjs'
import { read } from './sources.ts'

interface Manifest {
  modules: { path: string; declarations?: { name: string; tagName?: string; description?: string }[] }[]
}

describe('custom-elements.json', () => {
  it('is what "npm run manifest" writes now', async () => {
    const isCurrent = read('packages/widget/custom-elements.json') === (await customElementsManifest())
    assert.ok(isCurrent, 'packages/widget/custom-elements.json is out of date: run "npm run manifest" and look at the difference')
  })

  it('is what editors and frameworks are told', () => {
    const manifest = JSON.parse(read('packages/widget/custom-elements.json')) as object
    assert.ok(Object.keys(editorFiles).length >= 5)
    for (const [file, made] of Object.entries(editorFiles)) assert.ok(read(`packages/widget/${file}`) === made(manifest), `packages/widget/${file} is out of date: run "npm run manifest"`)
  })

  it('describes every element in words', async () => {
    const { modules } = JSON.parse(await customElementsManifest()) as Manifest
    const elements = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName !== undefined)
    assert.notEqual(elements.length, 0)
    assert.deepEqual(elements.filter(({ description }) => !description).map(({ name }) => name), [])
  })
})
