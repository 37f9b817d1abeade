/** Finds public reports that share words with a text. */
import type { SimilarQuestion, SimilarReport } from '../contract/index.ts'
import type { KeptReport } from './memory.ts'
import { isPublic } from './views.ts'

const most = 5

/** Short words say little of what a report is about. */
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu))

export const similarTo = (reports: readonly KeptReport[], { text, regionCode }: SimilarQuestion): SimilarReport[] => {
  const wanted = wordsOf(text)
  return reports
    .filter((kept) => isPublic(kept) && (regionCode === undefined || kept.report.place.regionCode === regionCode))
    .map(({ report }) => ({ report, shared: [...wordsOf(report.text ?? '')].filter((word) => wanted.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ report: { trackingId, title, status, receivedAt, place, supports } }) => ({ trackingId, title: title ?? '', status, receivedAt, regionName: place.regionName, supports }))
}
