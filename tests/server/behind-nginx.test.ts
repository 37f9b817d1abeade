/** Puts Debian's nginx in front of a relay, with the example that operators copy, and asks through it: addresses, sizes, resumed uploads, a stop. */
import assert from 'node:assert/strict'
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { join } from 'node:path'
import { after, before, it } from 'node:test'
import { debianProgram } from '../../scripts/debian-program.mjs'
import { freePort } from '../../scripts/free-port.mjs'
import { openBeside } from './database.ts'
import { bodyOf, formTo, readable } from './paper.ts'
import { command, dataFolder, type ServerProcess, startServer } from './server-process.ts'
import { aPhoto, aSubmission, requestFor } from './town.ts'

const example = readFileSync(join(import.meta.dirname, '../../examples/server/nginx.conf'), 'utf8')
const place = dataFolder()
let server: ServerProcess
let nginx: ChildProcess
let port: number

before(async () => {
  await command(place.dataFile, ['seed'])
  port = await freePort()
  server = await startServer(place.dataFile, [], { LAPOR_TRUST_PROXY: '1' })
  execFileSync(debianProgram('openssl', 'openssl'), ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=lapor.contoh.go.id', '-keyout', join(place.folder, 'privkey.pem'), '-out', join(place.folder, 'fullchain.pem')], { stdio: 'ignore' })
  const site = example
    .replaceAll('/etc/letsencrypt/live/lapor.contoh.go.id', place.folder)
    .replace('127.0.0.1:8787', server.baseUrl.replace('http://', ''))
    .replace('listen 443 ssl http2', `listen 127.0.0.1:${port} ssl http2`)
    .replace('listen 80', `listen 127.0.0.1:${await freePort()}`)
  mkdirSync(join(place.folder, 'temp'))
  chmodSync(place.folder, 0o755)
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${place.folder}/temp/${name};`).join(' ')
  writeFileSync(join(place.folder, 'nginx.conf'), `daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} pid ${place.folder}/nginx.pid; error_log stderr; events {} http { ${temp} ${site} }`)
  nginx = spawn(debianProgram('nginx', 'nginx-light'), ['-c', join(place.folder, 'nginx.conf'), '-e', 'stderr'], { stdio: 'inherit' })
  while ((await ask('/livez').catch(() => undefined))?.status !== 200) {
    assert.equal(nginx.exitCode, null, 'nginx has ended')
    await new Promise((resolve) => setImmediate(resolve))
  }
})
after(async () => {
  if (nginx.exitCode === null) {
    const gone = once(nginx, 'exit')
    nginx.kill('SIGTERM')
    await gone
  }
  await server.end('SIGTERM')
  place.remove()
})

interface Answer {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly text: string
}

const ask = (path: string, { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: Uint8Array | string } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: { ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) }, rejectUnauthorized: false }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => (text += part))
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
    asked.once('error', reject)
    asked.end(body)
  })

const send = async (...[name, asking]: Parameters<typeof requestFor>): Promise<Answer> => {
  const made = requestFor(name, asking)
  return ask(new URL(made.url).pathname, { method: made.method, headers: Object.fromEntries(made.headers), body: Buffer.from(await made.arrayBuffer()) })
}

it('the example is what nginx understands, and adds TLS, its lifetime and one address', async () => {
  const { headers, status } = await ask('/readyz')
  assert.deepEqual([status, headers['strict-transport-security']], [200, 'max-age=31536000'])
  const { stdout } = await command(place.dataFile, ['doctor'], { LAPOR_TRUST_PROXY: '1', LAPOR_BASE_URL: `https://127.0.0.1:${port}`, NODE_TLS_REJECT_UNAUTHORIZED: '0' })
  assert.match(stdout, /baik +proxy +1 proxy menambahkan alamat peminta/)
})

it('a sender’s own X-Forwarded-For is not believed: no limit of a network goes by it', async () => {
  for (const forged of ['203.0.113.1', '203.0.113.2', '198.51.100.3, 203.0.113.4']) assert.equal((await send('reports.create', { json: aSubmission(), headers: { 'x-forwarded-for': forged } })).status, 201)
  assert.equal((await send('reports.create', { json: aSubmission() })).status, 201)
  const beside = await openBeside(place.dataFile)
  const networks = await beside.all("select key from bucket where key like 'network %'")
  await beside.close()
  // nginx was asked by this very machine, whose own address names no network.
  assert.deepEqual(networks, [])
})

