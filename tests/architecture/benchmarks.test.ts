/** Figures of measurements are written by the command that measured them, in one place that every other page links to. */
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import { recordedRuns, runEnds, runMark, withoutRecordedRuns } from '../../bench/report/recorded-runs.ts'
import { circumstanceNames, isAsWritten, reportPage, sections } from '../../bench/report/report-page.ts'
import { read } from './sources.ts'

const page = 'docs/reference/benchmarks.md'

/** Written whole by a command of its own. */
const apart = [page, 'docs/reference/mutation-score.md']

/** Which pages have figures of a last run, each between the marks of the command that wrote them. */
const recorded: Readonly<Record<string, readonly string[]>> = {
  'docs/reference/chaos.md': ['npm run chaos -- --record'],
  'docs/reference/kill.md': ['npm run kill -- --record', 'node scripts/with-postgres.mjs --durable npm run kill -- --record'],
  'docs/reference/two-relays.md': ['npm run two-relays -- --record'],
}

const others = ['README.md', ...['sdk', 'widget', 'server'].map((name) => `packages/${name}/README.md`), ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md') && !name.startsWith('decisions')).map((name) => `docs/${name}`)].filter((name) => !apart.includes(name))

/** Milliseconds, seconds by their sign, rates and tenths of a percent anywhere, bytes in a table: a limit in a sentence is no measurement. */
const figures = [/\d[\d.,]* ?(?:ms|µs)\b/, /\d[\d.,]* s\b/, /\d\.\d+ ?%/, /\d[\d.,]* (?:requests?|reports?|laporan) (?:a|per) second/, /^\|.*\d[\d.,]* ?(?:B|kB|KiB) \|/m]

const figuresIn = (text: string): string[] => figures.flatMap((figure) => figure.exec(text)?.[0] ?? [])

describe('the report of measurements', () => {
  it('says by which command, when, with which versions and on what machine', () => {
    const text = read(page)
    assert.match(text, /^# Benchmarks\n\nWritten by `npm run bench(?: -- [\w ,.-]+)?` on \d{4}-\d\d-\d\d\./)
    for (const name of circumstanceNames) assert.match(text, new RegExp(`^\\| ${name} \\| \\S.* \\|$`, 'm'))
  })

  it('has each section with a table', () => {
    const parts = read(page).split(/^## /m).slice(1)
    assert.deepEqual(parts.map((part) => part.slice(0, part.indexOf('\n'))), [...sections])
    for (const part of parts) assert.match(part, /^\| .+ \|\n\|(?:---\|)+\n\| .*\d.* \|$/m)
  })

  it('has no figure that was changed by hand, nor has that of the mutants', () => {
    for (const name of apart) assert.ok(isAsWritten(read(name)), name)
  })

  it('would notice one', () => {
    const written = reportPage({ command: 'npm run bench', date: '2026-11-29', circumstances: [['Node', 'v24.21.0']], sizes: '| form | 15,976 |', form: '', sdk: '', server: '' })
    assert.ok(isAsWritten(written))
    assert.ok(!isAsWritten(written.replace('15,976', '12,976')))
    assert.ok(!isAsWritten(written.replace(/<!--.*\n$/, '')))
  })

  it('is the only page with such figures, besides what a command has recorded in its own', () => {
    assert.ok(others.length > 30)
    assert.deepEqual(others.flatMap((name) => figuresIn(withoutRecordedRuns(read(name))).map((found) => `${name}: ${found}`)), [])
  })
})

describe('the last run that a page tells', () => {
  for (const [name, commands] of Object.entries(recorded)) {
    it(`is what its command has recorded (${name})`, () => {
      const runs = recordedRuns(read(name))
      assert.deepEqual(runs.map(({ command }) => command), commands)
      for (const { command, run, isAsWritten } of runs) {
        const [, typed = ''] = /^\n\n`([^`]+)` on \d{4}-\d\d-\d\d, \d+ cores, Node .+:\n\n/.exec(run) ?? []
        assert.ok(typed.startsWith(command.replace(/--record$/, '')) && typed.endsWith(' --record'), typed)
        assert.ok(isAsWritten, command)
      }
      assert.notDeepEqual(figuresIn(read(name)), [])
    })
  }

  it('would notice a figure that was changed by hand', () => {
    const run = '\n\n5,167 acknowledged writes, lost 0\n\n'
    const written = runMark('npm run kill -- --record') + run + runEnds(run)
    assert.deepEqual(recordedRuns(written).map(({ isAsWritten }) => isAsWritten), [true])
    assert.deepEqual(recordedRuns(written.replace('lost 0', 'lost 1')).map(({ isAsWritten }) => isAsWritten), [false])
  })
})
