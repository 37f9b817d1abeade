/** Serves the measured pages from one origin, and the files of all of them, ours and the peers', from another by the same server. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { listen } from '../../packages/server/src/main.ts'
import { openRelay } from '../../packages/server/src/relay.ts'
import type { FormPage } from './form-pages.ts'

export interface Served {
  readonly urlOf: (page: FormPage) => string
  readonly stop: () => Promise<void>
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.woff': 'font/woff' }

/** Brotli at its best level, as a relay sends its own files of this size; the clock of a measurement never pays for it. */
const answerOf = ([name, content]: readonly [string, Uint8Array]): (() => Response) => {
  const bytes = brotliCompressSync(content)
  const headers = { 'content-type': types[extname(name)] ?? 'application/octet-stream', 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable', 'access-control-allow-origin': '*' }
  return () => new Response(bytes, { headers })
}

/**
 * @param pagesAt makes the pages, given the origin of the files
 * @param files the peers' contents by name
 */
export const servePages = async (pagesAt: (assets: string) => readonly FormPage[], files: ReadonlyMap<string, Uint8Array>): Promise<Served & { readonly pages: readonly FormPage[] }> => {
  const folder = mkdtempSync(join(tmpdir(), 'lapor-bench-'))
  const relay = await openRelay({ dataFile: join(folder, 'lapor.sqlite'), demo: true })
  const shelf = new Map([...files].map((file) => [`/peers/${file[0]}`, answerOf(file)]))
  const assets = await listen(async (request, from) => shelf.get(new URL(request.url).pathname)?.() ?? relay.fetch(request, from), 0, '127.0.0.1')
  const pages = pagesAt(`http://127.0.0.1:${assets.port}`)
  const htmlAt = new Map(pages.map(({ path, html }) => [path, html]))
  const host = await listen(async (request) => new Response(htmlAt.get(new URL(request.url).pathname) ?? '', { headers: { 'content-type': 'text/html; charset=utf-8' } }), 0, '127.0.0.1')
  const origin = `http://127.0.0.1:${host.port}`
  await relay.actions.allowOrigin('kel-kademangan', origin)
  return {
    pages,
    urlOf: ({ path }) => origin + path,
    stop: async () => {
      await host.stop()
      await assets.stop()
      await relay.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
