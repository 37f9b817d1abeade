/** Serves the widget's built files under their version, so that what a page has pinned never changes. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { App } from '../http/app.ts'
import { problemResponse } from '../http/problem.ts'
import { packageFolder } from '../package-folder.ts'
import { type FolderFile, readFolderFile } from './file-folder.ts'
import { fileResponse } from './file-response.ts'

/** Stands in the built loader for the address of the relay it is served from. */
const basePlaceholder = '__LAPOR_BASE__'

/**
 * @param baseUrl the configured address; the one in a request is only what its sender says, and a cache would hand it to everybody
 * @param folder holds the built files; handed in by tests
 */
export const mountAssets = (app: App, baseUrl: string | undefined, folder = packageFolder('@lapor/widget')): void => {
  app.get('/assets/:version/:file{.+}', async (c) => {
    c.set('route', '/assets/{version}/{file}')
    const { version, file } = c.req.param()
    const isLatest = version === 'latest'
    const found = isLatest || version === (await versionOf(folder)) ? await readFolderFile(join(folder, 'dist'), file) : undefined
    if (found === undefined) return problemResponse({ refused: 'route-not-found' }, c.get('requestId'), { 'access-control-allow-origin': '*' })
    const isUnfinished = baseUrl === undefined && hasPlaceholder(found)
    return fileResponse(c.req.raw, baseUrl === undefined ? found : withBase(found, baseUrl), {
      // Any page may load them, also with `crossorigin` for its integrity check.
      'access-control-allow-origin': '*',
      'cache-control': isLatest || isUnfinished ? 'no-cache' : 'public, max-age=31536000, immutable',
    })
  })
}

const versionOf = async (folder: string): Promise<string> => (JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }).version

const hasPlaceholder = (file: FolderFile): boolean => file.mediaType.startsWith('text/javascript') && Buffer.from(file.bytes).includes(basePlaceholder)

/**
 * The loader cannot ask where it came from once a cache plugin has glued it to other scripts: the absolute address is baked in.
 * The replaced file stays as immutable as the address is. Without one, the loader asks its own script tag.
 */
const withBase = (file: FolderFile, base: string): FolderFile =>
  hasPlaceholder(file) ? { ...file, bytes: new TextEncoder().encode(new TextDecoder().decode(file.bytes).replaceAll(basePlaceholder, base)), stamp: `${file.stamp}:${base}` } : file
