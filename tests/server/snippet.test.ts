/** The page for webmasters: its lines name files that are there, with the integrity a browser will find. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { checkPage, snippetWays } from '../../packages/server/src/pages/plain/snippet-lines.ts'
import { readable } from './paper.ts'
import { kademangan, openTown, type Town } from './town.ts'

const baseUrl = 'https://lapor.contoh.go.id'

let town: Town
before(async () => {
  town = await openTown({ baseUrl })
})
after(() => town.close())

const get = (path: string) => town.fetch(new Request(`${baseUrl}${path}`))

describe('the lines', () => {
  it('name the relay, the version and the site; each file they name is there with that integrity', async () => {
    const page = await get(`/snippet?situs=${kademangan}`)
    assert.equal(page.status, 200)
    const text = page.text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    const pinned = [...text.matchAll(/(?:src|href)="https:\/\/lapor\.contoh\.go\.id(\/assets\/[^"]*)" integrity="(sha\d+)-([^"]*)"/g)]
    assert.deepEqual(pinned.map(([, path]) => path?.split('/').at(-1)), ['lapor-form.js', 'lapor.js', 'lapor.js', 'lapor.js'])
    for (const [, path = '', algorithm = '', hash] of pinned) assert.equal(createHash(algorithm).update((await get(path)).bytes).digest('base64'), hash, path)
    const alias = /src="https:\/\/lapor\.contoh\.go\.id(\/assets\/\d+\/lapor\.js)"/.exec(text)?.[1] ?? ''
    assert.equal((await get(alias)).status, 200)
    assert.match(text, /<iframe src="https:\/\/lapor\.contoh\.go\.id\/embed\/kel-kademangan" title="Lapor ke Kelurahan Kademangan" width="100%" height="600"><\/iframe>/)
    assert.match(page.text, /<iframe class="live" src="\/embed\/kel-kademangan"/)
  })

  it('preload the form with the integrity that lapor.js will ask for', async () => {
    const { text } = await get(`/snippet?situs=${kademangan}`)
    const hash = /lapor-form\.js&quot; integrity=&quot;([^&]*)&quot;/.exec(text)?.[1] ?? 'none'
    assert.ok((await get('/assets/latest/lapor.js')).text.includes(hash))
  })

  it('cannot be broken out of by the name of a site', () => {
    const lines = snippetWays({ key: 'kel-a', name: 'Kelurahan "A" <script>' }, { base: baseUrl, version: '1.4.2', loader: 'sha384-x', form: 'sha256-y' }).map((way) => way.lines).join('\n')
    assert.ok(!lines.includes('<script>') && lines.includes('Kelurahan &quot;A&quot; &lt;script&gt;'))
    assert.ok(lines.includes(`${baseUrl}/assets/1/lapor.js`))
  })
})

it('what a webmaster chooses stands in every line that can hold it, and nothing else he sends does', async () => {
  const { text } = await get(`/snippet?situs=${kademangan}&tampilan=dark&bahasa=en`)
  assert.match(text, /site=&quot;kel-kademangan&quot; theme=&quot;dark&quot; locale=&quot;en&quot; style=/)
  assert.match(text, /data-isolation=&quot;iframe&quot; data-theme=&quot;dark&quot; data-locale=&quot;en&quot; defer/)
  assert.match(text, /\/embed\/kel-kademangan\?theme=dark&amp;locale=en&quot; title/)
  assert.match(text, /<iframe class="live" src="\/embed\/kel-kademangan\?theme=dark&amp;locale=en"/)
  const other = await get(`/snippet?situs=${kademangan}&tampilan=x%22onload%3D&bahasa=xx&cara=bingkai`)
  assert.doesNotMatch(other.text, /onload|theme=|xx/)
  assert.equal(other.text.match(/<textarea/g)?.length, 1)
})

it('a poster is there for a site that is known', async () => {
  assert.match(readable(await get(`/snippet/poster?situs=${kademangan}`)), /lapor\.contoh\.go\.id\/lapor\/kel-kademangan/)
  assert.equal((await get('/snippet/poster?situs=kel-tidak-ada')).status, 404)
})

it('an unknown key is told beside its field, and what was typed stays', async () => {
  const page = await get('/snippet?situs=kel-tidak-ada&halaman=x.example')
  assert.equal(page.status, 404)
  assert.match(readable(page), /Kunci ini tidak dikenal/)
  assert.match(page.text, /value="kel-tidak-ada"/)
  assert.match(page.text, /value="x\.example"/)
})

it('a page is checked against the site’s list', async () => {
  assert.match(readable(await get(`/snippet?situs=${kademangan}&halaman=https://kelurahan-kademangan.example/lapor`)), /sudah terdaftar/)
  const origins = ['https://www.kelurahan.example', 'http://polos.example']
  assert.deepEqual([checkPage('www.kelurahan.example/lapor', origins).fits, checkPage('http://polos.example', origins).fits, checkPage('https://lain.example', origins).fits, checkPage('bukan alamat', origins).fits], [true, true, false, false])
  assert.match(checkPage('https://kelurahan.example', origins).words, /yang terdaftar https:\/\/www\.kelurahan\.example/)
  assert.match(checkPage('http://polos.example', origins).words, /tanpa https/)
  assert.match(checkPage('https://lain.example', origins).words, /site allow <kunci> https:\/\/lain\.example/)
})
