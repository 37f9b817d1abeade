/** Makes an attachment of an upload that has arrived whole; whoever finishes it again gets the same one. */
import type { Attachment } from '../contract/index.ts'
import { attachUploaded } from './attach.ts'
import { findUpload, offsetOf } from './kept-uploads.ts'
import type { KeptReport, Memory } from './memory.ts'
import { Refusal } from './refusal.ts'

/** @throws Refusal upload-not-found, upload-incomplete, and what `attach` throws */
export const finishUpload = (memory: Memory, kept: KeptReport, id: string): Attachment => {
  const { uploads, finished } = kept
  const known = finished.get(id)
  if (known) return known
  const upload = findUpload(memory, kept, id)
  if (offsetOf(upload) < upload.size) throw new Refusal('upload-incomplete')
  try {
    const attachment = attachUploaded(memory, kept, whole(upload.pieces, upload.size))
    finished.set(id, attachment)
    uploads.delete(id)
    return attachment
  } catch (error) {
    // Of what is no image nothing is kept; what the report cannot take now is not the photo's fault.
    if (error instanceof Refusal && ['attachment-not-image', 'body-too-large'].includes(error.code)) uploads.delete(id)
    throw error
  }
}

const whole = (pieces: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
