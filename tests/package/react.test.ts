/** The example for React with the packed widget: types that tell what is wrong, server rendering, a build, and a report in Chromium. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { relayAndBrowser } from '../journey/relay-and-browser.ts'
import { exampleSite, fileFrom, installExample, type InstalledExample, serveFolder } from './framework-example.ts'

const run = promisify(execFile)

const { relay, browser } = await relayAndBrowser()

describe('the example for React', { timeout: 240_000 }, () => {
  let example: InstalledExample

  before(async () => {
    example = await installExample('react', relay.baseUrl, 'copies')
  })

  after(() => example?.remove())

  it('is right to its type check, and what is wrong is told', async () => {
    await example.script('types')
    const wrong = `import type {} from '@lapor/widget/jsx'\nimport { LaporWidget } from '@lapor/widget/react'\nexport const a = <lapor-widget theme="purple" />\nexport const b = <LaporWidget theme="purple" />\nexport const c = <LaporWidget onLaporSubmitted={(event) => event.detail.text} />\nexport const d = <lapor-feed scoop="all" />\n`
    assert.deepEqual(await example.wrongLines('wrong.tsx', wrong), [3, 4, 5, 6])
  })

  it('renders on a server, with what stands inside the tag', async () => {
    const { folder } = example
    writeFileSync(join(folder, 'server.tsx'), `import { renderToString } from 'react-dom/server'\nimport { App } from './app.tsx'\nconsole.log(renderToString(<App base="https://relay.example" site="${exampleSite}" />))\n`)
    await run(join(folder, 'node_modules/.bin/esbuild'), ['server.tsx', '--bundle', '--format=esm', '--platform=node', '--packages=external', '--outfile=server.mjs', '--jsx=automatic', '--log-level=error'], { cwd: folder })
    const { stdout } = await run(process.execPath, ['server.mjs'], { cwd: folder })
    assert.match(stdout, /<lapor-widget[^>]*><a href="https:\/\/relay\.example\/lapor\/kel-kademangan">Tulis laporan<\/a><\/lapor-widget>/)
  })

  it('builds, and files a report', async (t) => {
    await example.script('build')
    const host = await serveFolder(example.folder)
    t.after(() => host.stop())
    await relay.command('site', 'allow', exampleSite, host.origin)
    await fileFrom(browser, host.origin)
  })
})
