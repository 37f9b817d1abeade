/** Tells whether two bodies are the same request: a hash that does not depend on the order of fields. */
import { createHash } from 'node:crypto'

export const fingerprintOfJson = (value: unknown): string => sha256(canonical(value))

export const fingerprintOfBytes = (bytes: Uint8Array): string => sha256(bytes)

/**
 * Bound to the tracking secret, which the relay does not keep: a body can be as short as a phone number, and from its bare hash the
 * number could be found by trying, long after it was erased.
 */
export const fingerprintUnder = (secret: string, fingerprint: string): string => sha256(`${secret} ${fingerprint}`)

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** Fields sorted by name, after the idea of RFC 8785; depth is limited by read-body.ts. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`
}
