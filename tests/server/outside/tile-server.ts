/** Plays a city's tile server, with the moods of one: slow, lost, sorry, huge, pointing elsewhere, dying in the middle, gone. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'

export type TileMood = 'well' | 'slow' | 'no-such-tile' | 'says-sorry' | 'svg' | 'huge' | 'elsewhere' | 'dies' | 'hangs-up' | 'fails' | 'keep-nothing'

export interface AskedTile {
  readonly path: string
  readonly headers: IncomingHttpHeaders
}

/** Greenish, with its name's own shade, so that neighbours differ. */
export const tilePicture = (path: string): Promise<Buffer> => {
  const [red = 0, green = 0] = createHash('sha256').update(path).digest()
  return sharp({ create: { width: 256, height: 256, channels: 3, background: { r: 180 + (red % 60), g: 190 + (green % 60), b: 170 } } }).png().toBuffer()
}

export const openTileServer = async () => {
  const asked: AskedTile[] = []
  const held: ServerResponse[] = []
  let enough: (() => void) | undefined
  let mood: TileMood = 'well'

  const letGo = (): void => {
    for (const response of held.splice(0)) response.destroy()
  }

  const give = async (path: string, response: ServerResponse, headers: Readonly<Record<string, string>> = { 'cache-control': 'max-age=86400' }): Promise<void> => {
    response.writeHead(200, { 'content-type': 'image/png', etag: `"${path}"`, ...headers }).end(await tilePicture(path))
  }
  const answers: Readonly<Record<TileMood, (path: string, response: ServerResponse) => void>> = {
    well: (path, response) => void give(path, response),
    'keep-nothing': (path, response) => void give(path, response, { 'cache-control': 'no-store' }),
    slow: (_, response) => {
      held.push(response)
      enough?.()
    },
    'no-such-tile': (_, response) => void response.writeHead(404).end(),
    // As a proxy's login page or a licence notice comes: with success, and as a picture.
    'says-sorry': (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end('<html><body>Silakan masuk</body></html>'),
    svg: (_, response) => void response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    huge: (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(4 * 1024 * 1024)])),
    elsewhere: (_, response) => void response.writeHead(302, { location: `${url}/dalam/rahasia` }).end(),
    dies: (_, response) => void response.writeHead(200, { 'content-type': 'image/png', 'content-length': '9000' }).write(Buffer.from('89504e470d0a1a0a', 'hex'), () => response.destroy()),
    'hangs-up': (_, response) => void response.destroy(),
    fails: (_, response) => void response.writeHead(500).end('Oops'),
  }
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push({ path, headers: request.headers })
    if (mood === 'well' && request.headers['if-none-match'] === `"${path}"`) response.writeHead(304).end()
    else answers[mood](path, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    /** As an operator configures it, for Tangerang Selatan. */
    source: { url: `${url}/{z}/{x}/{y}.png?kunci=RAHASIA`, area: { attribution: '© Peta Uji', bounds: [106.62, -6.4, 106.78, -6.2], zoom: [12, 18] } } as const,
    asked,
    feels: (now: TileMood): void => void (mood = now),
    /** Resolves when so many wait for it. */
    holds: (count: number): Promise<void> =>
      new Promise((resolve) => {
        enough = () => {
          if (held.length >= count) resolve()
        }
        enough()
      }),
    letGo,
    close: async (): Promise<void> => {
      letGo()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

export type TileServer = Awaited<ReturnType<typeof openTileServer>>
