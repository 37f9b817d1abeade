/** The plugin on a real WordPress, as an administrator, a subscriber and citizens meet it: "npm run test:wordpress". */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { promisify } from 'node:util'
import type { Browser, BrowserContext, Page } from 'puppeteer-core'
import { launchChromium, openPage } from '../journey/browser.ts'
import { citizenAt } from '../journey/citizen.ts'
import { drawn } from '../journey/drawn.ts'
import { startRelay, type RelayProcess } from '../journey/relay-process.ts'
import { adminName, adminPassword, phpProgram, startWordPress, type WordPress } from './real-wordpress.ts'

const site = 'kel-kademangan'
const desktop = { width: 1280, height: 900 }
const settingsPath = '/wp-admin/options-general.php?page=lapor_embed'

let relay: RelayProcess
let wordpress: WordPress
let browser: Browser
/** Signed in as the administrator. */
let admin: Page

before(async () => {
  ;[relay, wordpress, browser] = await Promise.all([startRelay(), startWordPress(), launchChromium()])
  await relay.command('site', 'allow', site, wordpress.url)
  admin = await signIn(await browser.createBrowserContext(), adminName, adminPassword)
}, { timeout: 300_000 })

after(async () => {
  await browser?.close()
  await wordpress?.stop()
  await relay?.stop()
})

const signIn = async (context: BrowserContext, name: string, password: string): Promise<Page> => {
  const { page } = await openPage(context, desktop)
  await page.goto(`${wordpress.url}/wp-login.php`)
  await page.$eval('#user_login', (field, value) => ((field as HTMLInputElement).value = value), name)
  await page.$eval('#user_pass', (field, value) => ((field as HTMLInputElement).value = value), password)
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')])
  return page
}

/** Clicks a link or button that leads to another page. */
const follow = async (page: Page, selector: string): Promise<void> => {
  const handle = await page.waitForSelector(selector, { timeout: 15_000 })
  await Promise.all([page.waitForNavigation(), handle?.evaluate((element) => (element as HTMLElement).click())])
}

interface Settings {
  readonly relay?: string
  readonly site?: string
  readonly way?: string
  readonly theme?: string
  readonly launcher?: boolean
}

/** As an administrator does: opens the page, changes fields, presses the button. */
const save = async ({ relay: address = relay.baseUrl, site: key = site, way = 'script', theme = '', launcher = false }: Settings): Promise<void> => {
  await admin.goto(wordpress.url + settingsPath)
  for (const [name, value] of Object.entries({ relay: address, site: key, way, theme })) await admin.$eval(`#lapor_embed_${name}`, (field, text) => ((field as HTMLInputElement).value = text), value)
  await admin.$eval('#lapor_embed_launcher', (field, isOn) => ((field as HTMLInputElement).checked = isOn), launcher)
  await follow(admin, '#submit')
}

interface Editor {
  readonly data: {
    readonly dispatch: (store: string) => { readonly editPost: (edits: object) => Promise<void>; readonly savePost: () => Promise<void>; readonly insertBlocks: (block: object) => void; readonly resetBlocks: (blocks: object[]) => Promise<void> }
    readonly select: (store: string) => { readonly getCurrentPostId: () => number; readonly didPostSaveRequestSucceed: () => boolean }
  }
  readonly blocks: { readonly createBlock: (name: string, attributes: object) => object; readonly getBlockType: (name: string) => { readonly title: string } | undefined }
}

/** Writes a page in the block editor. @returns its address */
const publish = async (block: string, attributes: object): Promise<string> => {
  await admin.goto(`${wordpress.url}/wp-admin/post-new.php?post_type=page`)
  await admin.waitForFunction(() => 'wp' in window && (window as unknown as { wp: Partial<Editor> }).wp.data?.select('core/editor').getCurrentPostId())
  const id = await admin.evaluate(
    async (name, values) => {
      const { data, blocks } = (window as unknown as { wp: Editor }).wp
      await data.dispatch('core/block-editor').resetBlocks([blocks.createBlock(name, values)])
      await data.dispatch('core/editor').editPost({ title: 'Pengaduan', status: 'publish' })
      await data.dispatch('core/editor').savePost()
      return data.select('core/editor').didPostSaveRequestSucceed() ? data.select('core/editor').getCurrentPostId() : 0
    },
    block,
    attributes,
  )
  assert.ok(id > 0, 'the editor saved the page')
  return `${wordpress.url}/?page_id=${id}`
}

