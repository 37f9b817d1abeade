/** The folder in which uploads lie until they are finished: for each its bytes, and a note of how many they will be. */
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs'
import { open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What is noted beside the bytes. */
export interface UploadNote {
  readonly size: number
}

export interface UploadFolder {
  readonly path: string
  /** Makes room for one more upload of a report, and makes it: nothing else does, so that one that gave way stays away. @returns its name */
  readonly reserve: (reportId: string, limit: number, note: UploadNote) => Promise<string>
  /** Undefined where there is none, or where a crash tore it: nobody was told of that upload. */
  readonly readNote: (name: string) => Promise<UploadNote | undefined>
  /** Undefined where there are none. */
  readonly readBytes: (name: string) => Promise<Uint8Array | undefined>
  readonly remove: (name: string) => Promise<void>
  /** Removes what nobody has touched since: given up, or left behind by a crash. @param before milliseconds since 1970 */
  readonly collect: (before: number) => Promise<void>
  /** Waits for what is being collected; what was temporary goes. */
  readonly close: () => Promise<void>
}

const noteEnd = '.note'

/** Under which name an upload lies. The report is in it, so that no other report's secret can reach it. */
export const nameOf = (reportId: string, uploadId: string): string => `${reportId}~${uploadId}`

export const uploadIdOf = (name: string): string => name.slice(name.indexOf('~') + 1)

/** @param dataFile the database; the folder is made beside it. ":memory:" takes one that goes with the relay */
export const openUploadFolder = (dataFile: string): UploadFolder => {
  const isTemporary = dataFile === ':memory:'
  const path = isTemporary ? mkdtempSync(join(tmpdir(), 'lapor-uploads-')) : join(dirname(dataFile), 'uploads')
  // Photos as they came from the phone, with the place in them: for nobody else on the machine.
  mkdirSync(path, { recursive: true, mode: 0o700 })
  chmodSync(path, 0o700)
  const at = (name: string): string => join(path, name)
  let reserving: Promise<unknown> = Promise.resolve()
  let collecting: Promise<unknown> = Promise.resolve()

  const remove = async (name: string): Promise<void> => {
    await rm(at(name), { force: true })
    await rm(at(name + noteEnd), { force: true })
  }

  const touchedAt = (file: string): Promise<number | undefined> => stat(at(file)).then(({ mtimeMs }) => mtimeMs, () => undefined)

  /** Those of one report, longest untouched first. */
  const ofReport = async (reportId: string): Promise<string[]> => {
    const names = (await readdir(path)).filter((file) => file.startsWith(nameOf(reportId, '')) && !file.endsWith(noteEnd))
    const touched = await Promise.all(names.map(async (name) => ({ name, at: (await touchedAt(name)) ?? 0 })))
    return touched.sort((a, b) => a.at - b.at).map(({ name }) => name)
  }

  const reserveNow = async (reportId: string, limit: number, note: UploadNote): Promise<string> => {
    // An answer that was lost on the way leaves an upload nobody knows of. It gives way: a citizen with a bad line must not be
    // told that there are too many, and a phone that comes back to one that gave way begins it anew.
    const names = await ofReport(reportId)
    for (const name of names.slice(0, Math.max(0, names.length - limit + 1))) await remove(name)
    const name = nameOf(reportId, randomUUID())
    await (await open(at(name), 'wx', 0o600)).close()
    await writeFile(at(name + noteEnd), JSON.stringify(note), { mode: 0o600 })
    return name
  }

  const collectNow = async (before: number): Promise<void> => {
    for (const file of await readdir(path)) {
      const name = file.endsWith(noteEnd) ? file.slice(0, -noteEnd.length) : file
      // A note is as old as its upload's beginning; it is the bytes that tell whether somebody is still at it.
      const touched = (await touchedAt(name)) ?? (await touchedAt(file))
      if (touched !== undefined && touched < before) await remove(name)
    }
  }

  return {
    path,
    reserve: (reportId, limit, note) => {
      // One after the other: two at once would both find room for one.
      const mine = reserving.then(() => reserveNow(reportId, limit, note))
      reserving = mine.catch(() => undefined)
      return mine
    },
    readNote: (name) => readFile(at(name + noteEnd), 'utf8').then((text) => JSON.parse(text) as UploadNote).catch(() => undefined),
    readBytes: (name) => readFile(at(name)).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
      throw error
    }),
    remove,
    collect: (before) => {
      const mine = collecting.then(() => collectNow(before))
      collecting = mine.catch(() => undefined)
      return mine
    },
    close: async () => {
      await collecting
      if (isTemporary) await rm(path, { recursive: true, force: true })
    },
  }
}
