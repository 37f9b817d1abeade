/** Reads a form that a browser sent by itself: what came before a limit or a break is kept, so that no word is lost with a photo. */

export interface SentFile {
  readonly field: string
  readonly name: string
  readonly bytes: Uint8Array
}

export interface SentForm {
  readonly fields: Readonly<Record<string, string>>
  readonly files: readonly SentFile[]
  /** Whether the end is missing: it was larger than the limit, or the line broke. */
  readonly isCutOff: boolean
}

/** @param limit bytes of the whole body @returns undefined where it is no form at all */
export const readSentForm = async (request: Request, limit: number): Promise<SentForm | undefined> => {
  const type = request.headers.get('content-type') ?? ''
  const boundary = /^multipart\/form-data\b.*;\s*boundary="?([^";]{1,70})"?/i.exec(type)?.[1]
  const isPlain = /^application\/x-www-form-urlencoded\b/i.test(type)
  if (boundary === undefined && !isPlain) return undefined
  const { bytes, isCutOff } = await readUpTo(request, limit)
  // A connection that ends early can look like an end; only the last delimiter is one.
  if (boundary !== undefined) return { ...partsOf(bytes, boundary), isCutOff: isCutOff || !bytes.includes(`--${boundary}--`) }
  return { fields: fieldsOf([...new URLSearchParams(bytes.toString('utf8'))]), files: [], isCutOff }
}

const readUpTo = async (request: Request, limit: number): Promise<{ readonly bytes: Buffer; readonly isCutOff: boolean }> => {
  if (request.body === null) return { bytes: Buffer.alloc(0), isCutOff: false }
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body.getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value)
      size += part.value.byteLength
      if (size > limit) {
        // Let go, not cancelled: who is cut off while sending never reads the answer. Whoever listens passes over the rest.
        reader.releaseLock()
        return { bytes: Buffer.concat(chunks, limit), isCutOff: true }
      }
    }
  } catch {
    return { bytes: Buffer.concat(chunks, size), isCutOff: true }
  }
  return { bytes: Buffer.concat(chunks, size), isCutOff: false }
}

/** RFC 7578. The last part of a body that was cut off is a word or a photo that is not whole: it is left out. */
const partsOf = (bytes: Buffer, boundary: string): Pick<SentForm, 'fields' | 'files'> => {
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  const body = Buffer.concat([Buffer.from('\r\n'), bytes])
  const fields: [string, string][] = []
  const files: SentFile[] = []
  let start = body.indexOf(delimiter)
  for (let end = body.indexOf(delimiter, start + 1); start >= 0 && end >= 0; start = end, end = body.indexOf(delimiter, start + 1)) {
    const part = body.subarray(start + delimiter.length, end)
    const headEnd = part.indexOf('\r\n\r\n')
    const head = part.subarray(0, Math.max(headEnd, 0)).toString('utf8')
    const name = /\bname="([^"]*)"/i.exec(head)?.[1]
    if (headEnd < 0 || name === undefined) continue
    const content = part.subarray(headEnd + 4)
    const fileName = /\bfilename="([^"]*)"/i.exec(head)?.[1]
    if (fileName === undefined) fields.push([name, content.toString('utf8')])
    // A browser sends an empty file where none was chosen.
    else if (content.byteLength > 0) files.push({ field: name, name: fileName, bytes: content })
  }
  return { fields: fieldsOf(fields), files }
}

/** Line breaks as the contract has them; of a name that comes twice the first counts. */
const fieldsOf = (pairs: readonly (readonly [string, string])[]): Record<string, string> => Object.fromEntries([...pairs].reverse().map(([name, value]) => [name, value.replace(/\r\n?/g, '\n')]))
