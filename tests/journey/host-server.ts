/** The web server of an agency's own site: an origin that is not the relay's. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface HostAnswer {
  readonly body: string | Uint8Array
  /** 200 where absent. */
  readonly status?: number
  /** HTML in UTF-8 where absent. */
  readonly type?: string
  /** Besides the type, e.g. a policy. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface HostServer {
  readonly port: number
  readonly origin: string
  /** Also while a browser holds connections open. */
  readonly stop: () => void
}

/** @param answerTo the path of a request, with its query */
export const startHostServer = async (answerTo: (path: string) => HostAnswer): Promise<HostServer> => {
  const server = createServer((request, response) => {
    const { body, status = 200, type = 'text/html; charset=utf-8', headers } = answerTo(request.url ?? '/')
    response.writeHead(status, { 'content-type': type, ...headers }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
