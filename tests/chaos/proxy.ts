/** A bad network between the tabs and the relay: a proxy that loses, cuts, delays, repeats and invents, as a seed says. */
import { EventEmitter, on } from 'node:events'
import { createServer, request as askRelay, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { decide, type Decision, type Fault, faults } from './fault.ts'
import { below } from './seeded.ts'

export interface ProxyCounts {
  readonly requests: Record<Fault, number>
  readonly preflights: Record<Fault, number>
  /** What went on to the relay, repetitions too. */
  forwarded: number
  /** The relay had written, and the phone did not hear of it. */
  lostAcknowledgements: number
  /** Answers in which the relay said that it knew the key. */
  replayed: number
  /** The relay was away, or died with the request in its hands. */
  relayGone: number
  /** Reports whose receipt reached a phone whole, at least once. */
  readonly acknowledged: Set<string>
}

export interface ChaosProxy {
  readonly baseUrl: string
  readonly counts: ProxyCounts
  /** How many requests are with the relay now. */
  readonly inFlight: () => number
  /** Calls the listener each time a request has been given to the relay and has no answer yet. */
  readonly onForward: (listener: () => void) => void
  /** Resolves once it is so, looking after each request; rejects when it is not so for very long. */
  readonly until: (isSo: () => boolean) => Promise<void>
  /** From now on everything is let through; resolves when nothing of before is under way. */
  readonly becomeHonest: () => Promise<void>
  readonly close: () => Promise<void>
}

interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders | OutgoingHttpHeaders
  readonly body: Buffer
}

/** What the phone gets: an answer, whole or not, or a torn connection. */
interface Ending {
  readonly answer?: Answer
  /** The relay's own, untouched. */
  readonly isWhole?: boolean
  /** The connection is torn after so many bytes of its body. */
  readonly onlyBytes?: number
}

const torn: Ending = {}

const longestDelayMs = 400
const longestLateMs = 1500
/** Longer than a tab waits for an answer. */
const stallMs = 7000

/** Nothing that a run waits for takes so long, unless it never comes. */
const longestWaitMs = 120_000

const loginPage = Buffer.from('<!doctype html><title>Selamat datang</title><p>Silakan masuk untuk memakai Wi-Fi.')

