/** Decides about the passages that an officer wants hidden from the public: each must stand where the public would read it. */
import type { Issue } from '@lapor/sdk/contract'
import type { OrRefusal } from './refusal.ts'
import { occursIn } from './public-words.ts'
import type { EntryRecord, ReportRecord } from './report-record.ts'

/** The original stays as it is, for its reporter and for officers; an empty list undoes what was masked. */
export const maskReport = (report: ReportRecord, entries: readonly Pick<EntryRecord, 'by' | 'text'>[], passages: readonly string[]): OrRefusal<ReportRecord> => {
  const texts = [report.text, ...entries.flatMap(({ by, text }) => (by === 'officer' && text !== null ? [text] : []))]
  const issues = passages.flatMap((passage, index): Issue[] => (texts.some((text) => occursIn(text, passage)) ? [] : [{ path: `/passages/${index}`, code: 'invalid' }]))
  return issues.length > 0 ? { refused: 'validation-failed', issues, detail: 'Each passage must occur in the text of the report or in an officer\'s words.' } : { ...report, masks: [...new Set(passages)], version: report.version + 1 }
}
