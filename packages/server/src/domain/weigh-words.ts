/** How much each word of a report says about it: what it weighs in the full-text index. */
import { tokensOf } from './similar.ts'

/** Constants of BM25 in common use, and a report of common length (https://en.wikipedia.org/wiki/Okapi_BM25). */
const saturation = 1.2
const lengthShare = 0.75
const commonLength = 25

const titleCounts = 2

/** Weights are whole numbers: a table keeps them without loss. */
const perUnit = 1000

/** @returns by word, in lower case and without accents; more often is heavier, among many others lighter */
export const weighWords = (title: string, text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  const count = (word: string, by: number): void => void counts.set(word, (counts.get(word) ?? 0) + by)
  const inTitle = tokensOf(title)
  const inText = tokensOf(text)
  for (const word of inTitle) count(word, titleCounts)
  for (const word of inText) count(word, 1)
  const length = 1 - lengthShare + lengthShare * ((inTitle.length + inText.length) / commonLength)
  return new Map([...counts].map(([word, times]) => [word, Math.round((perUnit * times * (saturation + 1)) / (times + saturation * length))]))
}
