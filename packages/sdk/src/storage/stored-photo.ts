/** A photo at rest: its bytes, not a Blob, since WebKit loses Blobs in IndexedDB in private mode and after a crash. */

/** The bytes of a photo, as they are kept. */
export interface StoredPhoto {
  /** Also its idempotency key. */
  readonly id: string
  /** Media type. */
  readonly type: string
  /** Empty once it was sent. */
  readonly bytes: ArrayBuffer
}

interface Photo {
  readonly id: string
  readonly blob: Blob
}

export const storedPhoto = async ({ id, blob }: Photo): Promise<StoredPhoto> => ({ id, type: blob.type, bytes: await blob.arrayBuffer() })

export const livePhoto = ({ id, type, bytes }: StoredPhoto): Photo => ({ id, blob: new Blob([bytes], { type }) })
