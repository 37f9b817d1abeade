/** A page without its code blocks: each line of them is left empty, so that the numbers of the others stay. */
import { read } from './sources.ts'

export const proseOf = (page: string): string => read(page).replaceAll(/^( *)```\w*\n[^]*?^ *```$/gm, (block) => block.replaceAll(/[^\n]+/g, ''))
