/** The page of a run of `npm run bench`: what it says before and between the tables that the measurements print. */
import { createHash } from 'node:crypto'

export interface ReportParts {
  /** Exactly as typed. */
  readonly command: string
  /** "2026-11-29" */
  readonly date: string
  /** What ran where: name and version or class. */
  readonly circumstances: readonly (readonly [name: string, value: string])[]
  readonly sizes: string
  readonly form: string
  readonly sdk: string
  readonly server: string
}

export const circumstanceNames = ['LAPOR Embed', 'Node', 'Chromium', 'esbuild', 'SQLite', 'PostgreSQL', 'Machine'] as const

/** In this order, each once. */
export const sections = ['Bytes', 'Until a form can be filled', 'A call of the SDK', 'A relay that grows, and one beside a bare insert'] as const

const because: Readonly<Record<(typeof sections)[number], string>> = {
  Bytes: 'Brotli 11, of the last build; the limits are checks of `npm run size`.',
  'Until a form can be filled': `Bare pages with nothing but the form, each bundled as its own documents say (\`bench/peers\`), all files from the same server on this machine
with brotli 11, each page in a browser without a cache. Bytes are those on the wire with headers, without the page itself. Two static forms
are the floors: one with all of our fields, one with the four that the others are asked for. Keeping a draft through a reload and a report
through a lost signal is the page's own work with the others; no figure here counts it.`,
  'A call of the SDK': 'Against bare `fetch` and `JSON.parse` on the same server: what checking the answer and being able to repeat cost.',
  'A relay that grows, and one beside a bare insert': 'How these are made, and what the shares say: [Growth](growth.md).',
}

/** Of every figure in a text, in order: who changes one by hand changes it. Names may change, with `npm run rename`. */
export const digestOf = (text: string): string => createHash('sha256').update((text.match(/\d[\d.,:-]*/g) ?? []).join(' ')).digest('hex').slice(0, 16)

const digestLine = /\n<!-- Figures: ([0-9a-f]{16}) -->\n$/

/** @returns whether the figures of a page are those that the command wrote */
export const isAsWritten = (page: string): boolean => {
  const digest = digestLine.exec(page)?.[1]
  return digest !== undefined && digestOf(page.replace(digestLine, '')) === digest
}

/** @returns a page that ends with the digest of its figures */
export const withDigest = (text: string): string => `${text}\n<!-- Figures: ${digestOf(text)} -->\n`

export const reportPage = ({ command, date, circumstances, sizes, form, sdk, server }: ReportParts): string => {
  const tables = [sizes, form, sdk, server]
  const parts = [
    '# Benchmarks',
    `Written by \`${command}\` on ${date}. Figures are never typed by hand; run it again for yours.`,
    ['| | |', '|---|---|', ...circumstances.map(([name, value]) => `| ${name} | ${value} |`)].join('\n'),
    ...sections.flatMap((title, at) => [`## ${title}`, because[title], tables[at]?.trim() ?? '']),
  ]
  return withDigest(`${parts.join('\n\n')}\n`)
}
