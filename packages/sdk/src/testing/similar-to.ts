/** Finds public reports that share words with a text. */
import type { SimilarQuestion, SimilarReport } from '../contract/index.ts'
import type { KeptReport } from './memory.ts'
import { isPublic, publicWordsOf } from './views.ts'

const most = 5

/** Short words say little of what a report is about. */
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu))

export const similarTo = (reports: readonly KeptReport[], { text, regionCode }: SimilarQuestion): SimilarReport[] => {
  const wanted = wordsOf(text)
  return reports
    .filter((kept) => isPublic(kept) && (regionCode === undefined || kept.report.place.regionCode === regionCode))
    .map((kept) => ({ kept, words: publicWordsOf(kept) }))
    .map(({ kept: { report }, words }) => ({ report, title: words.title, shared: [...wordsOf(words.text)].filter((word) => wanted.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ title, report: { trackingId, status, receivedAt, place, supports } }) => ({ trackingId, title, status, receivedAt, regionName: place.regionName, supports }))
}
