/** Searches the whole log of a relay in service for what people wrote, who they are, and what they prove themselves with. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { RouteName } from '@lapor/sdk/contract'
import { openBeside } from './database.ts'
import { command, dataFolder, type ServerProcess, startServer } from './server-process.ts'
import { type Asking, aPhoto, aSubmission, kademangan, requestFor } from './town.ts'

const place = dataFolder()
let log = ''
const marks: Record<string, string> = { name: 'Nama-Tertanam', phone: '0000 7777 6666', email: 'tertanam@surat.example', landmark: 'Patokan-Tertanam', text: 'Teks-Tertanam', reply: 'Balasan-Tertanam', question: 'Pertanyaan-Tertanam', agent: 'Peramban-Tertanam', forwarded: '203.0.113.77' }

before(async () => {
  await command(place.dataFile, ['seed'])
  const added = (await command(place.dataFile, ['officer', 'add', '--agency', kademangan, '--name', marks.name ?? ''])).stdout
  const token = /lo_[\w-]+/.exec(added)?.[0] ?? ''
  const server: ServerProcess = await startServer(place.dataFile)
  const send = async (name: RouteName, asking: Asking, path = ''): Promise<{ trackingId: string; id: string }> => {
    const request = requestFor(name, { ...asking, headers: { 'user-agent': marks.agent ?? '', 'x-forwarded-for': marks.forwarded ?? '', ...asking.headers } })
    const response = await fetch(request.url.replace('http://relay.example', server.baseUrl) + path, request)
    return (await response.json().catch(() => ({}))) as { trackingId: string; id: string }
  }

  const submission = aSubmission({ text: `${marks.text ?? ''} lampu mati.`, place: { regionCode: '36.74.07.1004', landmark: marks.landmark ?? '' }, reporter: { name: marks.name, phone: marks.phone, email: marks.email } })
  const { trackingId } = await send('reports.create', { json: submission, key: 'kunci-tertanam' })
  const secret = submission.trackingSecret
  await send('reports.create', { json: submission, key: 'kunci-tertanam' })
  await send('reports.create', { json: { ...submission, text: marks.text, reporter: { nik: marks.phone } } })
  await send('reports.create', { bytes: new TextEncoder().encode(`{"text":"${marks.text ?? ''}`), type: 'application/json' })
  await send('reports.retrieve', { trackingId, secret }, `?rahasia=${secret}`)
  await send('reports.retrieve', { trackingId, secret: `${secret.slice(1)}2` })
  await send('officer.reports.verify', { token, trackingId, json: {} })
  await send('officer.reports.ask', { token, trackingId, json: { text: marks.question } })
  const photo = await send('attachments.create', { trackingId, secret, bytes: await aPhoto(), type: 'image/jpeg' })
  await send('attachments.create', { trackingId, secret, bytes: new TextEncoder().encode(marks.text), type: 'image/jpeg' })
  await send('reports.reply', { trackingId, secret, json: { text: marks.reply, attachments: [photo.id] } })
  await send('officer.reports.list', { token: 'lo_salah' })
  const shown = await fetch(`${server.baseUrl}/v1/sites/${kademangan}/reports/${trackingId}`, { headers: { 'lapor-secret': secret } })
  const url = ((await shown.json()) as { attachments: { url: string }[] }).attachments[0]?.url ?? ''
  await fetch(server.baseUrl + url)
  const desk = { origin: server.baseUrl, 'lapor-desk': '1' }
  const signedIn = await fetch(`${server.baseUrl}/v1/officer/session`, { method: 'POST', headers: { ...desk, 'content-type': 'application/json' }, body: JSON.stringify({ token }) })
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  await fetch(`${server.baseUrl}/v1/officer/reports/${trackingId}`, { headers: { cookie } })
  await fetch(`${server.baseUrl}/v1/officer/session`, { method: 'POST', headers: { ...desk, 'content-type': 'application/json' }, body: JSON.stringify({ token: marks.text ?? '' }) })
  await fetch(`${server.baseUrl}/v1/officer/session`, { method: 'DELETE', headers: { ...desk, cookie } })
  const beside = await openBeside(place.dataFile)
  await beside.run('alter table report rename to report_gone')
  await send('reports.create', { json: aSubmission({ text: `${marks.text ?? ''} lampu mati.`, reporter: { name: marks.name } }) })
  await send('reports.retrieve', { trackingId, secret })
  await beside.run('alter table report_gone rename to report')
  await beside.close()
  await fetch(`${server.baseUrl}/${trackingId}?text=${marks.text ?? ''}`)
  Object.assign(marks, { session: cookie.split('=')[1], signature: url.split('sig=')[1], trackingId, secret, token, key: 'kunci-tertanam', photo: photo.id })
  await server.end('SIGTERM')
  log = server.output()
})
after(() => place.remove())

describe('the log of a relay in service', () => {
  const lines = (): Record<string, unknown>[] => log.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>)

  it('holds nothing of what was planted', () => {
    assert.equal(Object.keys(marks).length, 16)
    assert.ok(Object.values(marks).every((mark) => mark.length > 5))
    for (const [what, mark] of Object.entries(marks)) assert.ok(!log.includes(mark), `${what} is in the log`)
  })

  it('says of each request what a person who runs it needs', () => {
    const requests = lines().filter((line) => line['msg'] === 'request')
    assert.equal(requests.length, 21)
    for (const line of requests) assert.deepEqual(Object.keys(line).sort(), ['level', 'method', 'ms', 'msg', 'requestId', 'route', 'status', 'time'])
    assert.deepEqual(requests.map((line) => line['status']), [201, 201, 422, 400, 200, 401, 201, 201, 201, 422, 201, 401, 200, 200, 201, 200, 401, 204, 500, 500, 404])
  })

  it('says of a failure where it happened', () => {
    const failures = lines().filter((line) => line['msg'] === 'failure')
    assert.equal(failures.length, 2)
    assert.match(String(failures[0]?.['message']), /no such table|relation "report" does not exist/)
    assert.ok((failures[0]?.['at'] as string[]).length > 0)
  })
})
