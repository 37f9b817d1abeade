/** Looks at a pasted frame and at what the relay answers for its page, for whether a browser would show it there to a citizen who can use it. */
import { ill, weak, well } from '../doctor/finding.ts'
import { isUnread, type Read } from './answer.ts'
import { policiesOf, parsePolicy } from './content-policy.ts'
import type { FrameLine } from './find-lines.ts'
import { type PageFinding, withLine } from './page-finding.ts'

/** What the form needs inside a sandbox: it runs scripts, sends, and opens the full page in a new tab. */
const sandboxed = ['allow-scripts', 'allow-forms', 'allow-popups']

const lowest = 560

/** @param page address of the page */
export const examineFrame = async (frame: FrameLine, page: string, read: Read): Promise<PageFinding[]> => {
  const { origin } = new URL(page)
  const right = lineFor(frame)
  if (page.startsWith('https:') && frame.src.startsWith('http:')) return [withLine(ill('https', 'Halaman ini https, tetapi bingkai diminta lewat http: browser menahannya (mixed content).', 'Ganti barisnya dengan:'), right)]
  const findings: PageFinding[] = []
  const lacks = frame.sandbox === undefined ? [] : sandboxed.filter((one) => !frame.sandbox?.split(/\s+/).includes(one))
  if (lacks.length > 0) findings.push(withLine(ill('bingkai', `sandbox pada bingkai tidak mengizinkan ${lacks.join(', ')}: formulir di dalamnya tidak berjalan.`, 'Ganti barisnya dengan:'), right))
  if (frame.height === undefined || Number.parseInt(frame.height, 10) < lowest) findings.push(withLine(weak('bingkai', frame.height === undefined ? 'Bingkai tidak punya height: browser memberinya 150 piksel.' : `Bingkai setinggi ${frame.height} piksel terlalu rendah.`, 'Ganti barisnya dengan:'), right))
  const shown = await read(frame.src)
  if (isUnread(shown)) return [...findings, ill('bingkai', `${frame.src} tidak dapat dibaca: ${shown.why}`, 'Periksa alamat relay pada baris itu, atau hubungi pengelola layanan.')]
  if (shown.status === 404) return [...findings, ill('situs', `Kunci situs "${frame.site}" tidak dikenal di relay.`, 'Tanyakan kunci yang benar kepada pengelola layanan.')]
  if (shown.status !== 200) return [...findings, ill('bingkai', `${frame.src} dijawab ${shown.status}.`, 'Hubungi pengelola layanan.')]
  const ancestors = policiesOf(shown.headers.get('content-security-policy')).flatMap((one) => [...(parsePolicy(one).get('frame-ancestors') ?? [])])
  if (!ancestors.includes(origin) && new URL(frame.src).origin !== origin) findings.push(withLine(ill('asal', `${origin} belum terdaftar untuk situs ini: bingkainya kosong.`, 'Minta pengelola layanan menjalankan:'), `lapor-server site allow ${frame.site} ${origin}`))
  const barred = shown.headers.get('x-frame-options')
  if (barred !== null) findings.push(withLine(ill('bingkai', `Proxy di depan relay menambahkan X-Frame-Options: ${barred}: tidak ada situs yang dapat menampilkannya.`, 'Pengelola layanan: hapus kepala itu untuk /embed/, di nginx:'), 'proxy_hide_header X-Frame-Options;'))
  if (!/\bno-store\b/.test(shown.headers.get('cache-control') ?? '') || shown.headers.has('age')) findings.push(withLine(ill('cache', 'Halaman /embed/ disimpan oleh cache: warga menerima kunci yang sudah basi, dan laporannya ditolak.', 'Pengelola layanan: jangan simpan /embed/ dan /lapor/, dan teruskan kepala ini:'), 'Cache-Control: no-store'))
  return findings.length > 0 ? findings : [well('bingkai', 'Bingkai tampil, dan formulirnya dapat dipakai.')]
}

const lineFor = ({ src, sandbox, height }: FrameLine): string => {
  const secure = src.replace(/^http:(?!\/\/(?:localhost|127\.|\[::1\]))/, 'https:')
  const enough = Math.max(600, Number.parseInt(height ?? '', 10) || 0)
  return `<iframe src="${secure}" title="Formulir laporan" width="100%" height="${enough}"${sandbox === undefined ? '' : ` sandbox="${[...new Set([...sandboxed, ...sandbox.split(/\s+/).filter((one) => one !== '')])].join(' ')}"`}></iframe>`
}
