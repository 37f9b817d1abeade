/** The marks around figures that a command has written into a page: what stands between them is nobody's to type. */
import { digestOf } from './report-page.ts'

/** @param command as one types it, which ends with "--record" */
export const runMark = (command: string): string => `<!-- The last run: written by "${command}". -->`

/** @param run all that stands between the marks */
export const runEnds = (run: string): string => `<!-- The end of the last run. Figures: ${digestOf(run)} -->`

const recorded = /<!-- The last run: written by "([^"\n]+ --record)"\. -->([\s\S]*?)<!-- The end of the last run\. Figures: ([0-9a-f]{16}) -->/g

export interface RecordedRun {
  readonly command: string
  readonly run: string
  /** Whether its figures are those that the command wrote. */
  readonly isAsWritten: boolean
}

export const recordedRuns = (page: string): RecordedRun[] => [...page.matchAll(recorded)].map(([, command = '', run = '', figures]) => ({ command, run, isAsWritten: figures === digestOf(run) }))

/** @returns the page as people write it: what was recorded is left out */
export const withoutRecordedRuns = (page: string): string => page.replaceAll(recorded, '')
