/** Looks at a pasted script line and at what the relay answers for its file, for whether a browser would run it, at once, and the right one. */
import { createHash } from 'node:crypto'
import { ill, weak, well } from '../doctor/finding.ts'
import { type Answered, isUnread, type Read, type Unread } from './answer.ts'
import type { ScriptLine } from './find-lines.ts'
import { type PageFinding, withLine } from './page-finding.ts'

const longestAlias = 3600

/** @param base origin of the relay @param page address of the page */
export const examineScript = async (script: ScriptLine, site: string, base: string, page: string, read: Read): Promise<PageFinding[]> => {
  const version = /\/assets\/([^/]+)\/lapor\.js/.exec(script.src)?.[1]
  const [file, list] = await Promise.all([read(script.src), version === undefined ? undefined : read(`${base}/assets/${version}/integrity.json`)])
  const hash = list === undefined ? undefined : hashIn(list)
  const right = lineFor(script, { site, base, version, hash })
  const findings: PageFinding[] = []
  if (script.delayedBy !== undefined) findings.push(withLine(weak('penunda skrip', `Sebuah pengoptimal menahan lapor.js (${script.delayedBy}): formulir baru datang setelah pengunjung bergerak, atau tidak pernah.`, 'Kecualikan lapor.js di setelan plugin cache ("delay/defer JavaScript"), atau pakai baris ini, yang dilewati Cloudflare, LiteSpeed, dan WP Rocket:'), right.replace('<script ', '<script data-cfasync="false" data-no-optimize="1" nowprocket ')))
  if (page.startsWith('https:') && script.src.startsWith('http:')) return [...findings, withLine(ill('https', 'Halaman ini https, tetapi lapor.js diminta lewat http: browser menahannya (mixed content).', 'Ganti barisnya dengan:'), right)]
  if (script.integrity !== undefined && !script.isCors && new URL(script.src).origin !== new URL(page).origin) findings.push(withLine(ill('sidik', 'Baris skrip punya integrity tetapi tidak punya crossorigin: browser menolak berkasnya.', 'Ganti barisnya dengan:'), right))
  return [...findings, ...examineFile(file, script, { version, base, right })]
}

interface Right {
  readonly version: string | undefined
  readonly base: string
  /** The line as it should be. */
  readonly right: string
}

const examineFile = (file: Answered | Unread, script: ScriptLine, { version, base, right }: Right): PageFinding[] => {
  if (isUnread(file)) return [ill('berkas', `${script.src} tidak dapat dibaca: ${file.why}`, 'Periksa alamat relay pada baris itu, atau hubungi pengelola layanan.')]
  if (file.status !== 200) return [ill('berkas', `${script.src} dijawab ${file.status}: versi itu tidak ada di relay.`, `Salin baris yang baru dari ${base}/snippet.`)]
  const findings: PageFinding[] = []
  const type = file.headers.get('content-type') ?? ''
  if (!/^(?:text|application)\/javascript\b/.test(type)) findings.push(withLine(ill('berkas', `lapor.js datang sebagai "${type}", bukan JavaScript: browser tidak menjalankannya.`, 'Pengelola layanan: biarkan proxy meneruskan kepala ini apa adanya:'), 'Content-Type: text/javascript; charset=utf-8'))
  const cors = file.headers.get('access-control-allow-origin')
  if (script.isCors && cors !== '*') findings.push(withLine(ill('CORS', cors === null ? 'Kepala Access-Control-Allow-Origin hilang dari lapor.js: dengan crossorigin browser menolaknya.' : `Access-Control-Allow-Origin pada lapor.js "${cors}", bukan "*".`, 'Pengelola layanan: proxy harus meneruskan satu kepala ini dari relay, dan tidak menambah yang kedua:'), 'Access-Control-Allow-Origin: *'))
  if (!script.isCors && file.headers.get('cross-origin-resource-policy') === 'same-origin') findings.push(withLine(ill('CORS', 'Cross-Origin-Resource-Policy pada lapor.js melarang halaman lain memuatnya.', 'Pengelola layanan: biarkan proxy meneruskan kepala dari relay:'), 'Cross-Origin-Resource-Policy: cross-origin'))
  if (script.integrity !== undefined && !fits(script.integrity, file.bytes)) findings.push(withLine(ill('sidik', 'Sidik (integrity) pada baris tidak cocok dengan berkas di relay: browser menolaknya.', version === 'latest' || /^\d+$/.test(version ?? '') ? 'Alamat ini ikut diperbarui, jadi tidak boleh bersidik. Pakai versi tetap, atau hapus integrity:' : 'Tanyakan kepada pengelola layanan mengapa berkas versi itu berubah. Bila ia membenarkannya, ganti baris dengan:'), right))
  const cache = file.headers.get('cache-control') ?? ''
  const isPinned = /^\d+\.\d+\.\d+/.test(version ?? '')
  if (isPinned && !/\bimmutable\b/.test(cache)) findings.push(withLine(weak('cache', `lapor.js versi tetap dikirim dengan "${cache === '' ? 'tanpa Cache-Control' : cache}": ponsel memuatnya lagi setiap kali.`, 'Pengelola layanan: setel LAPOR_BASE_URL, dan biarkan proxy meneruskan kepala ini:'), 'Cache-Control: public, max-age=31536000, immutable'))
  if (version !== undefined && !isPinned && Number(/max-age=(\d+)/.exec(cache)?.[1] ?? 0) > longestAlias) findings.push(withLine(weak('cache', `lapor.js yang ikut diperbarui disimpan terlalu lama ("${cache}"): perbaikan tidak sampai.`, 'Pengelola layanan: biarkan proxy meneruskan kepala ini:'), 'Cache-Control: public, max-age=600'))
  return findings.length > 0 ? findings : [well('skrip', `lapor.js ${version ?? ''} dimuat dan dijalankan.`)]
}

const lineFor = ({ src, isIsolated, integrity }: ScriptLine, { site, base, version = 'latest', hash }: { readonly site: string; readonly base: string; readonly version: string | undefined; readonly hash: string | undefined }): string => {
  const isPinned = /^\d+\.\d+\.\d+/.test(version)
  const secure = base.replace(/^http:(?!\/\/(?:localhost|127\.|\[::1\]))/, 'https:')
  const isKnown = URL.canParse(src) && (isPinned || integrity === undefined)
  const pinned = isPinned && hash !== undefined ? ` integrity="${hash}" crossorigin="anonymous"` : ''
  return `<script src="${secure}/assets/${isKnown ? version : '1'}/lapor.js"${pinned} data-site="${site}"${isIsolated ? ' data-isolation="iframe"' : ''}${isPinned ? '' : ` data-base="${secure}"`} defer></script>`
}

const hashIn = (answer: Answered | Unread): string | undefined => {
  if (isUnread(answer) || answer.status !== 200) return undefined
  try {
    return (JSON.parse(new TextDecoder().decode(answer.bytes)) as { readonly files?: Readonly<Record<string, string>> }).files?.['lapor.js']
  } catch {
    // Something else answers at this address; the file itself tells it.
    return undefined
  }
}

/** Of several hashes those of the strongest algorithm count (https://www.w3.org/TR/sri-2/). */
const fits = (integrity: string, bytes: Uint8Array): boolean => {
  const hashes = integrity.trim().split(/\s+/)
  const algorithm = ['sha512', 'sha384', 'sha256'].find((one) => hashes.some((hash) => hash.startsWith(`${one}-`)))
  return algorithm === undefined || hashes.includes(`${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`)
}
