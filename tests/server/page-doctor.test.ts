/** The doctor of pages at real websites with real faults: the command that a webmaster runs, and the page of the relay. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { missingOf, mended, parsePolicy, writtenPolicy } from '../../packages/server/src/page-doctor/content-policy.ts'
import { isPublicAddress } from '../../packages/server/src/page-doctor/is-public-address.ts'
import { readAddress } from '../../packages/server/src/page-doctor/read-address.ts'
import { readable } from './paper.ts'
import { command, dataFolder, type Ended, exitCodeOf, type ServerProcess, startServer } from './server-process.ts'
import { openTileServer } from './outside/tile-server.ts'
import { kademangan, openTown, type Town } from './town.ts'

interface Served {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** Closed at the end, also where a test fails before its own end. */
const opened: Server[] = []
after(() => {
  for (const server of opened) {
    server.closeAllConnections()
    server.close()
  }
})

const listening = async (server: Server): Promise<string> => {
  opened.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A website whose pages are what a test puts there. */
const openWebsite = async () => {
  const pages = new Map<string, Served>()
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://x').pathname)
    response.writeHead(page?.status ?? (page ? 200 : 404), { 'content-type': 'text/html; charset=utf-8', ...page?.headers }).end(page?.body)
  })
  const origin = await listening(server)
  return { origin, pages }
}

type Website = Awaited<ReturnType<typeof openWebsite>>

const around = (lines: string, head = ''): string => `<!doctype html><title>Desa</title>${head}<h1>Desa</h1>${lines}`
const tag = `<lapor-widget site="${kademangan}"><a href="tel:112">112</a></lapor-widget>`

