/** Keeps the uploads of a relay: where they lie, who is writing to which, and when one is given up. */
import { type Locker, MemoryLocker } from '@tus/server'
import type { FileStore } from '@tus/file-store'
import type { ArrivedUploads } from '../actions/finish-upload.ts'
import type { UploadLocks } from '../domain/upload-locks.ts'
import { createSharedLocker } from './shared-locker.ts'
import { createTusStore } from './tus-store.ts'
import { nameOf, openUploadFolder, type UploadFolder } from './upload-folder.ts'

export interface Uploads extends ArrivedUploads {
  readonly folder: UploadFolder
  readonly store: FileStore
  readonly locker: Locker
  readonly close: () => Promise<void>
}

/** Nobody walks with half a photo for longer; after that the phone begins it anew. */
const keptMs = 24 * 3_600_000
const collectEveryMs = 3_600_000

const idPattern = /^[\w-]{1,64}$/

/** @param locks where several relays serve the folder; absent: this process alone does */
export const openUploads = async (dataFile: string, now: () => string, locks?: UploadLocks): Promise<Uploads> => {
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
    // Two tabs that send the same upload take turns.
    locker: locks === undefined ? new MemoryLocker() : createSharedLocker(locks),
    read: async (reportId, uploadId) => {
      const name = nameOf(reportId, uploadId)
      const note = canBeUploadId(uploadId) ? await folder.readNote(name) : undefined
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
