/** Shows the upload folder to @tus/server as a store: bytes in files, notes beside them. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FileStore } from '@tus/file-store'
import { Upload } from '@tus/server'
import type { UploadFolder } from './upload-folder.ts'

/** What of the protocol is offered: no upload without a length, none put together from parts. */
export const tusExtensions = ['creation', 'creation-with-upload', 'termination']

export const createTusStore = ({ path, readNote, remove }: UploadFolder): FileStore => {
  const store = new FileStore({
    // The constructor makes its folder while nobody waits, and throws where nobody can catch it if the folder's parent has gone
    // meanwhile: it is given one that stays, and the real one, which is there already, afterwards.
    directory: tmpdir(),
    configstore: {
      get: async (name) => {
        const note = await readNote(name)
        return note && new Upload({ id: name, size: note.size, offset: 0 })
      },
      // Noted when it was reserved; what else a client tells of a file, its name above all, is not kept.
      set: () => Promise.resolve(),
      delete: remove,
    },
  })
  store.directory = path
  store.extensions = tusExtensions
  // It is there since it was reserved. Made here again, one that gave way to others while this request waited for its lock would come back.
  store.create = (upload) => Promise.resolve(Object.assign(upload, { storage: { type: 'file', path: join(path, upload.id) } }))
  return store
}
