/** The web server of an agency's own site: an origin that is not the relay's. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface HostAnswer {
  readonly body: string
  /** HTML in UTF-8 where absent. */
  readonly type?: string
  /** Besides the type, e.g. a policy. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface HostServer {
  readonly port: number
  /** Also while a browser holds connections open. */
  readonly stop: () => void
}

/** @param answerTo the path of a request, with its query */
export const startHostServer = async (answerTo: (path: string) => HostAnswer): Promise<HostServer> => {
  const server = createServer((request, response) => {
    const { body, type = 'text/html; charset=utf-8', headers } = answerTo(request.url ?? '/')
    response.writeHead(200, { 'content-type': type, ...headers }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