const useTheme = async (name: string): Promise<void> => {
  await admin.goto(`${wordpress.url}/wp-admin/themes.php`)
  if ((await admin.$(`.theme.active[data-slug="${name}"]`)) === null) await follow(admin, `.theme[data-slug="${name}"] .activate`)
  assert.equal(await wordpress.sql("select option_value from wp_options where option_name = 'stylesheet'"), `${name}\n`)
}

const file = async (url: string): Promise<void> => {
  const { page, noticed } = await openPage(await browser.createBrowserContext())
  await page.goto(url)
  const citizen = citizenAt(page)
  await citizen.sees('Bukan lapor.go.id.')
  await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan mati di depan SDN 2.')
  await citizen.sees('ditujukan kepada')
  await citizen.press('Kirim laporan')
  await citizen.sees('Laporan Anda terkirim')
  assert.deepEqual(noticed.complaints, [])
  await page.browserContext().close()
}

/** The attributes of what the plugin, or the relay's page /snippet, puts into a page; WordPress adds an id to scripts, and `loading` to frames. */
const linesIn = (page: Page, html: string): Promise<Record<string, string>[]> =>
  page.evaluate((text) => {
    const found = new DOMParser().parseFromString(text, 'text/html').querySelectorAll('link[rel="preload"][href*="/lapor-form.js"], lapor-widget, script[src*="/lapor.js"], iframe[src*="/embed/"]')
    return [...found].map((element): Record<string, string> => Object.fromEntries([...element.attributes].filter(({ name }) => !['id', 'loading'].includes(name)).map(({ name, value }): [string, string] => [name, value])))
  }, html)

const htmlOf = async (url: string): Promise<string> => (await fetch(url)).text()

const snippetLines = async (way: string, query = ''): Promise<string> => {
  const html = await htmlOf(`${relay.baseUrl}/snippet?situs=${site}&cara=${way}${query}`)
  const { page } = await openPage(browser)
  const lines = await page.evaluate((text) => new DOMParser().parseFromString(text, 'text/html').querySelector('textarea')?.value ?? '', html)
  await page.close()
  return lines
}

/** An agency's colour is the relay's to say; a website has a style sheet for it. */
const withoutColour = (lines: Record<string, string>[]): Record<string, string>[] => lines.map((line) => Object.fromEntries(Object.entries(line).map(([name, value]) => [name, name === 'style' ? value.replace(/;--lapor-color-agency:[^;]*/, '') : name === 'title' ? '' : value])))

