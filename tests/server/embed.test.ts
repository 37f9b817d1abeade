/** The page for a frame: who may show it, and what a sandboxed frame may do with its token. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aSubmission, disdukcapil, kademangan, kademanganOrigin, openTown, problemOf, requestFor, type Town } from './town.ts'

let town: Town
let now = Date.parse('2026-11-24T03:00:00.000Z')
before(async () => {
  town = await openTown({ now: () => new Date(now).toISOString() })
})
after(() => town.close())

const embedPage = () => town.fetch(new Request(`http://relay.example/embed/${kademangan}`))

/** The relay's address as the frame knows it. */
const baseIn = (text: string): string => /data-base="([^"]*)"/.exec(text)?.[1] ?? ''

const file = (base: string, origin: string, site = kademangan) => {
  const request = requestFor('reports.create', { site, json: aSubmission(), headers: { origin } })
  return town.fetch(new Request(request.url.replace('http://relay.example', base), request))
}

describe('the page for a frame', () => {
  it('may be shown by the site’s own pages and the relay’s, and by nobody else', async () => {
    const page = await embedPage()
    assert.equal(page.status, 200)
    assert.match(page.headers.get('content-security-policy') ?? '', new RegExp(`frame-ancestors 'self' ${kademanganOrigin};`))
    assert.doesNotMatch(page.text, /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/)
    assert.match(page.text, /<a href="\/lapor\/kel-kademangan" target="_blank" rel="noopener">Buka di halaman penuh/)
  })

  it('takes the language and the theme that the page around it wants, and no other words', async () => {
    const widgetOf = async (query: string) => /<lapor-widget [^>]*>/.exec((await town.fetch(new Request(`http://relay.example/embed/${kademangan}${query}`))).text)?.[0]
    assert.equal(await widgetOf('?locale=en&theme=dark'), '<lapor-widget site="kel-kademangan" locale="en" theme="dark">')
    assert.equal(await widgetOf('?only=follow'), '<lapor-widget site="kel-kademangan" only="follow">')
    assert.equal(await widgetOf('?only=write&locale=xx&theme=%22%3E%3Cscript%3E&base=https://jahat.example'), '<lapor-widget site="kel-kademangan">')
  })

  it('is light on a dark phone too, unless the page around it says otherwise; the full page follows the phone', async () => {
    const dark = async (path: string) => /<link rel="stylesheet" href="\/pages\/lapor-dark\.css[^>]*>/.exec((await town.fetch(new Request(`http://relay.example${path}`))).text)?.[0]
    const always = '<link rel="stylesheet" href="/pages/lapor-dark.css">'
    const withPhone = '<link rel="stylesheet" href="/pages/lapor-dark.css" media="(prefers-color-scheme: dark)">'
    assert.deepEqual([await dark(`/embed/${kademangan}`), await dark(`/embed/${kademangan}?theme=dark`), await dark(`/embed/${kademangan}?theme=auto`)], [undefined, always, withPhone])
    for (const path of [`/lapor/${kademangan}`, `/lapor/${kademangan}/lacak`, '/snippet']) assert.equal(await dark(path), withPhone, path)
    assert.match((await town.fetch(new Request(`http://relay.example/lapor/${kademangan}`))).text, /<lapor-widget site="kel-kademangan" theme="auto">/)
  })

  it('is not there for a site that nobody knows', async () => assert.equal((await town.fetch(new Request('http://relay.example/embed/tidak-ada'))).status, 404))
})

describe('the hidden page for secrets', () => {
  const mirrorPage = (site: string) => town.fetch(new Request(`http://relay.example/simpan/${site}`))

  it('runs one script of the relay for the site’s own pages, which it names to it, and shows nothing', async () => {
    const page = await mirrorPage(kademangan)
    assert.equal(page.status, 200)
    const policy = page.headers.get('content-security-policy') ?? ''
    assert.match(policy, new RegExp(`frame-ancestors 'self' ${kademanganOrigin};`))
    assert.match(policy, /default-src 'none'; script-src 'self' http:\/\/relay\.example;/)
    assert.match(page.text, new RegExp(`^<script src="/assets/[\\d.]+/lapor-simpan\\.js" data-site="${kademangan}" data-origins="${kademanganOrigin}"></script>$`))
    assert.equal(page.headers.get('cache-control'), 'no-cache')
  })

  it('is not there for a site that nobody knows', async () => assert.equal((await mirrorPage('tidak-ada')).status, 404))
})

describe('a frame without an origin', () => {
  it('files with the token of its page, and may read the answer', async () => {
    const filed = await file(baseIn((await embedPage()).text), 'null')
    assert.equal(filed.status, 201, filed.text)
    assert.equal(filed.headers.get('access-control-allow-origin'), 'null')
  })

  it('files nothing without one, with one that was changed, or for another site', async () => {
    const base = baseIn((await embedPage()).text)
    for (const refused of [await file('http://relay.example', 'null'), await file(base.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), 'null'), await file(base, 'null', disdukcapil)]) {
      assert.equal(problemOf(refused).code, 'origin-not-allowed')
      assert.equal(refused.headers.get('access-control-allow-origin'), 'null', 'the widget can read why')
    }
  })

  it('files nothing with a token that has run out', async () => {
    const base = baseIn((await embedPage()).text)
    now += 12 * 3600_000
    assert.equal(problemOf(await file(base, 'null')).code, 'origin-not-allowed')
  })

  it('asks beforehand as any page does', async () => {
    const asked = await town.fetch(new Request(`${baseIn((await embedPage()).text)}/v1/sites/${kademangan}/reports`, { method: 'OPTIONS', headers: { origin: 'null', 'access-control-request-method': 'POST' } }))
    assert.deepEqual([asked.status, asked.headers.get('access-control-allow-origin')], [204, 'null'])
  })
})

it('a token is no pass for pages that have an origin', async () => {
  assert.equal(problemOf(await file(baseIn((await embedPage()).text), 'https://jahat.example')).code, 'origin-not-allowed')
})

it('the log knows the route, never the token', async () => {
  const base = baseIn((await embedPage()).text)
  await file(base, 'null')
  assert.equal(town.lines.at(-1)?.route, '/v1/sites/{site}/reports')
  assert.ok(!JSON.stringify(town.lines).includes(base.split('/').at(-1) ?? ''))
})
