/** Looks whether the page lets in frames of other websites at all: one that isolates itself lets none in that does not do the same. */
import { ill } from '../doctor/finding.ts'
import type { Standing } from './examine-policy.ts'
import { type PageFinding, withLine } from './page-finding.ts'

/** Both values ask it of frames (https://html.spec.whatwg.org/multipage/browsers.html#coep). */
const isolating = /^(require-corp|credentialless)\b/

/** What is lost where no frame comes in. */
const lost: Readonly<Record<Standing['way'], string>> = {
  inline: 'bingkai yang menyimpan dan melacak laporan',
  isolated: 'bingkai formulir',
  frame: 'bingkai dari situs lain',
}

export const examineEmbedder = (headers: Headers, { way, base }: Standing, site: string | undefined): PageFinding[] => {
  const [, value] = isolating.exec(headers.get('cross-origin-embedder-policy') ?? '') ?? []
  if (value === undefined) return []
  const told = ill('CORS', `Cross-Origin-Embedder-Policy: ${value} di halaman ini menahan ${lost[way]}.`, 'Hapus kepala itu, atau pakai tautan:')
  return [withLine(told, `<a href="${base}/lapor/${site ?? 'KUNCI-SITUS'}">Tulis laporan</a>`)]
}