describe('the plugin on a real WordPress', { timeout: 600_000 }, () => {
  let withShortcode: string
  let withBlock: string

  it('is PHP without a mistake', async () => {
    const files = globSync('examples/**/*.php', { cwd: join(import.meta.dirname, '../..'), exclude: ['**/node_modules/**'] })
    assert.ok(files.length >= 6, files.join())
    for (const name of files) assert.match((await promisify(execFile)(phpProgram(), ['-l', join(import.meta.dirname, '../..', name)])).stdout, /^No syntax errors/)
  })

  it('can be activated, and speaks Indonesian', async () => {
    await admin.goto(`${wordpress.url}/wp-admin/plugins.php`)
    await follow(admin, 'tr[data-plugin="lapor-embed/lapor-embed.php"] .activate a')
    assert.match(await admin.$eval('tr[data-plugin="lapor-embed/lapor-embed.php"] .plugin-description', (element) => element.textContent), /Formulir bagi warga/)
    await follow(admin, 'tr[data-plugin="lapor-embed/lapor-embed.php"] a[href$="page=lapor_embed"]')
    assert.equal(await admin.$eval('h1', (heading) => heading.textContent), 'Formulir laporan')
    await citizenAt(admin).sees('Alamat relay')
  })

  it('says what is wrong with an address or a key, and keeps neither', async () => {
    await save({ relay: 'javascript:alert(1)', site: 'Kel Kademangan' })
    const person = citizenAt(admin)
    await person.sees('Alamat relay harus seperti https://lapor.example.go.id.')
    await person.sees('Kunci situs terdiri atas huruf kecil')
    assert.equal(await admin.$eval('#lapor_embed_relay', (field) => (field as HTMLInputElement).value), '')
    await save({ relay: wordpress.url })
    await person.sees('versi relay tidak dapat ditanyakan')
  })

  it('takes version and integrity from the relay, and prints the lines of its page /snippet', async () => {
    withShortcode = await publish('core/shortcode', { text: '[lapor]' })
    await save({})
    await citizenAt(admin).sees('Memakai versi tetap')
    const { page } = await openPage(browser)
    for (const [settings, way, query] of [[{}, 'skrip', ''], [{ theme: 'dark' }, 'skrip', '&tampilan=dark'], [{ way: 'isolated', theme: 'dark' }, 'terpisah', '&tampilan=dark'], [{ way: 'frame', theme: 'auto' }, 'bingkai', '&tampilan=auto']] as const) {
      await save(settings)
      const printed = withoutColour(await linesIn(page, await htmlOf(withShortcode)))
      assert.deepEqual(printed, withoutColour(await linesIn(page, await snippetLines(way, query))), way)
      assert.ok(printed.length > 0)
    }
    await save({ way: 'link' })
    assert.match(await htmlOf(withShortcode), new RegExp(`<a href="${relay.baseUrl}/lapor/${site}">Tulis laporan</a>`))
    await page.close()
  })

  it('files a report by the shortcode, in a block theme', async () => {
    await useTheme('twentytwentythree')
    await save({})
    await file(withShortcode)
  })

  it('files a report by the block, in a classic theme, and the editor knows the block in Indonesian', async () => {
    await useTheme('twentytwentyone')
    withBlock = await publish('lapor-embed/form', {})
    assert.equal(await admin.evaluate(() => (window as unknown as { wp: Editor }).wp.blocks.getBlockType('lapor-embed/form')?.title), 'Formulir laporan')
    assert.match(await htmlOf(withBlock), /<div class="wp-block-lapor-embed-form">/)
    await file(withBlock)
  })

  it('puts a button into the corner of a page without a form, where that is wanted', async () => {
    const home = `${wordpress.url}/`
    await save({})
    assert.ok(!(await htmlOf(home)).includes('lapor.js'))
    await save({ launcher: true })
    const { page } = await openPage(browser)
    await page.goto(home)
    await citizenAt(page).press('Lapor', 'link')
    await drawn(page, 'Apa yang perlu kami ketahui?', 'textbox')
    await page.close()
  })

  it('is changed by nobody but an administrator from his own page', async () => {
    await save({})
    const stored = (): Promise<string> => wordpress.sql("select option_value from wp_options where option_name = 'lapor_embed'")
    const before = await stored()
    await admin.goto(`${wordpress.url}/wp-admin/user-new.php`)
    const cookies = await admin.browserContext().cookies()
    const evil = new URLSearchParams({ option_page: 'lapor_embed', action: 'update', 'lapor_embed[relay]': 'https://evil.example', 'lapor_embed[site]': 'evil' })
    const post = (cookie: string, body: URLSearchParams): Promise<Response> => fetch(`${wordpress.url}/wp-admin/options.php`, { method: 'POST', headers: { cookie }, body, redirect: 'manual' })
    // Another page makes the administrator's browser send the form: without the nonce of the settings page.
    assert.equal((await post(cookies.map(({ name, value }) => `${name}=${value}`).join('; '), evil)).status, 403)

    await admin.$eval('#user_login', (field) => ((field as HTMLInputElement).value = 'warga'))
    await admin.$eval('#email', (field) => ((field as HTMLInputElement).value = 'warga@kelurahan.example'))
    await admin.$eval('#pass1', (field) => ((field as HTMLInputElement).value = 'sandi-warga-yang-panjang'))
    await admin.$eval('#role', (field) => ((field as HTMLSelectElement).value = 'subscriber'))
    await follow(admin, '#createusersub')
    await wordpress.sql(`update wp_users set user_pass = md5('sandi-warga') where user_login = 'warga'`)
    const subscriber = await signIn(await browser.createBrowserContext(), 'warga', 'sandi-warga')
    assert.equal((await subscriber.goto(wordpress.url + settingsPath))?.status(), 403)
    const theirs = (await subscriber.browserContext().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    assert.match(theirs, /wordpress_logged_in/)
    assert.equal((await post(theirs, evil)).status, 403)
    assert.equal((await fetch(`${wordpress.url}/wp-json/wp/v2/settings`, { headers: { cookie: theirs } })).status, 401)
    assert.equal(await stored(), before)
    await subscriber.browserContext().close()
  })

  it('lets no markup through: typed, from a damaged database, or in a shortcode', async () => {
    const attack = '"><script>window.hacked=true</script>'
    await save({ relay: `https://lapor.example${attack}`, site: `kel${attack}` })
    assert.ok(!(await admin.content()).includes('<script>window.hacked'))
    await save({})
    const stored = (await wordpress.sql("select hex(option_value) from wp_options where option_name = 'lapor_embed'")).trim()
    const serialized = Buffer.from(stored, 'hex').toString('utf8')
    const damaged = serialized.replace(/s:\d+:"kel-kademangan"/, `s:${Buffer.byteLength(attack)}:"${attack}"`)
    assert.notEqual(damaged, serialized)
    await wordpress.sql(`update wp_options set option_value = x'${Buffer.from(damaged).toString('hex')}' where option_name = 'lapor_embed'`)
    for (const url of [withShortcode, withBlock]) assert.ok(!(await htmlOf(url)).includes('window.hacked'), url)
    await admin.goto(wordpress.url + settingsPath)
    assert.ok(!(await admin.content()).includes('<script>window.hacked'))
    await save({})
    const odd = await publish('core/shortcode', { text: `[lapor site='kel"onload=alert(1)' theme='x"y']` })
    const html = await htmlOf(odd)
    assert.match(html, /<lapor-widget site="kel-kademangan" style=/)
    assert.doesNotMatch(html, /onload=alert/)
  })

  it('leaves nothing behind when it is deleted, and caused no warning of PHP', async () => {
    const complaints = wordpress.log().split('\n').filter((line) => line.includes('lapor-embed'))
    await admin.goto(`${wordpress.url}/wp-admin/plugins.php`)
    await follow(admin, 'tr[data-plugin="lapor-embed/lapor-embed.php"] .deactivate a')
    admin.on('dialog', (dialog) => void dialog.accept())
    await admin.$eval('tr[data-plugin="lapor-embed/lapor-embed.php"] .delete a', (link) => (link as HTMLElement).click())
    await admin.waitForSelector('tr[data-plugin="lapor-embed/lapor-embed.php"].deleted, tr.plugin-deleted-tr[data-plugin="lapor-embed/lapor-embed.php"]', { timeout: 30_000 })
    assert.ok(!existsSync(wordpress.plugin))
    const tables = (await wordpress.sql('show tables')).trim().split('\n')
    assert.ok(!tables.some((table) => table.includes('lapor')))
    assert.equal((await wordpress.sql("select option_name from wp_options where option_name like '%lapor%' or (option_value like '%lapor%' and option_name not in ('recently_activated', '_site_transient_update_plugins'))")).trim(), '')
    assert.equal((await wordpress.sql("select meta_key from wp_usermeta where meta_key like '%lapor%'")).trim(), '')
    assert.deepEqual(complaints, [])
  })
})
