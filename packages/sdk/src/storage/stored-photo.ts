/** A photo at rest: its bytes, not a Blob, since WebKit loses Blobs in IndexedDB in private mode and after a crash. */

export interface StoredPhoto {
  readonly id: string
  readonly type: string
  readonly bytes: ArrayBuffer
}

export const storedPhoto = async (id: string, blob: Blob): Promise<StoredPhoto> => ({ id, type: blob.type, bytes: await blob.arrayBuffer() })

export const photoBlob = (photo: StoredPhoto): Blob => new Blob([photo.bytes], { type: photo.type })
