/** Asks one address within limits of size and time, at none but the places that it may reach; follows no redirect. */
import { lookup as resolve } from 'node:dns'
import { request as plainRequest, type IncomingMessage } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import type { Answered, Read, Unread } from './answer.ts'

export interface Reach {
  /** Of an IP address that a name stands for; asked of the very address that is then connected to, so that a second look-up changes nothing. */
  readonly mayReach: (address: string) => boolean
  readonly patienceMs?: number
  readonly mostBytes?: number
}

const ordinaryPatienceMs = 10_000
/** A page of a news portal has some hundred kilobytes of HTML. */
const ordinaryMostBytes = 3_000_000

export const readAddress = ({ mayReach, patienceMs = ordinaryPatienceMs, mostBytes = ordinaryMostBytes }: Reach): Read =>
  async (url, headers = {}) => {
    const { hostname, protocol } = new URL(url)
    const literal = hostname.replace(/^\[|\]$/g, '')
    const unread = (why: string): Unread => ({ url, why })
    if (!/^https?:$/.test(protocol)) return unread('hanya alamat http dan https yang dapat diperiksa.')
    if (isIP(literal) !== 0 && !mayReach(literal)) return unread(elsewhere)
    try {
      return await new Promise<Answered | Unread>((settle, fail) => {
        const signal = AbortSignal.timeout(patienceMs)
        const ask = protocol === 'https:' ? secureRequest : plainRequest
        const asking = ask(url, { signal, lookup: vettedLookup(mayReach), headers: { 'user-agent': 'lapor-doctor', accept: 'text/html,*/*', 'accept-encoding': 'gzip, br', ...headers } }, (incoming) => {
          collect(incoming, mostBytes).then(async (body) => settle(body === undefined ? unread(tooLarge(mostBytes)) : await unpacked(url, incoming, body, mostBytes))).catch(fail)
        })
        asking.on('error', fail)
        // Node tells nobody when the other side changes the protocol (101) unasked.
        signal.addEventListener('abort', () => fail(signal.reason as Error), { once: true })
        asking.end()
      })
    } catch (error) {
      return unread(reasonOf(error as NodeJS.ErrnoException, patienceMs))
    }
  }

const elsewhere = 'alamatnya berada di jaringan dalam, yang tidak dibuka dari sini.'
const tooLarge = (most: number): string => `jawabannya lebih besar dari ${Math.round(most / 1_000_000)} MB.`

const vettedLookup = (mayReach: Reach['mayReach']): LookupFunction => (hostname, options, answer) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return answer(error, [])
    const inside = addresses.find(({ address }) => !mayReach(address))
    if (inside !== undefined || addresses.length === 0) return answer(Object.assign(new Error('private address'), { code: 'ELSEWHERE' }), [])
    // Node asks for one address or for all, as its socket goes on.
    if (options.all === true) return answer(null, addresses)
    answer(null, addresses[0]?.address ?? '', addresses[0]?.family)
  })
}

/** Undefined where there is more than `most`. */
const collect = async (incoming: IncomingMessage, most: number): Promise<Buffer | undefined> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of incoming as AsyncIterable<Buffer>) {
    size += part.byteLength
    if (size > most) {
      incoming.destroy()
      return undefined
    }
    parts.push(part)
  }
  return Buffer.concat(parts, size)
}

const unpack: Readonly<Record<string, (body: Buffer, limit: { readonly maxOutputLength: number }) => Promise<Buffer>>> = { gzip: promisify(gunzip), 'x-gzip': promisify(gunzip), br: promisify(brotliDecompress), deflate: promisify(inflate) }

const unpacked = async (url: string, incoming: IncomingMessage, body: Buffer, most: number): Promise<Answered | Unread> => {
  const headers = new Headers()
  // As a browser joins them: two of a kind become one with a comma.
  for (let at = 0; at < incoming.rawHeaders.length; at += 2) headers.append(incoming.rawHeaders[at] ?? '', incoming.rawHeaders[at + 1] ?? '')
  const way = unpack[(headers.get('content-encoding') ?? '').trim().toLowerCase()]
  try {
    return { url, status: incoming.statusCode ?? 0, headers, bytes: way === undefined || body.byteLength === 0 ? body : await way(body, { maxOutputLength: most }) }
  } catch (error) {
    return { url, why: (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(most) : 'jawabannya dimampatkan dengan salah.' }
  }
}

/** By the codes of Node and OpenSSL (https://nodejs.org/api/tls.html#x509-certificate-error-codes): each is another thing to do. */
const certificateFaults: readonly (readonly [RegExp, string])[] = [
  [/CERT_HAS_EXPIRED/, 'sertifikat https-nya sudah kedaluwarsa: perbarui, dan pastikan pembaruannya otomatis'],
  [/CERT_NOT_YET_VALID/, 'sertifikat https-nya belum berlaku: periksa jam server'],
  [/ALTNAME/, 'sertifikat https-nya untuk nama situs lain: minta sertifikat yang memuat nama ini, juga dengan dan tanpa www'],
  [/DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT_IN_CHAIN/, 'sertifikat https-nya dibuat sendiri, dan browser warga menolaknya: pasang yang dari penerbit resmi, misalnya Let’s Encrypt (jaringan kantor dengan penerbit sendiri: NODE_EXTRA_CA_CERTS)'],
  [/UNABLE_TO_(?:VERIFY|GET_ISSUER)/, 'sertifikat https-nya dikirim tanpa sertifikat perantara: pasang rantai lengkapnya (fullchain)'],
  [/CERT|UNABLE_TO|ERR_SSL|EPROTO/, 'sambungan https-nya gagal: sertifikat atau setelan TLS-nya salah'],
]

const reasonOf = ({ code = '', name, message }: NodeJS.ErrnoException, patienceMs: number): string => {
  if (code === 'ELSEWHERE') return elsewhere
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ETIMEDOUT') return `tidak menjawab dalam ${patienceMs / 1000} detik.`
  if (/ENOTFOUND|EAI_AGAIN/.test(code)) return 'nama situsnya tidak ditemukan (DNS).'
  if (code === 'ECONNREFUSED') return 'tidak ada yang menjawab di sana (ECONNREFUSED).'
  const [, fault] = certificateFaults.find(([pattern]) => pattern.test(code)) ?? []
  if (fault !== undefined) return `${fault} (${code}).`
  return `sambungan gagal (${code || message}).`
}
