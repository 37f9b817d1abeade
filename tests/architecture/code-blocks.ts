/** The code blocks of the guides and READMEs, with the place where each stands. */
import { guidePages } from './guide-pages.ts'
import { read } from './sources.ts'

export interface CodeBlock {
  /** "docs/how-to/open311.md:12": the line on which it begins. */
  readonly place: string
  readonly language: string
  readonly code: string
}

export const codeBlocks = (): CodeBlock[] =>
  guidePages.flatMap((page) => {
    const text = read(page)
    // In a list a block stands as deep as the words of its item, and so does each of its lines.
    return [...text.matchAll(/^( *)```(\w*)\n([^]*?)^ *```$/gm)].map(({ 1: depth = '', 2: language = '', 3: code = '', index }) => ({
      place: `${page}:${text.slice(0, index).split('\n').length + 1}`,
      language,
      code: code.replaceAll(new RegExp(`^${depth}`, 'gm'), ''),
    }))
  })
