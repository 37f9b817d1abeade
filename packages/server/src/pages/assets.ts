/** Serves the widget's built files under their version, so that what a page has pinned never changes. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { App } from '../http/app.ts'
import { problemResponse } from '../http/problem.ts'
import { packageFolder } from '../package-folder.ts'
import { type FolderFile, readFolderFile } from './file-folder.ts'
import { fileResponse } from './file-response.ts'
import { exactVersion, scriptTagFile } from './keep-version.ts'

/** Stands in the built loader for the address of the relay it is served from. */
const basePlaceholder = '__LAPOR_BASE__'

/** How long a page that prefers updates may keep the file of its major version. */
const aliasSeconds = 600

export interface AssetPlaces {
  /** Holds the built files; handed in by tests. */
  readonly folder?: string
  /** Holds a folder for each version that this relay has served before; absent: it keeps none. */
  readonly kept?: string | undefined
}

/** @param baseUrl the configured address; the one in a request is only what its sender says, and a cache would hand it to everybody */
export const mountAssets = (app: App, baseUrl: string | undefined, { folder = packageFolder('@lapor/widget'), kept }: AssetPlaces = {}): void => {
  app.get('/assets/:version/integrity.json', async (c) => {
    c.set('route', '/assets/{version}/integrity.json')
    const place = await placeOf(c.req.param('version'), folder, kept)
    const files = place === undefined ? [] : (await readdir(place.files).catch(() => [])).filter((name) => scriptTagFile.test(name)).sort()
    if (place === undefined || files.length === 0) return problemResponse({ refused: 'route-not-found' }, c.get('requestId'), { 'access-control-allow-origin': '*' })
    const hashes = await Promise.all(files.map(async (name) => [name, integrityOf(servedFile((await readFolderFile(place.files, name)) as FolderFile, baseUrl).bytes)] as const))
    return c.json({ version: place.version, files: Object.fromEntries(hashes) }, 200, { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' })
  })

  app.get('/assets/:version/:file{.+}', async (c) => {
    c.set('route', '/assets/{version}/{file}')
    const { version, file } = c.req.param()
    const place = await placeOf(version, folder, kept)
    const found = place && (await readFolderFile(place.files, file))
    if (found === undefined) return problemResponse({ refused: 'route-not-found' }, c.get('requestId'), { 'access-control-allow-origin': '*' })
    const isUnfinished = baseUrl === undefined && hasPlaceholder(found)
    return fileResponse(c.req.raw, servedFile(found, baseUrl), {
      // Any page may load them, also with `crossorigin` for its integrity check.
      'access-control-allow-origin': '*',
      'cache-control': version === 'latest' || isUnfinished ? 'no-cache' : place?.version === version ? 'public, max-age=31536000, immutable' : `public, max-age=${aliasSeconds}`,
    })
  })
}

/** With the relay's own address in it, where that is configured. */
export const servedFile = (file: FolderFile, baseUrl: string | undefined): FolderFile => (baseUrl === undefined ? file : withBase(file, baseUrl))

interface Place {
  readonly version: string
  readonly files: string
}

/** By its exact version, by "latest", or by the number before its first dot: the same promises as before, and mended faults. */
const placeOf = async (asked: string, folder: string, kept: string | undefined): Promise<Place | undefined> => {
  const version = await widgetVersion(folder)
  if (asked === version || asked === 'latest' || asked === version.split('.', 1)[0]) return { version, files: join(folder, 'dist') }
  if (kept === undefined) return undefined
  if (exactVersion.test(asked)) return { version: asked, files: join(kept, asked) }
  const newest = /^\d+$/.test(asked) ? await newestOf(asked, kept) : undefined
  return newest === undefined ? undefined : { version: newest, files: join(kept, newest) }
}

/** Of an earlier major version the last that this relay has served: a page that follows that number works on after the next major one. */
const newestOf = async (major: string, kept: string): Promise<string | undefined> => {
  const versions = (await readdir(kept).catch(() => [])).filter((name) => /^\d+\.\d+\.\d+$/.test(name) && name.startsWith(`${major}.`))
  return versions.sort(new Intl.Collator('en', { numeric: true }).compare).at(-1)
}

/** What an integrity attribute takes (https://www.w3.org/TR/sri-2/). */
export const integrityOf = (bytes: Uint8Array, algorithm: 'sha256' | 'sha384' = 'sha384'): string => `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`

export const widgetVersion = async (folder = packageFolder('@lapor/widget')): Promise<string> => (JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }).version

const hasPlaceholder = (file: FolderFile): boolean => file.mediaType.startsWith('text/javascript') && Buffer.from(file.bytes).includes(basePlaceholder)

/**
 * The loader cannot ask where it came from once a cache plugin has glued it to other scripts: the absolute address is baked in.
 * The replaced file stays as immutable as the address is. Without one, the loader asks its own script tag.
 */
const withBase = (file: FolderFile, base: string): FolderFile =>
  hasPlaceholder(file) ? { ...file, bytes: new TextEncoder().encode(new TextDecoder().decode(file.bytes).replaceAll(basePlaceholder, base)), stamp: `${file.stamp}:${base}` } : file
