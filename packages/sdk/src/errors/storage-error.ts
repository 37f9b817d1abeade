/** A file of its own: what keeps a draft needs it before any call is made. */
import { LaporError } from './lapor-error.ts'

/** The browser refused storage: quota, private mode, or blocked by a setting. */
export class StorageError extends LaporError {
  override name = 'StorageError'

  constructor(what: string, cause?: unknown) {
    super(`${what}: the browser refused storage`, { code: 'storage-refused', cause })
  }
}
