/** A server of somebody else: takes what the relay sends, keeps it, and answers as it is told. */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

export interface Received {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Reply {
  readonly status: number
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Cuts the connection instead of answering. */
  readonly cut?: boolean
  /** Holds the answer back until this resolves. */
  readonly after?: Promise<void>
}

/** @param reply to the nth request, from 0 */
export const openReceiver = async (reply: (received: Received, index: number) => Reply = () => ({ status: 204 })) => {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const one: Received = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() }
      const { status, body = '', headers = {}, cut = false, after } = reply(one, received.push(one) - 1)
      if (cut) return void request.socket.destroy()
      void (after ?? Promise.resolve()).then(() => response.writeHead(status, headers).end(body))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: async (): Promise<void> => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

export type Receiver = Awaited<ReturnType<typeof openReceiver>>
