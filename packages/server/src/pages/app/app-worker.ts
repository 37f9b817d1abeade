/** The service worker of one site's full page: one file for all sites, and before it the list of what this release consists of. */
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { dataFolder, packageFolder } from '../../package-folder.ts'
import { integrityOf, servedFile, widgetVersion } from '../assets.ts'
import { type FolderFile, readFolderFile } from '../file-folder.ts'
import { fileResponse } from '../file-response.ts'
import { scriptTagFile } from '../keep-version.ts'
import type { PlainCall } from '../plain/plain-call.ts'
import { appShell, colourAddress, shellFiles } from './app-shell.ts'
import { pageFile } from './page-file.ts'

/** Chunks of the script tag that a full page never asks for: a launcher, lists for the public, what a form on another website needs; and the map, which is none without a network. */
const elsewhere: ReadonlySet<string> = new Set(['lapor-place.js', 'lapor-public.js', 'lapor-map.js', 'lapor-elsewhere.js', 'lapor-simpan.js', 'lapor-leftover.js'])

export const appWorker = async (call: PlainCall): Promise<Response> => {
  const program = await readFolderFile(dataFolder('pages'), 'lapor-worker.js')
  if (program === undefined) throw new Error('data/pages/lapor-worker.js is missing from @lapor/server')
  const files = await filesOf(call)
  const name = createHash('sha256').update(JSON.stringify(files)).update(program.bytes).digest('hex').slice(0, 16)
  const release = `const release = ${JSON.stringify({ site: call.site.key, name, files })}\n`
  const bytes = new TextEncoder().encode(release + new TextDecoder().decode(program.bytes))
  return fileResponse(call.request, { bytes, mediaType: 'text/javascript; charset=utf-8', stamp: `worker:${call.site.key}:${name}` }, {
    'cache-control': 'no-cache',
    // It rules the worker itself: it may ask this relay, and load nothing.
    'content-security-policy': "default-src 'none'; connect-src 'self'",
    // A scope without a slash at its end lies above the folder of the file (https://www.w3.org/TR/service-workers/#service-worker-allowed).
    'service-worker-allowed': `/lapor/${call.site.key}`,
  })
}

/** Addresses with what their bytes have to be: a phone that gets others keeps the release that it has. */
const filesOf = async (call: PlainCall): Promise<Record<string, string>> => {
  const colours = colourAddress(call.site)
  return {
    [`/lapor/${call.site.key}/luring`]: integrityOf(new Uint8Array(await (await appShell(call)).arrayBuffer())),
    ...Object.fromEntries((await Promise.all(Object.values(shellFiles).map(pageFile))).map(({ address, integrity }) => [address, integrity])),
    ...(colours === undefined ? {} : { [colours]: '' }),
    ...(await widgetFiles(call.door.baseUrl)),
  }
}

const widgetFiles = async (baseUrl: string | undefined): Promise<Record<string, string>> => {
  const dist = join(packageFolder('@lapor/widget'), 'dist')
  const version = await widgetVersion()
  const names = (await readdir(dist).catch(() => [])).filter((name) => scriptTagFile.test(name) && !elsewhere.has(name)).sort()
  return Object.fromEntries(await Promise.all(names.map(async (name) => [`/assets/${version}/${name}`, integrityOf(servedFile((await readFolderFile(dist, name)) as FolderFile, baseUrl).bytes)] as const)))
}
