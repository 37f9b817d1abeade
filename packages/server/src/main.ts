/** Listens: the only file that opens a port. */
import type { IncomingMessage, Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'

export interface Listening {
  readonly port: number
  /** Stops taking requests, lets those in flight finish, then resolves. */
  readonly stop: () => Promise<void>
}

/** How patient the server is, in milliseconds. */
export interface Patience {
  /** For a whole request: a phone on 2G may need minutes for a photo; a sender that trickles for longer holds a connection for nothing. */
  readonly requestMs: number
  /** For the headers alone: they fit one packet. */
  readonly headersMs: number
  /** Without a single byte in either direction. */
  readonly silenceMs: number
  /** For the next request on a connection. */
  readonly keepAliveMs: number
  /** How often it is looked who is late. */
  readonly lookEveryMs: number
}

const patience: Patience = { requestMs: 300_000, headersMs: 20_000, silenceMs: 60_000, keepAliveMs: 5_000, lookEveryMs: 5_000 }

/** Cookies and a proof fit many times; Node's own limit, said here so that no other Node has another. */
const maxHeaderBytes = 16 * 1024
const maxHeaders = 100

/** How long a stop waits for requests in flight. */
const graceMs = 10_000

/** What the socket tells of a request. */
export interface From {
  readonly address: string | undefined
}

type Fetch = (request: Request, from: From) => Promise<Response>

/** Rejects with the error of `listen`, e.g. EADDRINUSE. */
export const listen = (fetch: Fetch, port: number, host: string, { requestMs, headersMs, silenceMs, keepAliveMs, lookEveryMs }: Patience = patience): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const answer = answerAfterRequest(fetch)
    const server = createAdaptorServer({
      fetch: (request: Request, { incoming }: { readonly incoming: Pick<IncomingMessage, 'socket' | 'complete'> }) => answer(request, { address: incoming.socket.remoteAddress }, incoming),
      serverOptions: { requestTimeout: requestMs, headersTimeout: headersMs, keepAliveTimeout: keepAliveMs, connectionsCheckingInterval: lookEveryMs, maxHeaderSize: maxHeaderBytes },
    }) as Server
    server.maxHeadersCount = maxHeaders
    server.timeout = silenceMs
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      resolve({ port: typeof address === 'object' && address !== null ? address.port : port, stop: () => stop(server) })
    })
  })

/** More than a photo of any phone. */
const passedOverAtMost = 32 * 1024 * 1024

/**
 * An answer may be known before its request has come whole: a photo that is too large, a wrong secret. The rest is read and
 * forgotten first, since who is cut off while sending never reads the answer, takes it for a dead network, and sends the same again
 * (RFC 9112 §9.6). One that sends without end is not waited for.
 */
const answerAfterRequest =
  (fetch: Fetch) =>
  async (request: Request, from: From, incoming: Pick<IncomingMessage, 'complete'>): Promise<Response> => {
    const response = await fetch(request, from)
    // Whoever asks for the body of a request that has come whole makes a stream of it for nothing.
    if (!incoming.complete && request.body && !request.body.locked && Number(request.headers.get('content-length') ?? 0) <= passedOverAtMost) {
      const rest = request.body.getReader()
      try {
        for (let size = 0, part = await rest.read(); !part.done && size <= passedOverAtMost; part = await rest.read()) size += part.value.byteLength
      } catch {
        // Whoever broke off waits for no answer.
      }
    }
    return response
  }

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), graceMs)
    // A connection that is kept alive becomes idle only after its answer, and would hold the stop up for seconds.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(force)
      clearInterval(sweep)
      resolve()
    })
  })
