/** Lets a relay run out of room while citizens write: it says so, loses nothing, and goes on by itself when there is room again. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { after, before, it } from 'node:test'
import type { Problem } from '@lapor/sdk/contract'
import { freePort } from '../../scripts/free-port.mjs'
import { command, dataFolder, type ServerProcess, startServer } from './server-process.ts'
import { type Asked, sendTo } from './send-to.ts'
import { aPhoto, aSubmission } from './town.ts'
import { until } from './until.ts'

/** Files of the relay's own: these tests stay on SQLite wherever the others run. */
const onFile = { DATABASE_URL: '' }

/** No file of the process may grow beyond so many kilobytes: for whoever writes it is the same as a disk without room, and needs no disk of its own. */
const limitKb = 1_400

const place = dataFolder()
let server: ServerProcess
before(async () => {
  await command(place.dataFile, ['seed'], onFile)
  server = await startServer(place.dataFile, [], onFile, ['bash', '-c', `trap '' XFSZ; ulimit -S -f ${limitKb}; exec "$@"`, 'bash'])
})
after(async () => {
  await server.end('SIGTERM')
  place.remove()
})

const send = (...asked: Asked): Promise<Response> => sendTo(server.baseUrl, ...asked)
const get = (path: string): Promise<Response> => fetch(server.baseUrl + path)

it('says that the disk is full, takes nothing it cannot keep, and takes it when there is room again', { timeout: 120_000 }, async () => {
  const acknowledged: { trackingId: string; secret: string }[] = []
  const file = async (key: string, json: ReturnType<typeof aSubmission>): Promise<Response> => {
    // Who is answered before all bytes were read may find the connection closed next time, and asks again, as a phone does.
    const response = await send('reports.create', { key, json }).catch(() => send('reports.create', { key, json }))
    if (response.status === 201) acknowledged.push({ trackingId: ((await response.clone().json()) as { trackingId: string }).trackingId, secret: json.trackingSecret })
    return response
  }
  let refused: Response
  let [key, json] = [randomUUID(), aSubmission()]
  while ((refused = await file(key, json)).status === 201) [key, json] = [randomUUID(), aSubmission({ text: `Lampu mati. ${'Gelap sekali di sini. '.repeat(200)}` })]
  assert.ok(acknowledged.length > 3)
  assert.deepEqual([refused.status, ((await refused.json()) as Problem).code, refused.headers.has('retry-after')], [503, 'storage-busy', true])

  const unready = await get('/readyz')
  assert.deepEqual([unready.status, ((await unready.json()) as Problem).detail], [503, 'The disk is full: nothing is taken until there is room.'])
  assert.equal((await get('/livez')).status, 200)
  const [first] = acknowledged
  assert.ok(first)
  assert.equal((await send('reports.retrieve', first)).status, 200, 'what is there is read as before')
  assert.equal((await send('attachments.create', { ...first, bytes: await aPhoto(900, 700), type: 'image/jpeg' })).status, 503)
  const upload = await fetch(`${server.baseUrl}/v1/sites/kel-kademangan/reports/${first.trackingId}/uploads`, { method: 'POST', headers: { 'tus-resumable': '1.0.0', 'upload-length': '4000000', 'upload-metadata': `filetype ${Buffer.from('image/jpeg').toString('base64')}`, 'lapor-secret': first.secret, 'content-type': 'application/offset+octet-stream' }, body: Buffer.alloc(4_000_000, 7) })
  assert.deepEqual([upload.status, ((await upload.json()) as Problem).code], [503, 'storage-busy'])

  execFileSync('prlimit', ['--pid', String(server.pid), '--fsize=unlimited:unlimited'])
  assert.equal((await get('/readyz')).status, 200, 'nobody has to do anything else')
  assert.equal((await file(key, json)).status, 201, 'the same key is taken now')
  for (const one of acknowledged) assert.equal((await send('reports.retrieve', one)).status, 200)
  const listed = (await command(place.dataFile, ['report', 'list'], onFile)).stdout
  assert.deepEqual(new Set(listed.match(/^\S{4}-\S{4}-\S{4}(?= )/gm)), new Set(acknowledged.map(({ trackingId }) => trackingId)))
  assert.match(server.output(), /ERR_SQLITE_ERROR/, 'the operator reads of it')
})

it('goes on, and ends when it is told to, where no line of its log finds room', { timeout: 120_000 }, async () => {
  const { dataFile, remove } = dataFolder()
  await command(dataFile, ['seed'], onFile)
  const port = String(await freePort())
  const mute = await startServer(dataFile, [], { ...onFile, PORT: port }, ['bash', '-c', 'echo "http://127.0.0.1:$PORT"; exec "$@" > /dev/full', 'bash'])
  await until(() => fetch(`${mute.baseUrl}/livez`).then(({ ok }) => ok, () => false))
  for (let asked = 0; asked < 50; asked++) assert.equal((await fetch(`${mute.baseUrl}/readyz`, { signal: AbortSignal.timeout(10_000) })).status, 200)
  assert.equal(await mute.end('SIGTERM'), 0)
  remove()
})
