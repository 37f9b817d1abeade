/** The example for React, with the packed widget as a customer has it: types, build, server rendering, and a report in Chromium. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { promisify } from 'node:util'
import type { Browser } from 'puppeteer-core'
import { launchChromium, openPage } from '../journey/browser.ts'
import { citizenAt } from '../journey/citizen.ts'
import { startRelay, type RelayProcess } from '../journey/relay-process.ts'
import { copyDependencies, repository } from './packed-sdk.ts'

const run = promisify(execFile)
const site = 'kel-kademangan'

let folder: string
let relay: RelayProcess
let host: Server
let browser: Browser

/** Tarballs are unpacked where npm would put them; what they and the example depend on is copied, as everywhere in these tests. */
const installExample = async (): Promise<string> => {
  const home = mkdtempSync(join(tmpdir(), 'lapor-react-'))
  cpSync(join(repository, 'examples/react'), home, { recursive: true })
  const modules = join(home, 'node_modules')
  for (const name of ['sdk', 'widget']) {
    const packed = mkdtempSync(join(tmpdir(), 'lapor-packed-'))
    await run('npm', ['pack', '--pack-destination', packed, '--ignore-scripts', '--loglevel=error'], { cwd: join(repository, 'packages', name) })
    mkdirSync(join(modules, '@lapor', name), { recursive: true })
    await run('tar', ['-xzf', join(packed, readdirSync(packed)[0] ?? ''), '-C', join(modules, '@lapor', name), '--strip-components=1'])
    rmSync(packed, { recursive: true })
  }
  for (const name of ['sdk', 'widget']) copyDependencies(join(modules, '@lapor', name), modules)
  copyDependencies(home, modules)
  for (const types of ['@types/react', '@types/react-dom', 'csstype']) cpSync(join(repository, 'node_modules', types), join(modules, types), { recursive: true })
  return home
}

const tool = (name: string): string => join(repository, 'node_modules', name)

before(async () => {
  ;[folder, relay, browser] = await Promise.all([installExample(), startRelay(), launchChromium()])
  await run(tool('.bin/esbuild'), ['main.tsx', '--bundle', '--format=esm', '--splitting', '--outdir=dist', '--jsx=automatic', `--define:process.env.NODE_ENV="production"`, '--minify', '--log-level=error'], { cwd: folder })
  host = createServer((request, response) => {
    const name = (request.url ?? '/') === '/' ? 'index.html' : (request.url ?? '').slice(1)
    const body = name.endsWith('.js') || name === 'index.html' ? readFileSync(join(folder, name), 'utf8').replace('https://RELAY', relay.baseUrl) : ''
    response.writeHead(200, { 'content-type': name.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8' }).end(body)
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  await relay.command('site', 'allow', site, `http://127.0.0.1:${(host.address() as AddressInfo).port}`)
})

after(async () => {
  await browser?.close()
  host?.closeAllConnections()
  host?.close()
  await relay?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const complaints = async (): Promise<string> => (await run(process.execPath, [tool('typescript/bin/tsc'), '--pretty', 'false', '-p', folder], { cwd: folder }).catch((error: unknown) => error as { stdout: string })).stdout

describe('the example for React', { timeout: 120_000 }, () => {
  it('is right to TypeScript, and what is wrong is told', async () => {
    assert.equal(await complaints(), '')
    writeFileSync(join(folder, 'wrong.tsx'), `import type {} from '@lapor/widget/jsx'\nimport { LaporWidget } from '@lapor/widget/react'\nexport const a = <lapor-widget theme="purple" />\nexport const b = <LaporWidget theme="purple" />\nexport const c = <LaporWidget onLaporSubmitted={(event) => event.detail.text} />\nexport const d = <lapor-feed scoop="all" />\n`)
    const told = await complaints()
    rmSync(join(folder, 'wrong.tsx'))
    assert.deepEqual([...told.matchAll(/^wrong\.tsx\((\d+),/gm)].map(([, line]) => line), ['3', '4', '5', '6'])
  })

  it('renders on a server, with what stands inside the tag', async () => {
    writeFileSync(join(folder, 'server.tsx'), `import { renderToString } from 'react-dom/server'\nimport { App } from './app.tsx'\nconsole.log(renderToString(<App base="https://relay.example" site="${site}" />))\n`)
    await run(tool('.bin/esbuild'), ['server.tsx', '--bundle', '--format=esm', '--platform=node', '--packages=external', '--outfile=server.mjs', '--jsx=automatic', '--log-level=error'], { cwd: folder })
    rmSync(join(folder, 'server.tsx'))
    const { stdout } = await run(process.execPath, ['server.mjs'], { cwd: folder })
    assert.match(stdout, /<lapor-widget[^>]*><a href="https:\/\/relay\.example\/lapor\/kel-kademangan">Tulis laporan<\/a><\/lapor-widget>/)
  })

  it('files a report, and hears of it', async () => {
    const { page, noticed } = await openPage(browser)
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`)
    const citizen = citizenAt(page)
    await citizen.sees('Belum ada laporan.')
    await citizen.sees('Bukan lapor.go.id.')
    await citizen.write('Apa yang perlu kami ketahui?', 'Lampu jalan mati di depan SDN 2.')
    await citizen.sees('ditujukan kepada')
    await citizen.press('Kirim laporan')
    await citizen.sees(/Terkirim: [0-9A-Z]{4}-/)
    assert.deepEqual(noticed.complaints, [])
    await page.close()
  })
})
