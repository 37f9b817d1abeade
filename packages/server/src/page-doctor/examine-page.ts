/** Looks at one page that shall show the form: reads it, finds the lines of ours, and says of each thing how it stands. */
import { ill, weak, well } from '../doctor/finding.ts'
import { type Answered, isUnread, type Read, textOf } from './answer.ts'
import { policiesOf } from './content-policy.ts'
import { examineEmbedder } from './examine-embedder.ts'
import { examineFrame } from './examine-frame.ts'
import { examinePolicies, type PlacedPolicy, type Standing } from './examine-policy.ts'
import { examineScript } from './examine-script.ts'
import { examineSite } from './examine-site.ts'
import { findLines, type PageLines } from './find-lines.ts'
import { type PageFinding, withLine } from './page-finding.ts'

/** Browsers follow twenty (Fetch, "HTTP-redirect fetch"); a page that needs more than a few is wrong already. */
const mostRedirects = 5

const longestPage = 86_400

/** A page needs one. Each more is a request, and what is wrong with one is mostly wrong with all. */
const mostFrames = 5

/** @param address of the page, absolute */
export const examineAddress = async (address: string, read: Read): Promise<PageFinding[]> => {
  let url = address
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const answered = await read(url)
    if (isUnread(answered)) return [ill('halaman', `${url} tidak dapat dibaca: ${answered.why}`, 'Periksa alamatnya di browser, lalu ulangi.')]
    const onward = answered.status >= 300 && answered.status < 400 ? answered.headers.get('location') : null
    if (onward === null) return examinePage(answered, read)
    if (!URL.canParse(onward, url)) return [ill('halaman', `${url} mengalihkan ke "${onward}", yang bukan alamat.`, 'Perbaiki pengalihan di situs Anda.')]
    const next = new URL(onward, url).href
    if (url.startsWith('https:') && next.startsWith('http:')) return [ill('https', `${url} mengalihkan dari https ke ${next}.`, 'Perbaiki pengalihan di situs Anda supaya tetap https.')]
    url = next
  }
  return [ill('halaman', `${address} mengalihkan lebih dari ${mostRedirects} kali.`, 'Perbaiki pengalihan di situs Anda.')]
}

/** @param page as it came, or as somebody has pasted it */
export const examinePage = async (page: Answered, read: Read): Promise<PageFinding[]> => {
  const type = page.headers.get('content-type') ?? 'text/html'
  if (page.status !== 200) return [ill('halaman', `${page.url} dijawab ${page.status}${page.status === 403 || page.status === 503 ? ', mungkin oleh penangkal bot' : ''}.`, 'Buka halamannya di browser. Bila di sana tampil, periksa dengan menempel kepala dan isinya.')]
  if (!type.includes('html')) return [ill('halaman', `${page.url} bukan halaman HTML ("${type}").`, 'Beri alamat halaman yang memuat formulir.')]
  const lines = findLines(textOf(page), page.url)
  if (lines === undefined) return [ill('halaman', `${page.url} terlalu besar untuk diperiksa: unsur HTML-nya terlalu banyak, atau bersarang terlalu dalam.`, 'Periksa halaman lain yang memuat baris itu, atau tempel hanya bagian yang memuatnya.')]
  const findings = [...examineRoad(page), ...examinePresence(lines)]
  const script = lines.scripts[0]
  const site = script === undefined ? undefined : (lines.tags.find((tag) => tag.site !== undefined)?.site ?? script.site)
  if (script !== undefined && site === undefined) findings.push(withLine(ill('situs', 'Baris skrip tidak menyebut kunci situs.', 'Tambahkan pada <script> atau <lapor-widget>:'), 'data-site="KUNCI-SITUS"'))
  const base = script === undefined ? undefined : originOf(script.base, script.src)
  const standing = standingOf(lines, base)
  if (standing !== undefined) findings.push(...examinePolicies(policiesOfPage(page, lines), standing, page.url), ...examinePermissions(page, standing), ...examineEmbedder(page.headers, standing, site ?? lines.frames[0]?.site))
  if (script !== undefined && site !== undefined && base !== undefined) findings.push(...(await examineScript(script, site, base, page.url, read)), ...(await examineSite(site, base, page.url, read, /\/assets\/(\d+\.\d+\.\d+)/.exec(script.src)?.[1])))
  if (lines.frames.length > mostFrames) findings.push(weak('bingkai', `Halaman ini memuat ${lines.frames.length} bingkai kami; yang diperiksa hanya ${mostFrames} yang pertama.`, 'Sisakan satu.'))
  for (const frame of lines.frames.slice(0, mostFrames)) findings.push(...(await examineFrame(frame, page.url, read)))
  return findings
}

