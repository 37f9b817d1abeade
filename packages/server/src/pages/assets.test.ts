/** Checks how the widget's files are served: under their exact version, unchangeable, compressed, and nothing beside them. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import type { App } from '../http/app.ts'
import { mountAssets } from './assets.ts'
import { keepVersion } from './keep-version.ts'

const folder = mkdtempSync(join(tmpdir(), 'lapor-assets-'))
const loader = `fetch("__LAPOR_BASE__/v1");${'x();'.repeat(200)}`
mkdirSync(join(folder, 'dist', 'chunks'), { recursive: true })
writeFileSync(join(folder, 'package.json'), '{"version":"1.4.2"}')
writeFileSync(join(folder, 'dist', 'lapor.js'), loader)
writeFileSync(join(folder, 'dist', 'lapor.d.ts'), 'export {}')
writeFileSync(join(folder, 'dist', '.secret.js'), 'hidden')
writeFileSync(join(folder, 'dist', 'chunks', 'form.js'), 'form')
writeFileSync(join(folder, 'outside.js'), 'outside')
symlinkSync(join(folder, 'outside.js'), join(folder, 'dist', 'link.js'))
const kept = join(folder, 'kept')
after(() => rmSync(folder, { recursive: true }))

const relay = (baseUrl?: string): App => {
  const app: App = new Hono()
  mountAssets(app, baseUrl, { folder, kept })
  return app
}

const own = 'https://lapor.contoh.go.id'

const get = (path: string, headers: Record<string, string> = {}, baseUrl: string | undefined = own) => relay(baseUrl).request(`http://127.0.0.1:8787${path}`, { headers })

describe('a file under its version', () => {
  it('never changes, may be loaded by any page, and is typed', async () => {
    const { status, headers } = await get('/assets/1.4.2/lapor.js')
    assert.equal(status, 200)
    assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable')
    assert.equal(headers.get('access-control-allow-origin'), '*')
    assert.equal(headers.get('content-type'), 'text/javascript; charset=utf-8')
    assert.equal(headers.get('vary'), 'Accept-Encoding')
  })

  it('carries the address that is configured, not the one in the request', async () => {
    assert.ok((await (await get('/assets/1.4.2/lapor.js')).text()).startsWith('fetch("https://lapor.contoh.go.id/v1");'))
    assert.ok((await (await get('/assets/1.4.2/lapor.js', { host: 'jahat.example' })).text()).startsWith('fetch("https://lapor.contoh.go.id/v1");'))
  })

  it('comes compressed to who can read it, as brotli first', async () => {
    const asked = async (accepted: string) => {
      const answer = await get('/assets/1.4.2/lapor.js', { 'accept-encoding': accepted })
      return { encoding: answer.headers.get('content-encoding'), bytes: Buffer.from(await answer.arrayBuffer()), length: answer.headers.get('content-length') }
    }
    const [br, gzip, plain, refused] = [await asked('gzip, deflate, br'), await asked('gzip'), await asked('identity'), await asked('br;q=0, gzip')]
    assert.deepEqual([br.encoding, gzip.encoding, plain.encoding, refused.encoding], ['br', 'gzip', null, 'gzip'])
    const text = loader.replace('__LAPOR_BASE__', 'https://lapor.contoh.go.id')
    assert.deepEqual([brotliDecompressSync(br.bytes).toString(), gunzipSync(gzip.bytes).toString(), plain.bytes.toString()], [text, text, text])
    assert.equal(br.length, String(br.bytes.byteLength))
    assert.ok(br.bytes.byteLength < 100)
  })

  it('may lie in a folder of the build', async () => assert.equal(await (await get('/assets/1.4.2/chunks/form.js')).text(), 'form'))

  it('is not sent again to a browser that has it', async () => {
    const etag = (await get('/assets/1.4.2/lapor.js')).headers.get('etag') ?? ''
    const again = await get('/assets/1.4.2/lapor.js', { 'if-none-match': etag })
    assert.deepEqual([again.status, await again.text()], [304, ''])
  })
})

it('the latest files are asked for again each time', async () => {
  const { status, headers } = await get('/assets/latest/lapor.js')
  assert.deepEqual([status, headers.get('cache-control')], [200, 'no-cache'])
})

it('the number of the major version leads to the newest of it, for ten minutes', async () => {
  const { status, headers } = await get('/assets/1/lapor.js')
  assert.deepEqual([status, headers.get('cache-control')], [200, 'public, max-age=600'])
})

it('a version that was served before stays, and nothing else that lies beside it', async () => {
  const older = join(folder, 'older')
  mkdirSync(older)
  writeFileSync(join(older, 'lapor.js'), 'older("__LAPOR_BASE__")')
  writeFileSync(join(older, 'lapor-form.js'), 'older form')
  writeFileSync(join(older, 'index.js'), 'for bundlers')
  await keepVersion('1.3.0', older, kept)
  const loader = await get('/assets/1.3.0/lapor.js')
  assert.deepEqual([await loader.text(), loader.headers.get('cache-control')], [`older("${own}")`, 'public, max-age=31536000, immutable'])
  assert.equal(await (await get('/assets/1.3.0/lapor-form.js')).text(), 'older form')
  for (const path of ['/assets/1.3.0/index.js', '/assets/1.3.1/lapor.js', '/assets/..%2folder/lapor.js']) assert.equal((await get(path)).status, 404, path)
})

it('the number of an earlier major version leads to the last of it that was served, so that a page which follows it works on', async () => {
  for (const version of ['0.9.2', '0.10.1', '0.10.0', '0.11.0-beta.1']) {
    const dist = join(folder, `built-${version}`)
    mkdirSync(dist)
    writeFileSync(join(dist, 'lapor.js'), `of ${version}`)
    await keepVersion(version, dist, kept)
  }
  const followed = await get('/assets/0/lapor.js')
  assert.deepEqual([await followed.text(), followed.headers.get('cache-control')], ['of 0.10.1', 'public, max-age=600'])
})

it('the list of a version tells the integrity of each file as it is served', async () => {
  const list = (await (await get('/assets/1.4.2/integrity.json')).json()) as { version: string; files: Record<string, string> }
  const bytes = Buffer.from(await (await get('/assets/1.4.2/lapor.js')).arrayBuffer())
  assert.deepEqual(list, { version: '1.4.2', files: { 'lapor.js': `sha384-${createHash('sha384').update(bytes).digest('base64')}` } })
  assert.equal((await get('/assets/9.9.9/integrity.json')).status, 404)
})

it('another version, an unknown file and what is no asset do not exist', async () => {
  for (const path of ['/assets/1.4.1/lapor.js', '/assets/2/lapor.js', '/assets/1.4/lapor.js', '/assets/../lapor.js', '/assets/1.4.2/nope.js', '/assets/1.4.2/lapor.d.ts', '/assets/1.4.2/.secret.js', '/assets/1.4.2/chunks', '/assets/1.4.2/']) {
    assert.equal((await get(path)).status, 404, path)
  }
})

it('nothing outside of the built files is served, by no way of writing it', async () => {
  for (const path of ['/assets/1.4.2/../outside.js', '/assets/1.4.2/..%2foutside.js', '/assets/1.4.2/..%5coutside.js', '/assets/1.4.2/%2e%2e/outside.js', '/assets/1.4.2/chunks/../../outside.js', '/assets/1.4.2/link.js', '/assets/1.4.2//etc/passwd.js', '/assets/1.4.2/lapor.js%00.js']) {
    const answer = await get(path)
    assert.equal(answer.status, 404, path)
    assert.ok(!(await answer.text()).includes('outside"'))
  }
})

describe('without a configured address', () => {
  const ask = (path: string) => relay().request(`http://jahat.example${path}`)

  it('the loader is served as built, so that no Host header gets into it or into a cache', async () => {
    const answer = await ask('/assets/1.4.2/lapor.js')
    assert.equal(await answer.text(), loader)
    assert.equal(answer.headers.get('cache-control'), 'no-cache')
  })

  it('the files without an address in them stay unchangeable', async () => {
    assert.equal((await ask('/assets/1.4.2/chunks/form.js')).headers.get('cache-control'), 'public, max-age=31536000, immutable')
  })
})
