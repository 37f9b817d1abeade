/** Checks what only a real socket shows: uploads that are too large or break off, broken HTTP, and a stop that loses nothing. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { after, before, describe, it } from 'node:test'
import { type Listening, listen } from '../../packages/server/src/main.ts'
import { type Asked, sendTo } from './send-to.ts'
import { aSubmission, openTown, type Town } from './town.ts'

let town: Town
let listening: Listening
let baseUrl: string

before(async () => {
  town = await openTown()
  listening = await listen(fetchAndNote, 0, '127.0.0.1')
  baseUrl = `http://127.0.0.1:${listening.port}`
})
after(async () => {
  await listening.stop()
  await town.close()
})

/** What the relay answered, also to whom has hung up. */
const answers: Promise<Response>[] = []
let arrived = (): void => undefined

const fetchAndNote = (request: Request): Promise<Response> => {
  const answer = town.relay.fetch(request)
  answers.push(answer)
  arrived()
  return answer
}

/** Resolves when the next request has come in. */
const nextRequest = (): Promise<void> => new Promise((resolve) => (arrived = resolve))

const send = (...asked: Asked): Promise<Response> => sendTo(baseUrl, ...asked)

/** Speaks HTTP by hand, and collects what comes back. */
const speak = async (words: string): Promise<{ readonly socket: Socket; readonly heard: () => string }> => {
  const socket = connect(listening.port, '127.0.0.1')
  let heard = ''
  socket.setEncoding('utf8').on('data', (text: string) => (heard += text))
  await once(socket, 'connect')
  socket.write(words)
  return { socket, heard: () => heard }
}

const uploadHead = (length: number, secret: string, trackingId: string): string =>
  `POST /v1/sites/kel-kademangan/reports/${trackingId}/attachments HTTP/1.1\r\nHost: 127.0.0.1:${listening.port}\r\nContent-Type: image/jpeg\r\nContent-Length: ${length}\r\nIdempotency-Key: kunci-unggah\r\nLapor-Secret: ${secret}\r\n\r\n`

describe('an upload', () => {
  it('that is too large is told so, once it has come', async () => {
    const { trackingId, secret } = await town.fileReport()
    const response = await send('attachments.create', { trackingId, secret, bytes: new Uint8Array(11 * 1024 * 1024), type: 'image/jpeg' })
    assert.equal(response.status, 413)
    assert.equal(((await response.json()) as { code: string }).code, 'body-too-large')
    assert.equal((await send('site.retrieve', {})).status, 200)
  })

  it('with a wrong secret is told so, however slowly it comes', async () => {
    const { trackingId } = await town.fileReport()
    const size = 400_000
    const { socket, heard } = await speak(uploadHead(size, 'BCDFGHJKLMNPQRSTVWXYZ234', trackingId))
    const cut = once(socket, 'close').then(() => assert.fail(`cut off after ${heard()}`))
    for (let sent = 0; sent < size; sent += 20_000) {
      socket.write('x'.repeat(20_000))
      // A bad line: it takes longer than servers usually wait for the rest of what they have refused.
      await Promise.race([pause(60), cut])
    }
    if (heard() === '') await Promise.race([once(socket, 'data'), cut])
    assert.match(heard(), /^HTTP\/1\.1 401 [^]*secret-wrong/)
    socket.destroy()
    await cut.catch(() => undefined)
  })

  it('that announces too much is refused before it comes', async () => {
    const { trackingId, secret } = await town.fileReport()
    const { socket, heard } = await speak(uploadHead(50_000_000, secret, trackingId))
    await once(socket, 'data')
    assert.match(heard(), /^HTTP\/1\.1 413 /)
    socket.destroy()
  })

  it('that breaks off leaves no row, and the relay serves on', async () => {
    const report = await town.fileReport()
    const came = nextRequest()
    const { socket } = await speak(uploadHead(500_000, report.secret, report.trackingId) + 'x'.repeat(1000))
    await came
    socket.destroy()
    assert.equal((await answers.at(-1))?.status, 422)
    assert.equal((await town.read(report)).attachments.length, 0)
    assert.deepEqual(town.failures, [])
    assert.equal((await send('site.retrieve', {})).status, 200)
  })
})

