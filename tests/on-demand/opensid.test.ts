/** The lines for OpenSID through the editor that its administrators paste them into: TinyMCE 7 itself, from the registry. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { promisify } from 'node:util'
import { openPage } from '../journey/browser.ts'
import { afterOpenSid } from '../journey/opensid-filter.ts'
import { relayAndBrowser } from '../journey/relay-and-browser.ts'
import { exampleSite, serveFolder } from '../package/framework-example.ts'

/** The version at the time of OpenSID 2411.0.0, which had trouble with its frames, and later. */
const tinymce = 'tinymce@7.9.3'

const folder = mkdtempSync(join(tmpdir(), 'lapor-opensid-'))
after(() => rmSync(folder, { recursive: true, force: true }))
writeFileSync(join(folder, 'package.json'), '{"private":true}')
await promisify(execFile)('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', tinymce], { cwd: folder })
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Form Artikel</title><textarea name="isi"></textarea><script src="/node_modules/tinymce/tinymce.min.js"></script>')
const host = await serveFolder(folder)
after(() => host.stop())
const { relay, browser } = await relayAndBrowser()
await relay.command('site', 'allow', exampleSite, host.origin)

interface Editor {
  readonly setContent: (html: string) => void
  readonly getContent: () => string
}

interface TinyMce {
  readonly init: (options: object) => Promise<Editor[]>
}

/** Pasted as source, saved, filtered. @returns what a visitor is sent */
const published = async (html: string, options: object): Promise<string> => {
  const { page } = await openPage(browser, { width: 1000, height: 800 })
  await page.goto(`${host.origin}/`)
  const saved = await page.evaluate(
    async (text, more) => {
      const [editor] = await (window as unknown as { tinymce: TinyMce }).tinymce.init({ selector: 'textarea', license_key: 'gpl', plugins: 'code media link', convert_urls: false, ...more })
      editor?.setContent(text)
      return editor?.getContent() ?? ''
    },
    html,
    options,
  )
  const left = await afterOpenSid(page, saved)
  await page.close()
  return left
}

const article = (): string => readFileSync(join(import.meta.dirname, '../../examples/opensid/artikel.html'), 'utf8').replaceAll('https://RELAY', relay.baseUrl)

it('an editor that leaves frames alone, as OpenSID sets it, keeps both lines', { timeout: 60_000 }, async () => {
  const html = await published(article(), { sandbox_iframes: false })
  // The editor has an order of its own for attributes.
  const attributes = (text: string): string[] => [...text.matchAll(/[\w-]+="[^"]*"/g)].map(([attribute]) => attribute).sort()
  assert.deepEqual(attributes(html), attributes(article()))
  assert.deepEqual(html.match(/<\/?\w+/g), article().match(/<\/?\w+/g))
})

it('an editor as it comes shuts the frame in, where the form cannot run, and leaves the link above it', { timeout: 60_000 }, async () => {
  const html = await published(article(), {})
  assert.match(html, /<iframe [^>]*sandbox=""/)
  assert.ok(html.includes(`<a href="${relay.baseUrl}/lapor/${exampleSite}">`))
  writeFileSync(join(folder, 'artikel.html'), `<!doctype html><title>Artikel</title>${html}`)
  const { page } = await openPage(browser)
  await page.goto(`${host.origin}/artikel.html`)
  const frame = await page.waitForFrame((one) => one.url().includes('/embed/'), { timeout: 15_000 })
  // No script runs in it, so the browser is asked for the text.
  assert.match((await frame.content()).replace(/<script[\s\S]*?<\/script>/g, ''), /noscript|\/lapor\//)
  await Promise.all([page.waitForNavigation(), page.click('a')])
  assert.equal(page.url(), `${relay.baseUrl}/lapor/${exampleSite}`)
  await page.close()
})

it('a script is gone after the editor already', { timeout: 60_000 }, async () => {
  assert.doesNotMatch(await published(`<p>Lapor</p><script src="${relay.baseUrl}/assets/latest/lapor.js"></script>`, { sandbox_iframes: false }), /script/)
})
