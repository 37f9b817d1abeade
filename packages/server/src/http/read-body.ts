/** Reads a request body up to a limit, counting what arrives: Content-Length is only what the sender says. */
import type { KnownProblemCode } from '@lapor/sdk/contract'
import type { OrRefusal } from '../domain/refusal.ts'

/** A report text has at most 5,000 characters; four bytes each and the rest fit many times. */
export const jsonLimit = 64 * 1024

/** JSON as deep as ours needs 3 levels. Deeper nesting is an attack on recursive readers. */
const deepest = 16

const brokenOff = 'The body broke off before its end.'

/** The media type without parameters, or undefined where it is not accepted. */
export const acceptedType = (request: Request, accepted: readonly string[]): string | undefined => {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  return accepted.find((one) => one === type)
}

/** @param cutOff what to answer where the sender breaks off: a body that is not whole is not what the route takes */
export const readBytes = async (request: Request, limit: number, cutOff: KnownProblemCode): Promise<OrRefusal<Uint8Array>> => {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > limit) return tooLarge(limit)
  // HTTP ends a body where it was announced to end (RFC 9112 §6.3): it can be taken whole, which costs a fraction of a stream.
  if (announced > 0) {
    const bytes = await request.arrayBuffer().catch(() => undefined)
    if (bytes === undefined) return { refused: cutOff, detail: brokenOff }
    return bytes.byteLength > limit ? tooLarge(limit) : new Uint8Array(bytes)
  }
  if (request.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body.getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength
      if (size > limit) {
        // Let go, not cancelled: that would cut the connection, and who is cut off while sending takes it for a dead network,
        // never reads the answer and sends the same again. Whoever listens passes over the rest.
        reader.releaseLock()
        return tooLarge(limit)
      }
      chunks.push(part.value)
    }
  } catch {
    return { refused: cutOff, detail: brokenOff }
  }
  return Buffer.concat(chunks, size)
}

export const parseJson = (bytes: Uint8Array): OrRefusal<{ readonly value: unknown }> => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isDeeperThan(value, deepest) ? { refused: 'json-invalid', detail: `The body is nested deeper than ${deepest} levels.` } : { value }
  } catch {
    // The parser's own message quotes the body, and with it what the citizen wrote.
    return { refused: 'json-invalid' }
  }
}

export const tooLarge = (limit: number): OrRefusal<never> => ({ refused: 'body-too-large', detail: `The limit here is ${limit} bytes.` })

const isDeeperThan = (value: unknown, levels: number): boolean => {
  let layer = [value]
  for (let level = 0; layer.length > 0; level++) {
    if (level > levels) return true
    layer = layer.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : []))
  }
  return false
}