describe('the command', () => {
  const place = dataFolder()
  let relay: ServerProcess
  let website: Website
  let hash: string

  before(async () => {
    website = await openWebsite()
    relay = await startServer(place.dataFile, ['--demo'])
    const allowed = await command(place.dataFile, ['site', 'allow', kademangan, website.origin])
    assert.equal(allowed.code, 0, allowed.stderr)
    hash = `sha384-${createHash('sha384').update(Buffer.from(await (await fetch(`${relay.baseUrl}/assets/latest/lapor.js`)).arrayBuffer())).digest('base64')}`
  })
  after(async () => {
    await relay.end('SIGTERM')
    place.remove()
  })

  const doctor = (address: string): Promise<Ended> =>
    new Promise((resolve) => {
      execFile(process.execPath, [join(import.meta.dirname, '../../packages/server/bin/lapor-doctor.mjs'), address], { timeout: 60_000 }, (error, stdout, stderr) => resolve({ code: exitCodeOf(error), stdout, stderr }))
    })

  const line = (attributes = ''): string => `<script src="${relay.baseUrl}/assets/latest/lapor.js" data-site="${kademangan}" ${attributes} defer></script>`
  const frame = (attributes = 'height="600"'): string => `<iframe src="${relay.baseUrl}/embed/${kademangan}" ${attributes}></iframe>`

  /** What is said of a page with these lines. */
  const saidOf = async (lines: string, headers: Readonly<Record<string, string>> = {}, head = ''): Promise<Ended> => {
    website.pages.set('/lapor', { headers, body: around(lines, head) })
    return doctor(`${website.origin}/lapor`)
  }

  it('says of a page that is right but for https that this alone could be better', async () => {
    const { code, stdout } = await saidOf(`${tag}${line()}`)
    assert.equal(code, 1)
    assert.match(stdout, /perlu {2}https/)
    assert.doesNotMatch(stdout, /SAKIT/)
    assert.match(stdout, /1 hal perlu diperbaiki/)
  })

  it('prints the whole mended policy, which lets through what was held back', async () => {
    const { code, stdout } = await saidOf(`${tag}${line()}`, { 'content-security-policy': `default-src 'self'; img-src 'self' data:; trusted-types jquery; require-trusted-types-for 'script'` })
    assert.equal(code, 1)
    const base = relay.baseUrl
    assert.ok(stdout.includes(`\nContent-Security-Policy: default-src 'self'; img-src 'self' data: ${base} blob:; trusted-types jquery lapor; require-trusted-types-for 'script'; script-src 'self' ${base}; connect-src 'self' ${base}; frame-src 'self' ${base}\n`), stdout)
    const again = await saidOf(`${tag}${line()}`, { 'content-security-policy': /Content-Security-Policy: (.*)/.exec(stdout)?.[1] ?? '' })
    assert.doesNotMatch(again.stdout, /SAKIT/)
  })

  it('finds a policy in the head of the page too', async () => {
    const { stdout } = await saidOf(`${tag}${line()}`, {}, `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`)
    assert.ok(stdout.includes(`<meta http-equiv="Content-Security-Policy" content="script-src ${relay.baseUrl}">`), stdout)
  })

  it('tells of style attributes that a policy holds back, and of nonces that are missing', async () => {
    const { stdout } = await saidOf(`${tag.replace('<lapor-widget', '<lapor-widget style="display:block"')}${line()}`, { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'" })
    assert.match(stdout, /lapor-widget \{ display: block; min-height: 560px \}/)
    assert.match(stdout, /nonce/)
    const vouched = await saidOf(`${tag}${line('nonce="abc"')}`, { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'" })
    assert.doesNotMatch(vouched.stdout, /SAKIT/)
  })

  it('tells of optimisers that hold the script back, with the line they pass over', async () => {
    for (const held of [line('type="text/plain"'), line().replace('src=', 'data-rocket-src=')]) {
      const { code, stdout } = await saidOf(`${tag}${held}`)
      assert.equal(code, 1)
      assert.match(stdout, /penunda skrip/)
      assert.match(stdout, /<script data-cfasync="false" data-no-optimize="1" nowprocket src="/)
    }
  })

  it('tells of integrity without crossorigin, of one that does not fit, and of a version that is not there', async () => {
    assert.match((await saidOf(`${tag}${line(`integrity="${hash}"`)}`)).stdout, /SAKIT {2}sidik .*tidak punya crossorigin/)
    assert.doesNotMatch((await saidOf(`${tag}${line(`integrity="${hash}" crossorigin`)}`)).stdout, /SAKIT/)
    assert.match((await saidOf(`${tag}${line(`integrity="sha384-AAAA" crossorigin`)}`)).stdout, /SAKIT {2}sidik .*tidak cocok/)
    assert.match((await saidOf(`${tag}${line().replace('/latest/', '/9.9.9/')}`)).stdout, /dijawab 404/)
  })

  it('tells of a pinned version from which the relay takes no reports any more', async () => {
    const { code, stdout } = await saidOf(`${tag}${line().replace('/latest/', '/0.0.9/')}`)
    assert.equal(code, 1)
    assert.match(stdout, /SAKIT {2}versi .*lapor\.js 0\.0\.9 terlalu lama/)
    assert.ok(stdout.includes(`${relay.baseUrl}/snippet`), stdout)
  })

  it('tells of a line that is gone, or is shown as text', async () => {
    assert.match((await saidOf(tag)).stdout, /SAKIT {2}baris .*<script> tidak ada/)
    assert.match((await saidOf('')).stdout, /Tidak ada baris kami/)
    assert.match((await saidOf(`<p>${line().replaceAll('<', '&lt;')}</p>`)).stdout, /tampil sebagai tulisan/)
    assert.match((await saidOf(`<!-- ${tag}${line()} -->`)).stdout, /Tidak ada baris kami/)
  })

  it('tells of an origin that is not on the list, and of a key that nobody knows', async () => {
    const elsewhere = await openWebsite()
    elsewhere.pages.set('/', { body: around(`${tag}${line()}`) })
    const { stdout } = await doctor(elsewhere.origin)
    assert.ok(stdout.includes(`\nlapor-server site allow ${kademangan} ${elsewhere.origin}\n`), stdout)
    assert.match((await saidOf(`${tag.replace(kademangan, 'kel-entah')}${line()}`)).stdout, /"kel-entah" tidak dikenal/)
  })

  it('tells of frames that are too low, locked up, or held back by the page', async () => {
    assert.doesNotMatch((await saidOf(frame())).stdout, /SAKIT|bingkai {7}.*rendah/)
    assert.match((await saidOf(frame(''))).stdout, /150 piksel/)
    assert.match((await saidOf(frame('height="600" sandbox="allow-scripts"'))).stdout, /tidak mengizinkan allow-forms, allow-popups/)
    assert.ok((await saidOf(frame(), { 'content-security-policy': "default-src 'self'" })).stdout.includes(`frame-src 'self' ${relay.baseUrl}`))
  })

  it('tells of a page that isolates itself, and so lets in no frame: neither the form’s own nor the one that keeps reports', async () => {
    const link = `\n<a href="${relay.baseUrl}/lapor/${kademangan}">Tulis laporan</a>\n`
    const shown = { [frame()]: 'dari situs lain', [`${tag}${line()}`]: 'yang menyimpan dan melacak laporan', [`${tag}${line('data-isolation="iframe"')}`]: 'formulir' }
    for (const [lines, lost] of Object.entries(shown)) {
      for (const value of ['require-corp', 'credentialless']) {
        const { stdout } = await saidOf(lines, { 'cross-origin-embedder-policy': `${value}; report-to="x"` })
        assert.ok(stdout.includes(`Cross-Origin-Embedder-Policy: ${value} di halaman ini menahan bingkai ${lost}.`) && stdout.includes(link), stdout)
      }
      assert.doesNotMatch((await saidOf(lines, { 'cross-origin-embedder-policy': 'unsafe-none' })).stdout, /Embedder/)
    }
  })

  it('tells of caches and permissions of the page', async () => {
    const { stdout } = await saidOf(`${tag}${line()}`, { 'cache-control': 'public, max-age=604800', 'permissions-policy': 'camera=(), geolocation=()' })
    assert.match(stdout, /\nCache-Control: no-cache\n/)
    assert.match(stdout, /\nPermissions-Policy: camera=\(\), geolocation=\(self\)\n/)
  })

  it('follows redirects and reads what is compressed; a page that is not there is told', async () => {
    website.pages.set('/lama', { status: 301, headers: { location: '/padat' }, body: '' })
    website.pages.set('/padat', { headers: { 'content-encoding': 'gzip' }, body: gzipSync(around(`${tag}${line()}`)) })
    assert.match((await doctor(`${website.origin}/lama`)).stdout, /dimuat dan dijalankan/)
    website.pages.set('/putar', { status: 302, headers: { location: '/putar' }, body: '' })
    assert.match((await doctor(`${website.origin}/putar`)).stdout, /lebih dari 5 kali/)
    assert.match((await doctor(`${website.origin}/tidak-ada`)).stdout, /dijawab 404/)
    assert.match((await doctor('http://127.0.0.1:1/')).stdout, /ECONNREFUSED/)
    website.pages.set('/besar', { body: Buffer.alloc(3_100_000, 32) })
    assert.match((await doctor(`${website.origin}/besar`)).stdout, /lebih besar dari 3 MB/)
  })

  it('a proxy before the relay that breaks its headers is told, with the line for its operator', async () => {
    const broken = createServer((request, response) => {
      void fetch(`${relay.baseUrl}${request.url ?? ''}`, { headers: { origin: request.headers.origin ?? '', 'accept-encoding': 'identity' } }).then(async (answered) => {
        const type = answered.headers.get('content-type') ?? ''
        const policy = answered.headers.get('content-security-policy') ?? ''
        response.writeHead(answered.status, { 'content-type': type, 'content-security-policy': policy, 'x-frame-options': 'SAMEORIGIN', 'cache-control': 'public, max-age=86400' }).end(Buffer.from(await answered.arrayBuffer()))
      })
    })
    const proxy = await listening(broken)
    const script = await saidOf(`${tag}${line('crossorigin').replace(relay.baseUrl, proxy)}`)
    assert.match(script.stdout, /SAKIT {2}CORS .*hilang dari lapor\.js/)
    assert.match(script.stdout, /hilang dari jawaban relay/)
    assert.match(script.stdout, /disimpan terlalu lama/)
    const shown = await saidOf(frame().replace(relay.baseUrl, proxy))
    assert.match(shown.stdout, /proxy_hide_header X-Frame-Options;/)
    assert.match(shown.stdout, /\nCache-Control: no-store\n/)
  })

  it('a page that changes the protocol is given up like one that does not answer', async () => {
    const origin = await listening(createServer().on('connection', (socket) => void socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')))
    const answer = await readAddress({ mayReach: () => true, patienceMs: 300 })(origin)
    assert.deepEqual(answer, { url: origin, why: 'tidak menjawab dalam 0.3 detik.' })
  })

  it('what is no address is a command that was written wrongly', async () => {
    assert.equal((await doctor('ftp://x')).code, 2)
    assert.equal((await doctor('--help')).code, 0)
  })
})

describe('the page of the relay', () => {
  const baseUrl = 'https://lapor.contoh.go.id'
  let town: Town
  let website: Website
  let asked: string[]

  before(async () => {
    website = await openWebsite()
    asked = []
    town = await openTown({ baseUrl, mayReach: (address) => (asked.push(address), true) })
    await town.relay.actions.allowOrigin(kademangan, website.origin)
  })
  after(async () => {
    await town.close()
  })

  const send = (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}, at = town) =>
    at.fetch(new Request(`${baseUrl}/doctor`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', ...headers }, body: new URLSearchParams(fields).toString() }))

  const line = `<script src="${baseUrl}/assets/latest/lapor.js" data-site="${kademangan}" defer></script>`

  it('opens a page of an origin on the list, and prints the mended policy', async () => {
    website.pages.set('/', { headers: { 'content-security-policy': "default-src 'none'" }, body: around(`${tag}${line}`) })
    const page = await send({ situs: kademangan, halaman: website.origin })
    assert.equal(page.status, 200)
    assert.match(page.text.replaceAll('&quot;', '"'), /Content-Security-Policy: default-src 'none'; script-src https:\/\/lapor\.contoh\.go\.id; connect-src https:\/\/lapor\.contoh\.go\.id; img-src https:\/\/lapor\.contoh\.go\.id blob:/)
    assert.match(readable(page), /terdaftar untuk situs/)
    assert.doesNotMatch(readable(page), /: peta/)
  })

  it('opens nothing else: no other origin, none that it is redirected to, and no address inside', async () => {
    let knocked = 0
    const counting = createServer((_, response) => (knocked++, response.end('rahasia')))
    const inside = await listening(counting)
    assert.equal((await send({ situs: kademangan, halaman: inside })).status, 403)
    website.pages.set('/ke-dalam', { status: 302, headers: { location: inside }, body: '' })
    assert.match(readable(await send({ situs: kademangan, halaman: `${website.origin}/ke-dalam` })), /tidak terdaftar untuk situs ini/)
    website.pages.set('/skrip', { body: around(`${tag}<script src="${inside}/assets/1.0.0/lapor.js" data-site="${kademangan}"></script>`) })
    await send({ situs: kademangan, halaman: `${website.origin}/skrip` })
    const strict = await openTown({ baseUrl })
    await strict.relay.actions.allowOrigin(kademangan, inside)
    await strict.relay.actions.allowOrigin(kademangan, inside.replace('127.0.0.1', 'localhost'))
    for (const halaman of [inside, inside.replace('127.0.0.1', 'localhost')]) assert.match(readable(await send({ situs: kademangan, halaman }, {}, strict)), /jaringan dalam/)
    await strict.close()
    assert.equal(knocked, 0)
  })

  for (const { mood, told } of [
    { mood: 'well', told: /✓: peta Relay memberi gambar peta/ },
    { mood: 'fails', told: /Sebaiknya: peta .*gambarnya tidak datang dari relay: \S+\/tiles\/12\/\d+\/\d+ dijawab 503/ },
    { mood: 'no-such-tile', told: /Sebaiknya: peta .* dijawab 404/ },
  ] as const) {
    it(`tells how the map of a site stands whose source is like this: ${mood}`, async () => {
      const source = await openTileServer()
      source.feels(mood)
      const mapped = await openTown({ baseUrl, tiles: source.source, mayReach: () => true })
      await mapped.relay.actions.allowOrigin(kademangan, website.origin)
      website.pages.set('/peta', { body: around(`${tag}${line}`) })
      const page = await send({ situs: kademangan, halaman: `${website.origin}/peta` }, {}, mapped)
      await mapped.close()
      await source.close()
      assert.match(readable(page), told)
      // In the middle of the town, at the least zoom: where the map opens.
      assert.deepEqual(source.asked.map(({ path }) => path.split('?')[0]), ['/12/3262/2119.png'])
    })
  }

  it('asks of the address that is connected to, whatever the name said before', async () => {
    asked.length = 0
    website.pages.set('/', { body: around(`${tag}${line}`) })
    const named = website.origin.replace('127.0.0.1', 'localhost')
    await town.relay.actions.allowOrigin(kademangan, named)
    await send({ situs: kademangan, halaman: named })
    assert.ok(asked.includes('127.0.0.1'), asked.join())
  })

  it('looks at what is pasted without opening anything', async () => {
    const page = await send({ situs: kademangan, halaman: 'https://intranet.example/lapor', kepala: "HTTP/2 200\nContent-Security-Policy: script-src 'self'", isi: around(`${tag}<script src="http://lapor.contoh.go.id/assets/1/lapor.js" data-site="${kademangan}"></script>`) })
    const text = page.text.replaceAll('&quot;', '"')
    assert.match(text, /mixed content/)
    assert.match(text, /script-src 'self' http:\/\/lapor\.contoh\.go\.id/)
  })

  // Each <p> opens all unclosed <b> before it anew: a few kilobytes become as many nodes as both multiplied.
  const growing = `<p>${Array.from({ length: 500 }, (_, at) => `<b id=${at}>`).join('')}</p>${'<p>x'.repeat(300)}`

  for (const [what, html] of [
    ['grows while it is read', growing],
    ['nests deeper than any browser shows', '<div>'.repeat(100_000)],
  ] as const) {
    it(`a page that ${what} is told to be too large, pasted or opened`, async () => {
      website.pages.set('/besar', { body: html })
      for (const isi of [html, '']) {
        const page = await send({ situs: kademangan, halaman: `${website.origin}/besar`, isi })
        assert.deepEqual([page.status, readable(page).includes('terlalu besar untuk diperiksa')], [200, true])
      }
    })
  }

  it('a page that shows thousands of beginnings of a line as text holds nobody up', { timeout: 20_000 }, async () => {
    const page = await send({ situs: kademangan, halaman: 'https://x.example/', isi: `<p>${'&lt;script '.repeat(100_000)}` })
    assert.match(readable(page), /Tidak ada baris kami/)
  })

  it('of many frames it asks for the first five, and says so', async () => {
    const frames = Array.from({ length: 300 }, (_, at) => `<iframe src="${baseUrl}/embed/kel-${at}" height="600"></iframe>`).join('')
    const told = readable(await send({ situs: kademangan, halaman: 'https://x.example/', isi: around(frames) }))
    assert.match(told, /memuat 300 bingkai kami; yang diperiksa hanya 5 yang pertama/)
    assert.equal(told.match(/Kunci situs "kel-\d+" tidak dikenal/g)?.length, 5)
  })

  it('what a page says of itself is shown as text', async () => {
    const page = await send({ situs: kademangan, halaman: 'https://x.example/', kepala: 'Content-Security-Policy: script-src <img/src=x>', isi: around(`${tag}${line}`) })
    assert.doesNotMatch(page.text, /<img\/src/)
  })

  it('a form from elsewhere opens nothing; a wrong key and a wrong address are told beside their fields', async () => {
    assert.equal((await send({ situs: kademangan, halaman: website.origin }, { 'sec-fetch-site': 'cross-site' })).status, 403)
    assert.equal((await send({ situs: 'kel-entah', halaman: website.origin })).status, 404)
    assert.equal((await send({ situs: kademangan, halaman: 'bukan alamat' })).status, 422)
    assert.match((await town.fetch(new Request(`${baseUrl}/doctor?situs=${kademangan}`))).text, /value="kel-kademangan"/)
  })
})

it('public addresses are those of the internet, in whatever dress', () => {
  for (const address of ['8.8.8.8', '103.10.1.1', '2404:c0::1']) assert.equal(isPublicAddress(address), true, address)
  for (const address of ['127.0.0.1', '10.1.2.3', '172.20.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '::1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', 'fd00::1', 'fe80::1', '64:ff9b::a00:1', '2002:a00:1::', 'ff02::1', 'bukan']) assert.equal(isPublicAddress(address), false, address)
})

describe('a policy', () => {
  const page = 'https://desa.example/'
  const lacks = (policy: string, loads: string, directive = 'script-src') => missingOf(parsePolicy(policy), [{ directive, loads, source: 'x' }], page).length === 1
  const file = 'https://lapor.example/assets/1.0.0/lapor.js'

  it('allows by host, wildcard, scheme, port and path as a browser does', () => {
    for (const source of ['https://lapor.example', 'lapor.example', '*.example', 'https:', '*', 'http://lapor.example', 'https://lapor.example:443', 'https://lapor.example/assets/', `https://lapor.example/assets/1.0.0/lapor.js`, 'https://lapor.example:*']) assert.equal(lacks(`script-src ${source}`, file), false, source)
    for (const source of ["'self'", 'https://example', '*.lapor.example', 'https://lapor.example:8443', 'https://lapor.example/assets', 'data:', "'none'", "'unsafe-inline'"]) assert.equal(lacks(`script-src ${source}`, file), true, source)
    assert.equal(lacks('script-src *', 'blob:'), true)
    assert.equal(lacks("script-src-elem 'self'; script-src *", file), true)
    assert.equal(lacks("style-src 'self'", file), false)
  })

  it('is mended where it decides, and keeps the rest as it stands', () => {
    assert.equal(writtenPolicy(mended(parsePolicy("default-src 'none'; frame-src 'none'; child-src https://a.example"), [{ directive: 'frame-src', loads: file, source: 'https://lapor.example' }])), "default-src 'none'; frame-src https://lapor.example; child-src https://a.example")
  })
})
