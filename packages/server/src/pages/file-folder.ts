/** Reads files of one folder for a browser, and never one outside of it. */
import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

export interface FolderFile {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** Changes when the file does. */
  readonly stamp: string
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  // Files that a guide hands its reader.
  '.conf': 'text/plain; charset=utf-8',
  '.service': 'text/plain; charset=utf-8',
  '.sh': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/vnd.microsoft.icon',
  '.woff2': 'font/woff2',
}

/** @returns undefined where there is no such file, or where it may not be served */
export const readFolderFile = async (folder: string, path: string): Promise<FolderFile | undefined> => {
  const mediaType = mediaTypes[extname(path)]
  if (mediaType === undefined || path.split('/').some((part) => part.startsWith('.'))) return undefined
  try {
    const root = await realpath(folder)
    const file = await realpath(join(root, path))
    if (!file.startsWith(root + sep)) return undefined
    const { mtimeMs, size } = await stat(file)
    return { bytes: await readFile(file), mediaType, stamp: `${file}:${mtimeMs}:${size}` }
  } catch (error) {
    if (error instanceof Error && 'code' in error && absent.has(String(error.code))) return undefined
    throw error
  }
}

const absent = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'])
