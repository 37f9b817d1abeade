/** The folders beside a database that a relay would miss: unfinished uploads, holidays, and the widget's versions that pages have pinned. */
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { keptFolderOf } from '../pages/keep-version.ts'

/** By the name they have in a backup. Neither the keys nor the list of erasures: both must not lie where the data lie. */
export const companionsOf = (dataFile: string): Readonly<Record<string, string>> => ({
  uploads: join(dirname(dataFile), 'uploads'),
  holidays: join(dirname(dataFile), 'holidays'),
  versions: keptFolderOf(dataFile) ?? '',
})

/** Paths within a folder, with "/" between; none where it is not there. */
const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/')).sort()
}

/** What goes while it is copied was finished or given up meanwhile. @returns what was copied */
export const copyFolder = async (from: string, to: string): Promise<string[]> => {
  const copied: string[] = []
  for (const name of await filesIn(from)) {
    await mkdir(dirname(join(to, name)), { recursive: true, mode: 0o700 })
    const isThere = await copyFile(join(from, name), join(to, name)).then(
      () => true,
      (error: unknown) => {
        if (isMissing(error)) return false
        throw error
      },
    )
    if (isThere) copied.push(name)
  }
  return copied
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'
