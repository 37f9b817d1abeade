/** Figures of measurements are written by the command that measured them, in one place that every other page links to. */
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import { circumstanceNames, isAsWritten, reportPage, sections } from '../../bench/report/report-page.ts'
import { read } from './sources.ts'

const page = 'docs/reference/benchmarks.md'

/** These are written by a command too, or tell what was once weighed. */
const apart = [page, 'docs/reference/chaos.md', 'docs/reference/kill.md', 'docs/reference/mutation-score.md']

const others = ['README.md', ...['sdk', 'widget', 'server'].map((name) => `packages/${name}/README.md`), ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md') && !name.startsWith('decisions')).map((name) => `docs/${name}`)].filter((name) => !apart.includes(name))

/** Milliseconds and rates anywhere, bytes in a table: a limit in a sentence is no measurement. */
const figures = [/\d[\d.,]* ?(?:ms|µs)\b/, /\d[\d.,]* (?:requests?|reports?|laporan) (?:a|per) second/, /^\|.*\d[\d.,]* ?(?:B|kB|KiB) \|/m]

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

  it('has no figure that was changed by hand', () => {
    assert.ok(isAsWritten(read(page)))
  })

  it('would notice one', () => {
    const written = reportPage({ command: 'npm run bench', date: '2026-11-29', circumstances: [['Node', 'v24.21.0']], sizes: '| form | 15,976 |', form: '', sdk: '', server: '' })
    assert.ok(isAsWritten(written))
    assert.ok(!isAsWritten(written.replace('15,976', '12,976')))
    assert.ok(!isAsWritten(written.replace(/<!--.*\n$/, '')))
  })

  it('is the only page with such figures', () => {
    assert.ok(others.length > 30)
    assert.deepEqual(others.flatMap((name) => figures.flatMap((figure) => figure.exec(read(name))?.[0] ?? []).map((found) => `${name}: ${found}`)), [])
  })
})
