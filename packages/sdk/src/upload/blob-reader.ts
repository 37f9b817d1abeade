/** Reads a Blob in pieces for tus-js-client, in Node as in a browser. */
import type { FileReader } from 'tus-js-client'

/** Of the interface, which lets a file be anything, only this is needed: `slice` copies nothing until it is sent. */
export const blobReader: FileReader = {
  openFile: async (blob: Blob) => ({
    size: blob.size,
    slice: async (start, end) => ({ value: blob.slice(start, end), done: end >= blob.size }),
    close: () => undefined,
  }),
}
