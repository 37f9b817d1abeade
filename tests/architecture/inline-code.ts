/** What stands between backticks in the sentences of the guides, with the place where each stands. */
import { guidePages } from './guide-pages.ts'
import { proseOf } from './prose.ts'

export interface InlineCode {
  /** "docs/how-to/open311.md:12" */
  readonly place: string
  readonly code: string
}

export const inlineCode = (): InlineCode[] => guidePages.flatMap((page) => proseOf(page).split('\n').flatMap((line, at) => [...line.matchAll(/(?<!`)`([^`]+)`(?!`)/g)].map(([, code = '']) => ({ place: `${page}:${at + 1}`, code }))))
