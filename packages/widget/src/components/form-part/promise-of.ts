/** The promise as a sentence with a date: when the reporter is owed a word, whether the work succeeded or not. */
import type { Site } from '@lapor/sdk/contract'
import type { ReportDraft } from '@lapor/sdk/draft'
import { dayInWords } from '../../locales/day-in-words.ts'
import type { ShellTexts } from '../../locales/shell-texts.ts'

export const promiseOf = (site: Site | undefined, { classification }: ReportDraft, texts: ShellTexts): string | undefined => {
  const due = site?.promises[classification]?.find((deadline) => deadline.kind === 'communication')
  return due && `${texts.promise(dayInWords(due.dueAt, texts.lang, site?.timeZone))}${due.holidaysKnown ? '' : ` ${texts.mayBeLater}`}`
}
