/** An HTTP proxy to which every name is this machine: a browser that cannot be told where a name lies asks it. */
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface LocalProxy {
  /** Host and port. */
  readonly address: string
  close(): void
}

export const startLocalProxy = async (): Promise<LocalProxy> => {
  const server = createServer((asked, answer) => {
    // What is asked of a proxy is a whole URL (RFC 9112 §3.2.2).
    const { port, pathname, search } = new URL(asked.url ?? '')
    const onward = request({ host: '127.0.0.1', port, path: pathname + search, method: asked.method, headers: asked.headers }, (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers)
      came.pipe(answer)
    })
    onward.on('error', () => answer.writeHead(502).end())
    asked.pipe(onward)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