/** @param relayUrl where the relay is; it may be away at times */
export const openProxy = async (seed: number, relayUrl: string): Promise<ChaosProxy> => {
  const relay = new URL(relayUrl)
  const none = (): Record<Fault, number> => Object.fromEntries(Object.keys(faults).map((fault) => [fault, 0])) as Record<Fault, number>
  const counts: ProxyCounts = { requests: none(), preflights: none(), forwarded: 0, lostAcknowledgements: 0, replayed: 0, relayGone: 0, acknowledged: new Set() }
  const seen = new Map<string, number>()
  const underway = new Set<Promise<unknown>>()
  const listeners: (() => void)[] = []
  const stalls = new AbortController()
  const handled = new EventEmitter()
  let inFlight = 0
  let isHonest = false

  /** @param told how many bytes the relay is told to expect; more than there are is a connection that breaks */
  const forward = (asked: Asked, body = asked.body, told = body.byteLength): Promise<Answer | undefined> =>
    new Promise((resolve) => {
      const { 'transfer-encoding': _chunked, ...headers } = asked.headers
      inFlight++
      counts.forwarded++
      const settle = (answer: Answer | undefined): void => {
        inFlight--
        if (answer?.headers['idempotency-replayed'] === 'true') counts.replayed++
        resolve(answer)
      }
      const gone = (): void => {
        if (told === body.byteLength) counts.relayGone++
        settle(undefined)
      }
      const asking = askRelay({ host: relay.hostname, port: relay.port, method: asked.method, path: asked.path, headers: { ...headers, ...(body.byteLength > 0 || headers['content-length'] ? { 'content-length': told } : {}) }, agent: false })
      asking.once('error', gone)
      asking.once('response', (answering) => {
        asking.removeListener('error', gone)
        asking.on('error', () => undefined)
        readWhole(answering).then((answered) => settle({ status: answering.statusCode ?? 0, headers: answering.headers, body: answered }), gone)
      })
      if (told === body.byteLength) asking.end(body)
      else asking.write(body, () => asking.destroy(new Error('cut')))
      for (const listener of listeners) listener()
    })

  /** What the phone gets in the end. */
  const befall = async (asked: Asked, { fault, chance }: Decision): Promise<Ending> => {
    const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.byteLength >> 1)
    /** A reverse proxy in front of a relay that is away says so, or hangs up. */
    const whole = (answer: Answer | undefined): Ending => (answer ? { answer, isWhole: true } : chance() < 0.5 ? torn : fromNetwork(502))
    const fromNetwork = (status: number, more?: OutgoingHttpHeaders): Ending => ({ answer: invented(status, loginPage, asked, chance, more) })
    const retryAfter = (): OutgoingHttpHeaders => ({ 'retry-after': String(below(3, chance)) })
    const lost = (answer: Answer | undefined): Answer | undefined => {
      if (isDone(answer)) counts.lostAcknowledgements++
      return answer
    }

    switch (fault) {
      case 'pass':
        return whole(await forward(asked))
      case 'delay':
        await pause(below(longestDelayMs, chance))
        return whole(await forward(asked))
      case 'drop-request':
        return torn
      case 'drop-answer':
        lost(await forward(asked))
        return torn
      case 'stall':
        lost(await forward(asked))
        await pause(stallMs, undefined, { signal: stalls.signal }).catch(() => undefined)
        return torn
      case 'cut-request':
        await forward(asked, half(asked.body), asked.body.byteLength)
        return torn
      case 'cut-request-mended':
        return whole(await forward(asked, half(asked.body)))
      case 'cut-answer': {
        const answer = lost(await forward(asked))
        return answer ? { answer, onlyBytes: answer.body.byteLength >> 1 } : torn
      }
      case 'cut-answer-mended': {
        const answer = lost(await forward(asked))
        return answer ? { answer: { ...answer, body: half(answer.body) } } : torn
      }
      case 'repeat': {
        const answers = [await forward(asked), await forward(asked)]
        return whole(answers[below(2, chance)])
      }
      case 'repeat-at-once': {
        const answers = await Promise.all([forward(asked), forward(asked)])
        return whole(answers[below(2, chance)])
      }
      case 'repeat-late': {
        const answer = await forward(asked)
        track(pause(below(longestLateMs, chance)).then(() => forward(asked)))
        return whole(answer)
      }
      case '500':
        return fromNetwork(500)
      case '503':
        return fromNetwork(503)
      case '503-retry-after':
        return fromNetwork(503, retryAfter())
      case '429':
        return fromNetwork(429)
      case '429-retry-after':
        return fromNetwork(429, retryAfter())
      case 'portal-200':
        return fromNetwork(200)
      case 'portal-403':
        return fromNetwork(403)
    }
  }

  const give = (asked: Asked, { answer, isWhole = false, onlyBytes }: Ending, response: ServerResponse): void => {
    const tear = (): void => void response.socket?.destroy()
    if (!answer) {
      tear()
      return
    }
    response.writeHead(answer.status, { ...endToEnd(answer.headers), 'content-length': answer.body.byteLength })
    if (onlyBytes === undefined) response.end(answer.body)
    else response.write(answer.body.subarray(0, onlyBytes), tear)
    if (isWhole && isDone(answer) && asked.path.endsWith('/reports')) counts.acknowledged.add(keyOf(asked) ?? '')
  }

  const track = (work: Promise<unknown>): void => {
    underway.add(work)
    void work.finally(() => {
      underway.delete(work)
      handled.emit('request')
    })
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked: Asked = { method: request.method ?? 'GET', path: request.url ?? '/', headers: request.headers, body: await readWhole(request) }
    const isPreflight = asked.method === 'OPTIONS'
    // A tracking ID in the path is the relay's chance, not ours.
    const subject = keyOf(asked) ?? `${asked.method} ${asked.path.replace(/reports\/.*\//, 'reports/…/')}`
    const nth = seen.get(subject) ?? 0
    seen.set(subject, nth + 1)
    const decision: Decision = isHonest ? { fault: 'pass', chance: () => 1 } : decide(seed, subject, nth, isPreflight)
    if (!isHonest) (isPreflight ? counts.preflights : counts.requests)[decision.fault]++
    give(asked, await befall(asked, decision), response)
  }

  const server = createServer((request, response) => {
    response.on('error', () => undefined)
    // A phone that hung up in the middle of its own request has nothing to be answered.
    track(handle(request, response).catch(() => void response.socket?.destroy()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    inFlight: () => inFlight,
    onForward: (listener) => void listeners.push(listener),
    until: async (isSo) => {
      if (isSo()) return
      try {
        for await (const _ of on(handled, 'request', { signal: AbortSignal.timeout(longestWaitMs) })) if (isSo()) return
      } catch {
        throw new Error(`after ${longestWaitMs / 1000} s only ${counts.acknowledged.size} reports were acknowledged, and ${inFlight} requests are with the relay`)
      }
    },
    becomeHonest: async () => {
      isHonest = true
      stalls.abort()
      while (underway.size > 0) await Promise.allSettled(underway)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const keyOf = ({ headers }: Asked): string | undefined => headers['idempotency-key'] as string | undefined

/** An answer that no relay gave. Some networks let the page read it, most do not: then it looks like no answer at all. */
const invented = (status: number, body: Buffer, asked: Asked, chance: () => number, more: OutgoingHttpHeaders = {}): Answer => {
  const readable = chance() < 0.6 ? { 'access-control-allow-origin': asked.headers.origin ?? '*', 'access-control-expose-headers': 'retry-after' } : {}
  return { status, headers: { 'content-type': 'text/html', ...readable, ...more }, body }
}

/** A write was done, now or earlier; an invented login page is a 200 too. */
const isDone = (answer: Answer | undefined): boolean => answer !== undefined && (answer.status === 201 || answer.headers['idempotency-replayed'] === 'true')

/** Without what concerns one connection only (RFC 9110 §7.6.1). */
const endToEnd = ({ connection: _1, 'keep-alive': _2, 'transfer-encoding': _3, 'content-length': _4, ...headers }: IncomingHttpHeaders | OutgoingHttpHeaders): OutgoingHttpHeaders => headers

const readWhole = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
