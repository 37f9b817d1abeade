/** Writes the figures of a run into its page of the reference, between the marks that name the command: none of them is typed by hand. */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { runEnds, runMark } from './recorded-runs.ts'

export interface LastRun {
  /** Its name in docs/reference, without ".md". */
  readonly page: string
  /** What records it, as the mark in the page says. */
  readonly command: string
  /** Its options besides, exactly as one would type them again. */
  readonly options: string
  /** What took part besides Node: a browser, a database. */
  readonly beside?: string
  readonly lines: readonly string[]
}

/** @throws Error where the page or its place for the figures is gone */
export const writeLastRun = ({ page, command, options, beside, lines }: LastRun): void => {
  const name = `docs/reference/${page}.md`
  const file = join(import.meta.dirname, '../..', name)
  const begin = runMark(command)
  const text = readFileSync(file, 'utf8')
  const from = text.indexOf(begin)
  const end = '<!-- The end of the last run.'
  const to = text.indexOf('-->', text.indexOf(end, from))
  if (from < 0 || to < 0) throw new Error(`${name} has no place for the figures: it needs the lines ${begin} and ${end} -->`)
  const typed = command.replace(/ --record$/, ` ${options} --record`)
  const circumstances = [new Date().toISOString().slice(0, 10), `${cpus().length} cores`, `Node ${process.versions.node}`, ...(beside === undefined ? [] : [beside])]
  const run = ['', '', `\`${typed}\` on ${circumstances.join(', ')}:`, '', ...lines, '', ''].join('\n')
  writeFileSync(file, text.slice(0, from) + begin + run + runEnds(run) + text.slice(to + '-->'.length))
}