const originOf = (base: string | undefined, src: string): string => new URL(base !== undefined && URL.canParse(base) ? base : src).origin

const standingOf = ({ scripts: [script], tags, frames: [frame] }: PageLines, base: string | undefined): Standing | undefined => {
  if (script !== undefined && base !== undefined) return { way: script.isIsolated ? 'isolated' : 'inline', base, script: script.src, nonce: script.nonce, integrity: script.integrity, hasStyle: tags.some(({ hasStyle }) => hasStyle) }
  return frame && { way: 'frame', base: new URL(frame.src).origin, hasStyle: false }
}

const policiesOfPage = (page: Answered, { metaPolicies }: PageLines): PlacedPolicy[] => [
  ...policiesOf(page.headers.get('content-security-policy')).map((text): PlacedPolicy => ({ text, from: 'header' })),
  ...metaPolicies.map((text): PlacedPolicy => ({ text, from: 'meta' })),
]

const examineRoad = ({ url, headers }: Answered): PageFinding[] => {
  const findings: PageFinding[] = []
  if (url.startsWith('http:')) findings.push(weak('https', 'Halaman ini tanpa https: isinya bisa dibaca dan diubah di jalan, dan lokasi serta kamera tidak tersedia.', 'Pasang sertifikat (di kebanyakan hosting gratis), lalu alihkan http ke https.'))
  const cache = headers.get('cache-control') ?? ''
  if (Number(/\bmax-age=(\d+)/.exec(cache)?.[1] ?? 0) > longestPage) findings.push(withLine(weak('cache', `Halaman ini disimpan browser terlalu lama ("${cache}"): baris yang Anda ganti belum dilihat pengunjung lama.`, 'Ganti kepala itu dengan:'), 'Cache-Control: no-cache'))
  return findings
}

const examinePresence = ({ scripts, tags, frames, links, isShownAsText }: PageLines): PageFinding[] => {
  const todo = 'Salin barisnya lagi dari halaman /snippet di relay.'
  if (isShownAsText) return [ill('baris', 'Baris kami tampil sebagai tulisan di halaman: ia ditempel di editor visual.', 'Tempel lagi di editor kode (HTML), atau pakai bingkai atau tautan.')]
  if (scripts.length > 1 && new Set(scripts.map(({ src }) => src)).size > 1) return [weak('baris', `Halaman ini memuat ${scripts.length} lapor.js yang berbeda.`, 'Sisakan satu.')]
  if (scripts.length > 0 || frames.length > 0) return []
  if (tags.length > 0) return [ill('baris', 'Ada <lapor-widget>, tetapi baris <script> tidak ada di HTML: dihapus penyaring, atau digabung oleh plugin cache.', `Kecualikan lapor.js dari penggabungan. Bila situs menghapus skrip, pakai bingkai. ${todo}`)]
  if (links.length > 0) return [well('tautan', `Halaman ini menautkan ke ${links[0] ?? ''}.`)]
  return [ill('baris', 'Tidak ada baris kami di halaman ini: belum ditempel, dihapus penyaring, atau dimuat oleh skrip lain.', todo)]
}

const examinePermissions = ({ headers }: Answered, { way }: Standing): PageFinding[] => {
  const policy = headers.get('permissions-policy') ?? ''
  if (way !== 'inline' || !/\bgeolocation=\(\s*\)/.test(policy)) return []
  return [withLine(weak('izin', 'Permissions-Policy melarang lokasi: tombol "Pakai lokasi saya" tidak berfungsi.', 'Ganti kepala itu dengan:'), `Permissions-Policy: ${policy.replace(/\bgeolocation=\(\s*\)/, 'geolocation=(self)')}`)]
}
