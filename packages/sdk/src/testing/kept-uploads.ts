/** The uploads of one report that are under way: their bytes, as many as have come, until they are finished or given up. */
import type { KeptReport, Memory } from './memory.ts'
import { Refusal } from './refusal.ts'

export interface KeptUpload {
  /** Bytes that it will have. */
  readonly size: number
  readonly pieces: Uint8Array<ArrayBuffer>[]
  /** RFC 3339. */
  touchedAt: string
}

/** As a relay does: after a day without a byte the phone has to begin anew. */
const keptMs = 24 * 60 * 60 * 1000

/** How many bytes have come. */
export const offsetOf = ({ pieces }: KeptUpload): number => pieces.reduce((sum, { length }) => sum + length, 0)

/**
 * Makes room for one more. A report has no more of them than it may have photos; the one that waits longest gives way, since
 * beginnings whose answer was lost must not lock anybody out.
 * @returns its id
 */
export const beginUpload = ({ newId, now }: Memory, { uploads, site }: KeptReport, size: number): string => {
  for (const id of [...uploads.keys()].slice(0, Math.max(0, uploads.size - site.limits.attachments + 1))) uploads.delete(id)
  const id = newId('unggahan')
  uploads.set(id, { size, pieces: [], touchedAt: now() })
  return id
}

/** @throws Refusal upload-not-found: also for another report's */
export const findUpload = ({ now }: Memory, { uploads }: KeptReport, id: string): KeptUpload => {
  const upload = uploads.get(id)
  if (!upload || Date.parse(now()) - Date.parse(upload.touchedAt) > keptMs) throw new Refusal('upload-not-found')
  return upload
}

/** Adds a piece whole or not at all. @throws Refusal body-too-large where it would be more than was announced */
export const addPiece = ({ now }: Memory, { uploads }: KeptReport, id: string, upload: KeptUpload, bytes: Uint8Array<ArrayBuffer>): void => {
  if (offsetOf(upload) + bytes.length > upload.size) throw new Refusal('body-too-large')
  upload.pieces.push(bytes)
  upload.touchedAt = now()
  // The longest untouched stands first.
  uploads.delete(id)
  uploads.set(id, upload)
}
