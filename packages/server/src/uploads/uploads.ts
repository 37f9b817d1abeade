/** Keeps the uploads of a relay: where they lie, who is writing to which, and when one is given up. */
import { MemoryLocker } from '@tus/server'
import type { FileStore } from '@tus/file-store'
import type { ArrivedUploads } from '../actions/finish-upload.ts'
import { createTusStore } from './tus-store.ts'
import { nameOf, openUploadFolder, type UploadFolder } from './upload-folder.ts'

export interface Uploads extends ArrivedUploads {
  readonly folder: UploadFolder
  readonly store: FileStore
  readonly locker: MemoryLocker
  readonly close: () => Promise<void>
}

/** Nobody walks with half a photo for longer; after that the phone begins it anew. */
const keptMs = 24 * 3_600_000
const collectEveryMs = 3_600_000

const idPattern = /^[\w-]{1,64}$/

export const openUploads = async (dataFile: string, now: () => string): Promise<Uploads> => {
  const folder = openUploadFolder(dataFile)
  const collect = (): Promise<void> => folder.collect(Date.parse(now()) - keptMs)
  await collect()
  // A collection that fails, say on a full disk, is tried again in an hour.
  const timer = setInterval(() => void collect().catch(() => undefined), collectEveryMs)
  // It keeps no process alive that has nothing else to do.
  timer.unref()
  return {
    folder,
    store: createTusStore(folder),
    // Two tabs that send the same upload take turns. In memory is right as long as one process serves the folder; several
    // relays at one folder need a lock that all of them see.
    locker: new MemoryLocker(),
    read: async (reportId, uploadId) => {
      const name = nameOf(reportId, uploadId)
      const note = idPattern.test(uploadId) ? await folder.readNote(name) : undefined
      const bytes = note && (await folder.readBytes(name))
      if (note === undefined || bytes === undefined) return { refused: 'upload-not-found' }
      return bytes.byteLength === note.size ? bytes : { refused: 'upload-incomplete', detail: `${bytes.byteLength} of ${note.size} bytes have arrived.` }
    },
    remove: (reportId, uploadId) => folder.remove(nameOf(reportId, uploadId)),
    close: async () => {
      clearInterval(timer)
      await folder.close()
    },
  }
}

export const canBeUploadId = (text: string): boolean => idPattern.test(text)