describe('broken HTTP', () => {
  const broken: [string, string][] = [
    ['no HTTP at all', 'LAPOR\r\n\r\n'],
    ['a request without a host', 'GET /healthz HTTP/1.1\r\n\r\n'],
    ['a host that is no host', 'GET /healthz HTTP/1.1\r\nHost: a b\r\n\r\n'],
    ['a path that is no path', 'GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['two lengths', 'POST /v1/sites/kel-kademangan/reports HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
    ['a length and chunks', 'POST /v1/sites/kel-kademangan/reports HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['headers without end', `GET /healthz HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`],
  ]
  for (const [what, words] of broken) {
    it(`(${what}) is refused and the relay serves on`, async () => {
      const { socket, heard } = await speak(words)
      await once(socket, 'data')
      assert.match(heard(), /^HTTP\/1\.1 4\d\d /)
      socket.destroy()
      assert.equal((await send('site.retrieve', {})).status, 200)
    })
  }

  it('in the escapes of a path is an unknown site', async () => {
    for (const path of ['/v1/sites/%E0%A4%A', '/v1/sites/%00', '/v1/sites/%2e%2e', `/v1/sites/${'a'.repeat(5000)}`]) assert.equal((await fetch(baseUrl + path)).status, 404, path)
  })
})

it('a stop lets the request in flight finish and takes no new one', async () => {
  const other = await listen(fetchAndNote, 0, '127.0.0.1')
  const body = JSON.stringify(aSubmission())
  const socket = connect(other.port, '127.0.0.1')
  let heard = ''
  socket.setEncoding('utf8').on('data', (text: string) => (heard += text))
  const closed = once(socket, 'close')
  const came = nextRequest()
  socket.write(`POST /v1/sites/kel-kademangan/reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nIdempotency-Key: kunci-henti\r\n\r\n${body.slice(0, 50)}`)
  await came
  const stopped = other.stop()
  await assert.rejects(fetch(`http://127.0.0.1:${other.port}/healthz`))
  socket.write(body.slice(50))
  await Promise.all([stopped, closed])
  assert.match(heard, /^HTTP\/1\.1 201 /)
})

describe('a sender that takes its time', () => {
  /** Parts of a second where the relay in service has seconds and minutes. */
  const hasty = { requestMs: 1200, headersMs: 600, silenceMs: 800, keepAliveMs: 400, lookEveryMs: 50 }
  let brisk: Listening
  before(async () => void (brisk = await listen(town.relay.fetch, 0, '127.0.0.1', hasty)))
  after(() => brisk.stop())

  /** Sends a byte of `drip` each 50 ms until it is cut off. @returns what came back */
  const dribble = async (head: string, drip: string, { port } = brisk): Promise<string> => {
    const socket = connect(port, '127.0.0.1')
    let heard = ''
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
    // Cut off while it writes: that is what is wanted.
    socket.on('error', () => undefined)
    socket.setEncoding('utf8').on('data', (text: string) => (heard += text))
    socket.write(head)
    const tap = setInterval(() => socket.write(drip), 50)
    await closed
    clearInterval(tap)
    return heard
  }

  const post = `POST /v1/sites/kel-kademangan/reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9000\r\nIdempotency-Key: kunci-lambat\r\n`

  it('with its headers is cut off long before one with a photo', async () => {
    const patient = await listen(town.relay.fetch, 0, '127.0.0.1', { ...hasty, requestMs: 3_600_000 })
    assert.match(await dribble('GET /healthz HTTP/1.1\r\nHost: x\r\nX: ', 'a', patient), /^HTTP\/1\.1 408 /)
    await patient.stop()
  })

  it('with its body is cut off, and that is no failure', async () => {
    const had = town.lines.length
    assert.match(await dribble(`${post}\r\n{"text":"`, 'a'), /^HTTP\/1\.1 (408|400) |^$/)
    assert.deepEqual(town.failures, [])
    assert.ok(town.lines.slice(had).every(({ status }) => status < 500))
  })

  it('with its next request is let go', async () => assert.match(await dribble('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n', ''), /^HTTP\/1\.1 200 /))

  it('and says nothing at all is let go', async () => assert.match(await dribble('', ''), /^$|^HTTP\/1\.1 408 /))

  it('does not keep others from being served', async () => {
    const slow = dribble(`${post}\r\n`, ' ')
    assert.equal((await fetch(`http://127.0.0.1:${brisk.port}/healthz`)).status, 200)
    await slow
  })
})

describe('a method', () => {
  const ask = async (words: string): Promise<string> => {
    const { socket, heard } = await speak(`${words} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    await once(socket, 'close')
    return heard()
  }

  it('that a path does not take is told so, and what it takes', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'PROPFIND', 'OPTIONS']) assert.match(await ask(`${method} /v1/sites/kel-kademangan`), /^HTTP\/1\.1 405 [^]*allow: GET[^]*method-not-allowed/i, method)
  })

  it('of a path that does not exist is told so', async () => {
    for (const method of ['PUT', 'OPTIONS', 'DELETE']) assert.match(await ask(`${method} /tidak/ada`), /^HTTP\/1\.1 404 [^]*route-not-found/, method)
  })

  it('HEAD has the headers of GET and no body', async () => {
    const answer = await ask('HEAD /v1/sites/kel-kademangan')
    assert.match(answer, /^HTTP\/1\.1 200 [^]*content-type: application\/json/i)
    assert.match(answer, /\r\n\r\n$/)
  })

  it('that proxies use among themselves does not reach the relay', async () => {
    const had = town.failures.length
    assert.match(await ask('TRACE /healthz'), /^HTTP\/1\.1 4\d\d |^$/)
    assert.match(await ask('CONNECT lain.example:443'), /^HTTP\/1\.1 4\d\d |^$/)
    assert.equal(town.failures.length, had)
    assert.equal((await send('site.retrieve', {})).status, 200)
  })
})

it('every answer has the headers that keep a browser from guessing', async () => {
  for (const path of ['/', '/v1/sites/kel-kademangan', '/v1/sites/tidak-ada', '/tidak/ada', '/openapi', '/docs/', '/problems', '/healthz', '/v1/officer/reports', '/v1/officer/session', '/v1/attachments/x', '/lapor.js', '/assets/tidak/ada.js']) {
    const { headers } = await fetch(baseUrl + path, { redirect: 'manual' })
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
    assert.equal(headers.get('referrer-policy'), 'no-referrer', path)
    assert.ok(headers.get('content-security-policy')?.includes('frame-ancestors'), path)
    assert.ok(headers.get('cross-origin-resource-policy'), path)
    assert.ok(!headers.has('server') && !headers.has('x-powered-by'), path)
  }
})
