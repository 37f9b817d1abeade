/** Which of the words that are kept of a report came too late for it. */
import type { Region, ReporterCommand } from '@lapor/sdk/contract'
import { mayDo } from '../../controllers/may-do.ts'
import type { SeenReport } from '../../controllers/tracker-controller.ts'
import type { FormTexts } from '../../locales/form-texts.ts'
import type { UnsentWords } from '../lapor-unsent/unsent-words.ts'
import { mendedWords } from './mended-words.ts'
import type { Mending } from './mend-form.ts'

export interface Objection {
  readonly text: string
}

interface Kept<Words> {
  readonly words: Words | undefined
  readonly maybeSent: boolean
}

/** @returns undefined also for what went through although no answer came: the report tells of it */
export const lateObjection = ({ words, maybeSent }: Kept<Objection>, { report, timeline }: SeenReport, isUsedUp: boolean): UnsentWords | undefined => {
  const text = words?.text.trim()
  if (!text || (mayDo('reopen', report) && !isUsedUp)) return undefined
  const last = [...timeline].reverse().find(({ type }) => type === 'reopened')
  return maybeSent && last?.text === text ? undefined : { kind: 'reopen', text, photos: 0, maybeSent, isUsedUp }
}

/** @returns undefined also where the report has all of it */
export const lateMending = ({ words, maybeSent }: Kept<Mending>, { report }: SeenReport, isUsedUp: boolean, regions: readonly Region[], texts: FormTexts): UnsentWords | undefined => {
  const text = words && !mayDo('correct', report) ? mendedWords(words, report, regions, texts) : ''
  return text ? { kind: 'correct', text, photos: 0, maybeSent, isUsedUp } : undefined
}

/** Kept of something that cannot be done any more, and nothing to tell of. */
export const isLeftOver = (act: ReporterCommand, { words }: Kept<unknown>, { report }: SeenReport, late: UnsentWords | undefined): boolean => words !== undefined && !late && !mayDo(act, report)
