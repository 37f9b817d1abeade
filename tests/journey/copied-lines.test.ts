/** The examples that are copied by hand say what the relay's page /snippet says, and those that a browser can open file a report. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import type { Page } from 'puppeteer-core'
import { openPage } from './browser.ts'
import { citizenAt } from './citizen.ts'
import { drawn } from './drawn.ts'
import { startHostServer } from './host-server.ts'
import { afterOpenSid } from './opensid-filter.ts'
import { relayAndBrowser } from './relay-and-browser.ts'

const site = 'kel-kademangan'
const example = (path: string): string => readFileSync(join(import.meta.dirname, '../../examples', path), 'utf8')

const { relay, browser } = await relayAndBrowser()
/** What the host answers with, by path. */
const pages = new Map<string, string>()
const host = await startHostServer((path) => ({ body: pages.get(path) ?? '' }))
after(() => host.stop())
/** By another name: for a browser that is another site, whose frames have storage of their own. */
const hostOrigin = `http://localhost:${host.port}`
await relay.command('site', 'allow', site, hostOrigin)

const plain = (html: string): string => html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const snippet = async (way: string): Promise<string> => {
  const html = await (await fetch(`${relay.baseUrl}/snippet?situs=${site}&cara=${way}`)).text()
  return plain(/<textarea[^>]*>\n?([^<]*)<\/textarea>/.exec(html)?.[1] ?? assert.fail('the page has no lines'))
}

/** With the relay's address, version and integrity for the words that stand for them. */
const filled = async (text: string): Promise<string> => {
  const lines = await snippet('skrip')
  const found = (pattern: RegExp): string => pattern.exec(lines)?.[1] ?? assert.fail(`${pattern} is not in ${lines}`)
  return text
    .replaceAll('https://RELAY', relay.baseUrl)
    .replaceAll('VERSI', found(/\/assets\/([\w.-]+)\/lapor\.js/))
    .replaceAll('SIDIK-FORMULIR', found(/lapor-form\.js" integrity="([^"]+)"/))
    .replaceAll('SIDIK-SKRIP', found(/lapor\.js" integrity="([^"]+)"/))
}

/** What stands between the comments "mulai" and "selesai". */
const marked = (text: string): string => /<!-- mulai -->\n([\s\S]*?)\n<!-- selesai -->/.exec(text)?.[1] ?? assert.fail('there are no marks')

/** What PHP prints of the layout, by its few variables. */
const printedByPhp = (php: string): string => {
  const values = new Map([...php.matchAll(/^\$(\w+) = '([^']*)';$/gm)].map(([, name = '', value = '']) => [`$${name}`, value]))
  for (const [, name = '', value = ''] of php.matchAll(/'(form|script)' => '([^']*)'/g)) values.set(`$integrity['${name}']`, value)
  const markup = php.slice(php.indexOf('\n<link'))
  return markup.replaceAll(/<\?= \$safe\("?(.*?)"?\) \?>/g, (_, words: string) => words.replaceAll(/\$integrity\['\w+'\]|\$\w+/g, (name) => values.get(name) ?? assert.fail(`${name} has no value`))).trim()
}

/** What Blade prints, by the defaults of the configuration. */
const printedByBlade = (blade: string, config: string): string => {
  const values = new Map([...config.matchAll(/'(\w+)' => env\('\w+', '([^']*)'\)/g)].map(([, name = '', value = '']) => [name, value]))
  const valueOf = (name: string): string => values.get(name) ?? assert.fail(`${name} is not in the configuration`)
  return blade.split('\n').filter((line) => !/^(\{\{--|@props)/.test(line)).join('\n').replaceAll(/\{\{ (?:config\('lapor\.(\w+)'\)|\$(\w+)) \}\}/g, (_, setting?: string, property?: string) => valueOf(setting ?? property ?? '')).trim()
}

describe('lines to copy are those of the relay’s page /snippet', () => {
  it('in plain HTML', async () => assert.equal(await filled(marked(example('static/index.html'))), await snippet('skrip')))

  it('in a layout for Joomla', async () => assert.equal(await filled(printedByPhp(example('joomla/lapor.php'))), await snippet('skrip')))

  it('in a component for Laravel', async () => assert.equal(await filled(printedByBlade(example('laravel/resources/views/components/lapor.blade.php'), example('laravel/config/lapor.php'))), await snippet('skrip')))

  it('in an article for OpenSID', async () => {
    const [link, frame] = (await filled(example('opensid/artikel.html'))).trim().split('\n').map((line) => line.replace(/^<p>(.*)<\/p>$/, '$1'))
    assert.deepEqual([link, frame], [await snippet('tautan'), await snippet('bingkai')])
  })
})

/** On a phone of its own: of a report that was sent when its page closed, the next visit shows the receipt. */
const open = async (path: string, html: string): Promise<Page> => {
  pages.set(path, html)
  const { page } = await openPage(await browser.createBrowserContext())
  await page.goto(hostOrigin + path)
  return page
}

it('the page of plain HTML files a report', { timeout: 60_000 }, async () => {
  const page = await open('/static', await filled(example('static/index.html')))
  const citizen = citizenAt(page)
  await citizen.sees('Bukan lapor.go.id.')
  await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan mati di depan SDN 2.')
  await citizen.sees('ditujukan kepada')
  await citizen.press('Kirim laporan')
  await citizen.sees('Laporan Anda terkirim')
  await page.close()
})

describe('what OpenSID’s filter leaves', () => {
  it('of an article is the link and the frame, whose form can be filled', { timeout: 60_000 }, async () => {
    const article = await filled(example('opensid/artikel.html'))
    const blank = await open('/blank', '<!doctype html>')
    const left = await afterOpenSid(blank, article)
    assert.equal(left.trim(), article.trim())
    const page = await open('/artikel', `<!doctype html><title>Artikel</title><div class="post-content">${left}</div>`)
    const frame = await page.waitForFrame((one) => one.url().includes('/embed/'), { timeout: 15_000 })
    await frame.waitForSelector('::-p-text(Bukan lapor.go.id.)', { visible: true, timeout: 20_000 })
    const field = await drawn(frame, 'Apa yang perlu kami ketahui?', 'textbox')
    await field.focus()
    await page.keyboard.type('Lampu jalan mati di depan SDN 2.')
    await frame.waitForSelector('::-p-text(ditujukan kepada)', { visible: true, timeout: 20_000 })
    await Promise.all([blank.close(), page.close()])
  })

  it('of the script tag is what stands inside the tag: the link', { timeout: 60_000 }, async () => {
    const blank = await open('/blank', '<!doctype html>')
    const left = await afterOpenSid(blank, await snippet('skrip'))
    assert.doesNotMatch(left, /script|preload|style=/)
    assert.ok(left.includes(`<a href="${relay.baseUrl}/lapor/${site}">Tulis laporan ke Kelurahan Kademangan</a>`))
    await blank.close()
  })
})
