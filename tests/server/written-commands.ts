/** The commands of lapor-server that a page of the docs tells its reader to type, as the words that a shell would hand over. */
import { codeBlocks } from '../architecture/code-blocks.ts'

export interface WrittenCommand {
  /** "docs/how-to/open311.md:20": the block it stands in. */
  readonly place: string
  readonly words: readonly string[]
  /** What `export` set above it on the same page. */
  readonly settings: Readonly<Record<string, string>>
}

/** Words of a line up to a comment, a pipe, a redirection or the next command. */
const wordsOf = (text: string): string[] => {
  const words: string[] = []
  for (const [word] of text.matchAll(/(?:"[^"]*"|\$\([^)]*\)|[^\s"|>#;&$])+|[|>#;]|&&/g)) {
    if (/^(?:[|>#;]|&&)$/.test(word)) break
    words.push(word.replaceAll('"', ''))
  }
  return words
}

/** @param page part of the path of the pages that are wanted */
export const writtenCommands = (page: string): WrittenCommand[] => {
  const settings = new Map<string, Record<string, string>>()
  return codeBlocks()
    .filter(({ place, language }) => place.includes(page) && (language === 'sh' || language === ''))
    .flatMap(({ place, code }) => {
      const file = place.replace(/:\d+$/, '')
      return code.split('\n').flatMap((line): WrittenCommand[] => {
        const [, name, value] = /^export (\w+)=(\S+)/.exec(line) ?? []
        if (name !== undefined && value !== undefined) settings.set(file, { ...settings.get(file), [name]: value })
        // Not the name of the package, of a path or of a unit.
        const typed = /(?:^|\s|;)(?:npx )?(?:lapor-server|@lapor\/server)(?= |$)(.*)$/.exec(line)
        return typed === null || line.includes('npm install') || line.includes('npx -p') ? [] : [{ place, words: wordsOf(typed[1] ?? ''), settings: settings.get(file) ?? {} }]
      })
    })
}
