/** Every command that CONTRIBUTING and the docs name is run by the continuous integration, so that none is found broken by a newcomer. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { it } from 'node:test'
import { filesIn, read } from './sources.ts'

/** Run elsewhere: by the release workflow's action, by the proofs of starting and renaming, and by what CI runs on a clean clone. */
const elsewhere: Readonly<Record<string, string>> = { versions: '.github/workflows/release.yml', release: '.github/workflows/release.yml', rename: 'scripts/prove-rename.mjs', start: 'scripts/prove-start.mjs', test: '.ci/run' }

const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }

const pages = ['CONTRIBUTING.md', 'README.md', 'SECURITY.md', ...filesIn('docs').filter((name) => name.endsWith('.md'))]

/** "npm install" and its like are npm's own. */
const namedIn = (text: string): string[] => [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, name, own]) => name ?? own ?? '')

it('CONTRIBUTING and the docs name only commands that are there', () => {
  const named = pages.flatMap((page) => namedIn(read(page)).map((name) => ({ page, name })))
  assert.ok(pages.length > 60 && named.length > 60, String([pages.length, named.length]))
  assert.deepEqual(named.filter(({ name }) => !(name in scripts)), [])
})

// Named by a page or not: a command that stands somewhere without "npm run" is one too.
it('every command is run by itself', () => {
  const workflows = readdirSync('.github/workflows').map((name) => read(`.github/workflows/${name}`)).join('\n')
  const isRun = (name: string): boolean => new RegExp(`run: (?:.*&& )?npm (?:run )?${name}(?![\\w:-])`).test(workflows)
  /** The workflows themselves, what they call by its path, and what a command does that they run. */
  const isReached = (file: string): boolean => file.startsWith('.github/') || workflows.includes(`run: ${file}\n`) || workflows.includes(`run: node ${file}\n`) || Object.entries(scripts).some(([name, line]) => line.includes(file) && isRun(name))
  const idle = Object.keys(scripts).filter((name) => {
    const { [name]: file } = elsewhere
    return !isRun(name) && !(file && isReached(file) && new RegExp(`\\b(?:npm (?:run )?|scripts/|')${name}\\b`).test(read(file)))
  })
  assert.deepEqual(idle, [])
})

it('CONTRIBUTING names the steps of "npm test", all and in their order', () => {
  const [, steps = ''] = /\(steps: ([^)]+)\)/.exec(read('CONTRIBUTING.md')) ?? []
  const { stderr } = spawnSync(process.execPath, ['scripts/test.mjs', '--only=no-step'], { encoding: 'utf8' })
  assert.equal(/expected some of (.*)\./.exec(stderr)?.[1], steps.replaceAll('`', ''))
})
