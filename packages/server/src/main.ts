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
    const server = createAdaptorServer({ fetch }) as Server
    server.requestTimeout = requestTimeoutMs
    server.headersTimeout = headersTimeoutMs
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      resolve({ port: typeof address === 'object' && address !== null ? address.port : port, stop: () => stop(server) })
    })
  })

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
