/** Writes HTML in which everything that is put in is escaped: only what was written as markup is markup. */
import { escaped } from '../page.ts'

export interface Markup {
  readonly markup: string
}

type Part = string | number | Markup | undefined | false | readonly Part[]

/** Text is escaped, lists are joined, `undefined` and `false` leave nothing. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({ markup: strings.reduce((before, after, at) => before + written(parts[at - 1]) + after) })

/** An attribute that is there or not, with its blank before it: ` checked`, ` aria-describedby="x"`. */
export const attribute = (name: string, value: string | number | boolean | undefined): Markup => (value === undefined || value === false ? markup`` : { markup: value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"` })

const written = (part: Part): string => {
  if (part === undefined || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return 'markup' in part ? part.markup : part.map(written).join('')
}
