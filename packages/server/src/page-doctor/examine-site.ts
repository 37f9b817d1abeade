/** Asks the relay as the page would whether the site is known, the origin of the page on its list, and the answer readable there. */
import { ill, well } from '../doctor/finding.ts'
import { isUnread, type Read, textOf } from './answer.ts'
import { examineMap } from './examine-map.ts'
import { type PageFinding, withLine } from './page-finding.ts'

/** @param base origin of the relay @param page address of the page @param version of the pinned script line */
export const examineSite = async (site: string, base: string, page: string, read: Read, version?: string): Promise<PageFinding[]> => {
  const { origin } = new URL(page)
  const answered = await read(`${base}/v1/sites/${encodeURIComponent(site)}`, { origin })
  if (isUnread(answered)) return [ill('relay', `${base} tidak dapat dibuka: ${answered.why}`, 'Periksa alamat relay pada baris itu, atau hubungi pengelola layanan.')]
  if (answered.status === 404) return [ill('situs', `Kunci situs "${site}" tidak dikenal di relay.`, 'Tanyakan kunci yang benar kepada pengelola layanan.')]
  if (answered.status === 403) return [withLine(ill('asal', `${origin} belum terdaftar untuk situs "${site}": laporan dari halaman ini ditolak.`, 'Minta pengelola layanan menjalankan:'), `lapor-server site allow ${site} ${origin}`)]
  if (answered.status !== 200) return [ill('relay', `Relay menjawab ${answered.status}.`, 'Hubungi pengelola layanan.')]
  const readable = answered.headers.get('access-control-allow-origin')
  if (readable !== origin && readable !== '*') {
    const says = readable === null ? 'Kepala Access-Control-Allow-Origin hilang dari jawaban relay: browser tidak mengizinkan halaman ini membacanya.' : `Access-Control-Allow-Origin dari relay "${readable}", bukan satu kali "${origin}": browser menolak jawabannya.`
    return [withLine(ill('CORS', says, 'Pengelola layanan: proxy harus meneruskan kepala dari relay, tanpa menambah yang kedua:'), `Access-Control-Allow-Origin: ${origin}`)]
  }
  const oldest = /"oldestClient":"(\d+\.\d+\.\d+)/.exec(textOf(answered))?.[1]
  if (oldest !== undefined && version !== undefined && version.localeCompare(oldest, 'en', { numeric: true }) < 0) return [ill('versi', `lapor.js ${version} terlalu lama: relay ini hanya menerima laporan dari ${oldest} dan yang lebih baru.`, `Salin baris yang baru dari ${base}/snippet.`)]
  return [well('asal', `${origin} terdaftar untuk situs "${site}".`), ...(await examineMap(textOf(answered), site, base, origin, read))]
}
