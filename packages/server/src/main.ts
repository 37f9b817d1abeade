/** Listens: the only file that opens a port. */
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'

export interface Listening {
  readonly port: number
  /** Stops taking requests, lets those in flight finish, then resolves. */
  readonly stop: () => Promise<void>
}

/** A phone on 2G may need minutes for a photo; a sender that trickles for longer holds a connection for nothing. */
const requestTimeoutMs = 300_000
const headersTimeoutMs = 20_000
/** How long a stop waits for requests in flight. */
const graceMs = 10_000

/** Rejects with the error of `listen`, e.g. EADDRINUSE. */
export const listen = (fetch: (request: Request) => Promise<Response>, port: number, host: string): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = createAdaptorServer({ fetch: answerAfterRequest(fetch) }) as Server
    server.requestTimeout = requestTimeoutMs
    server.headersTimeout = headersTimeoutMs
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
  (fetch: (request: Request) => Promise<Response>) =>
  async (request: Request): Promise<Response> => {
    const response = await fetch(request)
    if (request.body && !request.body.locked && Number(request.headers.get('content-length') ?? 0) <= passedOverAtMost) {
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
