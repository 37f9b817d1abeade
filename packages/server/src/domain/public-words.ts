/** Masks what the public may not read of a text: passages that an officer named, and what looks personal or like spam. */
import { deriveTitle, findPersonal } from '@lapor/sdk/contract'
import type { ReportRecord } from './report-record.ts'

/** Of one length whatever it hides: the length of a name would tell a neighbour. */
export const maskSign = '▇▇▇'

/** @param passages each is hidden wherever it occurs, in whichever case */
export const publicText = (text: string, passages: readonly string[]): string => {
  const ranges = [...findPersonal(text), ...passages.flatMap((passage) => placesOf(text, passage))].sort((one, other) => one.from - other.from)
  let shown = ''
  let done = 0
  let isMasking = false
  for (const { from, to } of ranges) {
    if (to <= done) continue
    // What overlaps or touches becomes one mask: how many there were is nobody's business.
    if (!(isMasking && from <= done)) shown += text.slice(done, from) + maskSign
    isMasking = true
    done = to
  }
  return shown + text.slice(done)
}

/** From the masked text: a title that was cut through a passage would show the half of it. */
export const publicWords = ({ text, masks }: Pick<ReportRecord, 'text' | 'masks'>): { readonly title: string; readonly text: string } => {
  const shown = publicText(text, masks)
  return { title: deriveTitle(shown), text: shown }
}

export const occursIn = (text: string, passage: string): boolean => placesOf(text, passage).length > 0

const placesOf = (text: string, passage: string): { readonly from: number; readonly to: number }[] => {
  // White space as it comes: a passage may be copied across a line break.
  const pattern = passage.trim().split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\\-/g, '-')).join('\\s+')
  return pattern === '' ? [] : [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ 0: words, index }) => ({ from: index, to: index + words.length }))
}
