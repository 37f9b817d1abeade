/** The examples for Vite, Vue 3 and Svelte 5 with the packed widget: types that tell what is wrong, a build, and a report in Chromium. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { relayAndBrowser } from '../journey/relay-and-browser.ts'
import { exampleSite, fileFrom, installExample, type InstalledExample, serveFolder } from './framework-example.ts'

const { relay, browser } = await relayAndBrowser()

interface Wrong {
  readonly file: string
  readonly content: string
  /** Where a wrong value, a wrong detail of an event, and where the framework knows them, a wrong attribute stand. */
  readonly lines: readonly number[]
}

const wrong: Readonly<Record<string, Wrong>> = {
  vite: {
    file: 'wrong.ts',
    content: `import type { PublicEvents } from '@lapor/widget'\nconst widget = document.createElement('lapor-widget')\nwidget.theme = 'purple'\nexport const text = (event: CustomEvent<PublicEvents['lapor-submitted']>) => event.detail.text\n`,
    lines: [3, 4],
  },
  vue: {
    file: 'src/Wrong.vue',
    content: `<script setup lang="ts">\nimport type {} from '@lapor/widget/vue'\n</script>\n<template>\n<lapor-widget theme="purple" />\n<lapor-widget @lapor-submitted="(event) => event.detail.text" />\n<lapor-feed scoop="all" />\n<lapor-statistics scope="all" locale="en" class="x" />\n</template>\n`,
    lines: [5, 6, 7],
  },
  svelte: {
    file: 'src/Wrong.svelte',
    content: `<script lang="ts">\nimport type {} from '@lapor/widget/svelte'\n</script>\n<lapor-widget theme="purple"></lapor-widget>\n<lapor-widget onlapor-submitted={(event) => event.detail.text}></lapor-widget>\n<lapor-feed scoop="all"></lapor-feed>\n<lapor-statistics locale="en" class="x"></lapor-statistics>\n`,
    lines: [4, 5, 6],
  },
}

for (const [name, { file, content, lines }] of Object.entries(wrong)) {
  describe(`the example for ${name}`, { timeout: 240_000 }, () => {
    let example: InstalledExample

    before(async () => {
      example = await installExample(name, relay.baseUrl, 'copies')
    })

    after(() => example?.remove())

    it('is right to its type check, and what is wrong is told', async () => {
      await example.script('types')
      assert.deepEqual(await example.wrongLines(file, content), lines)
    })

    it('builds, and files a report', async (t) => {
      await example.script('build')
      const host = await serveFolder(join(example.folder, 'dist'))
      t.after(() => host.stop())
      await relay.command('site', 'allow', exampleSite, host.origin)
      await fileFrom(browser, host.origin)
    })
  })
}
