/** A thread that sends the same number of requests over real sockets again and again: whoever is measured does not also send. */
import { Agent, request } from 'node:http'
import { parentPort, Worker } from 'node:worker_threads'

export interface Load {
  readonly url: string
  readonly connections: number
  readonly requests: readonly { readonly headers: Readonly<Record<string, string>>; readonly body: string }[]
}

const send = ({ url, connections, requests }: Load): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const one = ({ headers, body }: Load['requests'][number]): Promise<void> =>
    new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (part: string) => (text += part))
        response.on('end', () => (response.statusCode === 201 ? resolve() : reject(new Error(`${response.statusCode} ${text}`))))
      })
      sent.on('error', reject).end(body)
    })
  let next = 0
  const citizen = async (): Promise<void> => {
    for (let mine = requests[next++]; mine !== undefined; mine = requests[next++]) await one(mine)
  }
  const began = performance.now()
  return Promise.all(Array.from({ length: connections }, citizen)).then(() => {
    agent.destroy()
    return requests.length / ((performance.now() - began) / 1000)
  })
}

parentPort?.on('message', (load: Load) => {
  send(load).then(
    (rate) => parentPort?.postMessage(rate),
    (error: unknown) => parentPort?.postMessage(String(error)),
  )
})

export interface Sender {
  /** @returns requests per second. @throws {Error} where one is not answered with 201 */
  readonly send: (load: Load) => Promise<number>
  readonly end: () => Promise<number>
}

export const startSender = (): Sender => {
  const worker = new Worker(new URL(import.meta.url))
  return {
    send: (load) =>
      new Promise((resolve, reject) => {
        worker.once('message', (answer: number | string) => (typeof answer === 'number' ? resolve(answer) : reject(new Error(answer))))
        worker.postMessage(load)
      }),
    end: () => worker.terminate(),
  }
}
