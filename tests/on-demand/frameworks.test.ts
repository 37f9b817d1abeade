/** The examples for Next, Astro and Angular with the packed widget: too many packages for every run, so they come from the registry. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { relayAndBrowser } from '../journey/relay-and-browser.ts'
import { exampleSite, fileFrom, type Host, installExample, type InstalledExample, serveFolder, startHost } from '../package/framework-example.ts'

const { relay, browser } = await relayAndBrowser()

interface Framework {
  readonly wrong: { readonly file: string; readonly content: string; readonly lines: readonly number[] }
  readonly serve: (folder: string) => Promise<Host>
  /** Whether its answer holds what stands inside the tag, without a script. */
  readonly rendersOnServer: boolean
}

const frameworks: Readonly<Record<string, Framework>> = {
  next: {
    wrong: {
      file: 'app/wrong.tsx',
      content: `import type {} from '@lapor/widget/jsx'\nexport const a = <lapor-widget theme="purple" />\nexport const b = <lapor-widget onlapor-submitted={(event) => event.detail.text} />\nexport const c = <lapor-feed scoop="all" />\nexport const d = <lapor-statistics scope="all" />\n`,
      lines: [2, 3, 4],
    },
    serve: (folder) => startHost(folder, [join(folder, 'node_modules/next/dist/bin/next'), 'start', '--port', '0', '--hostname', '127.0.0.1']),
    rendersOnServer: true,
  },
  astro: {
    wrong: {
      file: 'src/pages/wrong.astro',
      content: `---\nimport type {} from '@lapor/widget/astro'\n---\n<lapor-widget theme="purple"></lapor-widget>\n<lapor-feed scoop="all"></lapor-feed>\n<lapor-statistics scope="all"></lapor-statistics>\n`,
      lines: [4, 5],
    },
    serve: (folder) => serveFolder(join(folder, 'dist')),
    rendersOnServer: true,
  },
  angular: {
    // With CUSTOM_ELEMENTS_SCHEMA the wrong theme passes: only the annotated event is checked.
    wrong: {
      file: 'src/wrong.ts',
      content: `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core'\nimport type { PublicEvents } from '@lapor/widget'\n@Component({ selector: 'app-wrong', schemas: [CUSTOM_ELEMENTS_SCHEMA], template: '<lapor-widget theme="purple" (lapor-submitted)="said($event)"></lapor-widget>' })\nexport class Wrong {\n  said({ detail }: CustomEvent<PublicEvents['lapor-submitted']>): unknown {\n    return detail.text\n  }\n}\n`,
      lines: [6],
    },
    serve: (folder) => serveFolder(join(folder, 'dist')),
    rendersOnServer: false,
  },
}

for (const [name, { wrong, serve, rendersOnServer }] of Object.entries(frameworks)) {
  describe(`the example for ${name}`, { timeout: 600_000 }, () => {
    let example: InstalledExample
    let host: Host | undefined

    before(async () => {
      example = await installExample(name, relay.baseUrl, 'registry')
      await example.script('build')
      host = await serve(example.folder)
      await relay.command('site', 'allow', exampleSite, host.origin)
    })

    after(() => {
      host?.stop()
      example?.remove()
    })

    it('is right to its type check, and what is wrong is told', async () => {
      await example.script('types')
      assert.deepEqual(await example.wrongLines(wrong.file, wrong.content), wrong.lines)
    })

    it(`has what stands inside the tag ${rendersOnServer ? '' : 'not '}in the answer of its server, and files a report`, async () => {
      const html = await (await fetch(host?.origin ?? '')).text()
      assert.equal(/<lapor-widget[^>]*>\s*<a href="[^"]+\/lapor\/kel-kademangan"[^>]*>Tulis laporan<\/a>/.test(html), rendersOnServer, html)
      await fileFrom(browser, host?.origin ?? '')
    })
  })
}