it('a photo passes, one that is too large is refused, and an upload that broke off goes on where it was', async () => {
  const json = aSubmission()
  const { trackingId } = JSON.parse((await send('reports.create', { json })).text) as { trackingId: string }
  const mine = { trackingId, secret: json.trackingSecret }
  assert.equal((await send('attachments.create', { ...mine, bytes: await aPhoto(1200, 900), type: 'image/jpeg' })).status, 201)
  assert.equal((await send('attachments.create', { ...mine, bytes: Buffer.alloc(13 * 2 ** 20), type: 'image/jpeg' }).catch(() => ({ status: 413 }))).status, 413)

  const tus = { 'tus-resumable': '1.0.0', 'lapor-secret': json.trackingSecret }
  const photo = await aPhoto(400, 300)
  const half = Math.floor(photo.length / 2)
  const begun = await ask(`/v1/sites/kel-kademangan/reports/${trackingId}/uploads`, { method: 'POST', headers: { ...tus, 'upload-length': String(photo.length), 'upload-metadata': `filetype ${Buffer.from('image/jpeg').toString('base64')}`, 'content-type': 'application/offset+octet-stream' }, body: photo.subarray(0, half) })
  assert.equal(begun.status, 201, begun.text)
  const path = String(begun.headers['location'])
  assert.equal((await ask(path, { method: 'HEAD', headers: tus })).headers['upload-offset'], String(half))
  // The line breaks in the middle of the rest: what nginx has passed on by then is kept.
  await new Promise<void>((resolve) => {
    const broken = request({ host: '127.0.0.1', port, path, method: 'PATCH', headers: { ...tus, 'upload-offset': String(half), 'content-type': 'application/offset+octet-stream', 'content-length': String(photo.length - half) }, rejectUnauthorized: false })
    broken.once('error', () => resolve())
    broken.write(photo.subarray(half, half + 2000), () => broken.destroy(new Error('the line breaks')))
  })
  // As a phone does: it asks where the upload stands and sends the rest, until it is through.
  let status = 0
  while (status !== 204) {
    const offset = Number((await ask(path, { method: 'HEAD', headers: tus })).headers['upload-offset'])
    assert.ok(offset >= half)
    status = (await ask(path, { method: 'PATCH', headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }, body: photo.subarray(offset) })).status
    assert.ok([204, 409, 503].includes(status), String(status))
  }
})

it('a form of a browser without scripts passes with all its photos at once, and one with too many comes back with its words', async () => {
  const path = '/lapor/kel-kademangan'
  const photo = Buffer.concat([await aPhoto(400, 300), Buffer.alloc(9_000_000)])
  const sent = async (count: number, text: string): Promise<string> => {
    const { fields } = formTo(await ask(path), path)
    const { type, bytes } = bodyOf({ ...fields, text, rt: '3', rw: '2' }, [...new Array<undefined>(count)].map((_, at) => ({ name: `foto-${at}.jpg`, bytes: photo })))
    return readable(await ask(path, { method: 'POST', headers: { 'content-type': type, 'sec-fetch-site': 'same-origin' }, body: bytes }))
  }
  assert.match(await sent(3, 'Lampu jalan mati di depan SDN 2.'), /foto-0\.jpg: sudah diterima\. foto-1\.jpg: sudah diterima\. foto-2\.jpg: sudah diterima/)
  assert.match(await sent(5, 'Saluran air tersumbat di gang kami.'), /Saluran air tersumbat di gang kami\./)
})

it('the systemd unit is one that systemd understands', () => {
  const unit = readFileSync(join(import.meta.dirname, '../../examples/server/lapor.service'), 'utf8').replace(/^ExecStart=\S+/m, `ExecStart=${process.execPath}`)
  const file = join(place.folder, 'lapor.service')
  writeFileSync(file, unit)
  // What it does not understand it passes over with a warning, and says that all is well.
  const { status, stderr } = spawnSync(debianProgram('systemd-analyze', 'systemd'), ['verify', '--man=no', file], { encoding: 'utf8' })
  assert.deepEqual([status, stderr.split('\n').filter((line) => line.includes('lapor.service'))], [0, []])
})
